import type { Rule } from '../place.ts';

const ARABIC = /^\p{Script=Arabic}/u;
const SPACED = /\.\s/u;

/** Three dots end a sentence only where a capital follows; in brackets, "[...]", they stand for words left out. */
export const ellipsis: Rule = ({ stop, nextToken, nextWord, text, at, closers }) => {
  if (!/\.\s?\.|…|‥|⋯/u.test(stop)) return undefined;
  if (/[([]/u.test(text[at - 1] ?? '') && /^[)\]]/u.test(closers)) return 'hold';
  // "if only . . . I": always a capital, so it says nothing.
  if (SPACED.test(stop) && nextWord === 'I') return 'hold';
  // Arabic prose pauses with three dots.
  if (ARABIC.test(nextWord)) return 'hold';
  return /^[\p{P}\p{S}]*\p{Ll}/u.test(nextToken) ? 'hold' : 'cut';
};
