import { html } from 'hono/html';
import type { RefusalRecord } from '../../stages/records.ts';
import { homeStateAddress, reportAddress, workAddress } from '../addresses.ts';
import type { WorkView } from '../catalogue.ts';
import { languageName } from '../language-names.ts';
import { straysState } from '../state.ts';
import { newWorkForm, type Typed } from './forms.ts';
import { type Html, layout } from './layout.ts';
import { notice, refusalList, verdictLine } from './parts.ts';

export interface Home {
  readonly works: readonly WorkView[];
  readonly strays: { readonly refusals: readonly RefusalRecord[]; readonly pending: readonly string[] };
  readonly notice?: string;
  readonly trouble?: string;
  readonly typed?: Typed;
}

export function homePage({ works, strays, notice: said, trouble, typed }: Home): Html {
  const list =
    works.length === 0
      ? html`<p>There is no work here yet. Add one below with its first version.</p>`
      : html`<ol class="works">${works.map(workEntry)}</ol>`;
  return layout({
    title: 'Works',
    live: { state: straysState(strays.refusals, strays.pending), address: homeStateAddress, renew: 'part' },
    body: html`<p class="lead">The versions of translations, compared: what changed sentence by sentence, what kind of change it is, and how much it matters.</p>
${notice(said)}
<div id="live">
${list}
${refusalList(strays.refusals)}
</div>
<section aria-labelledby="new-work">
<h2 id="new-work">A new work</h2>
${trouble === undefined ? '' : html`<p class="trouble" role="alert">${trouble}</p>`}
<details${works.length === 0 || trouble !== undefined ? html` open` : ''}><summary>Upload the first version of another work</summary>
${newWorkForm(typed)}
</details>
</section>`,
  });
}

function workEntry(work: WorkView): Html {
  const latest = work.comparisons.find((comparison) => comparison.report);
  const verdict = latest?.report
    ? html`<div class="latest"><p class="pair-line"><a href="${reportAddress(work.id, latest.pair)}">${latest.before.label} → ${latest.after.label}</a></p>
${verdictLine(latest.report.summary)}</div>`
    : html`<p class="quiet">${work.comparisons.length > 0 ? 'Its first comparison is being made.' : 'Nothing to compare yet.'}</p>`;
  return html`<li>
<h2><a href="${workAddress(work.id)}">${work.title}</a></h2>
<p class="facts">${facts(work).join(' · ')}</p>
${verdict}
</li>
`;
}

function facts(work: WorkView): readonly string[] {
  const languages = [...new Set(work.versions.map((version) => version.language))].sort();
  const count = work.versions.length;
  return [
    `${count} ${count === 1 ? 'version' : 'versions'}`,
    ...(languages.length === 0 ? [] : [languages.map(languageName).join(', ')]),
    ...(work.pending.length === 0 ? [] : [`${work.pending.length} being read`]),
    ...(work.refusals.length === 0 ? [] : [`${work.refusals.length} not taken in`]),
  ];
}
