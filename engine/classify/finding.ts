/** What a pass finds: a kind, the words that show it, and how it reads in a note. */
import type { Span } from '../model.ts';
import type { Kind } from './severity.ts';
import type { Sides, Word } from './words.ts';

export interface Finding {
  readonly kind: Kind;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** Indices of edits, ascending. None where the words stand in equal text: then something else is the change. */
  readonly edits: readonly number[];
  /** Said after the words; the second is for the sides swapped. */
  readonly remark?: readonly [string, string];
}

/** Words in, finding out: its edits are those of the words, or of their zones where they stand in equal text. */
export function finding(
  sides: Sides,
  kind: Kind,
  before: readonly Word[],
  after: readonly Word[],
  remark?: string | readonly [string, string],
): Finding {
  const own = take(before);
  const edits = mergeSorted(own, take(after));
  return {
    kind,
    before,
    after,
    edits: edits.length > 0 ? edits : editsOfZones(sides, before, after),
    remark: typeof remark === 'string' ? [remark, remark] : remark,
  };
}

/**
 * Marks the words as taken; the edits they stand in, ascending. The list of a single edit, as most are, is made at its
 * length: one that grows from nothing has room for seventeen, and these are kept by the hundred thousand.
 */
function take(words: readonly Word[]): number[] {
  if (words.length === 1) {
    words[0].taken = true;
    return words[0].edit < 0 ? [] : [words[0].edit];
  }
  const edits: number[] = [];
  let ascending = true;
  for (const word of words) {
    word.taken = true;
    if (word.edit < 0) continue;
    const last = edits.length > 0 ? edits[edits.length - 1] : -1;
    if (word.edit === last) continue;
    if (word.edit < last) ascending = false;
    edits.push(word.edit);
  }
  return ascending ? edits : sortedOnce(edits);
}

/** Two ascending lists -> one, each number once. */
export function mergeSorted(one: readonly number[], other: readonly number[]): readonly number[] {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  // Most changes replace words in a single edit.
  if (one.length === 1 && other.length === 1 && one[0] === other[0]) return one;
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    const next = j === other.length || one[i] <= other[j] ? one[i] : other[j];
    if (one[i] === next) i++;
    if (other[j] === next) j++;
    merged.push(next);
  }
  return merged;
}

const sortedOnce = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((x, y) => x - y);

function editsOfZones(sides: Sides, before: readonly Word[], after: readonly Word[]): number[] {
  const zones = new Set([...before, ...after].map(({ zone }) => zone).filter((zone) => zone >= 0));
  return sortedOnce([...zones].flatMap((zone) => sides.zones[zone].edits));
}

/** Longest quotation in a note, in UTF-16 units. */
const QUOTE = 72;

/** The words as they stand in the text; where others stand between them, an ellipsis. */
export function quote(text: string, words: readonly Word[]): string {
  if (words.length === 0) return '';
  const { start } = words[0];
  const { end } = words[words.length - 1];
  return end - start <= QUOTE && isUnbroken(text, words) ? text.slice(start, end) : quoteOfMany(text, words);
}

/** Whether no more than one plain space parts each word from the next. */
function isUnbroken(text: string, words: readonly Word[]): boolean {
  for (let k = 1; k < words.length; k++) {
    const { end } = words[k - 1];
    const { start } = words[k];
    if (start !== end && (start !== end + 1 || text.charCodeAt(end) !== 32)) return false;
  }
  return true;
}

function quoteOfMany(text: string, words: readonly Word[]): string {
  let from = words[0].start;
  let last = words[0];
  const spans: Span[] = [];
  for (const word of words.slice(1, 400)) {
    if (word.start > last.end && hasWords(text.slice(last.end, word.start))) {
      spans.push({ start: from, end: last.end });
      from = word.start;
    }
    last = word;
  }
  spans.push({ start: from, end: last.end });
  return shorten(spans.map(({ start, end }) => clip(text, start, end)).join(' … '));
}

/** Marks between two words are quoted with them, other words are not. */
const hasWords = (gap: string): boolean => gap !== ' ' && (gap.length > 6 || /[\p{L}\p{N}]/u.test(gap));

const clip = (text: string, start: number, end: number): string => {
  if (end - start <= 4 * QUOTE) return oneLine(text.slice(start, end));
  return `${oneLine(text.slice(start, start + 2 * QUOTE))} … ${oneLine(text.slice(end - 2 * QUOTE, end))}`;
};
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function shorten(text: string): string {
  if (text.length <= QUOTE) return text;
  const letters = Array.from(text);
  if (letters.length <= QUOTE) return text;
  // Cut between words where there are spaces, else between letters.
  const head = letters.slice(0, QUOTE - 21).join('');
  const tail = letters.slice(-18).join('');
  const toSpace = head.includes(' ') ? head.slice(0, head.lastIndexOf(' ')) : head;
  const fromSpace = tail.includes(' ') ? tail.slice(tail.indexOf(' ')) : tail;
  return `${toSpace.trimEnd()} … ${fromSpace.trimStart()}`;
}
