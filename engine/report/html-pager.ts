/** The way through a report of several pages: ranges, the pager above and below the text, the index on the first page. */
import type { BookPage } from './book.ts';
import { placesIn } from './change-rows.ts';
import { hrefTo } from './html-addresses.ts';
import { isSplit, type Sheet } from './html-sheet.ts';
import { counted, fill } from './messages/messages.ts';
import { placeName } from './places.ts';
import { STRONGEST_FIRST } from './severity.ts';

/** `¶3 s7 – ¶5 s2`: from the first sentence of *after* on a page to the last. Empty where it has none. */
export function rangeHtml({ comparison, places, messages }: Sheet, { links }: BookPage): string {
  const own = links.filter((link) => comparison.links[link].after.length > 0);
  if (own.length === 0) return '';
  const first = placeName(places.after, [comparison.links[own[0]].after[0]], messages.places);
  const end = comparison.links[own[own.length - 1]].after;
  const last = placeName(places.after, [end[end.length - 1]], messages.places);
  return `${first} – ${last}`;
}

/** Where this page is, and the ones next to it. Nothing where there is only one. */
export function pager(sheet: Sheet, where: 'top' | 'bottom'): string {
  if (!isSplit(sheet)) return '';
  const { book, page, messages } = sheet;
  const { pages } = book;
  const words = messages.page;
  const step = (to: BookPage | undefined, rel: 'prev' | 'next', template: string): string =>
    to === undefined
      ? ''
      : `<a rel="${rel}" href="${hrefTo(sheet, to.number, 'text')}">${fill(template, { n: to.number, range: rangeHtml(sheet, to) })}</a>`;
  const here = fill(words.pageOf, { n: page.number, total: pages.length });
  const name = where === 'top' ? words.pages : words.pagesBelow;
  const all =
    page.number === 1 && where === 'top'
      ? ''
      : `<a class="all" href="${hrefTo(sheet, 1, 'pages')}">${words.allPages}</a>`;
  return `<nav class="pager" aria-label="${name}">
${step(pages[page.number - 2], 'prev', words.previousPage)}<span class="here" aria-current="page">${here}</span>${all}${step(pages[page.number], 'next', words.nextPage)}
</nav>`;
}

/** All pages with the counts of their changes, which lead to the pages' lists. */
export function pageIndex(sheet: Sheet): string {
  const { book, messages, comparison } = sheet;
  const words = messages.page;
  const used = STRONGEST_FIRST.filter((severity) => comparison.summary.severities[severity] > 0);
  const heads = used.map((severity) => `<th scope="col">${messages.severityTitles[severity]}</th>`);
  const rows = book.pages.map((page) => {
    const own = sheet.pageRows[page.number - 1];
    const cells = used.map((severity) => {
      const count = placesIn(own.filter((row) => row.severity === severity));
      const href = hrefTo(sheet, page.number, `page-${severity}`);
      return `<td>${count === 0 ? '–' : `<a class="${severity}" href="${href}"><span class="vh">${messages.severities[severity]} </span>${count}</a>`}</td>`;
    });
    const name = fill(words.pageNamed, { n: page.number });
    return `<tr><th scope="row"><a href="${hrefTo(sheet, page.number, 'text')}">${name}</a> <span class="range">${rangeHtml(sheet, page)}</span></th>${cells.join('')}</tr>`;
  });
  return `<details class="pages" id="pages"><summary>${counted(words.pageIndex, book.pages.length)}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${words.pages}"><table><thead><tr><th scope="col">${words.page}</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
</details>`;
}
