import type { Rule } from '../place.ts';

/** A comma, a closing mark or the like cannot open a sentence. */
export const punctuationNext: Rule = ({ nextToken }) =>
  /^[,;:)\]}»”’.!?/、，؛،]/u.test(nextToken) ? 'hold' : undefined;
