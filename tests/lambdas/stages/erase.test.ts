import { expect, test } from 'vitest';
import { localOver } from '../../../lambdas/local.ts';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { writtenDocument } from '../../../lambdas/stages/documents.ts';
import { askDeletion, deletions, erase } from '../../../lambdas/stages/erase.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { planRecompare } from '../../../lambdas/stages/recompare.ts';
import { renderReport } from '../../../lambdas/stages/render.ts';
import { sweep } from '../../../lambdas/stages/sweep.ts';
import { keepWatch } from '../../../lambdas/stages/watch.ts';
import {
  deletionKey,
  PREFIXES,
  requestKey,
  settingsKey,
  uploadKey,
  WORK_ROOMS,
} from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import type { Store } from '../../../lambdas/store/store.ts';
import { recordingChannels, subscribed } from '../notices/desk.ts';

const HOUR = 3_600_000;
const WATCHED = 'https://example.org/';
const text = (words: string) => new TextEncoder().encode(`${words} The quay closes on May 12, 2024.\n`);

async function keysOf(store: Store, work?: string): Promise<string[]> {
  const keys: string[] = [];
  for (const room of work === undefined ? [''] : WORK_ROOMS)
    for await (const { key } of store.list(work === undefined ? '' : `${room}${work}/`)) keys.push(key);
  return keys;
}

/** Two works with something in every room. */
async function twoWorks(): Promise<{ base: MemoryStore; local: ReturnType<typeof localOver> }> {
  const base = new MemoryStore();
  const { channels } = recordingChannels();
  // A watched page that is gone: seen, and told.
  const visitor = () => async () => ({ code: 'answered', url: WATCHED, status: 404 }) as const;
  const local = localOver(base, { retryAfter: [], channels, visitor });
  for (const work of ['harbour', 'harbour-2']) {
    await subscribed(base, { least: 'neutral' }, work);
    for (const [at, label] of ['one', 'two', 'three'].entries())
      await acceptUpload(local.store, {
        work,
        label,
        language: 'en',
        time: `2024-05-0${at + 1}`,
        filename: `${label}.txt`,
        bytes: text(`${label}.`),
      });
    await local.settle();
    await local.store.put(uploadKey(work, 'empty.en.txt'), '');
    await local.store.put(settingsKey(work), writtenDocument({ ignore: ['spacing'] }));
    const versions = (await keysOf(base, work)).filter((key) => key.endsWith('text.json'));
    const [before, after] = versions.map((key) => key.split('/')[2]);
    await local.store.put(requestKey(work, { before: after, after: before }), '{}');
    await planRecompare(base, work);
    const watch = { work, id: 'example-org-00000001', url: WATCHED, everyMinutes: 60, label: 'page' };
    await keepWatch(local.store, { schema: 'variorum.watch/1', ...watch });
    await local.settle();
  }
  return { base, local };
}

test('nothing of the work is left, in any room, and nothing of another is gone', async () => {
  const { base, local } = await twoWorks();
  for (const room of WORK_ROOMS)
    expect(
      (await keysOf(base, 'harbour')).filter((key) => key.startsWith(room)).length,
      room,
    ).toBeGreaterThan(0);
  const others = await keysOf(base, 'harbour-2');
  await askDeletion(local.store, 'harbour');
  await local.settle();
  expect(await keysOf(base)).toEqual([...others, deletionKey('harbour')].sort());
});

test('what was put for the work since is another one: it waits, and is read when the deletion is over', async () => {
  const { base } = await twoWorks();
  await askDeletion(base, 'harbour');
  await new Promise((resolve) => setTimeout(resolve, 5));
  const upload = uploadKey('harbour', 'new.en.txt');
  await base.put(upload, text('new.'));
  expect(await erase(base, deletionKey('harbour'))).toMatchObject({ code: 'made' });
  expect(await keysOf(base, 'harbour')).toEqual([upload]);
  expect(await ingest(base, upload)).toMatchObject({ code: 'ignored' });
  // Before the hour is over a sweep changes nothing.
  const swept = async (hours: number) =>
    sweep(base, { actions: 100, now: new Date(Date.now() + hours * HOUR) }, renderReport);
  expect((await swept(0.5)).did).toEqual([]);
  expect(await keysOf(base, 'harbour')).toEqual([upload]);
  const { did } = await swept(1.1);
  expect(did.map(({ stage, key }) => `${stage} ${key}`)).toEqual([`ingest ${upload}`]);
  expect(await deletions(base)).toEqual([]);
  expect((await keysOf(base, 'harbour')).filter((key) => key.startsWith(PREFIXES.versions))).toHaveLength(2);
});

test('a deletion that is asked for again takes what was put since, and is not over before its own hour', async () => {
  const { base } = await twoWorks();
  await askDeletion(base, 'harbour');
  await erase(base, deletionKey('harbour'));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await base.put(uploadKey('harbour', 'new.en.txt'), text('new.'));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await askDeletion(base, 'harbour');
  await erase(base, deletionKey('harbour'));
  expect(await keysOf(base, 'harbour')).toEqual([]);
});

test('a sweep without a clock ends no deletion', async () => {
  const { base } = await twoWorks();
  await askDeletion(base, 'harbour');
  await sweep(base, { actions: 100 }, renderReport);
  expect(await keysOf(base, 'harbour')).toEqual([]);
  expect(await deletions(base)).toHaveLength(1);
});

test.each(['deletions/harbour/other.json', 'uploads/harbour/deletion.json'])(
  '%s deletes nothing',
  async (key) => {
    const base = new MemoryStore();
    await base.put(key, '{}');
    expect(await erase(base, key)).toMatchObject({ code: 'ignored' });
  },
);

test('a deletion that is over deletes nothing', async () => {
  const base = new MemoryStore();
  await base.put(uploadKey('harbour', 'a.txt'), 'x');
  expect(await erase(base, deletionKey('harbour'))).toMatchObject({ code: 'ignored' });
  expect(await keysOf(base)).toHaveLength(1);
});
