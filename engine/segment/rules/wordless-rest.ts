import type { Rule } from '../place.ts';

const WINDOW = 40;
const WORDLESS = /^[^\p{L}\p{N}]*(?:[.!?…。！？]|$)/u;

/** What has neither letter nor figure up to the next stop is no sentence ("? - -.", '." --'): it stays with this one. */
export const wordlessRest: Rule = ({ text, next }) => {
  const rest = text.slice(next, next + WINDOW);
  return WORDLESS.test(rest) && (rest.length < WINDOW || /[.!?…。！？]/u.test(rest)) ? 'hold' : undefined;
};
