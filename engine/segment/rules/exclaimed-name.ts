import { EXCLAIMED_NAMES, EXCLAIMED_PAIRS } from '../data/exclaimed-names.ts';
import type { Rule } from '../place.ts';

const PAIR = /\p{L}+\s\p{L}+$/u;

/** Names that carry an exclamation mark go on with the sentence: "Yahoo! Messenger". */
export const exclaimedName: Rule = ({ stop, word, text, at, nextWord, language }) => {
  if (stop !== '!') return undefined;
  const known =
    EXCLAIMED_NAMES.has(word.toLowerCase()) ||
    EXCLAIMED_PAIRS.has(PAIR.exec(text.slice(Math.max(0, at - 24), at))?.[0].toLowerCase() ?? '');
  return known && !language.openers.has(nextWord.toLowerCase()) ? 'hold' : undefined;
};
