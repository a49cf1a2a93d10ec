/** A work's versions in the order of time, with what changed on the way from each to the next. */
import { html } from 'hono/html';
import { fill } from '../../../engine/index.ts';
import { sameGroup } from '../../stages/history.ts';
import type { VersionFacts } from '../../stages/records.ts';
import { reportAddress, versionAddress } from '../addresses.ts';
import type { ListedComparison, WorkView } from '../catalogue.ts';
import { dayName } from '../dates.ts';
import { groupName } from '../groups.ts';
import { languageName } from '../language-names.ts';
import type { Reader } from '../reader.ts';
import type { Html } from './layout.ts';
import { labelOf, pairOf } from './named.ts';
import { spokenIn, verdictLine } from './parts.ts';

export function versionsSection(reader: Reader, { id, versions, comparisons }: WorkView): Html {
  const { work: words } = reader.messages;
  const entries = versions.map((version, at) => {
    const previous = versions.slice(0, at).findLast((earlier) => sameGroup(earlier, version));
    return versionEntry(reader, id, version, between(comparisons, previous, version));
  });
  return html`<section aria-labelledby="versions">
<h2 id="versions">${words.versions}</h2>
${versions.length === 0 ? html`<p class="quiet">${words.noVersions}</p>` : html`<ol class="timeline">${entries}</ol>`}
</section>`;
}

function versionEntry(
  reader: Reader,
  work: string,
  version: VersionFacts,
  step: ListedComparison | undefined,
): Html {
  const { locale, messages } = reader;
  const when = fill(messages.work.timeFrom[version.timeFrom], { day: dayName(version.time, messages) });
  const { facts } = messages.listed;
  return html`<li>
<p class="when"><time datetime="${version.time}">${when}</time></p>
<div><h3><a href="${versionAddress(work, version.id)}">${labelOf(reader, version)}</a></h3>
<p class="facts">${languageName(version.language, locale)}${facts}${messages.roles[version.role]}${version.status ? html`${facts}<span ${spokenIn(version.language)}>${version.status}</span>` : ''}</p>
${step ? stepEntry(reader, work, step) : ''}</div>
</li>
`;
}

/** From the first to the last of each group, where that is not told on the way. */
export function overallSections(
  reader: Reader,
  { id, comparisons }: WorkView,
  groups: readonly (readonly VersionFacts[])[],
): Html {
  const { overall, overallOf } = reader.messages.work;
  const sections = groups.map((group, at) => {
    const comparison = between(comparisons, group[0], group[group.length - 1]);
    if (!comparison) return '';
    const heading = groups.length > 1 ? fill(overallOf, { group: groupName(reader, group[0]) }) : overall;
    return html`<section aria-labelledby="overall-${at}">
<h2 id="overall-${at}">${heading}</h2>
${stepEntry(reader, id, comparison)}
</section>
`;
  });
  return html`${sections}`;
}

function stepEntry(reader: Reader, work: string, comparison: ListedComparison): Html {
  const { pair, report } = comparison;
  return html`<div class="step"><p class="pair-line"><a href="${reportAddress(work, pair)}">${pairOf(reader, comparison)}</a></p>
${report ? verdictLine(reader, report.summary) : html`<p class="quiet">${reader.messages.work.beingMade}</p>`}</div>`;
}

const between = (
  comparisons: readonly ListedComparison[],
  before: VersionFacts | undefined,
  after: VersionFacts,
): ListedComparison | undefined =>
  comparisons.find(({ pair }) => pair.before === before?.id && pair.after === after.id);
