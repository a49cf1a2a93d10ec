import type { Context } from 'hono';
import { html } from 'hono/html';
import { counted, fill } from '../../../engine/index.ts';
import { type RunRecord, runsOf } from '../../stages/runs.ts';
import { STAGES } from '../../store/keys.ts';
import type { Store } from '../../store/store.ts';
import { schedulesAddress } from '../addresses.ts';
import { dataBeside } from '../alternates.ts';
import type { SchedulesAnswer } from '../answers/shapes.ts';
import { SCHEDULES_FORMATS } from '../formats.ts';
import { type Reader, readerOf } from '../reader.ts';
import { type Html, layout } from '../views/layout.ts';
import { momentName } from './moments.ts';
import { watchingMessages } from './words.ts';

/** Shown of each job. */
const RUNS_SHOWN = 20;

interface Job {
  readonly job: string;
  readonly everyMinutes: number;
  /** Latest first. */
  readonly runs: readonly RunRecord[];
  /** After the last one that the schedule began. */
  readonly next?: string;
}

export async function showSchedules(c: Context, store: Store, format: 'html' | 'json'): Promise<Response> {
  const jobs: Job[] = [];
  for (const { name, everyMinutes } of STAGES) {
    if (everyMinutes === undefined) continue;
    const runs = await runsOf(store, name, RUNS_SHOWN);
    const last = runs.find(({ by }) => by === 'schedule');
    const next = last && new Date(Date.parse(last.started) + everyMinutes * 60_000).toISOString();
    jobs.push({ job: name, everyMinutes, runs, next });
  }
  return format === 'json' ? c.json(answerOf(jobs)) : c.html(schedulesPage(readerOf(c), jobs));
}

const answerOf = (jobs: readonly Job[]): SchedulesAnswer => ({
  jobs: jobs.map(({ job, everyMinutes, runs, next }) => ({
    job,
    everyMinutes,
    next,
    runs: runs.map(({ schema, job: _, counts, ...run }) => ({ ...run, counts: { ...counts } })),
  })),
});

function schedulesPage(reader: Reader, jobs: readonly Job[]): Html {
  const { schedules: words } = watchingMessages(reader.locale);
  return layout(reader, {
    title: words.title,
    beside: dataBeside(schedulesAddress, SCHEDULES_FORMATS),
    body: html`<p class="lead">${words.lead}</p>
${jobs.map((job) => jobSection(reader, job))}`,
  });
}

function jobSection(reader: Reader, { job, everyMinutes, runs, next }: Job): Html {
  const { schedules: words } = watchingMessages(reader.locale);
  const id = `job-${job}`;
  const name = Object.entries(words.jobs).find(([known]) => known === job)?.[1] ?? job;
  const when =
    next === undefined ? words.notYet : fill(words.next, { moment: momentName(next, reader.messages) });
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
<p>${counted(words.every, everyMinutes)} ${when}</p>
${runs.length === 0 ? html`<p class="quiet">${words.none}</p>` : html`<ul class="plain">${runs.map((run, at) => html`<li>${runSaid(reader, run, at === 0)}</li>\n`)}</ul>`}
</section>
`;
}

/** What has no end is under way, unless another began after it. */
function runSaid({ locale, messages }: Reader, run: RunRecord, isLast: boolean): Html {
  const { schedules: words } = watchingMessages(locale);
  const { started, ended, outcome, counts, message, by } = run;
  const facts = messages.listed.facts;
  const what = outcome === undefined ? (isLast ? words.going : words.brokenOff) : words.outcomes[outcome];
  const counted = Object.entries(counts).map(([key, count]) => {
    const said = Object.entries(words.counts).find(([known]) => known === key)?.[1] ?? key;
    return `${facts}${said} ${count}`;
  });
  const seconds =
    ended === undefined
      ? ''
      : `${facts}${fill(words.took, { seconds: (Math.max(0, Date.parse(ended) - Date.parse(started)) / 1000).toFixed(1) })}`;
  return html`${momentName(started, messages)}${facts}<strong>${what}</strong>${counted.join('')}${seconds}${by === 'hand' ? `${facts}${words.byHand}` : ''}${message === undefined ? '' : html` <span lang="en">${message}</span>`}`;
}
