import type { Join } from './join.ts';

/** Looked for at the start of a token only, so that a long run without spaces is read once. */
const ADDRESS =
  /(?<=^|[\s<([":])(?:https?:\/\/|www\.|[\w.+-]{1,64}@)[^\s<>"]{1,2000}[>)\]]?(?=\s+(?:\p{Lu}\p{L}*|https?:\/\/|www\.))/gu;
const HINT = /:\/\/|www\.|@/u;
/** In brackets behind the words it belongs to. */
const LINKED = /mailto:$/u;
const SENTENCE_PUNCTUATION = /[.,;:!?]$/u;

/**
 * A web or mail address in front of a capital, or of the next address, stood at a line's end: "… at www.a.org The
 * shop is". Addresses in running text are followed by small letters or punctuation.
 */
export const addressEnd: Join = (text) => {
  if (!HINT.test(text)) return [];
  return Array.from(text.matchAll(ADDRESS))
    .filter(
      ({ 0: address, index }) =>
        !SENTENCE_PUNCTUATION.test(address) && !LINKED.test(text.slice(Math.max(0, index - 80), index)),
    )
    .map((match) => match.index + match[0].length);
};
