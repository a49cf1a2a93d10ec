import type { Rule } from '../place.ts';

const ONE_CAPITAL = /^(?:\p{Lu}|\p{Lu}\p{M}|Yu|Ya|Ch|Sh|Th)$/u;

/** A single capital is an initial in front of a name. */
export const initial: Rule = ({ stop, word, token, nextWord, language }) => {
  if (stop !== '.') return undefined;
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (!ONE_CAPITAL.test(last) || !/^[\p{P}]*(?:\p{Lu}-)?\p{L}{1,2}$/u.test(token)) return undefined;
  return /^\p{Lu}/u.test(nextWord) && !language.openers.has(nextWord.toLowerCase()) ? 'hold' : undefined;
};
