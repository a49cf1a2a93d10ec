/** Where a capital proves nothing, as any word would have one. */
import { ROLE } from './lexeme.ts';
import type { Word } from './words.ts';

const QUOTES = new Set([
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '(',
  '（',
  '「',
  '『',
  '[',
  '-',
  '–',
  '—',
  '•',
  '*',
]);
const STOPS = /^[.!?…:;。！？：•‣]+$/u;

/**
 * Whether what begins at `start`, behind the first `count` of these words, is the first word of all, or stands after a full stop or after
 * an opening quotation mark or bracket.
 */
export function opensSentence(
  words: readonly Word[],
  count: number,
  text: string,
  start: number,
  sideStart: number,
): boolean {
  if (start <= sideStart) return true;
  // Most words follow a word, which is a matter of line ends alone.
  if (count > 0 && words[count - 1].lexeme.script !== 'mark') return text.charCodeAt(start - 1) === 10;
  let k = count - 1;
  let quoted = false;
  while (k >= 0 && QUOTES.has(words[k].lexeme.text) && count - k < 4) {
    quoted = true;
    k--;
  }
  if (k < 0) return start <= sideStart || text.slice(sideStart, start).trim().length < 4;
  if (STOPS.test(words[k].lexeme.text)) {
    // "Mr. Dutton", "U.S. Army": the full stop belongs to a title or an initial.
    const previous = words[k - 1]?.lexeme;
    const abbreviation =
      words[k].lexeme.text === '.' &&
      previous !== undefined &&
      ((previous.roles & ROLE.title) !== 0 || (previous.capital > 0 && previous.text.length === 1));
    return !abbreviation;
  }
  if (text.charCodeAt(start - 1) === 10) return true;
  return quoted && !words[count - 1].lexeme.text.startsWith('-') && words[k].lexeme.text === ',';
}
