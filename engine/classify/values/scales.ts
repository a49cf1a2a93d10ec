/** Scales behind digits: "million", 万, mil millones, and what follows them in the same number (3億5千万). */
import { phrasesOf } from '../data/lists.ts';
import { MONEY_SUFFIXES, SCALE_SUFFIXES, SHORT_SCALES } from '../data/scales.ts';
import type { Word } from '../words.ts';
import { DASHES, isCurrency } from './signs.ts';

/** No number has more scale words in a row: "hundred thousand million". */
const MOST_SCALES = 4;

/** The amount of `amount` and the scales from word `at` on; undefined where there is none. */
export function readScales(
  words: readonly Word[],
  at: number,
  amount: number,
  money: boolean,
): { amount: number; to: number } | undefined {
  const hyphen = DASHES.has(words[at]?.lexeme.lower ?? '') && !words[at].spaced && !words[at + 1]?.spaced;
  const first = hyphen ? at + 1 : at;
  const lexeme = words[first]?.lexeme;
  if (lexeme === undefined) return undefined;
  if (lexeme.script === 'han')
    return lexeme.numeral?.scale && !hyphen ? readIdeographic(words, at, amount) : undefined;
  let total = amount;
  let to = first;
  while (to - first < MOST_SCALES && words[to]?.lexeme.numeral?.scale && words[to].lexeme.script !== 'han') {
    total *= words[to].lexeme.numeral?.value ?? 1;
    to++;
  }
  if (to > first) return { amount: total, to: pastStop(words, to) };
  // "$5 m": beside a currency a space changes nothing.
  const scale = hyphen ? undefined : suffixesAt(words, to + 1, money).get(lexeme.lower);
  return scale === undefined || (!money && !isCurrency(words[to + 1]))
    ? undefined
    : { amount: total * scale, to: to + 1 };
}

/** What multiplies before word `at`: an m beside a currency is a million. */
export const suffixesAt = (
  words: readonly Word[],
  at: number,
  money: boolean,
): ReadonlyMap<string, number> => (money || isCurrency(words[at]) ? MONEY_SUFFIXES : SCALE_SUFFIXES);

export const ABBREVIATED: ReadonlySet<string> = new Set(
  phrasesOf(SHORT_SCALES).map((entry) => entry.split(' ')[0]),
);

/** Behind the stop of "Mio.": it would hide the unit. A stop with nothing behind it ends the sentence. */
export function pastStop(words: readonly Word[], at: number): number {
  const stop = words[at];
  return stop?.lexeme.lower === '.' &&
    !stop.spaced &&
    words[at + 1] !== undefined &&
    ABBREVIATED.has(words[at - 1].lexeme.lower)
    ? at + 1
    : at;
}

function readIdeographic(words: readonly Word[], at: number, amount: number): { amount: number; to: number } {
  const sum = new ScaleSum(amount);
  let to = at;
  for (; to < words.length; to++) {
    const { numeral, script, lower } = words[to].lexeme;
    if (script === 'digit' && to > at && /^\d{1,4}$/u.test(lower) && sum.current === 0)
      sum.current = Number(lower);
    else if (numeral?.scale && script === 'han') sum.multiply(numeral.value, numeral.value >= 10000);
    else break;
  }
  return { amount: sum.amount, to };
}

/** A number as it grows word by word: two hundred | thousand | five hundred | and six. */
export class ScaleSum {
  /** Counted by scales that end a group: thousand, million, 万. */
  #total = 0;
  /** Of the group not ended yet, counted by hundreds. */
  #section = 0;
  /** Not counted by any scale yet. */
  current: number;

  constructor(current = 0) {
    this.current = current;
  }

  get amount(): number {
    return this.#total + this.#section + this.current;
  }

  get isFresh(): boolean {
    return this.#total === 0 && this.#section === 0;
  }

  multiply(scale: number, endsGroup: boolean): void {
    if (!endsGroup) this.#section += (this.current || 1) * scale;
    else {
      const group = this.#section + this.current;
      // A scale multiplies all that is smaller: dos mil millones, deux mille milliards, 5万亿.
      if (this.#total > 0 && this.#total < scale) this.#total = (this.#total + group) * scale;
      else this.#total += (group || 1) * scale;
      this.#section = 0;
    }
    this.current = 0;
  }
}
