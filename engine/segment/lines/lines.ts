import type { Span } from '../../model.ts';
import { isWhiteCode } from '../characters.ts';

/** A line with text on it, trimmed. */
export interface Line extends Span {
  /** Columns of white space in front of the text; a tab counts four. */
  readonly indent: number;
}

const isBreak = (code: number): boolean =>
  code === 10 || code === 11 || code === 12 || code === 13 || code === 0x2028 || code === 0x2029;

/**
 * The paragraphs of a text as lists of their lines. An empty line, a form feed or U+2029 ends a paragraph; \r\n is
 * one break. Lines without text are left out.
 */
export function paragraphsOf(text: string): Line[][] {
  const paragraphs: Line[][] = [];
  let lines: Line[] = [];
  const close = () => {
    if (lines.length > 0) paragraphs.push(lines);
    lines = [];
  };
  let at = 0;
  while (at <= text.length) {
    let to = at;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
    let start = at;
    let indent = 0;
    while (start < to && isWhiteCode(text.charCodeAt(start)))
      indent += text.charCodeAt(start++) === 9 ? 4 : 1;
    let end = to;
    while (end > start && isWhiteCode(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end, indent });
    else close();
    const code = text.charCodeAt(to);
    if (code === 0x2029 || code === 12) close();
    at = to + (code === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1);
  }
  close();
  return paragraphs;
}
