/** A store that was copied out, lost and copied back: the next start makes of it what it was, byte for byte. */
import { cp, mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLocal } from '../../lambdas/local.ts';
import { acceptUpload } from '../../lambdas/stages/accept.ts';
import { askDeletion } from '../../lambdas/stages/erase.ts';
import { PREFIXES, requestKey, settingsKey } from '../../lambdas/store/keys.ts';
import type { Store } from '../../lambdas/store/store.ts';

/** As docs/operations.md names them. */
const ROOMS = ['versions', 'uploads', 'requests', 'settings', 'watches', 'observations', 'deletions'];
let folder: string;
let live: string;
let backup: string;
let whole: ReadonlyMap<string, string>;

/** But claims: they settle which of several uploads becomes a version, and here the versions are. */
async function all(store: Store): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for await (const { key } of store.list(''))
    if (!key.startsWith(PREFIXES.claims))
      found.set(key, Buffer.from((await store.get(key))?.body ?? []).toString('latin1'));
  return found;
}

async function fill(root: string): Promise<ReadonlyMap<string, string>> {
  const local = await openLocal({ root });
  const texts = ['It rains. The road is wet.', 'It rained. The road is wet.', 'It pours.', '', 'It pours.'];
  for (const [at, text] of texts.entries()) {
    const offer = { work: '道', label: `v${at}`, language: 'en', filename: `v${at}.txt` };
    // The first two have no date: their times are those of their arrival, which a copy does not keep.
    const time = at > 1 ? `2024-05-0${at}` : undefined;
    await acceptUpload(local.store, { ...offer, time, bytes: new TextEncoder().encode(text) });
    await local.settle();
  }
  const ids: string[] = [];
  for await (const { key } of local.store.list('versions/道/'))
    if (key.endsWith('text.json')) ids.push(key.split('/')[2]);
  const [before, , after] = ids;
  await local.store.put(requestKey('道', { before: after, after: before }), '{}');
  await local.store.put(settingsKey('道'), '{ "ignore": ["spacing"] }');
  await local.settle();
  await local.sweep();
  return all(local.store);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-backup-'));
  [live, backup] = [join(folder, 'live'), join(folder, 'backup')];
  whole = await fill(live);
  expect([...whole.keys()].filter((key) => key.startsWith('reports/')).length).toBeGreaterThan(10);
  expect([...whole.keys()].filter((key) => key.startsWith('refusals/')).length).toBeGreaterThan(0);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('all of the folder', async () => {
  await cp(live, backup, { recursive: true });
  await rm(live, { recursive: true });
  await cp(backup, live, { recursive: true });
  const local = await openLocal({ root: live });
  expect(await all(local.store)).toEqual(whole);
});

test('the rooms that cannot be made again', async () => {
  for (const room of ROOMS)
    await cp(join(live, room), join(backup, room), { recursive: true }).catch(() => undefined);
  await rm(live, { recursive: true });
  for (const room of await readdir(backup))
    await cp(join(backup, room), join(live, room), { recursive: true });
  const local = await openLocal({ root: live });
  expect(await all(local.store)).toEqual(whole);
  expect((await local.sweep()).did).toEqual([]);
});

test('a copy that was cut off half-way', async () => {
  await cp(live, backup, { recursive: true });
  const pages = (await readdir(join(backup, 'reports'), { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile(),
  );
  await truncate(join(pages[0].parentPath, pages[0].name), 100);
  await rm(join(backup, 'comparisons'), { recursive: true });
  await rm(live, { recursive: true });
  await cp(backup, live, { recursive: true });
  const local = await openLocal({ root: live });
  expect(await all(local.store)).toEqual(whole);
});

test('a work that was deleted since the backup stays deleted where its deletion is kept', async () => {
  await cp(live, backup, { recursive: true });
  const before = await openLocal({ root: live });
  await askDeletion(before.store, '道');
  await before.settle();
  await cp(join(live, 'deletions'), join(folder, 'deletions'), { recursive: true, preserveTimestamps: true });
  await rm(live, { recursive: true });
  // Times are kept, as `cp -a` does: what was put before the deletion goes.
  await cp(backup, live, { recursive: true, preserveTimestamps: true });
  await cp(join(folder, 'deletions'), join(live, 'deletions'), { recursive: true, preserveTimestamps: true });
  const local = await openLocal({ root: live });
  expect([...(await all(local.store)).keys()]).toEqual(['deletions/道/deletion.json']);
});
