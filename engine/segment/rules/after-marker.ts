import type { Rule } from '../place.ts';

const MARKER = /^[([{•\-–—*§]*(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxlcIVXLC]{1,6})\)?$/u;

/** The stop of a number or letter that opens the sentence marks an item: "1. The first", "a. the next". */
export const afterMarker: Rule = ({ text, from, at, stop }) => {
  if (stop !== '.' || at - from > 16) return undefined;
  return MARKER.test(text.slice(from, at).trim()) ? 'hold' : undefined;
};
