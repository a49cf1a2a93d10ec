import type { LinkKind } from '../model.ts';
import { isFormOnly } from '../summarize.ts';
import { hrefToLink } from './html-addresses.ts';
import { placeHtml } from './html-rows.ts';
import type { Sheet } from './html-sheet.ts';
import { counted, type Messages, SENTENCE_COUNTS, type SentenceCount } from './messages/messages.ts';

/** Places shown at once. */
const MOST_PLACES = 24;

/**
 * Where sentences came, went or moved, and where form alone differs: what the counts of the verdict lead to. `links` are
 * the ones to look at; of more than `most` places of a kind the rest is only counted.
 */
export function sentencesSection(sheet: Sheet, { prefix, links, most }: Scope): string {
  const found = new Map<SentenceCount | 'formOnly', number[]>();
  const put = (kind: SentenceCount | 'formOnly', link: number): void => {
    const places = found.get(kind);
    if (places) places.push(link);
    else found.set(kind, [link]);
  };
  for (const index of links) {
    const link = sheet.comparison.links[index];
    if (link.moved) put('moved', index);
    if (isSentenceCount(link.kind)) put(link.kind, index);
    if (isFormOnly(link)) put('formOnly', index);
  }
  const entries = [...SENTENCE_COUNTS, 'formOnly' as const].flatMap((kind) => {
    const places = found.get(kind);
    return places ? [entryHtml(sheet, prefix + kind, nameOf(kind, sheet.messages), places, most)] : [];
  });
  if (entries.length === 0) return '';
  const id = `${prefix}sentences`;
  return `<section class="group sentences" aria-labelledby="${id}">
<h3 id="${id}">${sheet.messages.page.sentences}</h3>
<dl>
${entries.join('\n')}
</dl>
</section>`;
}

/** Which sentences a list is of, and how its anchors begin. */
export interface Scope {
  readonly prefix: '' | 'page-';
  readonly links: Iterable<number>;
  readonly most: number;
}

const isSentenceCount = (kind: LinkKind): kind is SentenceCount & LinkKind =>
  (SENTENCE_COUNTS as readonly string[]).includes(kind);

const nameOf = (kind: SentenceCount | 'formOnly', { kinds, moved, page }: Messages): string =>
  kind === 'formOnly' ? page.formOnly : kind === 'moved' ? moved : kinds[kind];

function entryHtml(sheet: Sheet, id: string, name: string, links: readonly number[], most: number): string {
  const { lists, page } = sheet.messages;
  const places = links
    .slice(0, most)
    .map(
      (index) =>
        `<a href="${hrefToLink(sheet, index)}">${placeHtml(sheet, sheet.comparison.links[index])}</a>`,
    );
  const list = places.join(lists.comma) + moreHtml(sheet, links.length - places.length);
  const summary = counted(page.placeCount, links.length);
  const body =
    places.length <= MOST_PLACES ? list : `<details><summary>${summary}</summary>${list}</details>`;
  return `<div id="${id}" tabindex="-1"><dt>${name} <span class="count">${links.length}</span></dt><dd>${body}</dd></div>`;
}

/** Behind places: how many more there are, listed by the pages that have them. */
export const moreHtml = ({ messages }: Sheet, more: number): string =>
  more <= 0
    ? ''
    : `${messages.lists.comma}<span class="more">${counted(messages.page.morePlaces, more)}</span>`;
