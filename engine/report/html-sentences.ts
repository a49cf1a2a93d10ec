import type { ComparedLink } from '../model.ts';
import { isFormOnly } from '../summarize.ts';
import { placeHtml } from './html-rows.ts';
import type { Sheet } from './html-sheet.ts';
import { counted, type Messages, SENTENCE_COUNTS } from './messages/messages.ts';

/** Places shown at once. */
const MOST_PLACES = 24;

/** Where sentences came, went or moved, and where form alone differs: what the counts of the verdict lead to. */
export function sentencesSection(sheet: Sheet): string {
  const entries = [
    ...SENTENCE_COUNTS.map((count) =>
      entryHtml(sheet, count, nameOf(count, sheet.messages), (link) =>
        count === 'moved' ? link.moved : link.kind === count,
      ),
    ),
    entryHtml(sheet, 'formOnly', sheet.messages.page.formOnly, isFormOnly),
  ].filter((html) => html !== '');
  if (entries.length === 0) return '';
  return `<section class="group sentences" aria-labelledby="sentences">
<h3 id="sentences">${sheet.messages.page.sentences}</h3>
<dl>
${entries.join('\n')}
</dl>
</section>`;
}

const nameOf = (count: (typeof SENTENCE_COUNTS)[number], { kinds, moved }: Messages): string =>
  count === 'moved' ? moved : kinds[count];

function entryHtml(sheet: Sheet, id: string, name: string, belongs: (link: ComparedLink) => boolean): string {
  const places: string[] = [];
  for (const [index, link] of sheet.comparison.links.entries())
    if (belongs(link)) places.push(`<a href="#link-${index}">${placeHtml(sheet, link)}</a>`);
  if (places.length === 0) return '';
  const list = places.join(sheet.messages.lists.comma);
  const summary = counted(sheet.messages.page.placeCount, places.length);
  const body =
    places.length <= MOST_PLACES ? list : `<details><summary>${summary}</summary>${list}</details>`;
  return `<div id="${id}" tabindex="-1"><dt>${name} <span class="count">${places.length}</span></dt><dd>${body}</dd></div>`;
}
