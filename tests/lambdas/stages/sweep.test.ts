import { describe, expect, test } from 'vitest';
import { localOver } from '../../../lambdas/local.ts';
import type { SweepResult } from '../../../lambdas/stages/budget.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { renderReport } from '../../../lambdas/stages/render.ts';
import { sweep } from '../../../lambdas/stages/sweep.ts';
import { comparisonKey, MAX_UPLOAD_BYTES, requestKey, textKey } from '../../../lambdas/store/keys.ts';
import type { Store } from '../../../lambdas/store/store.ts';
import { REPORT_FILES } from '../report-files.ts';
import { bytesOf, contents, ENGLISH, json, keys, TickingStore, tear, troubled, upload } from './helpers.ts';

const run = (store: Store, actions = 1000): Promise<SweepResult> => sweep(store, { actions }, renderReport);
const NOTHING: SweepResult = { did: [], left: false, failed: [], stuck: [] };

/** Four versions, a request, two refusals (one under NO_WORK) and all that follows from them. */
async function fillUploads(store: Store): Promise<void> {
  for (const [at, text] of ENGLISH.entries())
    await upload(store, { label: `v${at}`, time: `2024-05-0${at + 1}`, bytes: bytesOf(text) });
  await upload(store, { label: 'empty', bytes: bytesOf('') });
  await upload(store, { work: '../x' });
  await store.put('uploads/lost.txt', 'Under no work at all.');
  await upload(store, { label: 'huge', bytes: new Uint8Array(MAX_UPLOAD_BYTES + 1) });
}

async function filled(): Promise<TickingStore> {
  const store = new TickingStore();
  const local = localOver(store);
  await fillUploads(local.store);
  await local.settle();
  const [a, b, c, d] = [...new Set((await keys(store, 'versions/')).map((key) => key.split('/')[2]))];
  expect([a, b, c, d].map((id) => id?.slice(0, 2))).toEqual(['v0', 'v1', 'v2', 'v3']);
  const pair = { before: d, after: b };
  await local.store.put(
    requestKey('harbour', pair),
    JSON.stringify({ schema: 'variorum.request/1', ...pair }),
  );
  await local.settle();
  expect(local.pending()).toEqual({ queued: [], failed: [] });
  expect(await keys(store, 'comparisons/')).toHaveLength(6);
  expect(await keys(store, 'reports/')).toHaveLength(6 * REPORT_FILES);
  expect(await keys(store, 'refusals/')).toHaveLength(4);
  return store;
}

test('a store that nobody touched needs nothing, and nothing is written', async () => {
  const store = await filled();
  const watched = troubled(store, () => true);
  // Not even looked at twice: with no budget at all there is nothing left over.
  expect(await run(watched, 0)).toEqual(NOTHING);
  expect(watched.writes()).toBe(0);
});

test('events that were all lost: the sweep alone makes everything', async () => {
  const whole = await contents(await filled());
  const store = new TickingStore();
  await fillUploads(store);
  for (const [key, body] of Object.entries(whole))
    if (key.startsWith('requests/')) await store.put(key, body);
  const { did, ...rest } = await run(store);
  expect(rest).toEqual({ left: false, failed: [], stuck: [] });
  expect(did.map(({ stage }) => stage).sort()).toEqual([
    ...Array(6).fill('compare'),
    ...Array(8).fill('ingest'),
    ...Array(6).fill('publish'),
  ]);
  expect(await contents(store)).toEqual(whole);
  expect(await run(store)).toEqual(NOTHING);
});

test('a small budget does some of it and says that there is more; enough sweeps do it all', async () => {
  const whole = await filled();
  const store = new TickingStore();
  await fillUploads(store);
  for (const key of await keys(whole, 'requests/')) await store.put(key, (await whole.get(key))?.body ?? '');
  let sweeps = 1;
  for (let result = await run(store, 3); result.left; result = await run(store, 3)) {
    expect(result.did).toHaveLength(3);
    expect(result.stuck).toEqual([]);
    sweeps += 1;
    expect(sweeps).toBeLessThan(20);
  }
  expect(sweeps).toBe(7);
  expect(await contents(store)).toEqual(await contents(whole));
});

