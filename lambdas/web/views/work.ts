import { html } from 'hono/html';
import type { VersionRecord } from '../../stages/records.ts';
import { reportAddress, requestsAddress, stateAddress, versionAddress } from '../addresses.ts';
import type { ListedComparison, WorkView } from '../catalogue.ts';
import { dayName } from '../dates.ts';
import { languageName } from '../language-names.ts';
import { workState } from '../state.ts';
import { type Typed, uploadForm } from './forms.ts';
import { type Html, layout } from './layout.ts';
import { notice, refusalList, spokenIn, verdictLine } from './parts.ts';

export interface Shown {
  readonly notice?: string;
  /** What was wrong with the form that was sent. */
  readonly trouble?: string;
  readonly typed?: Typed;
}

export function workPage(work: WorkView, { notice: said, trouble, typed }: Shown = {}): Html {
  const last = work.versions.findLast((version) => version.role === 'translation');
  return layout({
    title: work.title,
    live: { state: workState(work), address: stateAddress(work.id), renew: 'part' },
    body: html`${notice(said)}
<div id="live">
${pendingLine(work)}
${refusalList(work.refusals)}
${comparisonsSection(work)}
${versionsSection(work)}
</div>
${anyTwoSection(work)}
<section aria-labelledby="upload">
<h2 id="upload">Another version</h2>
${trouble === undefined ? '' : html`<p class="trouble" role="alert">${trouble}</p>`}
${uploadForm(work.id, typed ?? { language: last?.language })}
</section>`,
  });
}

function pendingLine({ pending, comparisons }: WorkView): Html {
  const making = comparisons.filter((comparison) => !comparison.report).length;
  const parts = [
    ...(pending.length === 0
      ? []
      : [pending.length === 1 ? 'One upload is being read' : `${pending.length} uploads are being read`]),
    ...(making === 0
      ? []
      : [making === 1 ? 'one comparison is being made' : `${making} comparisons are being made`]),
  ];
  const text = parts.join(', ');
  // The element is always there, so that screen readers hear what is put into it.
  return html`<p class="pending" role="status">${text === '' ? '' : `${text[0].toUpperCase()}${text.slice(1)} … this page renews itself.`}</p>`;
}

function comparisonsSection({ id, comparisons }: WorkView): Html | '' {
  if (comparisons.length === 0) return '';
  return html`<section aria-labelledby="comparisons">
<h2 id="comparisons">What changed</h2>
<ol class="comparisons">${comparisons.map((comparison) => comparisonEntry(id, comparison))}</ol>
</section>`;
}

const comparisonEntry = (work: string, { pair, before, after, report }: ListedComparison): Html => html`<li>
<p class="pair-line"><a href="${reportAddress(work, pair)}">${before.label} → ${after.label}</a></p>
${report ? verdictLine(report.summary) : html`<p class="quiet">being made …</p>`}
</li>
`;

function versionsSection({ id, versions }: WorkView): Html {
  if (versions.length === 0)
    return html`<section aria-labelledby="versions"><h2 id="versions">Versions</h2><p class="quiet">None yet.</p></section>`;
  return html`<section aria-labelledby="versions">
<h2 id="versions">Versions</h2>
<ol class="versions">${versions.map((version) => versionEntry(id, version))}</ol>
</section>`;
}

const ORIGIN_OF_TIME = {
  stated: '',
  text: ' (as the text says)',
  upload: ' (when it was uploaded)',
} as const;

const versionEntry = (work: string, version: VersionRecord): Html => html`<li>
<p class="when"><time datetime="${version.time}">${dayName(version.time)}</time>${ORIGIN_OF_TIME[version.timeFrom]}</p>
<p class="name"><a href="${versionAddress(work, version.id)}">${version.label}</a></p>
<p class="facts">${languageName(version.language)} · ${version.role}${version.status ? html` · <span ${spokenIn(version.language)}>${version.status}</span>` : ''}</p>
</li>
`;

/** Only versions of one role and language are compared, so they are offered in such groups. */
function anyTwoSection({ id, versions }: WorkView): Html | '' {
  const groups = new Map<string, VersionRecord[]>();
  for (const version of versions) {
    const name = `${languageName(version.language)}, ${version.role}`;
    groups.set(name, [...(groups.get(name) ?? []), version]);
  }
  const choices = [...groups].filter(([, group]) => group.length > 1);
  // With two versions in a group, their comparison is there already.
  if (!choices.some(([, group]) => group.length > 2)) return '';
  const select = (name: string, label: string, pick: (group: readonly VersionRecord[]) => string) => html`<p>
<label for="${name}">${label}</label>
<select id="${name}" name="${name}" required>
${choices.map(
  ([group, members], at) => html`<optgroup label="${group}">
${members.map((version) => html`<option value="${version.id}"${at === 0 && version.id === pick(members) ? html` selected` : ''}>${version.label} (${dayName(version.time)})</option>`)}
</optgroup>`,
)}
</select></p>`;
  return html`<section aria-labelledby="any-two">
<h2 id="any-two">Compare any two</h2>
<form method="post" action="${requestsAddress(id)}" class="any-two">
<div class="fields">
${select('before', 'Before', (members) => members[0].id)}
${select('after', 'After', (members) => members[members.length - 1].id)}
</div>
<p class="send"><button>Compare these two</button></p>
</form>
</section>`;
}
