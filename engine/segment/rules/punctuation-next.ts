import type { Rule } from '../place.ts';

/** A German » or ’ in front of a letter opens. */
const NO_OPENING = /^(?:[,;:)\]}”.!?/、，؛\u060c]|[»’](?!\p{L}))/u;

/** A comma, a closing mark or the like cannot open a sentence. */
export const punctuationNext: Rule = ({ nextToken }) => (NO_OPENING.test(nextToken) ? 'hold' : undefined);