describe('heals', () => {
  test('every object of a stage that was cut off half-way, and every one that was lost', async () => {
    const store = await filled();
    const whole = await contents(store);
    const made = Object.keys(whole).filter((key) => /^(versions|refusals|comparisons|reports)\//.test(key));
    expect(made.length).toBeGreaterThan(30);
    for (const harm of [tear, (_: Store, key: string) => store.delete(key)])
      for (const key of made) {
        await harm(store, key);
        const { did, ...rest } = await run(store);
        expect([key, rest]).toEqual([key, { left: false, failed: [], stuck: [] }]);
        expect([key, did.length > 0]).toEqual([key, true]);
        expect(await contents(store)).toEqual(whole);
      }
    expect(await run(store)).toEqual(NOTHING);
  });

  test('all of them cut off at once', async () => {
    const store = await filled();
    const whole = await contents(store);
    for (const key of Object.keys(whole))
      if (/^(versions|refusals|comparisons|reports)\//.test(key)) await tear(store, key);
    await run(store);
    expect(await contents(store)).toEqual(whole);
  });

  test('what an older engine made', async () => {
    const store = await filled();
    const whole = await contents(store);
    const [key] = await keys(store, 'comparisons/');
    await store.put(key, JSON.stringify({ ...(await json<object>(store, key)), engine: '0.0.0-earlier' }));
    expect((await run(store)).did.map(({ stage }) => stage)).toEqual(['compare']);
    expect(await contents(store)).toEqual(whole);
  });

  test('a file that an overtaken publisher wrote after the report was whole, at the same length', async () => {
    const store = await filled();
    const whole = await contents(store);
    const [key] = (await keys(store, 'reports/')).filter((name) => name.endsWith('/changes.json'));
    await store.put(key, Buffer.from(whole[key]).fill('x', 5, 9));
    expect((await run(store)).did.map(({ stage }) => stage)).toEqual(['publish']);
    expect(await contents(store)).toEqual(whole);
    expect(await run(store)).toEqual(NOTHING);
  });

  test('an upload that was replaced while events were lost', async () => {
    const store = new TickingStore();
    const key = 'uploads/pier/draft.en.txt';
    // Of the same length: only the clock and the bytes tell.
    await store.put(key, 'Closed on Monday, all day.');
    await run(store);
    await store.put(key, 'Closed on Friday, all day.');
    expect((await run(store)).did.map(({ stage }) => stage)).toEqual(['ingest', 'compare', 'publish']);
    expect(await keys(store, 'versions/')).toHaveLength(4);
    expect(await run(store)).toEqual(NOTHING);
  });

  test('a refusal that no longer holds', async () => {
    const store = new TickingStore();
    const key = 'uploads/pier/draft.en.txt';
    await store.put(key, '');
    await run(store);
    const [refusal] = await keys(store, 'refusals/');
    const stale = await contents(store, refusal);
    await store.put(key, ENGLISH[0]);
    await ingest(store, key);
    // Killed before it could take the refusal away.
    await store.put(refusal, stale[refusal]);
    await run(store);
    expect(await keys(store, 'refusals/')).toEqual([]);
    expect(await run(store)).toEqual(NOTHING);
  });
});

test('an upload that was refused for a version that is gone becomes one', async () => {
  const store = new TickingStore();
  const [first, second] = ['uploads/pier/first.en.txt', 'uploads/pier/second.en.txt'];
  for (const key of [first, second]) await store.put(key, ENGLISH[0]);
  await run(store);
  expect(await keys(store, 'versions/pier/second')).toEqual([]);
  for (const key of [first, ...(await keys(store, 'versions/'))]) await store.delete(key);
  await run(store);
  expect(await keys(store, 'versions/pier/second')).toHaveLength(2);
  expect(await keys(store, 'refusals/')).toEqual([]);
  expect(await run(store)).toEqual(NOTHING);
});

describe('takes away', () => {
  test('comparisons that are neither due nor asked for, with their reports, and reports without comparison', async () => {
    const store = await filled();
    const [request] = await keys(store, 'requests/');
    await store.delete(request);
    const name = request.split('/')[2].replace('.json', '');
    expect((await run(store)).did).toEqual([
      {
        stage: 'compare',
        key: `comparisons/harbour/${name}.json`,
        outcome: { code: 'made', pairs: [], pruned: [name] },
      },
    ]);
    expect((await keys(store)).filter((key) => key.includes(name))).toEqual([]);
    await store.put(`reports/harbour/${name}/index.html`, 'left behind');
    await run(store);
    expect((await keys(store)).filter((key) => key.includes(name))).toEqual([]);
    expect(await run(store)).toEqual(NOTHING);
  });

  test('the comparisons of a version that was deleted, but not of one that is torn', async () => {
    const store = await filled();
    const [text] = (await keys(store, 'versions/harbour/v3')).filter((key) => key.endsWith('text.json'));
    const id = text.split('/')[2];
    const record = await json<{ origin: { upload: string } }>(store, text);
    await store.delete(record.origin.upload);
    await store.delete(`${record.origin.upload}.details.json`);
    const comparisons = await keys(store, 'comparisons/');
    await tear(store, text);
    expect(await run(store)).toEqual({ ...NOTHING, stuck: [textKey('harbour', id)] });
    expect(await keys(store, 'comparisons/')).toEqual(comparisons);
    for (const key of await keys(store, `versions/harbour/${id}/`)) await store.delete(key);
    await run(store);
    expect((await keys(store)).filter((key) => key.includes(id) && !key.startsWith('requests/'))).toEqual([]);
    expect(await run(store)).toEqual(NOTHING);
  });
});

test('a stage that throws at one object is reported, and does not keep the sweep from the others', async () => {
  const store = new TickingStore();
  await fillUploads(store);
  const result = await sweep(store, { actions: 100 }, (input) => {
    if (input.after.label === 'v2') throw new Error('a bug');
    return renderReport(input);
  });
  expect(result.failed.map(({ key }) => key.replace(/-[\da-f]{8}/g, ''))).toEqual([
    'comparisons/harbour/v0..v2.json',
    'comparisons/harbour/v1..v2.json',
  ]);
  expect(await keys(store, 'reports/')).toHaveLength(3 * REPORT_FILES);
  const healed = await run(store);
  expect(healed.failed).toEqual([]);
  expect(await keys(store, 'reports/')).toHaveLength(5 * REPORT_FILES);
});

test('trouble of the store’s own ends the sweep, and the next one goes on', async () => {
  const whole = await contents(await filled());
  const store = new TickingStore();
  await fillUploads(store);
  for (const [key, body] of Object.entries(whole))
    if (key.startsWith('requests/')) await store.put(key, body);
  for (const last of [1, 4, 9, 16]) {
    await expect(run(troubled(store, (write) => write > last))).rejects.toMatchObject({ code: 'full' });
  }
  await run(store);
  expect(await contents(store)).toEqual(whole);
});

test('a pair that is wanted again is not left without its report', async () => {
  const store = await filled();
  const whole = await contents(store);
  const [a, b] = [...new Set((await keys(store, 'versions/')).map((key) => key.split('/')[2]))];
  await store.delete(comparisonKey('harbour', { before: a, after: b }));
  expect((await run(store)).did.map(({ stage }) => stage)).toEqual(['compare']);
  expect(await contents(store)).toEqual(whole);
});

test.each([
  [1, 5],
  [2, 5],
  [3, 5],
  [4, 5],
  [5, 5],
  [99, 5],
])('runs that look at %i works at most go round all %i of them', async (works, count) => {
  const store = new TickingStore();
  const names = Array.from({ length: count }, (_, at) => `work-${at}`);
  for (const work of names) await upload(store, { work, label: 'v0' });
  const runs = Math.ceil(count / works);
  const met: string[] = [];
  for (let turn = 0; turn < runs; turn++) {
    const { did } = await sweep(store, { actions: 100, works, turn: turn + 7 * runs }, renderReport);
    expect(did.length).toBeLessThanOrEqual(works);
    met.push(...did.map(({ key }) => key.split('/')[1]));
  }
  expect(met.sort()).toEqual(names);
});
