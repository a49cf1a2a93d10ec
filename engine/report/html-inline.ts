import type { ComparedLink, Severity, Span } from '../model.ts';
import { escapeHtml } from './escape.ts';
import type { Sheet, Side } from './html-sheet.ts';
import { severityOfEdits } from './severity.ts';
import { markId } from './survivor-marks.ts';

/** One side of a link as HTML: what the other side lacks stands in `<del>` (before) or `<ins>` (after). */
export function inkedSide(sheet: Sheet, link: ComparedLink, side: Side): string {
  if (link.edits.length === 0) return plainSide(sheet, link, side);
  const severities = severityOfEdits(link);
  const tag = side === 'before' ? 'del' : 'ins';
  return link.edits
    .map((edit, index) => {
      const text = sheet.options[side].slice(edit[side].start, edit[side].end);
      if (text === '') return '';
      const html = markedHtml(sheet, link, side, edit[side]);
      if (edit.op === 'equal') return html;
      return `<${tag}${classes(severities[index], text)}>${html}</${tag}>`;
    })
    .join('');
}

/** One side of a link as HTML with nothing marked. */
export function plainSide(sheet: Sheet, link: ComparedLink, side: Side): string {
  const segments = sheet.comparison.segments[side];
  const indices = link[side];
  if (indices.length === 0) return '';
  const start = segments[indices[0]].start;
  return markedHtml(sheet, link, side, { start, end: segments[indices[indices.length - 1]].end });
}

/** A stretch of a side, escaped, with the old forms that survived in it marked. */
function markedHtml(sheet: Sheet, link: ComparedLink, side: Side, { start, end }: Span): string {
  const text = sheet.options[side];
  const marks =
    side === 'before' ? [] : link.after.flatMap((index) => sheet.marks.bySegment.get(index) ?? []);
  let html = '';
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    const old = escapeHtml(text.slice(mark.start, mark.end));
    html += `${escapeHtml(text.slice(at, mark.start))}<mark class="survivor" id="${markId(mark)}" tabindex="-1">${old}</mark>`;
    at = mark.end;
  }
  return html + escapeHtml(text.slice(at, end));
}

/** White space that is all of an edit is drawn by the style sheet, so that copied text stays the text. */
function classes(severity: Severity | undefined, text: string): string {
  const names: string[] = severity === undefined ? [] : [severity];
  if (/^\s+$/u.test(text)) names.push(text.includes('\n') ? 'break' : 'space');
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}
