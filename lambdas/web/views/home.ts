import { html } from 'hono/html';
import { counted, fill } from '../../../engine/index.ts';
import { homeAddress, homeStateAddress, reportAddress, workAddress, worksAddress } from '../addresses.ts';
import { dataBeside, feedOf } from '../alternates.ts';
import { may } from '../auth/visitor.ts';
import type { Strays } from '../catalogue.ts';
import { dayName } from '../dates.ts';
import { WORKS_FORMATS } from '../formats.ts';
import type { WorkEntry } from '../home-list.ts';
import { languageName } from '../language-names.ts';
import type { Reader } from '../reader.ts';
import { straysState } from '../state.ts';
import { newWorkForm, type Typed } from './forms.ts';
import { type Html, layout } from './layout.ts';
import { pairOf, titleOf } from './named.ts';
import { type Narrowed, narrowing } from './narrowing.ts';
import { notice, refusalList, trouble, verdictLine } from './parts.ts';

export interface Home {
  readonly works: Narrowed;
  readonly strays: Strays;
  readonly notice?: string;
  readonly trouble?: string;
  readonly typed?: Typed;
}

export function homePage(reader: Reader, { works, strays, notice: said, trouble: wrong, typed }: Home): Html {
  const { home } = reader.messages;
  const list =
    works.all === 0
      ? html`<p>${home.none}</p>`
      : html`<ol class="works">${works.shown.map((work) => workEntry(reader, work))}</ol>`;
  return layout(reader, {
    title: home.title,
    address: wrong === undefined ? undefined : homeAddress,
    live: { state: straysState(strays), address: homeStateAddress, renew: 'part' },
    beside: [...dataBeside(worksAddress, WORKS_FORMATS), feedOf()],
    body: html`<p class="lead">${home.lead}</p>
${notice(said)}
${narrowing(reader, works)}
<div id="live">
${list}
${refusalList(reader, strays.refusals)}
</div>
${may(reader.visitor, 'uploader') ? newWorkSection(reader, { works, trouble: wrong, typed }) : ''}`,
  });
}

function newWorkSection(reader: Reader, { works, trouble: wrong, typed }: Omit<Home, 'strays'>): Html {
  const { home } = reader.messages;
  return html`<section aria-labelledby="new-work">
<h2 id="new-work">${home.newWork}</h2>
${trouble(wrong)}
<details${works.all === 0 || wrong !== undefined ? html` open` : ''}><summary>${home.unfold}</summary>
${newWorkForm(reader, typed)}
</details>
</section>`;
}

function workEntry(reader: Reader, work: WorkEntry): Html {
  const { home, listed } = reader.messages;
  const { latest } = work;
  const verdict = latest?.report
    ? html`<div class="latest"><p class="pair-line"><a href="${reportAddress(work.id, latest.pair)}">${pairOf(reader, latest)}</a></p>
${verdictLine(reader, latest.report.summary)}</div>`
    : html`<p class="latest quiet">${work.compared ? home.firstBeingMade : home.nothingToCompare}</p>`;
  return html`<li>
<div><h2><a href="${workAddress(work.id)}">${titleOf(reader, work)}</a></h2>
<p class="facts">${facts(reader, work).join(listed.facts)}</p></div>
${verdict}
</li>
`;
}

function facts({ locale, messages }: Reader, { versions, pending, refused }: WorkEntry): readonly string[] {
  const { home, listed } = messages;
  const languages = [...new Set(versions.map((version) => version.language))].sort();
  const last = versions.at(-1);
  return [
    counted(home.versions, versions.length),
    ...(last ? [languages.map((tag) => languageName(tag, locale)).join(listed.comma)] : []),
    ...(last ? [fill(home.latestOf, { day: dayName(last.time, messages) })] : []),
    ...(pending.length === 0 ? [] : [fill(home.beingRead, { n: pending.length })]),
    ...(refused === 0 ? [] : [fill(home.notTakenIn, { n: refused })]),
  ];
}
