/** What a pass finds: a kind, the words that show it, and how it reads in a note. */
import type { Span } from '../model.ts';
import type { Kind } from './severity.ts';
import type { Sides, Word } from './words.ts';

export interface Finding {
  readonly kind: Kind;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** Indices of edits, at least one; ascending. */
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
  const edits = new Set<number>();
  const zones = new Set<number>();
  for (const word of [...before, ...after]) {
    word.taken = true;
    if (word.edit >= 0) edits.add(word.edit);
    else if (word.zone >= 0) zones.add(word.zone);
  }
  if (edits.size === 0) for (const zone of zones) for (const edit of sides.zones[zone].edits) edits.add(edit);
  return {
    kind,
    before,
    after,
    edits: [...edits].sort((x, y) => x - y),
    remark: typeof remark === 'string' ? [remark, remark] : remark,
  };
}

/** Longest quotation in a note, in UTF-16 units. */
const QUOTE = 72;

/** The words as they stand in the text; where others stand between them, an ellipsis. */
export function quote(text: string, words: readonly Word[]): string {
  if (words.length === 0) return '';
  const spans: Span[] = [];
  let from = words[0].start;
  let last = words[0];
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
const hasWords = (gap: string): boolean => gap.length > 6 || /[\p{L}\p{N}]/u.test(gap);

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
