import type { Rule } from '../place.ts';

/** "2020. 10. 3." and "2020. 10." of Korean and Hungarian, "3. 10. 2020" of most of Europe. */
const DATE =
  /(?<!\d)(?:\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.|\d{4}\.\s?\d{1,2}\.(?=\s?\p{Script=Hangul})|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?!\d))/gu;
/** Characters of a date at most. */
const LONGEST = 16;
const HANGUL = /^\p{Script=Hangul}/u;

/** The stops of a date written in figures; behind the last one a Korean sentence goes on. */
export const numericDate: Rule = ({ text, at, stop, token, nextToken }) => {
  if (stop !== '.' || !/\d$/u.test(token)) return undefined;
  const from = Math.max(0, at - LONGEST);
  for (const date of text.slice(from, at + LONGEST + 2).matchAll(DATE)) {
    const start = from + date.index;
    const last = start + date[0].length - 1;
    if (at > start && (at < last || (at === last && HANGUL.test(nextToken)))) return 'hold';
  }
  return undefined;
};
