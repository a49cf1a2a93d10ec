/**
 * What the rows grant is enough, and no more than is used. Emulators of AWS do not enforce IAM, so the pipeline runs
 * here over stores that refuse what the row does not allow, as the bucket will.
 */
import { expect, test } from 'vitest';
import { digest } from '../../lambdas/stages/digests.ts';
import { ingest } from '../../lambdas/stages/ingest.ts';
import { digestSum, sweepSum, watchSum } from '../../lambdas/stages/job-sums.ts';
import { endRecompare, partsToDo, planRecompare, recomparePart } from '../../lambdas/stages/recompare.ts';
import { renderReport } from '../../lambdas/stages/render.ts';
import { RUNS_KEPT, recordRun } from '../../lambdas/stages/runs.ts';
import { subscribe } from '../../lambdas/stages/subscriptions.ts';
import { sweep } from '../../lambdas/stages/sweep.ts';
import { watchDue } from '../../lambdas/stages/watch.ts';
import {
  type Access,
  PREFIXES,
  type Prefix,
  RECOMPARE,
  refusalKey,
  runKey,
  STAGES,
  settingsKey,
  uploadKey,
  WEB_ACCESS,
  WORK_ROOMS,
} from '../../lambdas/store/keys.ts';
import type { Store } from '../../lambdas/store/store.ts';
import { webApp } from '../../lambdas/web/app.ts';
import { guardedStack, WATCHING, web } from './guarded-stack.ts';

const WORK = 'harbour';
const VERBS = ['reads', 'writes', 'deletes', 'purges'] as const;
/** Granted though this run does without. */
const SPARE_GRANTS = new Set(['web reads comparisons/']);
const TEXTS = [
  'The harbour will be closed from noon on Monday. Ships may wait in the outer basin.',
  'The harbour will be closed from noon on Tuesday. Ships must wait in the outer basin.',
  'From noon on Wednesday the harbour is closed. Ships wait outside. Ferries are exempt.',
];

const isTold = (key: string): boolean =>
  key.startsWith(PREFIXES.notices) || key.startsWith(PREFIXES.deliveries);
/** So many that old ones have to go. */
async function plantRuns(store: Store, job: string): Promise<void> {
  for (let at = 0; at <= RUNS_KEPT; at++) await store.put(runKey(job, String(at).padStart(17, '0')), '{}');
}

async function keysUnder(store: Store, prefix: Prefix): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list(prefix)) keys.push(key);
  return keys;
}

async function copies(store: Store, prefixes: readonly Prefix[]): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const prefix of prefixes) {
    for (const key of await keysUnder(store, prefix)) found.set(key, (await store.get(key))!.body);
  }
  return found;
}

