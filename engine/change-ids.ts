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
 * wherever they stand. The same change in the same sentences again gets a counter.
 */
export function nameChanges(): (
  changes: readonly FoundChange[],
  before: Passage,
  after: Passage,
) => readonly Change[] {
  /** Of the sentences with this fingerprint: how many changes each category has had. */
  const used = new Map<string, number[]>();
  return (changes, before, after) => {
    if (changes.length === 0) return [];
    const hash = new Fingerprint();
    hash.take(before.text, before.span.start, before.span.end);
    hash.take('\u0000', 0, 1);
    hash.take(after.text, after.span.start, after.span.end);
    const link = hash.digest();
    const counts = used.get(link) ?? new Array<number>(CATEGORIES.length).fill(0);
    used.set(link, counts);
    return changes.map(({ category, severity, edits, note }) => {
      const times = ++counts[NUMBERS[category]];
      const stem = `${category}-${link}`;
      return { id: times === 1 ? stem : `${stem}-${times}`, category, severity, edits, note };
    });
  };
}

/** 53 bits of a text as 11 base-36 digits: two 32-bit multiplicative hashes side by side. Not for secrets. */
export function fingerprint(text: string): string {
  const hash = new Fingerprint();
  hash.take(text, 0, text.length);
  return hash.digest();
}

/** The same of several stretches, one after the other, without putting them together. */
class Fingerprint {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;

  take(text: string, from: number, to: number): void {
    let high = this.#high;
    let low = this.#low;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
    this.#high = high;
    this.#low = low;
  }

  digest(): string {
    let high = this.#high;
    let low = this.#low;
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return base36(4294967296 * (2097151 & low) + (high >>> 0));
  }
}

/** 36 to the 5th: what is left of 53 bits above five digits fits 32. */
const FIVE_DIGITS = 36 ** 5;

/** Eleven digits. `toString(36)` takes a number this large for a fraction, and ten times as long. */
function base36(number: number): string {
  let high = Math.floor(number / FIVE_DIGITS);
  let low = number - high * FIVE_DIGITS;
  let digits = '';
  for (let k = 0; k < 5; k++) {
    digits = DIGITS[low % 36] + digits;
    low = Math.floor(low / 36);
  }
  for (let k = 0; k < 6; k++) {
    digits = DIGITS[high % 36] + digits;
    high = Math.floor(high / 36);
  }
  return digits;
}
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
