/** Digits, numerals and numbers in words -> an amount. */
import { ROLE } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { type Amount, roundKey } from './value.ts';

const DASHES = new Set(['-', '‐', '‑']);
const ORDINAL_SUFFIX = new Set(['st', 'nd', 'rd', 'th', 'er', 'ère', 're', 'e', 'ème', 'º', 'ª', 'й', 'го']);
/** What may follow a lone 一 that counts. */
const COUNTERS = new Set(
  '年月日時分秒人件回台個円歳度割倍条項号章節階本枚名社か国点つ番世週億万千百十第ヶカヵ箇元岁条款项天次个個'.split(
    '',
  ),
);

/** The amount that begins at word `at`, or undefined. */
export function readAmount(words: readonly Word[], at: number, lexicon: Lexicon): Amount | undefined {
  const first = words[at]?.lexeme;
  if (first === undefined || (first.roles & ROLE.value) === 0) return undefined;
  if (first.script === 'digit') return readDigits(words, at, lexicon);
  if (first.lower === 'half' || first.lower === 'halves') {
    const article = words[at + 1]?.lexeme.lower;
    return plainAmount(0.5, article === 'a' || article === 'an' ? at + 2 : at + 1, true);
  }
  const glyph = /^(\d*)(\d)⁄(\d)$/u.exec(first.lower);
  if (glyph) return plainAmount(Number(glyph[1] || 0) + Number(glyph[2]) / Number(glyph[3]), at + 1, false);
  if (first.numeral) return readWords(words, at);
  return undefined;
}

const plainAmount = (amount: number, to: number, soft: boolean): Amount => ({
  amount,
  key: roundKey(amount),
  to,
  soft,
  suffix: '',
  plain: false,
  ordinal: false,
});

