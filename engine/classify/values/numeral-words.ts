/** Numbers in words -> an amount: "two hundred and five", soixante-dix-sept, 三千五百. */
import { type Lexeme, type Numeral, ROLE } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { ABBREVIATED, pastStop, ScaleSum } from './scales.ts';
import { DASHES } from './signs.ts';
import { type Amount, plainAmount } from './value.ts';

/** What may follow a lone 一 that counts. */
const COUNTERS = new Set(
  '年月日時时分秒人件回台個円歳岁度割倍条項号號章節階本枚名社か国点點つ番世週億亿万萬千百十第ヶカヵ箇元款项天次个'.split(
    '',
  ),
);

/** `counted`: it is sure to count, whatever follows. */
export function readWords(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  counted: boolean,
): Amount | undefined {
  // Italian "mio" is "my": what is written short stands behind digits.
  if (ABBREVIATED.has(words[at].lexeme.lower)) return undefined;
  const ideographic = words[at].lexeme.script === 'han';
  const sum = new ScaleSum();
  let to = at;
  let count = 0;
  let ordinal = false;
  let lastScale = false;
  while (!ordinal) {
    const link: Link =
      count > 0 && !ideographic ? linkAt(words, to, sum.current, lastScale, lexicon) : 'none';
    // The value ends before a link unless the numeral behind it belongs to the same number.
    const here: number = link === 'none' ? to : to + 1;
    const lexeme: Lexeme | undefined = words[here]?.lexeme;
    if (!lexeme?.numeral || (lexeme.script === 'han') !== ideographic) break;
    const { value, scale }: Numeral = lexeme.numeral;
    if (scale) {
      if (link !== 'none') break;
      sum.multiply(value, value >= (ideographic ? 10000 : 1000));
    } else if (ideographic) sum.current = sum.current * 10 + value;
    else {
      const grown =
        count === 0 || lastScale
          ? value
          : (added(sum.current, value) ??
            (link !== 'none' && lexicon.vigesimal ? byTwenties(sum.current, value) : undefined) ??
            (link === 'none' && sum.isFresh ? yearInWords(sum.current, value) : undefined));
      if (grown === undefined) break;
      sum.current = grown;
    }
    lastScale = scale;
    ordinal = (lexeme.roles & ROLE.ordinal) !== 0;
    count++;
    to = here + 1;
  }
  if (count === 0) return undefined;
  if (!lastScale && isOneBehindTens(words, to, sum.current, lexicon)) {
    sum.current += 1;
    to += 2;
    count++;
  }
  const { amount } = sum;
  const single = count === 1;
  if (ideographic && single && !counted && !isCounted(words, at, to)) return undefined;
  if (!Number.isSafeInteger(amount)) {
    // A row of ideographs has no end, and a double has.
    const key = words.slice(at, to).map(({ lexeme }) => lexeme.lower);
    return { amount: Number.NaN, key: key.join(''), to, soft: false, suffix: '' };
  }
  if (!ideographic && amount > 0 && amount <= 20) {
    const part = partOf(words, to);
    if (part) return plainAmount(amount / part.below, part.to);
  }
  return plainAmount(
    amount,
    lastScale ? pastStop(words, to) : to,
    single && (amount <= 1 || ordinal || (ideographic && amount <= 10)),
  );
}

type Link = 'none' | 'dash' | 'word';

/** What stands at word `at` between two numerals of one number: the dash of twenty-one, the "and" behind a hundred. */
function linkAt(
  words: readonly Word[],
  at: number,
  current: number,
  lastScale: boolean,
  lexicon: Lexicon,
): Link {
  const here = words[at];
  const next = words[at + 1];
  if (!here || here.lexeme.numeral || !next?.lexeme.numeral || next.lexeme.numeral.scale) return 'none';
  if (DASHES.has(here.lexeme.lower))
    return !here.spaced && !next.spaced && (current >= 20 || lexicon.vigesimal) ? 'dash' : 'none';
  if (lastScale) return isLink(here.lexeme) ? 'word' : 'none';
  return current >= 20 && here.lexeme.lower === lexicon.tensLink ? 'word' : 'none';
}

/** The "et un" of vingt et un. */
const isOneBehindTens = (words: readonly Word[], at: number, current: number, lexicon: Lexicon): boolean =>
  current >= 20 &&
  current % 10 === 0 &&
  words[at]?.lexeme.lower === lexicon.tensLink &&
  lexicon.tensOnes.has(words[at + 1]?.lexeme.lower ?? '');

const isLink = ({ roles }: Lexeme): boolean => (roles & ROLE.numeralLink) !== 0;

/** Tens and ones; hundreds of one word (двести, quinientos) and what is below them. */
function added(current: number, value: number): number | undefined {
  if (value <= 0) return undefined;
  const fits =
    (current >= 20 && current % 10 === 0 && value < 10) ||
    (current >= 100 && current % 100 === 0 && value < 100);
  return fits ? current + value : undefined;
}

/** Where twenties count: 4 × 20, 60 + 10 to 19, 80 + 10 to 19, and 17 to 19 of two words. */
function byTwenties(current: number, value: number): number | undefined {
  if (current === 4 && value === 20) return 80;
  if ((current === 60 || current === 80) && value >= 10 && value < 20) return current + value;
  return current === 10 && value >= 7 && value < 10 ? 10 + value : undefined;
}

/** nineteen ninety */
const yearInWords = (current: number, value: number): number | undefined =>
  current >= 10 && current <= 20 && value >= 10 && value < 100 ? current * 100 + value : undefined;

/** A lone ideograph may be a part of any word: 一般. */
const isCounted = (words: readonly Word[], at: number, to: number): boolean =>
  words[to]?.lexeme.script !== 'han' ||
  words[to].spaced ||
  COUNTERS.has(words[to].lexeme.text) ||
  words[at - 1]?.lexeme.text === '第';

/** "thirds" of two thirds, "quarter" of one quarter. */
function partOf(words: readonly Word[], at: number): { below: number; to: number } | undefined {
  const here = DASHES.has(words[at]?.lexeme.lower ?? '') ? at + 1 : at;
  const word = words[here]?.lexeme.lower;
  if (word === undefined) return undefined;
  const below = PARTS.get(word);
  return below === undefined ? undefined : { below, to: here + 1 };
}
const PARTS = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenths', 10],
]);
