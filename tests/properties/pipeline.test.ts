/**
 * Events that come in any order, twice, late or never, with a sweep at the end, leave the objects that the plain run
 * leaves: the same keys, the same bodies.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Task, tasksOf, withEvents } from '../../lambdas/local-events.ts';
import { acceptUpload } from '../../lambdas/stages/accept.ts';
import { compare } from '../../lambdas/stages/compare.ts';
import { ingest } from '../../lambdas/stages/ingest.ts';
import { publish } from '../../lambdas/stages/publish.ts';
import { renderReport } from '../../lambdas/stages/render.ts';
import { sweep } from '../../lambdas/stages/sweep.ts';
import { requestKey, uploadKey } from '../../lambdas/store/keys.ts';
import type { Store } from '../../lambdas/store/store.ts';
import { REPORT_FILES } from '../lambdas/report-files.ts';
import { bytesOf, contents, ENGLISH, JAPANESE, offer, TickingStore } from '../lambdas/stages/helpers.ts';

type Arrival = (store: Store) => Promise<unknown>;

const uploaded =
  (label: string, text: string, time: string, said = {}): Arrival =>
  (store) =>
    acceptUpload(store, offer({ label, bytes: bytesOf(text), time, ...said }));
const copied =
  (name: string, text: string): Arrival =>
  (store) =>
    store.put(uploadKey('harbour', name), text);

/** In the order in which they arrive: not that of their times; some the same file, some refused. */
const ARRIVALS: readonly Arrival[] = [
  uploaded('third', ENGLISH[2], '2024-05-03'),
  uploaded('first', ENGLISH[0], '2024-05-01'),
  uploaded('empty', '', '2024-05-02'),
  uploaded('source', JAPANESE, '2024-04-01', { language: 'ja', role: 'source' }),
  uploaded('by mistake', JAPANESE, '2024-05-05', { sourceLanguage: 'ja', language: 'ja' }),
  copied('Again.en.txt', `2 February 2024\n\n${ENGLISH[3]}`),
  copied('Again and again.en.txt', `2 February 2024\n\n${ENGLISH[3]}`),
  copied('.txt', ENGLISH[1]),
  uploaded('second', ENGLISH[1], '2024-05-02'),
  uploaded('elsewhere', ENGLISH[1], '2024-05-02', { work: 'pier' }),
  uploaded('nowhere', ENGLISH[1], '2024-05-02', { work: 'a/b' }),
];

const run = ({ stage, key }: Task, store: Store): Promise<unknown> => {
  if (stage === 'ingest') return ingest(store, key);
  return stage === 'compare' ? compare(store, key) : publish(store, key, renderReport);
};

/** Everything arrives, and every event is answered at once. */
async function plainRun(arrivals: readonly Arrival[]): Promise<TickingStore> {
  const base = new TickingStore();
  const events: Task[] = [];
  const store = withEvents(base, (key) => events.push(...tasksOf(key)));
  for (const arrive of arrivals) {
    await arrive(store);
    for (let task = events.shift(); task; task = events.shift()) await run(task, store);
  }
  return base;
}

/**
 * Each choice lets the next thing arrive, or answers, repeats or drops one of the events under way. What is under way
 * at the end is lost where events are lost at all, else answered, the latest first.
 */
async function shuffledRun(
  arrivals: readonly Arrival[],
  choices: readonly number[],
  losses: boolean,
): Promise<TickingStore> {
  const base = new TickingStore();
  const events: Task[] = [];
  const store = withEvents(base, (key) => events.push(...tasksOf(key)));
  const waiting = [...arrivals];
  for (const choice of choices) {
    const at = choice % (events.length + 2);
    const arrive = at < events.length ? undefined : waiting.shift();
    if (arrive) await arrive(store);
    const task = events[at];
    if (!task) continue;
    const fate = (choice >> 8) % 8;
    if (fate !== 0 || !losses) await run(task, store);
    if (fate !== 1) events.splice(events.indexOf(task), 1);
  }
  for (const arrive of waiting) await arrive(store);
  for (let task = losses ? undefined : events.pop(); task; task = events.pop()) await run(task, store);
  return base;
}

const choices = fc.array(fc.nat({ max: 0xffff }), { maxLength: 120 });

/** The arrivals with a request among them, before its versions are there, and what a plain run leaves. */
async function prepared(): Promise<{
  arrivals: readonly Arrival[];
  plain: Awaited<ReturnType<typeof contents>>;
}> {
  // The ids of versions follow from what they are, so that a pair can be asked for before they are there.
  const first = await plainRun(ARRIVALS);
  const ids = Object.keys(await contents(first, 'versions/harbour/')).map((key) => key.split('/')[2]);
  const [before, after] = ['second', 'again'].map(
    (slug) => ids.find((id) => id.startsWith(`${slug}-`)) ?? '',
  );
  const request: Arrival = (store) =>
    store.put(requestKey('harbour', { before, after }), JSON.stringify({ before, after }));
  const arrivals = [...ARRIVALS.slice(0, 4), request, ...ARRIVALS.slice(4)];

  const plain = await contents(await plainRun(arrivals));
  const count = (prefix: string): number => Object.keys(plain).filter((key) => key.startsWith(prefix)).length;
  expect(['versions/', 'refusals/', 'comparisons/', 'reports/'].map(count)).toEqual([
    12,
    5,
    6,
    6 * REPORT_FILES,
  ]);

  return { arrivals, plain };
}

test('events in any order, some of them twice, end in the same store', async () => {
  const { arrivals, plain } = await prepared();
  await fc.assert(
    fc.asyncProperty(choices, async (chosen) => {
      const store = await shuffledRun(arrivals, chosen, false);
      expect(await contents(store)).toEqual(plain);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('where events are lost as well, a sweep ends in the same store', async () => {
  const { arrivals, plain } = await prepared();
  await fc.assert(
    fc.asyncProperty(choices, async (chosen) => {
      const store = await shuffledRun(arrivals, chosen, true);
      await sweep(store, { actions: 1000 }, renderReport);
      expect(await contents(store)).toEqual(plain);
      expect((await sweep(store, { actions: 1000 }, renderReport)).did).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);
