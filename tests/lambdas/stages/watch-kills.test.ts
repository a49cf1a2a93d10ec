/** The stage: killed, run twice at a time, its state lost or its work deleted. */
import { expect, test } from 'vitest';
import { askDeletion, erase } from '../../../lambdas/stages/erase.ts';
import { versionsOf } from '../../../lambdas/stages/history.ts';
import { keepWatch, watch } from '../../../lambdas/stages/watch.ts';
import type { Visited } from '../../../lambdas/stages/watch-visit.ts';
import {
  deletionKey,
  isWatchedUpload,
  lookKey,
  observationKey,
  PREFIXES,
} from '../../../lambdas/store/keys.ts';
import { type Store, StoreError } from '../../../lambdas/store/store.ts';
import { contents, keys, tear } from './helpers.ts';
import { answered, fetched, HOUR, KEY, TEXTS, WATCH, world } from './watched-world.ts';

/** All that should be the same however often a run was killed: but for the looks, whose times tell of the kills. */
async function settled(store: Store): Promise<{ [key: string]: string }> {
  const all = await contents(store);
  return Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith(PREFIXES.looks)));
}

const PAGES: readonly Visited[] = [
  fetched(TEXTS[0]),
  fetched(TEXTS[1]),
  answered(404),
  fetched(TEXTS[2]),
  fetched(TEXTS[3]),
  fetched(TEXTS[0]),
];

async function story(killAt: number, code: StoreError['code'] = 'unavailable'): Promise<World> {
  const w = world();
  const base = w.store;
  await keepWatch(base, WATCH);
  let writes = 0;
  // Whoever writes for the nth time is no more: before it, or after it with the answer lost.
  const mortal = (after: boolean): Store => ({
    get: (key) => base.get(key),
    head: (key) => base.head(key),
    list: (prefix) => base.list(prefix),
    delete: (key) => base.delete(key),
    async put(...given) {
      writes++;
      if (writes !== killAt) return base.put(...given);
      if (after) await base.put(...given);
      throw new StoreError(code, 'killed');
    },
  });
  for (const page of PAGES) {
    w.state.page = page;
    w.state.time += 48 * HOUR;
    await watch(mortal(killAt % 2 === 0), KEY, w.deps).catch(() => undefined);
    // Started again, some minutes later.
    w.state.time += 0.1 * HOUR;
    await watch(base, KEY, w.deps);
    await w.ingestAll();
  }
  return { ...w, writes };
}
type World = ReturnType<typeof world> & { readonly writes: number };

test('killed at any write and started again: exactly the same versions and observations', async () => {
  const whole = await story(0);
  const versions = await versionsOf(whole.store, WATCH.work);
  expect(versions).toHaveLength(3);
  expect((await whole.told()).map(({ what }) => what)).toEqual(['gone', 'back', 'returned']);
  expect(whole.writes).toBeGreaterThan(15);
  const texts = versions.map(({ text }) => text);
  for (let at = 1; at <= whole.writes; at++) {
    const killed = await story(at);
    expect(
      (await versionsOf(killed.store, WATCH.work)).map(({ text }) => text),
      `killed at ${at}`,
    ).toEqual(texts);
    expect(
      (await killed.told()).map(({ what, number }) => [what, number]),
      `killed at ${at}`,
    ).toEqual([
      ['gone', 1],
      ['back', 2],
      ['returned', 3],
    ]);
    expect(await keys(killed.store, PREFIXES.refusals)).toEqual([]);
    const uploads = (await keys(killed.store, PREFIXES.uploads)).filter(
      (key) => !key.endsWith('.details.json'),
    );
    expect(uploads).toHaveLength(3);
    expect(uploads.every(isWatchedUpload)).toBe(true);
    expect((await killed.stateNow()).pending).toBeUndefined();
  }
});

test('two runs at the same time are one look', async () => {
  const w = world();
  await keepWatch(w.store, WATCH);
  const codes = (await Promise.all([w.look(), w.look(), w.look()])).map(({ code }) => code).sort();
  expect(codes).toEqual(['changed', 'ignored', 'ignored']);
  await w.ingestAll();
  expect(await versionsOf(w.store, WATCH.work)).toHaveLength(1);
  expect(await keys(w.store, PREFIXES.uploads)).toHaveLength(2);
});

test('a state that was lost or torn is made again: the versions and observations tell what it was', async () => {
  const w = world();
  await keepWatch(w.store, WATCH);
  await w.look();
  await w.next(answered(404));
  await w.ingestAll();
  const before = await settled(w.store);
  await tear(w.store, lookKey(WATCH.work, WATCH.id));
  expect(await w.next(fetched(TEXTS[0]))).toMatchObject({ code: 'unchanged' });
  await w.store.delete(lookKey(WATCH.work, WATCH.id));
  expect(await w.next(fetched(TEXTS[2].replace('4 March', '3 March')))).toMatchObject({ code: 'unchanged' });
  expect(await settled(w.store)).toEqual(before);
  await w.next(answered(410));
  expect((await w.told()).map(({ number, what, status: code }) => [number, what, code])).toEqual([
    [1, 'gone', 404],
    [2, 'gone', 410],
  ]);
  expect(observationKey(WATCH.work, WATCH.id, 2)).toBe((await keys(w.store, PREFIXES.observations)).at(-1));
});

test('a work that is deleted is not looked at, and what a late run puts for it goes as well', async () => {
  const w = world();
  await keepWatch(w.store, WATCH);
  await w.look();
  await w.ingestAll();
  await askDeletion(w.store, WATCH.work);
  const deletion = deletionKey(WATCH.work);
  await erase(w.store, deletion);
  expect(await keys(w.store)).toEqual([deletion]);
  // A run that began before, and was slow: what it puts is no beginning of another work.
  const fetchedBefore = (await lateUpload(w)).uploads;
  expect(fetchedBefore.length).toBeGreaterThan(0);
  await keepWatch(w.store, WATCH);
  expect(await w.next(fetched(TEXTS[1]), 48 * HOUR)).toMatchObject({ code: 'ignored' });
  await erase(w.store, deletion);
  // The watch was set after the deletion: it is of the work that is to come.
  expect(await keys(w.store)).toEqual([deletion, KEY]);
});

async function lateUpload(w: ReturnType<typeof world>) {
  const other = world();
  await keepWatch(other.store, WATCH);
  other.state.page = fetched(TEXTS[3]);
  await other.look();
  const uploads = Object.entries(await contents(other.store, PREFIXES.uploads));
  for (const [key, body] of uploads) await w.store.put(key, body);
  return { uploads };
}
