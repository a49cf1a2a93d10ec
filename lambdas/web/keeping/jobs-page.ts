import { html } from 'hono/html';
import { counted, fill } from '../../../engine/index.ts';
import type { JobProgress } from '../../stages/jobs.ts';
import { jobsAddress, workAddress } from '../addresses.ts';
import type { Reader } from '../reader.ts';
import type { State } from '../state.ts';
import { type Html, layout } from '../views/layout.ts';
import { keepingMessages } from './words.ts';

export function jobsPage(reader: Reader, jobs: readonly JobProgress[], state: State): Html {
  const words = keepingMessages(reader.locale).jobs;
  return layout(reader, {
    title: words.title,
    live: { state, address: jobsAddress, renew: 'part' },
    beside: [{ type: 'application/json', address: `${jobsAddress}.json` }],
    body: html`<p class="lead">${words.lead}</p>
<div id="live">
${jobs.length === 0 ? html`<p class="quiet">${words.none}</p>` : jobs.map((job) => jobSection(reader, job))}
</div>`,
  });
}

function jobSection(
  { locale }: Reader,
  { job, work, engine, parts, done, versions, ended }: JobProgress,
): Html {
  const words = keepingMessages(locale).jobs;
  const name = work === undefined ? words.ofAll : words.ofOne;
  const heading = fill(name, { work: work ?? '', engine });
  const id = `job-${job}`;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${work === undefined ? heading : html`<a href="${workAddress(work)}">${heading}</a>`}</h2>
${
  ended
    ? html`<p>${counted(words.ended, ended.made, { current: ended.current })}</p>`
    : html`<p><progress value="${done}" max="${Math.max(1, parts)}" aria-labelledby="${id}"></progress></p>
<p role="status">${counted(words.going, parts, { done })}</p>`
}
<p class="quiet">${counted(words.size, versions)}</p>
${ended && ended.failed.length > 0 ? html`<p class="trouble">${counted(words.failed, ended.failed.length, { keys: ended.failed.join(', ') })}</p>` : ''}
</section>
`;
}
