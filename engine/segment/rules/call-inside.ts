import type { Rule } from '../place.ts';

/** A question or exclamation in front of a small letter or a dash with one is quoted or thrown in: "Yahoo! in the", "? — he asked". */
export const callInside: Rule = ({ stop, nextToken, text, next }) => {
  if (!/[!?؟]/u.test(stop)) return undefined;
  if (/^\p{Ll}/u.test(nextToken)) return 'hold';
  return /^[-–—]+\s*\p{Ll}/u.test(text.slice(next, next + 8)) ? 'hold' : undefined;
};
