import { BULLETS } from '../characters.ts';
import { endsSentence, type LineRule } from './line-pair.ts';
import { fills } from './wrapped.ts';

const BULLET = new RegExp(`^(?:[${BULLETS}*·¶§✓✔➢→]|[-–—]\\s)`, 'u');
const NUMBERED =
  /^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,6})(?:\.\)|[.)])(?=\s|\p{Lo})|[①-⑳]|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s)/u;

/** A line that opens with a bullet or a number is an item of its own. */
export const listItem: LineRule = ({ upper, lower, paragraph }) => {
  if (BULLET.test(lower)) {
    // A dash may also be a parenthesis that the wrapping happened to put first.
    return /^[-–—]/u.test(lower) && !endsSentence(upper) && fills(upper, lower, paragraph)
      ? undefined
      : 'break';
  }
  if (!NUMBERED.test(lower)) return undefined;
  return endsSentence(upper) || !fills(upper, lower, paragraph) ? 'break' : undefined;
};
