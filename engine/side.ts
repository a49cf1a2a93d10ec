/** One side of a comparison: its text, its segments, and who it is. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ComparedSide, Segment, Span } from './model.ts';
import { segment } from './segment/segment.ts';

export interface Side {
  readonly text: string;
  readonly language: string;
  readonly label: string;
  readonly segments: readonly Segment[];
}

/**
 * A text is segmented into sentences; a list is taken as segmented already: its text is the items joined by
 * line feeds, and as nothing is known of paragraphs they are all in the first one.
 */
export function readSide(input: string | readonly string[], language: string, label: string): Side {
  if (typeof input === 'string') {
    return { text: input, language, label, segments: segment(input, { language }) };
  }
  let at = 0;
  const segments = input.map((item) => {
    const start = at;
    at += item.length + 1;
    return { start, end: start + item.length, paragraph: 0 };
  });
  return { text: input.join('\n'), language, label, segments };
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
