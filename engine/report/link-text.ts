import type { Segment, Span } from '../model.ts';

/** From the first of these segments to the last, gaps included; undefined of none. Indices of a link are consecutive. */
export function linkSpan(segments: readonly Segment[], indices: readonly number[]): Span | undefined {
  if (indices.length === 0) return undefined;
  return { start: segments[indices[0]].start, end: segments[indices[indices.length - 1]].end };
}

/** The text of a side of a link; empty where it has no segment there. */
export function linkText(text: string, segments: readonly Segment[], indices: readonly number[]): string {
  const span = linkSpan(segments, indices);
  return span === undefined ? '' : text.slice(span.start, span.end);
}
