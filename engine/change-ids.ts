/** Ids for changes: made from what the change is, so that they last while the sentences do. */
import type { FoundChange } from './classify/view.ts';
import { doubled } from './doubled.ts';
import { CATEGORIES, type Category, type Change, type Span } from './model.ts';

/** Place in `CATEGORIES`. */
const NUMBERS = Object.fromEntries(CATEGORIES.map((category, number) => [category, number])) as {
  readonly [category in Category]: number;
};

/** A stretch of a text. */
export interface Passage {
  readonly text: string;
  readonly span: Span;
}

/**
 * Gives ids within one comparison, made of what a link has on both sides: the same sentences give the same ids
 * wherever they stand. Every further change of a category in the same sentences gets a counter.
 */
export function nameChanges(): (
  changes: readonly FoundChange[],
  before: Passage,
  after: Passage,
) => readonly Change[] {
  /** How many changes each category has had: a row of categories for each distinct pair of sentences. */
  let counts: Int32Array = new Int32Array(FIRST_ROWS * CATEGORIES.length);
  /** Hash of two sentences -> where their row begins. */
  const rows = new Map<number, number>();
  return (changes, before, after) => {
    if (changes.length === 0) return [];
    const hash = hash53([before, BETWEEN, after]);
    const link = digitsOf(hash);
    let row = rows.get(hash);
    if (row === undefined) {
      row = rows.size * CATEGORIES.length;
      rows.set(hash, row);
      if (row + CATEGORIES.length > counts.length) counts = doubled(counts);
    }
    return changes.map(({ category, severity, edits, note }) => {
      const times = ++counts[row + NUMBERS[category]];
      const stem = `${category}-${link}`;
      return { id: times === 1 ? stem : `${stem}-${times}`, category, severity, edits, note };
    });
  };
}

/** Pairs of sentences that there is room for before it grows. */
const FIRST_ROWS = 256;

/** Keeps "a" and "bc" apart from "ab" and "c". */
const BETWEEN: Passage = { text: '\u0000', span: { start: 0, end: 1 } };

/** 53 bits of a text as 11 base-36 digits: two 32-bit multiplicative hashes side by side. Not for secrets. */
export const fingerprint = (text: string): string =>
  digitsOf(hash53([{ text, span: { start: 0, end: text.length } }]));

/** 53 bits of several stretches, one after the other, without putting them together. */
function hash53(passages: readonly Passage[]): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const { text, span } of passages) {
    for (let at = span.start; at < span.end; at++) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** 36 to the 5th: what is left of 53 bits above five digits fits 32. */
const FIVE_DIGITS = 36 ** 5;
const TWO_DIGITS = 36 ** 2;

/** In base 36. `toString(36)` takes a number this large for a fraction, and ten times as long. */
function digitsOf(number: number): string {
  const high = Math.floor(number / FIVE_DIGITS);
  const low = number - high * FIVE_DIGITS;
  return (
    PAIRS[Math.floor(high / TWO_DIGITS ** 2)] +
    PAIRS[Math.floor(high / TWO_DIGITS) % TWO_DIGITS] +
    PAIRS[high % TWO_DIGITS] +
    DIGITS[Math.floor(low / TWO_DIGITS ** 2)] +
    PAIRS[Math.floor(low / TWO_DIGITS) % TWO_DIGITS] +
    PAIRS[low % TWO_DIGITS]
  );
}
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** All pairs of digits, by their value. */
const PAIRS = [...DIGITS].flatMap((one) => [...DIGITS].map((other) => one + other));
