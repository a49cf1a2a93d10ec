import type { Rule } from '../place.ts';

const PLAIN_WORD = /^\p{P}*(?:\p{Lu}?\p{Ll}{2,}|\d[\d,]*\d|\p{Lu}?\p{Ll}+['’]\p{Ll}+)$/u;
const CAPITALISED = /^\p{Lu}(?:\p{Ll}|['’]?\s|$)/u;
const ADDRESS = /[@/\\_=&#%]|www\.|\.(?:com|org|net|edu|gov|info|co|io|html?|php|pdf|doc|txt|exe)\b/iu;

/** A stop without a space behind it belongs to a number, an address or a name, unless both its neighbours say otherwise. */
export const missingSpace: Rule = (place) => {
  if (!place.tight) return undefined;
  const { token, stop, nextToken, nextWord, closers } = place;
  if (ADDRESS.test(token) || ADDRESS.test(nextToken)) return 'hold';
  const lastToken = token.slice(token.lastIndexOf('.') + 1);
  const sure = closers !== '' || /[!?…]/u.test(stop) || PLAIN_WORD.test(lastToken);
  if (sure && CAPITALISED.test(nextToken) && !place.language.leading.has(lastToken.toLowerCase())) {
    // "ASP.Net", "J.Hale": a bare name with one dot inside is no sentence end
    return stop !== '.' || nextWord.length === 1 || /\p{Ll}/u.test(nextWord) ? 'cut' : 'hold';
  }
  return 'hold';
};
