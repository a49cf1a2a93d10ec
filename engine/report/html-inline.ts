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
  const marks = marksOf(sheet, link, side);
  return link.edits
    .map((edit, index) => {
      const text = sheet.options[side].slice(edit[side].start, edit[side].end);
      if (text === '') return '';
      const html = markedHtml(sheet.options[side], marks, edit[side]);
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
  const { end } = segments[indices[indices.length - 1]];
  return markedHtml(sheet.options[side], marksOf(sheet, link, side), { start, end });
}

/** The old forms that survived in a side of a link, in order, and how many of them were passed by. */
interface Marks {
  readonly spans: readonly Span[];
  passed: number;
}

const marksOf = ({ marks }: Sheet, link: ComparedLink, side: Side): Marks => ({
  spans: side === 'before' ? [] : link.after.flatMap((index) => marks.bySegment.get(index) ?? []),
  passed: 0,
});

/** A stretch of a side, escaped, with the old forms that survived in it marked. Stretches are asked for in order. */
function markedHtml(text: string, marks: Marks, { start, end }: Span): string {
  let html = '';
  let at = start;
  for (; marks.passed < marks.spans.length && marks.spans[marks.passed].start < end; marks.passed++) {
    const mark = marks.spans[marks.passed];
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
