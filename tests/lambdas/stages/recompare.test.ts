import { beforeAll, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../engine/version.ts';
import { localOver } from '../../../lambdas/local.ts';
import { recompareLocal } from '../../../lambdas/local-recompare.ts';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { jobsOf } from '../../../lambdas/stages/jobs.ts';
import { endRecompare, partsToDo, planRecompare, recomparePart } from '../../../lambdas/stages/recompare.ts';
import { renderReport } from '../../../lambdas/stages/render.ts';
import { sweep } from '../../../lambdas/stages/sweep.ts';
import { jobKey, jobOf, jobPartKey, PREFIXES, parseJobKey, requestKey } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { type Store, StoreError } from '../../../lambdas/store/store.ts';
import { contents, keys } from './helpers.ts';

const VERSIONS = { harbour: 19, harbour2: 4, menu: 21 };
/** Each version with the one before and with the first, and a request. */
const PAIRS = 18 + 17 + (3 + 2) + (20 + 19) + 1;
let whole: Record<string, string>;

beforeAll(async () => {
  const base = new MemoryStore();
  const { store, settle } = localOver(base, { retryAfter: [] });
  for (const [work, count] of Object.entries(VERSIONS))
    for (let at = 0; at < count; at++)
      await acceptUpload(store, {
        work,
        label: `v${at}`,
        language: 'en',
        time: `2024-05-${String(at + 1).padStart(2, '0')}`,
        filename: 'text.txt',
        bytes: new TextEncoder().encode(`The gate opens at ${at} o’clock. All may pass.`),
      });
  await settle();
  const [first, , third] = (await keys(base, 'versions/menu/')).filter((key) => key.endsWith('text.json'));
  const [before, after] = [third, first].map((key) => key.split('/')[2]);
  await store.put(requestKey('menu', { before, after }), '{}');
  await settle();
  whole = (await contents(base)) as Record<string, string>;
}, 60_000);

/** The store as an older engine left it. */
async function outdated(): Promise<MemoryStore> {
  const base = new MemoryStore();
  for (const [key, body] of Object.entries(whole)) {
    const old = `"engine":"${ENGINE_VERSION}"`;
    const text = key.startsWith(PREFIXES.comparisons) ? body.replace(old, '"engine":"0.0.1"') : body;
    if (key.startsWith(PREFIXES.comparisons)) expect(text).not.toBe(body);
    await base.put(key, Buffer.from(text, 'latin1'));
  }
  return base;
}

const comparisonsPut = (base: Store, put: string[]): Store => ({
  get: (key) => base.get(key),
  head: (key) => base.head(key),
  delete: (key) => base.delete(key),
  list: (prefix) => base.list(prefix),
  put: async (...given) => {
    if (given[0].startsWith(PREFIXES.comparisons)) put.push(given[0]);
    return base.put(...given);
  },
});

const withoutJobs = async (store: Store): Promise<unknown> =>
  Object.fromEntries(Object.entries(await contents(store)).filter(([key]) => !key.startsWith(PREFIXES.jobs)));

test('everything an older engine made is made again and published, and the next time nothing is', async () => {
  const base = await outdated();
  const told: string[] = [];
  const run = () =>
    recompareLocal(localOver(base), { atOnce: 2, onPart: (parts, done) => told.push(`${done}/${parts}`) });
  expect(await run()).toEqual({ made: PAIRS, current: 0, failed: [] });
  expect(told).toEqual(['0/3', '1/3', '2/3', '3/3']);
  expect(await withoutJobs(base)).toEqual(whole);
  expect(await jobsOf(base)).toMatchObject([
    { job: `_/${ENGINE_VERSION}`, parts: 3, done: 3, versions: 44, ended: { made: PAIRS } },
  ]);
  expect(await keys(base, PREFIXES.jobs)).toEqual([jobKey(jobOf(ENGINE_VERSION))]);
  expect(await run()).toEqual({ made: 0, current: PAIRS, failed: [] });
  expect((await sweep(base, { actions: 1000 }, renderReport)).did).toEqual([]);
});

test('wherever a run is stopped, the next one goes on: nothing is made twice', async () => {
  for (const last of [0, 1, 2, 3, 4, 20, 39, 40, 41, 60]) {
    const base = await outdated();
    const put: string[] = [];
    let writes = 0;
    const counted = comparisonsPut(base, put);
    const stopping: Store = {
      ...counted,
      put: async (...given) => {
        if (++writes > last) throw new StoreError('full', 'stopped here');
        return counted.put(...given);
      },
    };
    const stopped = recompareLocal(localOver(stopping, { retryAfter: [] }), { atOnce: 1 });
    await stopped.catch((error: unknown) => expect(error).toBeInstanceOf(StoreError));
    const sum = await recompareLocal(localOver(counted), { atOnce: 1 });
    expect(sum?.failed, String(last)).toEqual([]);
    expect(new Set(put).size, String(last)).toBe(PAIRS);
    expect(put.length, String(last)).toBe(PAIRS);
    await sweep(base, { actions: 1000 }, renderReport);
    expect(await withoutJobs(base)).toEqual(whole);
  }
}, 60_000);

test('one work alone is a job of its own', async () => {
  const base = await outdated();
  expect(await recompareLocal(localOver(base), { work: 'harbour', atOnce: 1 })).toMatchObject({ made: 35 });
  expect((await jobsOf(base)).map(({ job, work }) => [job, work])).toEqual([
    [`harbour/${ENGINE_VERSION}`, 'harbour'],
  ]);
});

test('a part is done once, and a job ends when all are', async () => {
  const base = await outdated();
  const { job } = await planRecompare(base);
  expect(await planRecompare(base)).toMatchObject({ job, parts: 3 });
  const [one, ...others] = await partsToDo(base, job);
  expect(await recomparePart(base, one)).toMatchObject({ code: 'made' });
  expect(await recomparePart(base, one)).toEqual({ code: 'already' });
  expect(await partsToDo(base, job)).toEqual(others);
  expect(await endRecompare(base, job)).toBeUndefined();
  for (const part of others) await recomparePart(base, part);
  expect(await endRecompare(base, job)).toMatchObject({ made: PAIRS });
  expect(await endRecompare(base, job)).toMatchObject({ made: PAIRS });
});

test('a part that is torn ends its job, and the next plan begins anew', async () => {
  const base = await outdated();
  const { job } = await planRecompare(base);
  await base.put(jobPartKey(job, 'todo', 2), '{ "schema"');
  for (const part of await partsToDo(base, job)) await recomparePart(base, part);
  expect(await endRecompare(base, job)).toBeUndefined();
  expect(await recompareLocal(localOver(base), { atOnce: 1 })).toMatchObject({ failed: [] });
  expect(await withoutJobs(base)).toEqual(whole);
});

test.each([
  'jobs/_/x/todo/1.json',
  'jobs/_/x/job.json',
  'versions/w/v/text.json',
  'jobs/_/x/done/000001.json',
])('%s is no part', async (key) => {
  expect(await recomparePart(new MemoryStore(), key)).toMatchObject({ code: 'ignored' });
});

test('keys of jobs and back', () => {
  expect(parseJobKey(jobKey(jobOf('0.3.0', '訳')))).toEqual({ room: 'job', job: '訳/0.3.0' });
  expect(parseJobKey(jobPartKey('_/1', 'todo', 7))).toEqual({ room: 'todo', job: '_/1', part: 7 });
  expect(parseJobKey(jobPartKey('_/1', 'done', 1_234_567))).toEqual({
    room: 'done',
    job: '_/1',
    part: 1_234_567,
  });
  for (const key of [
    'jobs/1/other.json',
    'jobs/1/todo',
    'jobs/1/job.json/000001.json',
    'jobs//job.json',
    'x',
  ])
    expect(parseJobKey(key)).toBeUndefined();
});
