import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../engine/index.ts';
import { localOver } from '../../../lambdas/local.ts';
import { compare } from '../../../lambdas/stages/compare.ts';
import { renderReport } from '../../../lambdas/stages/render.ts';
import { settingsOf } from '../../../lambdas/stages/settings.ts';
import { sweep } from '../../../lambdas/stages/sweep.ts';
import { settingsKey } from '../../../lambdas/store/keys.ts';
import type { Store } from '../../../lambdas/store/store.ts';
import { bytesOf, contents, ENGLISH, json, keys, TickingStore, tear, upload } from './helpers.ts';

const KEY = settingsKey('harbour');
const SETTINGS = JSON.stringify({
  severities: { date: 'minor' },
  ignore: ['modality'],
  terms: [{ term: 'outer basin', severity: 'critical' }],
});

/** Three versions with their comparisons and reports; a put into `local.store` calls the stages. */
async function filled() {
  const base = new TickingStore();
  const local = localOver(base);
  for (const at of [0, 1, 3])
    await upload(local.store, {
      label: `v${at}`,
      time: `2024-05-0${at + 1}`,
      bytes: bytesOf(ENGLISH[at]),
    });
  await local.settle();
  return { base, local };
}

const comparisons = async (store: Store): Promise<Comparison[]> =>
  Promise.all((await keys(store, 'comparisons/')).map((key) => json<Comparison>(store, key)));
const told = async (store: Store): Promise<string[]> =>
  (await comparisons(store)).flatMap(({ links }) =>
    links.flatMap(({ changes }) => changes.map((change) => `${change.category} ${change.severity}`)),
  );
const run = (store: Store) => sweep(store, { actions: 100 }, renderReport);

test('new settings have all comparisons of the work made again, and their reports', async () => {
  const { base, local } = await filled();
  const plain = await contents(base);
  expect(await told(base)).toEqual(expect.arrayContaining(['date critical', 'modality critical']));
  await local.store.put(KEY, SETTINGS);
  await local.settle();
  const now = await told(base);
  expect(now).toEqual(expect.arrayContaining(['date minor', 'wording critical']));
  expect(now.filter((change) => /modality|date critical/.test(change))).toEqual([]);
  const digests = (await comparisons(base)).map(({ settings }) => settings?.sha256);
  expect(new Set(digests).size).toBe(1);
  expect(digests[0]).toMatch(/^[\da-f]{64}$/);
  const { did } = await run(base);
  expect(did).toEqual([]);

  // Taken away, the plain comparisons come back with the next sweep: nothing tells of a deletion.
  await base.delete(KEY);
  expect((await run(base)).did.map(({ stage }) => stage).sort()).toEqual([
    ...Array(3).fill('compare'),
    ...Array(3).fill('publish'),
  ]);
  expect(await contents(base)).toEqual(plain);
});

test('a second event of the same settings does nothing; other works are left alone', async () => {
  const { base, local } = await filled();
  await local.store.put(KEY, SETTINGS);
  await local.settle();
  expect(await compare(base, KEY)).toEqual({ code: 'already' });
  expect(await compare(base, settingsKey('pier'))).toEqual({ code: 'already' });
});

test('a version that arrives under settings is compared under them, and the order does not matter', async () => {
  const { base, local } = await filled();
  await local.store.put(KEY, SETTINGS);
  await local.settle();
  const other = localOver(new TickingStore());
  await other.store.put(KEY, SETTINGS);
  for (const at of [3, 0, 1])
    await upload(other.store, {
      label: `v${at}`,
      time: `2024-05-0${at + 1}`,
      bytes: bytesOf(ENGLISH[at]),
    });
  await other.settle();
  expect(await contents(other.store, 'comparisons/')).toEqual(await contents(base, 'comparisons/'));
});

test('when the event was lost, the sweep makes the comparisons again', async () => {
  const { base } = await filled();
  await base.put(KEY, SETTINGS);
  expect((await run(base)).did.filter(({ stage }) => stage === 'compare')).toHaveLength(3);
  expect((await run(base)).did).toEqual([]);
});

test('settings that are torn or wrong count as none, and the outcome says why', async () => {
  const { base, local } = await filled();
  const plain = await contents(base, 'comparisons/');
  await base.put(KEY, '{ "ignore": ["modalty"] }');
  expect(await compare(base, KEY)).toMatchObject({
    code: 'ignored',
    reason: expect.stringMatching(/these are no settings: ignore\.0 "modalty" is no category/),
  });
  await local.store.put(KEY, SETTINGS);
  await local.settle();
  await tear(base, KEY);
  expect(await compare(base, KEY)).toMatchObject({ code: 'made' });
  expect(await contents(base, 'comparisons/')).toEqual(plain);
});

describe('what settings may hold', () => {
  test('nothing, or everything', () => {
    expect(settingsOf({})).toEqual({ ok: true, settings: {} });
    const whole = {
      schema: 'variorum.settings/1',
      severities: { spelling: 'major', spacing: 'minor' },
      ignore: ['typography'],
      terms: [{ term: 'pact', language: 'en', severity: 'minor', kind: 'name', note: 'n' }],
    };
    expect(settingsOf(whole)).toEqual({ ok: true, settings: whole });
  });

  test.each([
    [
      { severities: { spelin: 'major' } },
      'severities.spelin',
      /"spelin" is no category; .*spelling, grammar/,
    ],
    [
      { severities: { spelling: 'huge' } },
      'severities.spelling',
      /"huge" is no severity; .*neutral, minor, /,
    ],
    [{ severities: [] }, 'severities', /"\[\]" is no object/],
    [{ ignore: 'typography' }, 'ignore', /"typography" is no list/],
    [{ ignore: ['x'] }, 'ignore.0', /"x" is no category/],
    [{ ignroe: [] }, 'ignroe', /no such field; the fields are schema, severities, ignore, terms/],
    [{ terms: [{ name: 'x' }] }, 'terms.0.term', /it is missing/],
    [{ terms: [{ term: ' ' }] }, 'terms.0.term', /neither letter nor digit/],
    [{ terms: [{ term: 'x', kind: 'verb' }] }, 'terms.0.kind', /"verb" is no kind of term; .*term, name/],
    [{ terms: ['x'] }, 'terms.0', /"x" is no object/],
    [{ schema: 'variorum.comparison/1' }, 'schema', /is no schema of settings/],
    [[], '', /"\[\]" is no object/],
    [null, '', /"null" is no object/],
  ])('refused: %j', (given, place, message) => {
    expect(settingsOf(given)).toEqual({ ok: false, place, message: expect.stringMatching(message) });
  });
});
