import type { Change, ComparedLink, Severity } from '../model.ts';
import { escapeHtml } from './escape.ts';
import { placeHtml } from './html-rows.ts';
import { changeAnchor, counted, hrefTo, type Sheet } from './html-sheet.ts';
import { STRONGEST_FIRST } from './severity.ts';

interface Listed {
  readonly change: Change;
  readonly link: ComparedLink;
}

/** Every change, the strongest first; each leads to its place in the text. */
export function changesSection(sheet: Sheet): string {
  const listed = sheet.comparison.links.flatMap((link) => link.changes.map((change) => ({ change, link })));
  const groups = STRONGEST_FIRST.map((severity) => ({
    severity,
    entries: listed.filter(({ change }) => change.severity === severity),
  })).filter(({ entries }) => entries.length > 0);
  const body =
    groups.length === 0
      ? '<p>No sentence was changed in its wording.</p>'
      : groups.map(({ severity, entries }) => groupHtml(sheet, severity, entries)).join('\n');
  return `<section class="changes" aria-labelledby="changes">
<h2 id="changes">Changes</h2>
${body}
</section>`;
}

/** Lists longer than this start folded, so that the strongest changes and the text stay within reach. */
const LONGEST_OPEN: { readonly [severity in Severity]: number } = {
  critical: Number.POSITIVE_INFINITY,
  major: 20,
  minor: 8,
  neutral: 8,
};

function groupHtml(sheet: Sheet, severity: Severity, entries: readonly Listed[]): string {
  const title = severity[0].toUpperCase() + severity.slice(1);
  const items = entries.map((entry) => entryHtml(sheet, entry)).join('\n');
  const list = `<ol>\n${items}\n</ol>`;
  const folded =
    entries.length > LONGEST_OPEN[severity]
      ? `<details><summary>${counted(entries.length, 'change', 'changes')}</summary>${list}</details>`
      : list;
  return `<section class="group ${severity}" aria-labelledby="${severity}">
<h3 id="${severity}" tabindex="-1">${title} <span class="count">${entries.length}</span></h3>
${folded}
</section>`;
}

function entryHtml(sheet: Sheet, { change, link }: Listed): string {
  return `<li><a href="${hrefTo(changeAnchor(change.id))}"><span class="vh">${change.severity} </span><span class="category">${change.category}</span> <bdi class="note">${escapeHtml(change.note)}</bdi></a> <span class="where">${placeHtml(sheet, link)}</span></li>`;
}