test('web and stages find every door open that they need, and need every open door', async () => {
  const { base, as, drain, denied, used } = guardedStack();
  const app = webApp({ store: as('web', WEB_ACCESS) });
  const send = async (path: string, fields: Record<string, string>, file?: string): Promise<number> => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    if (file !== undefined) form.set('file', new File([file], 'notice.txt'));
    const { status } = await app.request(`http://here${path}`, {
      method: 'POST',
      headers: { Origin: 'http://here' },
      body: form,
    });
    await drain();
    return status;
  };
  const version = { language: 'en', role: 'translation' };

  const add = (label: string, day: number, text: string): Promise<number> =>
    send(`/works/${WORK}/versions`, { ...version, label, time: `2024-05-0${day}` }, text);

  // Somebody is told at once, and somebody once a day.
  const teller = as('person', {
    reads: [PREFIXES.subscriptions],
    writes: [PREFIXES.subscriptions],
    deletes: [],
  });
  const hook = { channel: 'webhook', address: 'https://example.org/hook', least: 'neutral' } as const;
  await subscribe(teller, WORK, hook, () => 'whsec_AAAA');
  await subscribe(teller, '_', { ...hook, digest: 'daily' }, () => 'whsec_AAAA');

  // A work, three versions, a refusal, the same bytes once more.
  const founding = { title: 'Harbour', id: WORK, sourceLanguage: 'ja' };
  expect(await send('/works', { ...founding, ...version, label: 'one', time: '2024-05-01' }, TEXTS[0])).toBe(
    303,
  );
  expect(await add('two', 2, TEXTS[1])).toBe(303);
  expect(await add('four', 4, TEXTS[2])).toBe(303);
  expect(await add('again', 5, TEXTS[1])).toBe(303);
  expect(await add('blank', 5, ' \n')).toBe(303);
  expect(await keysUnder(base, PREFIXES.refusals)).toHaveLength(1);

  // One that parts two neighbours, whose comparison and report are taken away; someone asks for another pair.
  const spare = await copies(base, [PREFIXES.comparisons, PREFIXES.reports]);
  expect(await add('three', 3, `${TEXTS[2]} So do boats.`)).toBe(303);
  for (const key of spare.keys()) if (await base.head(key)) spare.delete(key);
  expect(spare.size).toBeGreaterThan(1);
  const ids = (await keysUnder(base, PREFIXES.versions)).map((key) => key.split('/')[2]);
  const idOf = (label: string): string => ids.find((id) => id.startsWith(`${label}-`))!;
  expect(await send(`/works/${WORK}/requests`, { before: idOf('three'), after: idOf('two') })).toBe(303);

  // `aws s3 cp`: a broken upload, then a good one in its place.
  const person = as('person', { reads: [], writes: [PREFIXES.uploads], deletes: [] });
  await person.put(uploadKey(WORK, 'copied.txt'), '');
  await drain();
  const copied = refusalKey(WORK, 'copied.txt');
  const outdated = await base.get(copied);
  expect(outdated).toBeDefined();
  await person.put(uploadKey(WORK, 'copied.txt'), `${TEXTS[2]} Pilots as well.`);
  await drain();
  expect(await base.head(copied)).toBeUndefined();

  // Someone says what matters in the work: all its comparisons are made again.
  const setter = as('person', { reads: [], writes: [PREFIXES.settings], deletes: [] });
  const unset = await copies(base, [PREFIXES.comparisons]);
  // One report has a page left of when its texts were longer.
  const [report] = await keysUnder(base, PREFIXES.reports);
  const leftOver = report.replace(/[^/]*$/, 'page-2.html');
  await base.put(leftOver, 'of an earlier report');
  await setter.put(settingsKey(WORK), JSON.stringify({ severities: { date: 'minor' } }));
  await drain();
  for (const [key, body] of unset) expect((await base.get(key))?.body).not.toEqual(body);
  expect(await base.head(leftOver)).toBeUndefined();

  for (const path of ['/', '/state', '/jobs', `/works/${WORK}`, `/works/${WORK}/state`]) {
    expect((await app.request(`http://here${path}`)).status, path).toBe(200);
  }
  const pairs = await keysUnder(base, PREFIXES.comparisons);
  expect(pairs.length).toBeGreaterThanOrEqual(3);
  for (const key of pairs) {
    const pair = key.slice(`${PREFIXES.comparisons}${WORK}/`.length, -'.json'.length);
    expect((await app.request(`http://here/works/${WORK}/compare/${pair}`)).status, pair).toBe(200);
  }

  expect((await keysUnder(base, PREFIXES.deliveries)).length).toBeGreaterThan(2);
  const digester = STAGES.find(({ name }) => name === 'digest')!;
  const tomorrow = new Date(Date.now() + 24 * 3_600_000);
  await plantRuns(base, 'digest');
  const digesting = as('digest', digester);
  const digested = await recordRun(
    digesting,
    { job: 'digest', by: 'schedule', now: WATCHING.now },
    async () => digestSum(await digest(digesting, tomorrow)),
  );
  expect(digested.counts).toEqual({ told: 1 });
  // A page is watched, changes, and is gone; the runs are told of; it is watched no longer.
  const watches = `/works/${WORK}/watches`;
  expect(await send(watches, { url: 'https://example.org/notice', every: '6h', language: 'en' })).toBe(303);
  const watcher = STAGES.find(({ name }) => name === 'watch')!;
  await plantRuns(base, 'watch');
  for (const text of ['The harbour is shut.', '']) {
    web.text = text;
    web.time += 6 * 3_600_000;
    const run = { job: 'watch', by: 'schedule', now: WATCHING.now } as const;
    const store = as('watch', watcher);
    await recordRun(store, run, async () => watchSum(await watchDue(store, WATCHING, { looks: 5 })));
    await drain();
  }
  expect(await keysUnder(base, PREFIXES.observations)).toHaveLength(1);
  for (const path of ['/schedules', watches]) {
    expect((await app.request(`http://here${path}`)).status, path).toBe(200);
  }
  const [watched] = await keysUnder(base, PREFIXES.watches);
  const kept = (await base.get(watched))!.body;
  expect(await send(`${watches}/removal`, { watch: watched.split('/')[2].slice(0, -'.json'.length) })).toBe(
    303,
  );
  await base.put(watched, kept);

  // All that stages make is gone, and what they took away is back.
  const made = await copies(base, [
    PREFIXES.versions,
    PREFIXES.claims,
    PREFIXES.refusals,
    PREFIXES.comparisons,
    PREFIXES.reports,
    PREFIXES.notices,
    PREFIXES.deliveries,
  ]);
  for (const key of made.keys()) await base.delete(key);
  for (const [key, body] of [...spare, [copied, outdated!.body] as const]) await base.put(key, body);
  const sweeper = STAGES.find(({ name }) => name === 'sweep')!;
  await plantRuns(base, 'sweep');
  const { result } = await recordRun(
    as('sweep', sweeper),
    { job: 'sweep', by: 'schedule', now: WATCHING.now },
    async () => sweepSum(await sweep(as('sweep', sweeper), { actions: 500, now: new Date() }, renderReport)),
  );
  for (const key of await keysUnder(base, PREFIXES.runs)) await base.delete(key);
  expect(result).toMatchObject({ failed: [], stuck: [], left: false });
  const mended = await copies(base, [
    PREFIXES.versions,
    PREFIXES.claims,
    PREFIXES.refusals,
    PREFIXES.comparisons,
    PREFIXES.reports,
  ]);
  expect([...mended.keys()]).toEqual([...made.keys()].filter((key) => !isTold(key)));
  expect((await keysUnder(base, PREFIXES.notices)).length).toBeGreaterThan(1);

  // The work is deleted, and that is over in the end.
  const confirmed = { confirm: WORK };
  expect(await send(`/works/${WORK}/deletion`, confirmed)).toBe(303);
  const left = async (prefixes: readonly Prefix[]): Promise<readonly string[]> =>
    [...(await copies(base, prefixes)).keys()].filter((key) => !key.startsWith('subscriptions/_/'));
  expect(await left(WORK_ROOMS)).toEqual([]);
  const later = new Date(Date.now() + 2 * 3_600_000);
  await sweep(as('sweep', sweeper), { actions: 500, now: later }, renderReport);
  expect(await left(Object.values(PREFIXES))).toEqual([]);

  expect(denied).toEqual([]);
  const granted = [...STAGES, { name: 'web', ...WEB_ACCESS }].flatMap((row) =>
    VERBS.flatMap((verb) => (row[verb] ?? []).map((prefix) => `${row.name} ${verb} ${prefix}`)),
  );
  expect(granted.filter((grant) => !used.has(grant) && !SPARE_GRANTS.has(grant))).toEqual([]);
});

