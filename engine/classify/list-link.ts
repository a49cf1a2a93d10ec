/** Links between the members of a list. */
import { LINK_PHRASES, LIST_LINKS } from './data/list-links.ts';
import type { Word } from './words.ts';

/** How many words the link has that begins at a place; 0 where none does. は by itself marks what is spoken of; 又は is "or". */
export function linkAt(words: readonly Word[], at: number): number {
  const { lower } = words[at].lexeme;
  const phrase = PHRASES.get(lower)?.find((one) => stands(one, words, at));
  if (phrase !== undefined) return phrase.length;
  return LIST_LINKS.has(lower) && (lower !== 'は' || words[at - 1]?.lexeme.lower === '又') ? 1 : 0;
}

/** By their first words, which most words are not. */
const PHRASES = new Map<string, (readonly string[])[]>();
for (const phrase of LINK_PHRASES) PHRASES.set(phrase[0], [...(PHRASES.get(phrase[0]) ?? []), phrase]);

const stands = (phrase: readonly string[], words: readonly Word[], at: number): boolean =>
  phrase.every((word, k) => words[at + k]?.lexeme.lower === word);
