/** One shape for all text: NFC, `\n`, no trailing spaces, paragraphs parted by one empty line. */

// Vertical tab and form feed end a line too (UAX #14); NEL and U+2028 come from mainframes and word processors.
const LINE_END = /\r\n|[\r\v\f\u0085\u2028]/g;
const PARAGRAPH_END = /\u2029/g;
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g;
const SPACE = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

export interface Normalised {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Leading spaces stay (verse and lists are indented); tabs stay. */
export function normalise(raw: string): Normalised {
  let removed = 0;
  const clean = raw
    .replace(/^\ufeff/, '')
    .replace(LINE_END, '\n')
    .replace(PARAGRAPH_END, '\n\n')
    .replace(CONTROL, () => {
      removed += 1;
      return '';
    })
    .normalize('NFC');
  const text = tidyLines(clean.split('\n'));
  const plural = removed === 1 ? 'character was' : 'characters were';
  return { text, notes: removed > 0 ? [`${removed} control ${plural} removed.`] : [] };
}

/** Lines without trailing spaces, with at most one empty line between two that are not empty. */
export function tidyLines(lines: readonly string[]): string {
  const kept: string[] = [];
  for (const line of lines) {
    const trimmed = trimEnd(line);
    if (trimmed !== '' || (kept.length > 0 && kept[kept.length - 1] !== '')) kept.push(trimmed);
  }
  if (kept[kept.length - 1] === '') kept.pop();
  return kept.join('\n');
}

/** A title on one line: control characters out, white space collapsed. */
export const normaliseLine = (raw: string): string =>
  raw.replace(LINE_END, ' ').replace(CONTROL, '').normalize('NFC').replace(/\s+/g, ' ').trim();

// A regex with `$` would look at every run of spaces in the line twice over: quadratic on one long run.
function trimEnd(line: string): string {
  let end = line.length;
  while (end > 0 && SPACE.test(line[end - 1])) end -= 1;
  return line.slice(0, end);
}
