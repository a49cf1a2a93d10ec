import { html } from 'hono/html';
import { counted, fill } from '../../../engine/index.ts';
import type { WatchView } from '../../stages/watch.ts';
import type { Spell } from '../../stages/watch-records.ts';
import { DEFAULT_EVERY, everyOf } from '../../stages/watch-setting.ts';
import { schedulesAddress, watchesAddress, watchRemovalAddress, workAddress } from '../addresses.ts';
import { dataBeside } from '../alternates.ts';
import { may } from '../auth/visitor.ts';
import type { WorkView } from '../catalogue.ts';
import { WATCHES_FORMATS } from '../formats.ts';
import type { Reader } from '../reader.ts';
import type { Typed } from '../views/forms.ts';
import { type Html, layout } from '../views/layout.ts';
import { titleOf } from '../views/named.ts';
import { notice, trouble } from '../views/parts.ts';
import { momentName } from './moments.ts';
import { watchingMessages } from './words.ts';

export interface Said {
  readonly notice?: string;
  readonly trouble?: string;
  readonly typed?: Typed;
}

export function watchesPage(reader: Reader, work: WorkView, watches: readonly WatchView[], said: Said): Html {
  const words = watchingMessages(reader.locale);
  return layout(reader, {
    title: words.title,
    address: said.trouble === undefined ? undefined : watchesAddress(work.id),
    crumbs: [{ href: workAddress(work.id), text: titleOf(reader, work) }],
    beside: dataBeside(watchesAddress(work.id), WATCHES_FORMATS),
    body: html`${notice(said.notice)}
<p class="lead">${words.lead}</p>
${watches.length === 0 ? html`<p class="quiet">${words.none}</p>` : watches.map((view) => watchSection(reader, work.id, view))}
${may(reader.visitor, 'uploader') ? addSection(reader, work, said) : ''}
<p class="quiet"><a href="${schedulesAddress}">${words.toSchedules}</a></p>`,
  });
}

function watchSection(reader: Reader, work: string, { watch, look }: WatchView): Html {
  const words = watchingMessages(reader.locale);
  const id = `watch-${watch.id}`;
  const next = look ? fill(words.next, { moment: momentName(look.next, reader.messages) }) : words.soon;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}"><a href="${watch.url}" rel="nofollow noreferrer">${watch.url}</a></h2>
<p>${fill(words.facts, { every: everyOf(watch), label: watch.label })}${watch.select === undefined ? '' : html` <code>${watch.select}</code>`} ${next}</p>
${look ? html`<ul class="plain">${look.spells.toReversed().map((spell) => html`<li>${spellSaid(reader, spell)}</li>\n`)}</ul>` : ''}
${may(reader.visitor, 'uploader') ? removalForm(reader, work, { watch: watch.id, describedBy: id }) : ''}
</section>
`;
}

function removalForm(
  { locale }: Reader,
  work: string,
  { watch, describedBy }: { readonly watch: string; readonly describedBy: string },
): Html {
  return html`<form method="post" action="${watchRemovalAddress(work)}">
<input type="hidden" name="watch" value="${watch}">
<p class="send"><button aria-describedby="${describedBy}">${watchingMessages(locale).remove}</button></p>
</form>`;
}

function addSection(reader: Reader, work: WorkView, said: Said): Html {
  return html`<section aria-labelledby="add">
<h2 id="add">${watchingMessages(reader.locale).add}</h2>
${trouble(said.trouble)}
${addForm(reader, work, said.typed ?? {})}
</section>`;
}

/** "404, gone, 9 March 2026 06:00 UTC": a look, or a row of them. */
function spellSaid(
  { locale, messages }: Reader,
  { condition, status, message, first, last, looks }: Spell,
): Html {
  const words = watchingMessages(locale);
  const when =
    first === last
      ? momentName(first, messages)
      : fill(words.fromTo, { first: momentName(first, messages), last: momentName(last, messages) });
  const what = words.conditions[condition];
  const more = message === undefined ? '' : html`${messages.listed.facts}<span lang="en">${message}</span>`;
  return html`${status === undefined ? what : fill(words.answered, { what, status })}${messages.listed.facts}${when}${messages.listed.facts}${counted(words.looks, looks)}${more}`;
}

function addForm({ locale, messages }: Reader, { id, versions }: WorkView, typed: Typed): Html {
  const words = watchingMessages(locale);
  const { optional } = messages.form;
  const last = versions.findLast((version) => version.role === 'translation');
  const language = typed.language ?? last?.language ?? '';
  return html`<form method="post" action="${watchesAddress(id)}" class="upload">
<div class="fields">
<p class="wide"><label for="url">${words.url}</label>
<input id="url" name="url" type="url" required maxlength="2000" placeholder="https://" value="${typed.url ?? ''}"></p>
<p><label for="every">${words.every}</label>
<input id="every" name="every" required maxlength="8" value="${typed.every ?? DEFAULT_EVERY}" aria-describedby="every-hint">
<span class="hint" id="every-hint">${words.everyHint}</span></p>
<p><label for="label">${messages.form.label}</label>
<input id="label" name="label" required maxlength="90" value="${typed.label ?? words.label}"></p>
<p><label for="select">${words.select} <span class="optional">${optional}</span></label>
<input id="select" name="select" maxlength="200" autocapitalize="none" spellcheck="false" placeholder="main article" value="${typed.select ?? ''}"></p>
<p><label for="language">${messages.form.language} <span class="optional">${optional}</span></label>
<input id="language" name="language" maxlength="35" autocapitalize="none" spellcheck="false" value="${language}"></p>
</div>
<p class="send"><button>${words.send}</button></p>
</form>`;
}
