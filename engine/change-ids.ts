/** Ids for changes: made from what the change is, so that they last while the sentences do. */
import type { FoundChange } from './classify/view.ts';
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
  const counts: number[] = [];
  /** Fingerprint of two sentences -> where their row begins. */
  const rows = new Map<string, number>();
  return (changes, before, after) => {
    if (changes.length === 0) return [];
    const link = fingerprintOf([before, BETWEEN, after]);
    let row = rows.get(link);
    if (row === undefined) {
      row = counts.length;
      rows.set(link, row);
      for (let k = 0; k < CATEGORIES.length; k++) counts.push(0);
    }
    const named: Change[] = [];
    for (const { category, severity, edits, note } of changes) {
      const times = ++counts[row + NUMBERS[category]];
      const stem = `${category}-${link}`;
      named.push({ id: times === 1 ? stem : `${stem}-${times}`, category, severity, edits, note });
    }
    return named;
  };
}

/** Keeps "a" and "bc" apart from "ab" and "c". */
const BETWEEN: Passage = { text: '\u0000', span: { start: 0, end: 1 } };

/** 53 bits of a text as 11 base-36 digits: two 32-bit multiplicative hashes side by side. Not for secrets. */
export const fingerprint = (text: string): string =>
  fingerprintOf([{ text, span: { start: 0, end: text.length } }]);

/** The same of several stretches, one after the other, without putting them together. */
function fingerprintOf(passages: readonly Passage[]): string {
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
  return base36(4294967296 * (2097151 & low) + (high >>> 0));
}

/** 36 to the 5th: what is left of 53 bits above five digits fits 32. */
const FIVE_DIGITS = 36 ** 5;
const TWO_DIGITS = 36 ** 2;

/** Eleven digits. `toString(36)` takes a number this large for a fraction, and ten times as long. */
function base36(number: number): string {
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
