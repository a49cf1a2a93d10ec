import { html } from 'hono/html';
import type { VersionRecord } from '../../stages/records.ts';
import { requestsAddress, stateAddress, workAddress } from '../addresses.ts';
import type { WorkView } from '../catalogue.ts';
import { workState } from '../state.ts';
import { type Html, layout } from './layout.ts';

/** In the place of a report that is not there: it is on its way, or can be asked for. */
export function missingReportPage(
  work: WorkView,
  before: VersionRecord,
  after: VersionRecord,
  wanted: boolean,
): Html {
  const body = wanted
    ? html`<p class="pending" role="status">This comparison is being made … the page renews itself when it is there.</p>`
    : html`<p class="lead">Nobody has asked for this comparison yet.</p>
<form method="post" action="${requestsAddress(work.id)}">
<input type="hidden" name="before" value="${before.id}">
<input type="hidden" name="after" value="${after.id}">
<p class="send"><button>Compare these two</button></p>
</form>`;
  return layout({
    title: `${before.label} → ${after.label}`,
    crumbs: [{ href: workAddress(work.id), text: work.title }],
    live: wanted ? { state: workState(work), address: stateAddress(work.id), renew: 'page' } : undefined,
    body,
  });
}
