import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, duePairs, inOrder, versionsOf, wantedPairs } from '../../../lambdas/stages/history.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import type { VersionRecord } from '../../../lambdas/stages/records.ts';
import { pairName, textKey } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { bytesOf, ENGLISH, JAPANESE, tear, upload } from './helpers.ts';

const version = (id: string, day: number, said: Partial<VersionRecord> = {}): VersionRecord => ({
  schema: 'variorum.version/1',
  work: 'harbour',
  id,
  label: id,
  language: 'en',
  role: 'translation',
  time: `2024-05-${String(day).padStart(2, '0')}T00:00:00.000Z`,
  timeFrom: 'stated',
  origin: {
    upload: `uploads/harbour/${id}.txt`,
    filename: `${id}.txt`,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    bytes: 1,
    sha256: '0'.repeat(64),
    original: `versions/harbour/${id}/original.txt`,
  },
  text: id,
  furniture: [],
  notes: [],
  ...said,
});

const names = (versions: readonly VersionRecord[]): string[] => duePairs(versions).map(pairName).sort();

describe('the pairs that are due', () => {
  test('none for one version, one for two', () => {
    expect(names([version('a', 1)])).toEqual([]);
    expect(names([version('b', 2), version('a', 1)])).toEqual(['a..b']);
  });

  test('each version with the one before it, and the first with every later one', () => {
    expect(names([version('a', 1), version('b', 2), version('c', 3), version('d', 4)])).toEqual([
      'a..b',
      'a..c',
      'a..d',
      'b..c',
      'c..d',
    ]);
  });

  test('in the order of their times, whatever their ids; of one time, in the order of the ids', () => {
    expect(names([version('a', 9), version('z', 1)])).toEqual(['z..a']);
    expect(names([version('n', 1), version('m', 1)])).toEqual(['m..n']);
  });

  test('a source and a translation, or two languages, make no pair', () => {
    const versions = [
      version('a', 1),
      version('b', 2, { role: 'source' }),
      version('c', 3, { language: 'fr' }),
    ];
    expect(names(versions)).toEqual([]);
    expect(names([...versions, version('d', 4)])).toEqual(['a..d']);
  });

  test('do not depend on the order in which the versions are given; a later version takes none from the first', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, (given) => {
        const versions = given.map((day) => version(`v${day}`, day));
        const sorted = [...versions].sort(inOrder);
        expect(names(versions)).toEqual(names(sorted));
        const earlier = sorted.slice(0, -1);
        for (const name of names(earlier)) expect(names(sorted)).toContain(name);
        expect(names(sorted)).toHaveLength(Math.max(0, 2 * sorted.length - 3));
      }),
    );
  });
});

test('a pair is comparable within one role and language only', () => {
  const versions = [version('a', 1), version('b', 2), version('f', 3, { language: 'fr' })];
  expect(comparable(versions, { before: 'b', after: 'a' })).toMatchObject({ ok: true });
  expect(comparable(versions, { before: 'a', after: 'f' })).toMatchObject({
    ok: false,
    reason: expect.stringContaining('translation in fr'),
  });
  expect(comparable(versions, { before: 'a', after: 'x' })).toMatchObject({
    reason: 'there is no version x',
  });
  expect(comparable(versions, { before: 'a', after: 'a' })).toMatchObject({ ok: false });
});

test('what is asked for is wanted too, if it is possible', () => {
  const versions = [version('a', 1), version('b', 2), version('c', 3)];
  const asked = [
    { before: 'c', after: 'b' },
    { before: 'a', after: 'x' },
    { before: 'a', after: 'b' },
  ];
  expect([...wantedPairs(versions, asked).keys()].sort()).toEqual(['a..b', 'a..c', 'b..c', 'c..b']);
});

test('versions are read from the store in order; a torn one is left out', async () => {
  const store = new MemoryStore();
  const ids: string[] = [];
  for (const [at, time] of ['2024-05-03', '2024-05-01', '2024-05-02'].entries()) {
    const outcome = await ingest(
      store,
      await upload(store, { label: `v${at}`, time, bytes: bytesOf(ENGLISH[at]) }),
    );
    ids.push('version' in outcome ? (outcome.version ?? '') : '');
  }
  await ingest(store, await upload(store, { work: 'pier', language: 'ja', bytes: bytesOf(JAPANESE) }));
  expect((await versionsOf(store, 'harbour')).map(({ id }) => id)).toEqual([ids[1], ids[2], ids[0]]);
  await tear(store, textKey('harbour', ids[2]));
  expect((await versionsOf(store, 'harbour')).map(({ id }) => id)).toEqual([ids[1], ids[0]]);
});
