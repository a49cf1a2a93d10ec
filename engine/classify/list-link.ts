/** Links between the members of a list. */
import { LINK_PHRASES, LIST_LINKS } from './data/list-links.ts';
import type { Word } from './words.ts';

/** How many words the link has that begins at a place; 0 where none does. は by itself marks what is spoken of; 又は is "or". */
export function linkAt(words: readonly Word[], at: number): number {
  const phrase = LINK_PHRASES.find((one) => one.every((word, k) => words[at + k]?.lexeme.lower === word));
  if (phrase !== undefined) return phrase.length;
  const { lower } = words[at].lexeme;
  return LIST_LINKS.has(lower) && (lower !== 'は' || words[at - 1]?.lexeme.lower === '又') ? 1 : 0;
}
