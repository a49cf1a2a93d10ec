/** The title of a text: as its format marks it, or as it looks like one. */
import { normaliseLine } from '../normalise.ts';
import { findDateIn } from './date.ts';

/** UTF-16 units. */
const LONGEST_TITLE = 300;
/** A title wraps to three lines; a block of more is a stanza or an address. */
const MOST_LINES = 3;
const STOP = /[.!:;,。！：；，、．][)\]"'’”»」』）]{0,3}$/;
const NO_SPACE_BETWEEN = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** The title that the format marks, on one line; one that is too long is no title. */
export function statedTitle(marked: string | undefined): string | undefined {
  const title = marked === undefined ? '' : normaliseLine(marked);
  return title !== '' && title.length <= LONGEST_TITLE ? title : undefined;
}

/**
 * The first block that is not a date, when it looks like a title: short, no stop at its end, and something
 * follows after an empty line or a date line.
 */
export function findTitle(text: string): string | undefined {
  const lines = text.split('\n', 40);
  let at = 0;
  while (at < lines.length && (lines[at].trim() === '' || findDateIn(lines[at]))) at += 1;
  const block: string[] = [];
  while (at < lines.length && block.length <= MOST_LINES) {
    const line = lines[at].trim();
    if (line === '' || findDateIn(line)) break;
    block.push(line);
    at += 1;
  }
  if (block.length === 0 || block.length > MOST_LINES || at >= lines.length) return undefined;
  const title = block.reduce((joined, line) => {
    const together = NO_SPACE_BETWEEN.test(joined.slice(-1)) && NO_SPACE_BETWEEN.test(line[0]);
    return `${joined}${together ? '' : ' '}${line}`;
  });
  return title.length <= LONGEST_TITLE && !STOP.test(title) ? title : undefined;
}
