import type { LineRule } from './line-pair.ts';

/** "Wednesday: closed", "電話：03-…": at most four words and a colon, then something. */
const LABEL = /^\p{P}?(?=[\p{Lu}\p{Lo}\p{N}])(?:[\p{L}\p{M}\p{N}.'’/()-]{1,24}\s?){1,4}[:：]\s?\S/u;
/** Characters in which a label must end. */
const LONGEST = 60;

/** Two lines that begin with a label each: a table of hours, the lines of an address, questions and answers. */
export const labelLine: LineRule = ({ upper, lower }) =>
  LABEL.test(lower.slice(0, LONGEST)) && LABEL.test(upper.slice(0, LONGEST)) ? 'break' : undefined;
