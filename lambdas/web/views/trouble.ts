import { html } from 'hono/html';
import { homeAddress } from '../addresses.ts';
import { type Html, layout } from './layout.ts';

export const troublePage = ({
  title,
  detail,
  hint,
}: {
  readonly title: string;
  readonly detail: string;
  readonly hint?: string;
}): Html =>
  layout({
    title,
    body: html`<p class="lead">${detail}</p>
${hint === undefined ? '' : html`<p>${hint}</p>`}
<p><a href="${homeAddress}">All works</a></p>`,
  });
