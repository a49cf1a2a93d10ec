import { REPORT_OPTIONS } from '../options.ts';
import { type ChangeRow, changeLists, kindsOf, placesIn, type SeverityList } from './change-rows.ts';
import { escapeHtml } from './escape.ts';
import { hrefToChange, hrefToSurvivor } from './html-addresses.ts';
import { noteHtml } from './html-note.ts';
import { pageIndex } from './html-pager.ts';
import { placeHtml } from './html-rows.ts';
import { moreHtml, type Scope, sentencesSection } from './html-sentences.ts';
import { isSplit, type Sheet } from './html-sheet.ts';
import { counted, fill } from './messages/messages.ts';
import { placeName } from './places.ts';

/**
 * Every change, the strongest first, what is the same in one row; each leads to its place in the text. Where the text
 * goes on on other pages, the rows with the most places, and where the others are listed.
 */
export function changesSection(sheet: Sheet): string {
  const { page } = sheet.messages;
  const split = isSplit(sheet);
  const lists = changeLists(sheet.changeRows, split ? REPORT_OPTIONS.listedRows : undefined);
  const scope: Scope = {
    prefix: '',
    links: sheet.comparison.links.keys(),
    most: split ? REPORT_OPTIONS.listedPlaces : Number.POSITIVE_INFINITY,
  };
  return `<section class="changes" aria-labelledby="changes">
<h2 id="changes">${page.changes}</h2>
${listsHtml(sheet, lists, scope) || `<p>${page.noChanges}</p>`}${split ? `\n${pageIndex(sheet)}` : ''}
</section>`;
}

/** The changes of this page, all of them, where the text has several pages. */
export function pageChangesSection(sheet: Sheet): string {
  if (!isSplit(sheet)) return '';
  const { page, lists: words, severities } = sheet.messages;
  const lists = changeLists(sheet.pageRows[sheet.page.number - 1]);
  const scope: Scope = { prefix: 'page-', links: sheet.page.links, most: Number.POSITIVE_INFINITY };
  const body = listsHtml(sheet, lists, scope);
  if (body === '') return '';
  const counts = lists.map(({ severity, count }) => `${count} ${severities[severity]}`).join(words.comma);
  return `<section class="changes here" aria-labelledby="page-changes">
<h2 id="page-changes">${page.pageChanges}</h2>
<details><summary>${counts || page.sentences}</summary>
${body}
</details>
</section>`;
}

function listsHtml(sheet: Sheet, lists: readonly SeverityList[], scope: Scope): string {
  const incomplete = lists.flatMap(({ open }) => open).find((row) => row.survivors.length > 0);
  const first = scope.prefix === '' ? incomplete : undefined;
  const parts = lists.map((list) => listHtml(sheet, list, scope, first));
  return [...parts, sentencesSection(sheet, scope)].filter((html) => html !== '').join('\n');
}

function listHtml(
  sheet: Sheet,
  { severity, count, open, folded, cut }: SeverityList,
  scope: Scope,
  first?: ChangeRow,
): string {
  const { messages } = sheet;
  const items = (rows: readonly ChangeRow[]): string =>
    `<ol>\n${rows.map((row) => rowHtml(sheet, row, scope, row === first)).join('\n')}\n</ol>`;
  const rest = counted(messages.page.changeCount, placesIn(folded));
  const parts = [
    ...(open.length === 0 ? [] : [items(open)]),
    ...(folded.length === 0 ? [] : [`<details><summary>${rest}</summary>${items(folded)}</details>`]),
    ...(cut === 0 ? [] : [`<p class="more">${counted(messages.page.moreChanges, cut)}</p>`]),
  ];
  const id = scope.prefix + severity;
  return `<section class="group ${severity}" aria-labelledby="${id}">
<h3 id="${id}" tabindex="-1">${messages.severityTitles[severity]} <span class="count">${count}</span></h3>
${parts.join('\n')}
</section>`;
}

function rowHtml(sheet: Sheet, row: ChangeRow, scope: Scope, isFirstIncomplete: boolean): string {
  const { messages, comparison } = sheet;
  const [{ id, link }] = row.places;
  const note = noteHtml(sheet, row.note);
  const where =
    row.places.length === 1
      ? placeHtml(sheet, comparison.links[link])
      : counted(messages.page.placeCount, row.places.length);
  const all = row.places.length + row.elsewhere;
  const elsewhere =
    row.elsewhere === 0 ? '' : ` <span class="all">${counted(messages.page.inAll, all)}</span>`;
  const kinds = kindsOf(row, comparison.links).join(' ');
  return `<li class="${row.category} ${kinds}"><a href="${hrefToChange(sheet, id, link)}"><span class="vh">${messages.severities[row.severity]} </span><span class="category">${messages.categories[row.category]}</span> <span class="note">${note}</span></a> <span class="where">${where}${elsewhere}</span>${placesHtml(sheet, row, scope)}${survivorsHtml(sheet, row, scope, isFirstIncomplete)}</li>`;
}

/** Places shown at once; critical ones are never out of sight. */
const MOST_PLACES = 12;

function placesHtml(sheet: Sheet, { severity, places }: ChangeRow, { most }: Scope): string {
  if (places.length === 1) return '';
  const links = places
    .slice(0, most)
    .map(
      ({ id, link }) =>
        `<a href="${hrefToChange(sheet, id, link)}">${placeHtml(sheet, sheet.comparison.links[link])}</a>`,
    )
    .join(sheet.messages.lists.comma);
  const list = links + moreHtml(sheet, places.length - most);
  if (severity === 'critical' || places.length <= MOST_PLACES) return `\n<p class="places">${list}</p>`;
  const summary = counted(sheet.messages.page.placeCount, places.length);
  return `\n<details class="places"><summary>${summary}</summary>${list}</details>`;
}

/** `still "Ishaef" in ¶10 s1; changed in 2 of 3 places` */
function survivorsHtml(
  sheet: Sheet,
  { places, elsewhere, survivors }: ChangeRow,
  { most }: Scope,
  isFirst: boolean,
): string {
  if (survivors.length === 0) return '';
  const { messages, options } = sheet;
  const [{ span }] = survivors;
  const old = escapeHtml(options.after.slice(span.start, span.end));
  const links = survivors
    .slice(0, most)
    .map(
      (survivor) =>
        `<a href="${hrefToSurvivor(sheet, survivor)}">${placeName(sheet.places.after, [survivor.segment], messages.places)}</a>`,
    );
  const form = `<q${sheet.attributes.after}>${old}</q>`;
  const where = links.join(messages.lists.comma) + moreHtml(sheet, survivors.length - most);
  const n = places.length + elsewhere;
  // On one page of several the other survivors are not known, so that the shares would be wrong.
  const said =
    elsewhere > 0 || (isSplit(sheet) && most === Number.POSITIVE_INFINITY)
      ? fill(messages.page.survivorsHere, { form, places: where })
      : fill(messages.page.survivors, { form, places: where, n, total: n + survivors.length });
  return `\n<p class="survivors"${isFirst ? ' id="incomplete" tabindex="-1"' : ''}>${said}</p>`;
}
