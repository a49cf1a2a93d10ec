import type { Rule } from '../place.ts';

const INITIAL = /^\p{P}*(?:\p{Lu}\.?-)?(?:\p{Lu}\p{M}?|Yu|Ya|Ch|Sh|Th)$/u;
const ONE_LETTER = /^\p{P}*(?:\p{Lo}|\p{Script=Georgian})$/u;
/** A letter with the sign of its vowel: a word of its own in writing that ends sentences with a full stop. */
const ONE_SYLLABLE = /^\p{P}*\p{Lo}\p{M}{1,3}$/u;
/** Characters around a stop in which a danda shows that sentences end in one. */
const DANDA_WINDOW = 200;
const CASELESS = /^(?:\p{Lo}|\p{Script=Georgian})/u;

/** A single capital is an initial in front of a name; in front of a figure, part of what is cited ("L. 121-1", "S. 1234"). */
export const initial: Rule = ({ stop, token, text, at, nextWord, nextToken, language }) => {
  if (stop !== '.') return undefined;
  if (ONE_LETTER.test(token)) return CASELESS.test(nextWord) ? 'hold' : undefined;
  if (ONE_SYLLABLE.test(token) && /[।॥]/u.test(text.slice(Math.max(0, at - DANDA_WINDOW), at + DANDA_WINDOW)))
    return CASELESS.test(nextWord) ? 'hold' : undefined;
  if (!INITIAL.test(token)) return undefined;
  // A Latin I, V or X between Cyrillic words is a king's number.
  if (/[IVX]$/u.test(token) && /^\p{Script=Cyrillic}/u.test(nextWord)) return undefined;
  if (/^(?:\d|\p{Lu}\.(?:$|\p{Lu}))/u.test(nextToken) || /^\p{Lo}/u.test(nextWord)) return 'hold';
  return /^\p{Lu}/u.test(nextWord) && !language.openers.has(nextWord.toLowerCase()) ? 'hold' : undefined;
};
