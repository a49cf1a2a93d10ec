import { type ChangeRow, changeLists, placesIn, type SeverityList } from './change-rows.ts';
import { escapeHtml } from './escape.ts';
import { placeHtml } from './html-rows.ts';
import { sentencesSection } from './html-sentences.ts';
import { changeAnchor, hrefTo, langAttributes, type Sheet } from './html-sheet.ts';
import { counted, fill } from './messages/messages.ts';
import { noteIn } from './messages/note.ts';
import { placeName } from './places.ts';

/** Every change, the strongest first, what is the same in one row; each leads to its place in the text. */
export function changesSection(sheet: Sheet): string {
  const { page } = sheet.messages;
  const lists = changeLists(sheet.comparison);
  const first = lists.flatMap(({ open }) => open).find((row) => row.survivors.length > 0);
  const body =
    lists.length === 0
      ? `<p>${page.noChanges}</p>`
      : lists.map((list) => listHtml(sheet, list, first)).join('\n');
  return `<section class="changes" aria-labelledby="changes">
<h2 id="changes">${page.changes}</h2>
${[body, sentencesSection(sheet)].filter((html) => html !== '').join('\n')}
</section>`;
}

function listHtml(sheet: Sheet, { severity, count, open, folded }: SeverityList, first?: ChangeRow): string {
  const { messages } = sheet;
  const items = (rows: readonly ChangeRow[]): string =>
    `<ol>\n${rows.map((row) => rowHtml(sheet, row, row === first)).join('\n')}\n</ol>`;
  const rest = counted(messages.page.changeCount, placesIn(folded));
  const parts = [
    ...(open.length === 0 ? [] : [items(open)]),
    ...(folded.length === 0 ? [] : [`<details><summary>${rest}</summary>${items(folded)}</details>`]),
  ];
  return `<section class="group ${severity}" aria-labelledby="${severity}">
<h3 id="${severity}" tabindex="-1">${messages.severityTitles[severity]} <span class="count">${count}</span></h3>
${parts.join('\n')}
</section>`;
}

function rowHtml(sheet: Sheet, row: ChangeRow, isFirstIncomplete: boolean): string {
  const { messages, comparison } = sheet;
  const [{ id, link }] = row.places;
  const note = escapeHtml(noteIn(messages, row.note));
  const where =
    row.places.length === 1
      ? placeHtml(sheet, comparison.links[link])
      : counted(messages.page.placeCount, row.places.length);
  return `<li><a href="${hrefTo(changeAnchor(id))}"><span class="vh">${messages.severities[row.severity]} </span><span class="category">${messages.categories[row.category]}</span> <bdi class="note">${note}</bdi></a> <span class="where">${where}</span>${placesHtml(sheet, row)}${survivorsHtml(sheet, row, isFirstIncomplete)}</li>`;
}

/** Places shown at once; critical ones are never out of sight. */
const MOST_PLACES = 12;

function placesHtml(sheet: Sheet, { severity, places }: ChangeRow): string {
  if (places.length === 1) return '';
  const links = places
    .map(
      ({ id, link }) =>
        `<a href="${hrefTo(changeAnchor(id))}">${placeHtml(sheet, sheet.comparison.links[link])}</a>`,
    )
    .join(sheet.messages.lists.comma);
  if (severity === 'critical' || places.length <= MOST_PLACES) return `\n<p class="places">${links}</p>`;
  const summary = counted(sheet.messages.page.placeCount, places.length);
  return `\n<details class="places"><summary>${summary}</summary>${links}</details>`;
}

/** `still "Ishaef" in ¶10 s1; changed in 2 of 3 places` */
function survivorsHtml(sheet: Sheet, { places, survivors }: ChangeRow, isFirst: boolean): string {
  if (survivors.length === 0) return '';
  const { messages, options, marks } = sheet;
  const [{ span }] = survivors;
  const old = escapeHtml(options.after.slice(span.start, span.end));
  const links = survivors.map(
    (survivor) =>
      `<a href="#${marks.anchorOf(survivor)}">${placeName(sheet.places.after, [survivor.segment], messages.places)}</a>`,
  );
  const said = fill(messages.page.survivors, {
    form: `<q${langAttributes(sheet, 'after')}>${old}</q>`,
    places: links.join(messages.lists.comma),
    n: places.length,
    total: places.length + survivors.length,
  });
  return `\n<p class="survivors"${isFirst ? ' id="incomplete" tabindex="-1"' : ''}>${said}</p>`;
}
