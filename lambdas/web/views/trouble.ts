import { html } from 'hono/html';
import { homeAddress } from '../addresses.ts';
import type { Said } from '../messages/kinds.ts';
import type { Reader } from '../reader.ts';
import { type Html, layout } from './layout.ts';

export const troublePage = (reader: Reader, { title, detail, hint }: Said): Html =>
  layout(reader, {
    title,
    body: html`<p class="lead">${detail}</p>
${hint === undefined ? '' : html`<p>${hint}</p>`}
<p><a href="${homeAddress}">${reader.messages.toAllWorks}</a></p>`,
  });
