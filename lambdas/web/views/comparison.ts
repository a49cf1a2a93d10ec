import { html } from 'hono/html';
import { fill } from '../../../engine/index.ts';
import { requestsAddress, workAddress } from '../addresses.ts';
import { may } from '../auth/visitor.ts';
import type { WantedComparison, WorkView } from '../catalogue.ts';
import type { Reader } from '../reader.ts';
import { type Html, type Live, layout } from './layout.ts';
import { pairOf, titleOf } from './named.ts';

/** In the place of a report that is not there: it is on its way (`live`), or can be asked for. */
export function missingReportPage(
  reader: Reader,
  work: WorkView,
  { before, after }: Omit<WantedComparison, 'pair'>,
  live: Live | undefined,
): Html {
  const { comparison, work: words, pair } = reader.messages;
  const askForm = () => html`<form method="post" action="${requestsAddress(work.id)}">
<input type="hidden" name="before" value="${before.id}">
<input type="hidden" name="after" value="${after.id}">
<p class="send"><button>${words.compareThese}</button></p>
</form>`;
  const body = live
    ? html`<p class="pending" role="status">${comparison.beingMade}</p>`
    : html`<p class="lead">${comparison.unasked}</p>
${may(reader.visitor, 'uploader') ? askForm() : ''}`;
  return layout(reader, {
    title: fill(pair, { before: before.label, after: after.label }),
    heading: pairOf(reader, { before, after }),
    crumbs: [{ href: workAddress(work.id), text: titleOf(reader, work) }],
    live,
    body,
  });
}
