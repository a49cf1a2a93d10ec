import { html } from 'hono/html';
import { counted, fill } from '../../../engine/index.ts';
import type { VersionFacts } from '../../stages/records.ts';
import { deletionAddress, requestsAddress, watchesAddress, workAddress } from '../addresses.ts';
import { dataBeside, feedOf } from '../alternates.ts';
import { may } from '../auth/visitor.ts';
import type { WorkView } from '../catalogue.ts';
import { dayName } from '../dates.ts';
import { WORK_FORMATS } from '../formats.ts';
import { groupName, groupsOf } from '../groups.ts';
import type { Reader } from '../reader.ts';
import { liveWork } from '../state.ts';
import { type Typed, uploadForm } from './forms.ts';
import { type Html, layout } from './layout.ts';
import { matrixSection } from './matrix.ts';
import { titleOf } from './named.ts';
import { notice, refusalList, trouble } from './parts.ts';
import { type SentFile, sentList } from './sent.ts';
import { overallSections, versionsSection } from './timeline.ts';

export interface Shown {
  /** Whether this server tells of states by server-sent events. */
  readonly streams: boolean;
  readonly notice?: string;
  /** What became of several files that were sent. */
  readonly sent?: readonly SentFile[];
  /** What was wrong with the form that was sent. */
  readonly trouble?: string;
  readonly typed?: Typed;
}

export function workPage(reader: Reader, work: WorkView, shown: Shown): Html {
  const { work: words } = reader.messages;
  const isAnswer = shown.sent !== undefined || shown.trouble !== undefined;
  // With two versions in a group, their comparison is told already.
  const large = groupsOf(work.versions).filter((group) => group.length > 2);
  return layout(reader, {
    title: work.title,
    heading: titleOf(reader, work),
    address: isAnswer ? workAddress(work.id) : undefined,
    live: liveWork(work, shown.streams, 'part'),
    beside: [...dataBeside(workAddress(work.id), WORK_FORMATS), feedOf(work.id)],
    body: html`${notice(shown.notice)}
${sentList(reader, shown.sent)}
<div id="live">
${pendingLine(reader, work)}
${refusalList(reader, work.refusals)}
${overallSections(reader, work, large)}
${versionsSection(reader, work)}
${large.map((group) => matrixSection(reader, work, group, large.length > 1))}
</div>
${may(reader.visitor, 'uploader') ? uploaderSections(reader, work, shown, large) : ''}
<section aria-labelledby="watches">
<h2 id="watches"><a href="${watchesAddress(work.id)}">${words.watches}</a></h2>
<p>${words.watchesLead}</p>
</section>
${may(reader.visitor, 'admin') ? html`<p class="quiet"><a href="${deletionAddress(work.id)}">${words.deleteIt}</a></p>` : ''}`,
  });
}

function uploaderSections(
  reader: Reader,
  work: WorkView,
  shown: Shown,
  large: readonly (readonly VersionFacts[])[],
): Html {
  const last = work.versions.findLast((version) => version.role === 'translation');
  return html`${anyTwoSection(reader, work.id, large)}
<section aria-labelledby="upload">
<h2 id="upload">${reader.messages.work.another}</h2>
${trouble(shown.trouble)}
${uploadForm(reader, work.id, shown.typed ?? { language: last?.language })}
</section>`;
}

function pendingLine({ messages }: Reader, { pending, comparisons }: WorkView): Html {
  const { uploadsBeingRead, comparisonsBeingMade, renews } = messages.work;
  const making = comparisons.filter((comparison) => !comparison.report).length;
  const parts = [
    ...(pending.length === 0 ? [] : [counted(uploadsBeingRead, pending.length)]),
    ...(making === 0 ? [] : [counted(comparisonsBeingMade, making)]),
  ];
  const what = parts.join(messages.listed.comma);
  const text = fill(renews, { what: `${what.slice(0, 1).toUpperCase()}${what.slice(1)}` });
  // The element is always there, so that screen readers hear what is put into it.
  return html`<p class="pending" role="status">${what === '' ? '' : text}</p>`;
}

/** Only versions of one role and language are compared, so they are offered in such groups. */
function anyTwoSection(
  reader: Reader,
  work: string,
  groups: readonly (readonly VersionFacts[])[],
): Html | '' {
  const [first] = groups;
  if (!first) return '';
  const { messages } = reader;
  const { anyTwo, before, after, choice, compareThese } = messages.work;
  const option = (version: VersionFacts, chosen: VersionFacts | undefined) =>
    html`<option value="${version.id}"${version === chosen ? html` selected` : ''}>${fill(choice, { label: version.label, day: dayName(version.time, messages) })}</option>`;
  const select = (name: string, label: string, chosen: VersionFacts | undefined) => html`<p>
<label for="${name}">${label}</label>
<select id="${name}" name="${name}" required>
${groups.map((group) => html`<optgroup label="${groupName(reader, group[0])}">${group.map((version) => option(version, chosen))}</optgroup>\n`)}</select></p>`;
  return html`<section aria-labelledby="any-two">
<h2 id="any-two">${anyTwo}</h2>
<form method="post" action="${requestsAddress(work)}" class="any-two">
<div class="fields">
${select('before', before, first[0])}
${select('after', after, first.at(-1))}
</div>
<p class="send"><button>${compareThese}</button></p>
</form>
</section>`;
}
