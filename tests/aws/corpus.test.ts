/** The corpus through the deployed stack and through the laptop's pipeline: the same objects. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Local, openLocal } from '../../lambdas/local.ts';
import { ingestCorpus } from '../../lambdas/local-corpus.ts';
import { CHANGE_PAGES_FILE, CHANGES_FILE, PREFIXES } from '../../lambdas/store/keys.ts';
import { bucketStore } from './harness/deployment.ts';
import { madeOf, objectsUnder, untilMade } from './harness/objects.ts';
import { sendAs } from './harness/people.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
let folder: string;
let laptop: Local;
let works: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laptop-'));
  laptop = await openLocal({ root: folder });
  const uploads = await ingestCorpus(CORPUS, laptop);
  works = [...new Set(uploads.map(({ work }) => work))];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what is put under uploads/, all at once, becomes versions, comparisons and reports', async () => {
  const uploads = await objectsUnder(laptop.store, PREFIXES.uploads);
  expect(uploads.size).toBeGreaterThanOrEqual(12);
  const bucket = bucketStore();
  // The order of names: a file's details arrive after the file, and translations before what they are compared with.
  await Promise.all([...uploads].map(([key, body]) => bucket.put(key, Buffer.from(body, 'latin1'))));
  for (const work of works) {
    const expected = await madeOf(laptop.store, work);
    expect([...expected.keys()].filter((key) => key.endsWith('/index.html')).length).toBeGreaterThan(0);
    await untilMade(bucket, work, new Set(expected.keys()));
  }
});

test('every object is the laptop’s, byte for byte, and there is no other', async () => {
  for (const work of works) {
    const expected = await madeOf(laptop.store, work);
    const made = await madeOf(bucketStore(), work);
    expect([...made.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [key, body] of expected) expect(made.get(key) === body, key).toBe(true);
  }
});

test('the API gives each report’s JSON and page as they lie in the bucket', async () => {
  let read = 0;
  for (const work of works) {
    for (const [key, body] of await madeOf(laptop.store, work)) {
      const [, , pair, file] = key.split('/');
      // Of lists and feeds, and of the addresses of changes.
      const isInner = ['summary.json', CHANGES_FILE, CHANGE_PAGES_FILE].includes(file);
      if (!key.startsWith(PREFIXES.reports) || isInner) continue;
      const address = `/works/${work}/compare/${pair}${file === 'comparison.json' ? '.json' : ''}`;
      const headers = { 'accept-language': file === 'index.ja.html' ? 'ja-JP' : 'en' };
      const answer = await sendAs('reader', { path: address, headers });
      expect(answer.status, address).toBe(200);
      expect(answer.body.toString('latin1') === body, address).toBe(true);
      read++;
    }
  }
  expect(read).toBeGreaterThanOrEqual(12);
});
