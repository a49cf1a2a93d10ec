import { describe, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../engine/index.ts';
import { type CompareOutcome, compare } from '../../../lambdas/stages/compare.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { publish } from '../../../lambdas/stages/publish.ts';
import { renderReport } from '../../../lambdas/stages/render.ts';
import { comparisonKey, originalKey, requestKey, textKey } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { bytesOf, contents, ENGLISH, JAPANESE, json, keys, tear, upload } from './helpers.ts';

/** Uploads and ingests the nth text as of the given day; the version's id. */
async function version(store: MemoryStore, nth: number, day: number, said = {}): Promise<string> {
  const key = await upload(store, {
    label: `day ${day}`,
    time: `2024-05-0${day}`,
    bytes: bytesOf(ENGLISH[nth]),
    ...said,
  });
  const outcome = await ingest(store, key);
  if (outcome.code !== 'made') throw new Error(JSON.stringify(outcome));
  return outcome.version;
}

const arrive = (store: MemoryStore, id: string): Promise<CompareOutcome> =>
  compare(store, textKey('harbour', id));

const pairs = async (store: MemoryStore, prefix = 'comparisons/'): Promise<string[]> =>
  [...new Set((await keys(store, prefix)).map((key) => key.split('/')[2].replace('.json', '')))].sort();

test('a version that arrives is compared with the one before it and with the first', async () => {
  const store = new MemoryStore();
  const [a, b, c] = [await version(store, 0, 1), await version(store, 1, 2), await version(store, 2, 3)];
  expect(await arrive(store, a)).toMatchObject({ code: 'made', pairs: [`${a}..${b}`, `${a}..${c}`] });
  expect(await arrive(store, c)).toMatchObject({ code: 'made', pairs: [`${b}..${c}`], pruned: [] });
  expect(await arrive(store, b)).toEqual({ code: 'already' });
  expect(await pairs(store)).toEqual([`${a}..${b}`, `${a}..${c}`, `${b}..${c}`]);
  expect(await json(store, comparisonKey('harbour', { before: a, after: b }))).toMatchObject({
    schema: 'variorum.comparison/1',
    engine: ENGINE_VERSION,
    before: { label: 'day 1', language: 'en' },
    after: { label: 'day 2', language: 'en' },
  });
});

test('one that comes between two others takes their comparison and its report away', async () => {
  const store = new MemoryStore();
  const [a, b, d] = [await version(store, 0, 1), await version(store, 1, 2), await version(store, 3, 4)];
  await arrive(store, b);
  await arrive(store, d);
  await publish(store, comparisonKey('harbour', { before: b, after: d }), renderReport);
  expect(await pairs(store, 'reports/')).toEqual([`${b}..${d}`]);
  const c = await version(store, 2, 3);
  expect(await arrive(store, c)).toEqual({
    code: 'made',
    pairs: [`${a}..${c}`, `${b}..${c}`, `${c}..${d}`],
    pruned: [`${b}..${d}`],
  });
  expect(await pairs(store)).toEqual([`${a}..${b}`, `${a}..${c}`, `${a}..${d}`, `${b}..${c}`, `${c}..${d}`]);
  expect(await keys(store, 'reports/')).toEqual([]);
});

test('one that is earlier than all the others becomes the first', async () => {
  const store = new MemoryStore();
  const [b, c, d] = [await version(store, 1, 2), await version(store, 2, 3), await version(store, 3, 4)];
  for (const id of [b, c, d]) await arrive(store, id);
  const a = await version(store, 0, 1);
  expect(await arrive(store, a)).toMatchObject({ pruned: [`${b}..${d}`] });
  expect(await pairs(store)).toEqual([`${a}..${b}`, `${a}..${c}`, `${a}..${d}`, `${b}..${c}`, `${c}..${d}`]);
});

test('languages and roles keep to themselves', async () => {
  const store = new MemoryStore();
  const [a, b] = [await version(store, 0, 1), await version(store, 1, 2)];
  const source = await version(store, 0, 3, { language: 'ja', role: 'source', bytes: bytesOf(JAPANESE) });
  const british = await version(store, 2, 4, { language: 'en-GB' });
  for (const id of [source, british, a, b]) await arrive(store, id);
  expect(await pairs(store)).toEqual([`${a}..${b}`]);
});

describe('a request', () => {
  const ask = async (store: MemoryStore, before: string, after: string): Promise<string> => {
    const key = requestKey('harbour', { before, after });
    await store.put(key, JSON.stringify({ schema: 'variorum.request/1', before, after }));
    return key;
  };

  test('is made, also against the order of time, and is kept when other versions arrive', async () => {
    const store = new MemoryStore();
    const ids = [];
    for (const at of [0, 1, 2, 3]) ids.push(await version(store, at, at + 1));
    const [a, b, , d] = ids;
    for (const pair of [`${b}..${d}`, `${d}..${a}`]) {
      const [before, after] = pair.split('..');
      expect(await compare(store, await ask(store, before, after))).toEqual({
        code: 'made',
        pairs: [pair],
        pruned: [],
      });
    }
    for (const id of ids) await arrive(store, id);
    expect(await pairs(store)).toEqual(expect.arrayContaining([`${b}..${d}`, `${d}..${a}`]));
    expect(await pairs(store)).toHaveLength(7);
  });

  test('that came before its versions is met when they are there, though its body was cut off', async () => {
    const store = new MemoryStore();
    const other = new MemoryStore();
    const [a, b] = [await version(other, 0, 1), await version(other, 1, 2)];
    const key = await ask(store, b, a);
    await tear(store, key);
    expect(await compare(store, key)).toEqual({ code: 'ignored', reason: `there is no version ${b}` });
    await version(store, 0, 1);
    await version(store, 1, 2);
    await arrive(store, a);
    expect(await pairs(store)).toEqual([`${a}..${b}`, `${b}..${a}`].sort());
  });

  test('for what cannot be compared is ignored with a reason', async () => {
    const store = new MemoryStore();
    const [a, british] = [await version(store, 0, 1), await version(store, 1, 2, { language: 'en-GB' })];
    const outcomes = [];
    for (const [before, after] of [
      [a, british],
      [a, a],
      [a, 'nobody-00000000'],
    ])
      outcomes.push(await compare(store, await ask(store, before, after)));
    expect(outcomes.map(({ code }) => code)).toEqual(['ignored', 'ignored', 'ignored']);
    expect(await keys(store, 'comparisons/')).toEqual([]);
  });

  test('taken back before its turn is ignored', async () => {
    const store = new MemoryStore();
    const [a, b] = [await version(store, 0, 1), await version(store, 1, 2)];
    expect(await compare(store, requestKey('harbour', { before: a, after: b }))).toMatchObject({
      code: 'ignored',
    });
  });
});

describe('a comparison that is there is made again only when', () => {
  const spoil: { readonly [how: string]: (store: MemoryStore, key: string) => Promise<unknown> } = {
    'it was cut off half-way': tear,
    'another engine made it': async (store, key) =>
      store.put(key, JSON.stringify({ ...(await json<object>(store, key)), engine: '0.0.0-earlier' })),
    'it is of other texts': async (store, key) => {
      const whole = await json<{ before: object }>(store, key);
      const before = { ...whole.before, sha256: '0'.repeat(64) };
      return store.put(key, JSON.stringify({ ...whole, before }));
    },
    'it is something else': (store, key) => store.put(key, '{"schema":"variorum.comparison/1"}'),
  };
  test.each(Object.keys(spoil))('%s', async (how) => {
    const store = new MemoryStore();
    const [a, b] = [await version(store, 0, 1), await version(store, 1, 2)];
    await arrive(store, b);
    const whole = await contents(store);
    expect(await arrive(store, b)).toEqual({ code: 'already' });
    await spoil[how](store, comparisonKey('harbour', { before: a, after: b }));
    expect(await arrive(store, b)).toMatchObject({ code: 'made' });
    expect(await contents(store)).toEqual(whole);
  });
});

test('other keys, and versions that are torn or missing, are ignored with a reason', async () => {
  const store = new MemoryStore();
  const [a, b] = [await version(store, 0, 1), await version(store, 1, 2)];
  expect(await compare(store, originalKey('harbour', a, 'txt'))).toMatchObject({ code: 'ignored' });
  expect(await compare(store, 'uploads/harbour/x.txt')).toMatchObject({ code: 'ignored' });
  expect(await arrive(store, 'nobody-00000000')).toMatchObject({ code: 'ignored' });
  await tear(store, textKey('harbour', b));
  expect(await arrive(store, b)).toMatchObject({ code: 'ignored' });
  expect(await arrive(store, a)).toEqual({ code: 'already' });
});
