/** The same file under several labels at the same time: runs that look side by side make one version of it. */
import { expect, test } from 'vitest';
import { claimantOfSame } from '../../../lambdas/stages/claim.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { lookAt } from '../../../lambdas/stages/look-at.ts';
import type { VersionRecord } from '../../../lambdas/stages/records.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import type { Listed, Store } from '../../../lambdas/store/store.ts';
import { ENGLISH, json, keys, tear } from './helpers.ts';

const LATE = 'uploads/harbour/zebra.en.txt';
const EARLY = 'uploads/harbour/aardvark.en.txt';

/** Everything happens within one second of its clock, as S3 shows it. */
class OneSecond extends MemoryStore {
  readonly #modified = new Date(Date.UTC(2024, 0, 1));

  override async get(key: string): ReturnType<Store['get']> {
    const object = await super.get(key);
    return object && { ...object, modified: this.#modified };
  }

  override async *list(prefix: string): AsyncIterable<Listed> {
    for await (const listed of super.list(prefix)) yield { ...listed, modified: this.#modified };
  }
}

/** The store as a run sees it, before whose first write something happens. */
function withBeforeWrite(base: Store, happens: () => Promise<unknown>): Store {
  let first: (() => Promise<unknown>) | undefined = happens;
  return {
    get: (key) => base.get(key),
    head: (key) => base.head(key),
    delete: (key) => base.delete(key),
    list: (prefix) => base.list(prefix),
    async put(...given) {
      const before = first;
      first = undefined;
      await before?.();
      return base.put(...given);
    },
  };
}

async function recordOf(store: Store, upload: string): Promise<VersionRecord> {
  const looked = await lookAt(store, upload);
  if (!looked?.examined.ok) throw new Error(`no record of ${upload}`);
  return looked.examined.record;
}

test('an upload of the same second, ingested while another run is about to write', async () => {
  const store = new OneSecond();
  await store.put(LATE, ENGLISH[0]);
  const slow = withBeforeWrite(store, async () => {
    await store.put(EARLY, ENGLISH[0]);
    expect(await ingest(store, EARLY)).toMatchObject({ code: 'made' });
  });
  expect(await ingest(slow, LATE)).toMatchObject({
    code: 'refused',
    refusal: { code: 'same-content', version: expect.stringMatching(/^aardvark-/) },
  });
  expect((await keys(store, 'versions/')).map((key) => key.replace(/-[\da-f]{8}/, ''))).toEqual([
    'versions/harbour/aardvark/original.txt',
    'versions/harbour/aardvark/text.json',
  ]);
});

test('of two labels that make one key, one is the version’s', async () => {
  const store = new OneSecond();
  await store.put('uploads/harbour/Final.en.txt', ENGLISH[0]);
  const slow = withBeforeWrite(store, async () => {
    await store.put('uploads/harbour/FINAL.en.md', ENGLISH[0]);
    await ingest(store, 'uploads/harbour/FINAL.en.md');
  });
  await ingest(slow, 'uploads/harbour/Final.en.txt');
  const versions = await keys(store, 'versions/');
  expect(versions).toHaveLength(2);
  expect(await json(store, versions[1])).toMatchObject({ label: 'FINAL', origin: { original: versions[0] } });
});

test('a claim holds as long as its upload is what it was', async () => {
  const store = new OneSecond();
  await store.put(LATE, ENGLISH[0]);
  const late = await recordOf(store, LATE);
  expect(await claimantOfSame(store, late)).toBe(late);
  await store.put(EARLY, ENGLISH[0]);
  const early = await recordOf(store, EARLY);
  expect(await claimantOfSame(store, early)).toEqual(late);
  // Another file under its name.
  await store.put(LATE, ENGLISH[1]);
  expect(await claimantOfSame(store, early)).toBe(early);
  await store.delete(EARLY);
  await store.put(LATE, ENGLISH[0]);
  expect(await claimantOfSame(store, late)).toBe(late);
});

test('a claim that was cut off half-way is made again', async () => {
  const store = new OneSecond();
  await store.put(LATE, ENGLISH[0]);
  const late = await recordOf(store, LATE);
  await claimantOfSame(store, late);
  const [claim] = await keys(store, 'claims/');
  await tear(store, claim);
  expect(await claimantOfSame(store, late)).toBe(late);
  expect(await json(store, claim)).toEqual({ schema: 'variorum.claim/1', upload: LATE });
});
