/** Links between the members of a list. */
import { LIST_LINKS } from './data/list-links.ts';
import type { Word } from './words.ts';

/** は by itself marks what is spoken of; 又は is "or". */
export function isListLink(words: readonly Word[], at: number): boolean {
  const { lower } = words[at].lexeme;
  return LIST_LINKS.has(lower) && (lower !== 'は' || words[at - 1]?.lexeme.lower === '又');
}
