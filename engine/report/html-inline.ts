import type { ComparedLink, Severity } from '../model.ts';
import { escapeHtml } from './escape.ts';
import type { Sheet, Side } from './html-sheet.ts';
import { severityOfEdits } from './severity.ts';

/** One side of a link as HTML: what the other side lacks stands in `<del>` (before) or `<ins>` (after). */
export function inkedSide(sheet: Sheet, link: ComparedLink, side: Side): string {
  if (link.edits.length === 0) return plainSide(sheet, link, side);
  const severities = severityOfEdits(link);
  const tag = side === 'before' ? 'del' : 'ins';
  return link.edits
    .map((edit, index) => {
      const text = sheet.options[side].slice(edit[side].start, edit[side].end);
      if (text === '') return '';
      if (edit.op === 'equal') return escapeHtml(text);
      return `<${tag}${classes(severities[index], text)}>${escapeHtml(text)}</${tag}>`;
    })
    .join('');
}

/** One side of a link as HTML with nothing marked. */
export function plainSide(sheet: Sheet, link: ComparedLink, side: Side): string {
  const segments = sheet.comparison.segments[side];
  const indices = link[side];
  if (indices.length === 0) return '';
  const start = segments[indices[0]].start;
  return escapeHtml(sheet.options[side].slice(start, segments[indices[indices.length - 1]].end));
}

/** White space that is all of an edit is drawn by the style sheet, so that copied text stays the text. */
function classes(severity: Severity | undefined, text: string): string {
  const names: string[] = severity === undefined ? [] : [severity];
  if (/^\s+$/u.test(text)) names.push(text.includes('\n') ? 'break' : 'space');
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}
