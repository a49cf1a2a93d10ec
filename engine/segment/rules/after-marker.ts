import { FIGURES, LETTER, ROMAN_NUMBER } from '../labels.ts';
import type { Rule } from '../place.ts';

const MARKER = new RegExp(
  `^[([{•\\-–—*§]*(?:${FIGURES}(?:\\.${FIGURES})*|${LETTER}|${ROMAN_NUMBER})\\)?$`,
  'u',
);
/** "Fig. 3", "Sec. 12a" */
const ABBREVIATED = /^\p{L}{1,12}\.\s\p{Nd}{1,4}\p{L}?$/u;
/** "Art. 3", "§ 1", "Article premier": with a dash behind its stop it heads what follows. */
const LABELLED = /^(?:\p{L}{1,12}\.?|§)\s(?:\p{Nd}{1,4}\p{L}{0,3}|premier|[IVXLC]{1,6})$/u;
/** Characters of such a label at most. */
const LONGEST = 24;

/** The stop of a number or letter that opens the sentence marks an item: "1. The first", "a. the next", "Fig. 3. The", "Article 3. – The". */
export const afterMarker: Rule = ({ text, from, at, stop, nextToken }) => {
  if (stop !== '.' || at - from > LONGEST) return undefined;
  const label = text.slice(from, at).trim();
  return MARKER.test(label) || ABBREVIATED.test(label) || (LABELLED.test(label) && /^[-–—]/u.test(nextToken))
    ? 'hold'
    : undefined;
};
