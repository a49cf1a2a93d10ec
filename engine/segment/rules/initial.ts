import type { Rule } from '../place.ts';

const INITIAL = /^\p{P}*(?:\p{Lu}\.?-)?(?:\p{Lu}\p{M}?|Yu|Ya|Ch|Sh|Th)$/u;
const ONE_LETTER = /^\p{P}*\p{Lo}$/u;

/** A single capital is an initial in front of a name. */
export const initial: Rule = ({ stop, token, nextWord, nextToken, language }) => {
  if (stop !== '.') return undefined;
  if (ONE_LETTER.test(token)) return /^\p{Lo}/u.test(nextWord) ? 'hold' : undefined;
  if (!INITIAL.test(token)) return undefined;
  // A Latin I, V or X between Cyrillic words is a king's number.
  if (/[IVX]$/u.test(token) && /^\p{Script=Cyrillic}/u.test(nextWord)) return undefined;
  if (/^\p{Lu}\.(?:$|\p{Lu})/u.test(nextToken) || /^\p{Lo}/u.test(nextWord)) return 'hold';
  return /^\p{Lu}/u.test(nextWord) && !language.openers.has(nextWord.toLowerCase()) ? 'hold' : undefined;
};
