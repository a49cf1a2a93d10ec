import { html } from 'hono/html';
import { fill } from '../../../engine/index.ts';
import { deletionAddress, workAddress } from '../addresses.ts';
import type { WorkView } from '../catalogue.ts';
import type { Reader } from '../reader.ts';
import { type Html, layout } from '../views/layout.ts';
import { titleOf } from '../views/named.ts';
import { keepingMessages } from './words.ts';

/** Asks before a work is deleted: its id has to be typed. */
export function deletionPage(reader: Reader, work: WorkView): Html {
  const { title, lead, after, confirm, send } = keepingMessages(reader.locale).deletion;
  return layout(reader, {
    title,
    crumbs: [{ href: workAddress(work.id), text: titleOf(reader, work) }],
    body: html`<p class="lead">${fill(lead, { title: work.title })}</p>
<p class="text-block">${after}</p>
<form method="post" action="${deletionAddress(work.id)}" class="any-two">
<p><label for="confirm">${fill(confirm, { id: work.id })}</label>
<input id="confirm" name="confirm" required maxlength="100" autocomplete="off" autocapitalize="none" spellcheck="false"></p>
<p class="send"><button>${send}</button></p>
</form>`,
  });
}
