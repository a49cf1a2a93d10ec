import { BULLETS } from '../characters.ts';
import { FIGURES, HAN_NUMBER, LETTER, ROMAN_NUMBER } from '../labels.ts';
import { endsSentence, type LineRule } from './line-pair.ts';
import { fills } from './wrapped.ts';

const BULLET = new RegExp(`^(?:[${BULLETS}*·¶§✓✔➢→]|[-–—]\\s)`, 'u');
const NUMBERED = new RegExp(
  `^(?:${[
    // "1.", "(a)", "iv.)", "２）", "（三）", "가."
    `[(（]?(?:${FIGURES}|${LETTER}|${ROMAN_NUMBER}|${HAN_NUMBER})(?:\\.[)）]|[.．)）])(?=\\s|\\p{Lo})`,
    // "①", "1.2.3"
    '[①-⑳]|\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2}){1,3}\\.?\\s',
    // "一、", "1、"
    `(?:${FIGURES}|${HAN_NUMBER})、`,
    // "۱- " in Persian, "IV - " in Brazilian laws, "1° " in French ones
    `${FIGURES}[-–]\\s|${ROMAN_NUMBER}\\s[-–—]\\s|${FIGURES}[°º]\\s`,
  ].join('|')})`,
  'u',
);

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
