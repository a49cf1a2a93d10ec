/** How often: once a year, twice, three times. The key is the number, as one of times. */
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import type { Amount, Value } from './value.ts';

/** Before the key of a number of times, which is no number of anything else. */
const TIMES = 'times ';

export function readFrequency(words: readonly Word[], at: number, lexicon: Lexicon): Value | undefined {
  const { frequencies } = lexicon;
  if (frequencies === undefined) return undefined;
  const first = words[at].lexeme;
  const adverb = frequencies.adverbs.get(first.lower);
  if (adverb !== undefined) {
    return adverb > 1 || isCounted(words, at, at + 1, frequencies)
      ? times(String(adverb), at, at + 1, true)
      : undefined;
  }
  // Most texts have far more words for one than times: it is looked for from behind.
  if (frequencies.nouns.has(first.lower)) {
    const isOne = frequencies.one.has(words[at - 1]?.lexeme.bare ?? '');
    return isOne && isCounted(words, at - 1, at + 1, frequencies)
      ? times('1', at - 1, at + 1, true)
      : undefined;
  }
  return undefined;
}

/** A bare number as a number of times, where a word for them stands behind it. */
export function readTimes(
  words: readonly Word[],
  from: number,
  number: Amount,
  lexicon: Lexicon,
): Value | undefined {
  const noun = words[number.to]?.lexeme.lower;
  if (number.suffix !== '' || noun === undefined || !lexicon.frequencies?.nouns.has(noun)) return undefined;
  return times(number.key, from, number.to + 1, number.soft);
}

/** What a lexicon knows of how often. */
export interface Frequencies {
  readonly adverbs: ReadonlyMap<string, number>;
  readonly nouns: ReadonlySet<string>;
  readonly one: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly rates: ReadonlySet<string>;
  readonly timedRates: ReadonlySet<string>;
}

/** Whether the same number counts times on one side and something else on the other: "three attempts", "tried three times". */
export const isSameCount = (one: Value, other: Value): boolean =>
  one.key.startsWith(TIMES) !== other.key.startsWith(TIMES) &&
  one.key.replace(TIMES, '') === other.key.replace(TIMES, '');

const times = (key: string, from: number, to: number, soft: boolean): Value => ({
  type: 'number',
  key: `${TIMES}${key}`,
  from,
  to,
  soft,
});

/** "once a year", "at least once"; not "once it was over". */
function isCounted(words: readonly Word[], from: number, to: number, known: Frequencies): boolean {
  if (known.leads.has(words[from - 1]?.lexeme.lower ?? '')) return true;
  const next = words[to]?.lexeme;
  if (next === undefined) return false;
  // "une fois l'an"
  if (known.rates.has(next.lower) || (next.lower !== next.bare && isTime(words[to]))) return true;
  return known.timedRates.has(next.lower) && (isTime(words[to + 1]) || isTime(words[to + 2]));
}

/** A unit of time, or a number of them. */
const isTime = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.lexeme.numeral !== undefined ||
    word.lexeme.script === 'digit' ||
    word.lexeme.unit?.dimension === 'time' ||
    word.lexeme.unit?.dimension === 'month');
