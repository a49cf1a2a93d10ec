/** Finding a work in a long list, and choosing the list's order; by address, so that it needs no script. */
import { html } from 'hono/html';
import { counted } from '../../../engine/index.ts';
import { homeAddress } from '../addresses.ts';
import type { WorkEntry } from '../home-list.ts';
import type { Reader } from '../reader.ts';
import type { Html } from './layout.ts';

export interface Asked {
  /** To be found in the title; empty for all works. */
  readonly words: string;
  readonly order: 'time' | 'title';
}

export interface Narrowed extends Asked {
  readonly shown: readonly WorkEntry[];
  /** How many works there are. */
  readonly all: number;
}

/** So many works are found by looking. */
const FEW = 8;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** `works`: latest first. */
export function narrow(works: readonly WorkEntry[], { words, order }: Asked): Narrowed {
  const asked = plain(words.trim());
  const found = works.filter(({ title, id }) => plain(`${title} ${id}`).includes(asked));
  // By code unit, but numbers by their size: "Notice 2" stands before "Notice 10".
  const keyOf = ({ title }: WorkEntry) => plain(title).replace(/\d+/g, (digits) => digits.padStart(12, '0'));
  const byTitle = (one: WorkEntry, other: WorkEntry) =>
    keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0;
  return {
    shown: order === 'title' ? found.toSorted(byTitle) : found,
    all: works.length,
    words: words.trim(),
    order,
  };
}

export function narrowing({ messages }: Reader, { shown, all, words, order }: Narrowed): Html | '' {
  if (all <= FEW) return '';
  const { home } = messages;
  const found =
    words === ''
      ? counted(home.count, all)
      : html`${counted(home.found, shown.length, { all, words })} · <a href="${addressOf('', order)}">${home.all}</a>`;
  const choice = (to: Asked['order'], said: string): Html =>
    to === order
      ? html`<span aria-current="true">${said}</span>`
      : html`<a href="${addressOf(words, to)}">${said}</a>`;
  return html`<div class="narrowing">
<form method="get" action="${homeAddress}" role="search">
${order === 'title' ? html`<input type="hidden" name="order" value="title">` : ''}
<label for="find">${home.find}</label> <input id="find" name="find" type="search" maxlength="100" value="${words}"> <button>${home.findButton}</button>
</form>
<p class="facts">${found}</p>
<p class="facts order">${home.order} ${choice('time', home.byTime)} ${choice('title', home.byTitle)}</p>
</div>`;
}

function addressOf(words: string, order: Asked['order']): string {
  const query = new URLSearchParams({
    ...(words === '' ? {} : { find: words }),
    ...(order === 'time' ? {} : { order }),
  }).toString();
  return query === '' ? homeAddress : `${homeAddress}?${query}`;
}