function readDigits(words: readonly Word[], at: number, lexicon: Lexicon): Amount | undefined {
  const shape = /^(\d+(?:[.,']\d+)*)(.*)$/su.exec(words[at].lexeme.lower);
  if (!shape) return undefined;
  // 1'000 has no other reading: the apostrophes of feet and minutes are tokens of their own.
  let digits = shape[1].replaceAll("'", '');
  const suffix = shape[2];
  let to = at + 1;
  // 1 000 000: groups of three after a single space.
  if (suffix === '' && /^\d{1,3}$/u.test(digits)) {
    while (
      words[to]?.spaced &&
      words[to].start - words[to - 1].end === 1 &&
      /^\d{3}(?:[.,]\d+)?$/u.test(words[to].lexeme.lower) &&
      /^\d+$/u.test(digits)
    ) {
      digits += words[to].lexeme.lower;
      to++;
    }
  }
  const number = plainDigits(digits, lexicon.decimalComma);
  let amount = Number(number);
  const plain = to === at + 1 && suffix === '' && /^\d+$/u.test(shape[1]);
  if (suffix === '') {
    // 1.4 billion, 3億5千万, 1/2, 2 1/2.
    const slash = words[to];
    const below = words[to + 1];
    if (
      slash?.lexeme.text === '/' &&
      !slash.spaced &&
      below &&
      !below.spaced &&
      /^\d{1,2}$/u.test(below.lexeme.lower)
    ) {
      const after = words[to + 2];
      if (
        digits.length <= 2 &&
        (after?.lexeme.text !== '/' || after.spaced) &&
        Number(below.lexeme.lower) > 0
      ) {
        return plainAmount(amount / Number(below.lexeme.lower), to + 2, false);
      }
    }
    const scaled = readScales(words, to, amount);
    if (scaled) return plainAmount(scaled.amount, scaled.to, false);
    if (words[to]?.lexeme.text === '分' && words[to + 1]?.lexeme.text === 'の') {
      const above = readAmount(words, to + 2, lexicon);
      if (above && amount > 0) return plainAmount(above.amount / amount, above.to, false);
    }
  }
  const ordinal = ORDINAL_SUFFIX.has(suffix);
  if (number.length > 15) amount = Number.NaN;
  return {
    amount,
    key: Number.isNaN(amount) ? number : roundKey(amount),
    to,
    soft: false,
    suffix: ordinal ? '' : suffix,
    plain,
    ordinal,
  };
}

/** Digits with separators -> digits with a decimal point. */
function plainDigits(digits: string, decimalComma: boolean): string {
  const [group, point] = decimalComma ? ['.', ','] : [',', '.'];
  const grouped = decimalComma ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
  if (grouped.test(digits)) return digits.split(group).join('').replace(point, '.');
  const single = digits.split(/[.,]/u);
  if (single.length === 2) return `${single[0]}.${single[1]}`;
  return single.length > 2 ? single.join('') : digits;
}

/** Scale words behind digits: "million", 万, and what follows them in the same number (3億5千万). */
function readScales(
  words: readonly Word[],
  at: number,
  amount: number,
): { amount: number; to: number } | undefined {
  const scale = words[at]?.lexeme.numeral;
  if (!scale?.scale) return undefined;
  if (words[at].lexeme.script !== 'han') return { amount: amount * scale.value, to: at + 1 };
  let total = 0;
  let section = 0;
  let current = amount;
  let to = at;
  for (; to < words.length; to++) {
    const { numeral, script, lower } = words[to].lexeme;
    if (script === 'digit' && to > at && /^\d+$/u.test(lower) && current === 0) current = Number(lower);
    else if (numeral?.scale && script === 'han') {
      if (numeral.value >= 10000) {
        total += (section + current || 1) * numeral.value;
        section = 0;
      } else section += (current || 1) * numeral.value;
      current = 0;
    } else break;
  }
  return { amount: total + section + current, to };
}

function readWords(words: readonly Word[], at: number): Amount | undefined {
  const ideographic = words[at].lexeme.script === 'han';
  let total = 0;
  let section = 0;
  let current = 0;
  let to = at;
  let count = 0;
  let ordinal = false;
  let lastScale = false;
  while (to < words.length) {
    const { numeral, roles, script } = words[to].lexeme;
    if (!numeral || (script === 'han') !== ideographic) {
      const next = words[to + 1]?.lexeme;
      const link =
        count > 0 &&
        !ideographic &&
        next?.numeral &&
        !next.numeral.scale &&
        (DASHES.has(words[to].lexeme.text)
          ? !words[to].spaced && !words[to + 1].spaced && current >= 20
          : lastScale && (roles & ROLE.numeralLink) !== 0);
      if (!link) break;
      to++;
      continue;
    }
    if (numeral.scale) {
      const big = ideographic ? numeral.value >= 10000 : numeral.value >= 1000;
      if (big) {
        total += (section + current || 1) * numeral.value;
        section = 0;
      } else section += (current || 1) * numeral.value;
      current = 0;
    } else if (ideographic) current = current * 10 + numeral.value;
    else if (current === 0 && !(count > 0 && !lastScale)) current = numeral.value;
    else if (current >= 20 && current % 10 === 0 && numeral.value < 10 && numeral.value > 0)
      current += numeral.value;
    else if (current >= 10 && current <= 20 && numeral.value >= 10 && section === 0 && total === 0) {
      current = current * 100 + numeral.value; // nineteen ninety
    } else break;
    lastScale = numeral.scale;
    ordinal = (roles & ROLE.ordinal) !== 0;
    count++;
    to++;
    if (ordinal) break;
  }
  if (count === 0) return undefined;
  const amount = total + section + current;
  const single = count === 1;
  if (ideographic && single) {
    const counted = COUNTERS.has(words[to]?.lexeme.text ?? '') || words[at - 1]?.lexeme.text === '第';
    if (!counted && words[to]?.lexeme.script === 'han' && !words[to].spaced) return undefined;
  }
  if (ideographic && words[to]?.lexeme.text === '分' && words[to + 1]?.lexeme.text === 'の' && amount > 0) {
    const above = words[to + 2]?.lexeme.numeral ? readWords(words, to + 2) : undefined;
    if (above) return plainAmount(above.amount / amount, above.to, false);
  }
  if (!ideographic && amount > 0 && amount <= 20) {
    const part = partOf(words, to);
    if (part) return plainAmount(amount / part.below, part.to, false);
  }
  return {
    amount,
    key: roundKey(amount),
    to,
    soft: single && (amount <= 1 || ordinal || (ideographic && amount <= 10)),
    suffix: '',
    plain: false,
    ordinal,
  };
}

/** "thirds" of two thirds, "quarter" of one quarter. */
function partOf(words: readonly Word[], at: number): { below: number; to: number } | undefined {
  const here = DASHES.has(words[at]?.lexeme.text ?? '') ? at + 1 : at;
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
