/** Apart from oversize.ts, which the doors load: this counts sentences with the engine. */
import type { Refusal } from '../extract/refusal.ts';
import { MOST_TEXT } from '../store/keys.ts';

/**
 * Why a text is refused of which no comparison could be made within a function's memory and time, or undefined: said at
 * the door, once, rather than by a function that is killed at each try.
 */
export async function tooLong(text: string, language: string): Promise<Refusal | undefined> {
  const refuse = (of: keyof typeof MOST_TEXT, count: number): Refusal => ({
    code: 'too-long',
    message: `The text has ${count} ${of === 'words' ? 'words and marks' : of}; at most ${MOST_TEXT[of]} are compared.`,
    hint: 'Split the text into parts, such as its chapters, and make each part a work of its own.',
  });
  if (text.length > MOST_TEXT.characters) return refuse('characters', text.length);
  // A word has a letter and a space; a sentence as well.
  if (text.length <= 2 * MOST_TEXT.sentences) return undefined;
  let words = 0;
  // Piece by piece: a run of millions of letters, as Japanese has, would be more than an expression can hold.
  for (const _ of text.matchAll(/[\p{L}\p{M}\p{N}]{1,64}|[^\s\p{L}\p{M}\p{N}]/gu)) words++;
  if (words > MOST_TEXT.words) return refuse('words', words);
  const { segment } = await import('../../engine/index.ts');
  const sentences = segment(text, { language }).length;
  return sentences > MOST_TEXT.sentences ? refuse('sentences', sentences) : undefined;
}
