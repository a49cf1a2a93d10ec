/** One side of a comparison: its text, its segments, and who it is. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Inventory, readTokens, type TokenTable } from './edit/token-table.ts';
import type { ComparedSide, Segment, Span } from './model.ts';
import { segment } from './segment/segment.ts';

export interface Side {
  readonly text: string;
  readonly language: string;
  readonly label: string;
  readonly segments: readonly Segment[];
  readonly tokens: TokenTable;
}

/**
 * A text is segmented into sentences; a list is taken as segmented already: its text is the items joined by
 * line feeds, and they are all in the first paragraph unless `paragraphs` says otherwise. The two sides of a comparison share
 * an inventory.
 */
export function readSide(
  input: string | readonly string[],
  language: string,
  label: string,
  inventory: Inventory,
  paragraphs?: readonly number[],
): Side {
  const text = typeof input === 'string' ? input : input.join('\n');
  const segments = typeof input === 'string' ? segment(input, { language }) : spansOfLines(input, paragraphs);
  return { text, language, label, segments, tokens: readTokens(text, segments, inventory) };
}

function spansOfLines(lines: readonly string[], paragraphs?: readonly number[]): Segment[] {
  let at = 0;
  return lines.map((line, index) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, paragraph: paragraphs?.[index] ?? 0 };
  });
}

/** Who the side is, for the comparison's record. A lone surrogate counts as U+FFFD in the digest. */
export const describeSide = ({ text, language, label }: Side): ComparedSide => ({
  label,
  language,
  sha256: bytesToHex(sha256(utf8ToBytes(text))),
  length: text.length,
});

/** From the first of these segments to the last; an empty span at `otherwise` when there is none. */
export function spanOf(segments: readonly Segment[], indices: readonly number[], otherwise: number): Span {
  if (indices.length === 0) return { start: otherwise, end: otherwise };
  return { start: segments[indices[0]].start, end: segments[indices[indices.length - 1]].end };
}
