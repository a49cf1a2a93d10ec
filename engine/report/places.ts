import type { Segment } from '../model.ts';

/** How a segment is found again in print: its paragraph, and which sentence of it. Both count from 1. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

/** The place of each segment of a side, in the order of the segments. */
export function placesOf(segments: readonly Segment[]): readonly Place[] {
  let paragraph = -1;
  let sentence = 0;
  return segments.map((segment) => {
    sentence = segment.paragraph === paragraph ? sentence + 1 : 1;
    paragraph = segment.paragraph;
    return { paragraph: paragraph + 1, sentence };
  });
}

/** `¶3 s7`, `¶3 s7–8`, `¶3 s7–¶4 s1`; the empty string for no segment. */
export function placeName(places: readonly Place[], indices: readonly number[]): string {
  if (indices.length === 0) return '';
  const first = places[indices[0]];
  const last = places[indices[indices.length - 1]];
  const start = `¶${first.paragraph} s${first.sentence}`;
  if (indices.length === 1) return start;
  return first.paragraph === last.paragraph
    ? `${start}–${last.sentence}`
    : `${start}–¶${last.paragraph} s${last.sentence}`;
}

/** The same for a screen reader: `paragraph 3, sentence 7`. */
export function spokenPlace(places: readonly Place[], indices: readonly number[]): string {
  if (indices.length === 0) return '';
  const first = places[indices[0]];
  const last = places[indices[indices.length - 1]];
  const start = `paragraph ${first.paragraph}, sentence ${first.sentence}`;
  if (indices.length === 1) return start;
  return first.paragraph === last.paragraph
    ? `paragraph ${first.paragraph}, sentences ${first.sentence} to ${last.sentence}`
    : `${start} to paragraph ${last.paragraph}, sentence ${last.sentence}`;
}
