import { SMALL_LETTER } from '../characters.ts';
import type { LineRule } from './line-pair.ts';

const FEW_WORDS = 3;
const countWords = (line: string): number => line.split(/\s+/u, FEW_WORDS + 1).length;

/** A line in lower case continues the one above, except in a list of single words and short phrases. */
export const lowerCase: LineRule = ({ upper, lower, paragraph }) => {
  if (!SMALL_LETTER.test(lower)) return undefined;
  if (paragraph.lines < 3) return 'join';
  const short = upper.length < 40 && lower.length < 40;
  return short && countWords(lower) <= FEW_WORDS && (countWords(upper) <= FEW_WORDS || /[.?!:]$/u.test(upper))
    ? 'break'
    : 'join';
};
