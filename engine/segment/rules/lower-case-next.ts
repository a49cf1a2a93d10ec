import type { Rule } from '../place.ts';

/** A small letter goes on with the sentence. */
export const lowerCaseNext: Rule = ({ nextToken }) =>
  /^[\p{P}\p{S}]*\p{Ll}/u.test(nextToken) ? 'hold' : undefined;
