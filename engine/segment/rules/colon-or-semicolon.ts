import type { Rule } from '../place.ts';

const GREEK_END = /\p{Script=Greek}$/u;
const ARMENIAN_END = /\p{Script=Armenian}$/u;

/**
 * A semicolon is a question mark behind Greek letters, a colon a full stop behind Armenian ones. Elsewhere a
 * semicolon ends a unit only where a capitalised function word shows that a new one begins (items, articles of law).
 */
export const colonOrSemicolon: Rule = ({
  stop,
  token,
  tight,
  closers,
  nextToken,
  nextWord,
  openers,
  language,
}) => {
  const first = stop[0];
  if (first === ';') {
    if (tight) return 'hold';
    if (GREEK_END.test(token)) return closers !== '' && /^\p{Ll}/u.test(nextToken) ? 'hold' : 'cut';
    if (language.capitalNouns || nextWord.length < 2 || openers !== '') return 'hold';
    return /^\p{Lu}/u.test(nextWord) && language.openers.has(nextWord.toLowerCase()) ? 'cut' : 'hold';
  }
  if (first === ':') return ARMENIAN_END.test(token) && !tight ? 'cut' : 'hold';
  // The Armenian dot is a mark between comma and colon ("the following. a, b and c"), and three are a pause.
  if (/^[.…]+$/u.test(stop) && ARMENIAN_END.test(token)) return 'hold';
  return undefined;
};
