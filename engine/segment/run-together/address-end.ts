import type { Join } from './join.ts';

const ADDRESS =
  /(?:https?:\/\/|www\.|[\w.+-]{1,64}@)[^\s<>"]{1,2000}[>)\]]?(?=\s+(?:\p{Lu}\p{L}*|https?:\/\/|www\.))/gu;
const HINT = /:\/\/|www\.|@/u;
const SENTENCE_PUNCTUATION = /[.,;:!?]$/u;

/**
 * A web or mail address in front of a capital, or of the next address, stood at a line's end: "… at www.a.org The
 * shop is". Addresses in running text are followed by small letters or punctuation.
 */
export const addressEnd: Join = (text) => {
  if (!HINT.test(text)) return [];
  return Array.from(text.matchAll(ADDRESS))
    .filter((match) => !SENTENCE_PUNCTUATION.test(match[0]))
    .map((match) => match.index + match[0].length);
};
