import type { Rule } from '../place.ts';

/** Three dots end a sentence only where a capital follows. */
export const ellipsis: Rule = ({ stop, nextToken }) => {
  if (!/\.\s?\.|…|‥|⋯/u.test(stop)) return undefined;
  return /^[\p{P}\p{S}]*\p{Ll}/u.test(nextToken) ? 'hold' : 'cut';
};
