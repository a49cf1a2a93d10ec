import type { Rule } from '../place.ts';
import { SMALL_NEXT } from './lower-case-next.ts';

const ARABIC = /^\p{Script=Arabic}/u;
/** Dots that lead to the number of a page. */
const LEADERS = /^(?:\. ?){4,}$/u;
const PAGE = /^(?:\p{Nd}{1,4}|[ivxlc]{1,6})\s*$/u;
const SPACED = /\.\s/u;

/** Three dots end a sentence only where a capital follows; in brackets, "[...]", they stand for words left out. */
export const ellipsis: Rule = ({ stop, nextToken, nextWord, text, at, next, closers }) => {
  if (!/\.\s?\.|…|‥|⋯/u.test(stop)) return undefined;
  if (LEADERS.test(stop) && PAGE.test(text.slice(next, next + 12))) return 'hold';
  if (/[([]/u.test(text[at - 1] ?? '') && /^[)\]]/u.test(closers)) return 'hold';
  // "if only . . . I": always a capital, so it says nothing.
  if (SPACED.test(stop) && nextWord === 'I') return 'hold';
  // Arabic prose pauses with three dots.
  if (ARABIC.test(nextWord)) return 'hold';
  return SMALL_NEXT.test(nextToken) ? 'hold' : 'cut';
};
