import { showControls } from './escape.ts';

/**
 * A table as RFC 4180 has it, lines ended by CR LF, for people with a spreadsheet and for programs. It begins with a
 * byte order mark: without it Excel takes UTF-8 for the machine's old code page and every Japanese text is lost, while
 * programs skip the mark or can be told to.
 *
 * Written by hand: it is the few lines below, and the browser builds of CSV writers bring a whole `Buffer` with them.
 */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly { readonly [column in Column]: string | number }[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  return `\ufeff${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

/**
 * Spreadsheets compute a cell that begins with one of these, full-width ones too in some languages, even after white
 * space: `=HYPERLINK(…)` in a document would be run by whoever opens the table.
 */
export const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\n]/u;

/** An apostrophe makes what looks like a formula a text. Control characters become their pictures. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const shown = showControls(value);
  const text = FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