test('comparing everything again finds every door open that it needs, and needs every open door', async () => {
  const { base, as, drain, denied, used } = guardedStack();
  const person = as('person', { reads: [], writes: [PREFIXES.uploads, PREFIXES.settings], deletes: [] });
  for (const [at, text] of TEXTS.entries()) {
    await person.put(uploadKey(WORK, `v${at}.en.txt`), text);
    await drain();
  }
  await person.put(settingsKey(WORK), '{}');
  await drain();
  const keys = await keysUnder(base, PREFIXES.comparisons);
  for (const key of keys) await base.put(key, '{ torn');
  const store = as('recompare', RECOMPARE);
  for (let time = 0; time < 2; time++) {
    const { job } = await planRecompare(store);
    for (const part of await partsToDo(store, job)) await recomparePart(store, part);
    const made = time === 0 ? keys.length : 0;
    expect(await endRecompare(store, job)).toEqual({ made, current: keys.length - made, failed: [] });
  }
  expect(denied).toEqual([]);
  const granted = VERBS.flatMap((verb) =>
    ((RECOMPARE as Access)[verb] ?? []).map((prefix) => `recompare ${verb} ${prefix}`),
  );
  expect(granted.filter((grant) => !used.has(grant))).toEqual([]);
});

test('a row that lacks a grant is found out', async () => {
  const { as, denied } = guardedStack();
  const row = STAGES.find(({ name }) => name === 'ingest')!;
  const key = uploadKey(WORK, 'notice.txt');
  await as('person', { reads: [], writes: [PREFIXES.uploads], deletes: [] }).put(key, TEXTS[0]);
  await expect(ingest(as('ingest', { ...row, writes: [] }), key)).rejects.toThrow('AccessDenied');
  expect(denied[0]).toMatch(/^ingest writes claims\//);
});
