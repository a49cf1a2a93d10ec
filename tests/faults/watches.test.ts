/**
 * A watched page whose runs stop, fail and are killed at any operation, several at a time: once the faults stop, each
 * text that the page came to rest on is one version, and each trouble was told once.
 */
import { expect, test } from 'vitest';
import { versionsOf } from '../../lambdas/stages/history.ts';
import { ingest } from '../../lambdas/stages/ingest.ts';
import { keepWatch, watch } from '../../lambdas/stages/watch.ts';
import type { WatchRecord } from '../../lambdas/stages/watch-records.ts';
import type { Visited } from '../../lambdas/stages/watch-visit.ts';
import { lookKey, PREFIXES, watchKey } from '../../lambdas/store/keys.ts';
import { type Store, StoreError } from '../../lambdas/store/store.ts';
import { Bucket } from './bucket.ts';
import { Chance } from './chance.ts';
import { DONE, type Fate, Process } from './process.ts';

const HOUR = 3_600_000;
const WATCH: WatchRecord = {
  schema: 'variorum.watch/1',
  work: 'w',
  id: 'example-org-00000001',
  url: 'https://example.org/',
  everyMinutes: 60,
  label: 'web page',
  language: 'en',
};
const KEY = watchKey('w', WATCH.id);
const page = (text: string): Visited => ({
  code: 'fetched',
  url: WATCH.url,
  status: 200,
  headers: { 'content-type': 'text/plain' },
  bytes: new TextEncoder().encode(text),
  redirects: [],
});
const GONE: Visited = { code: 'answered', url: WATCH.url, status: 404 };
const PAGES = [
  page('The gate is shut.'),
  page('The gate is open.'),
  GONE,
  page('The gate is open. Ships pass.'),
];
const TEXTS = ['The gate is shut.', 'The gate is open.', 'The gate is open. Ships pass.'];
const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);

type Watch = (store: Store, now: () => Date, visited: Visited) => Promise<unknown>;
const real: Watch = (store, now, visited) => watch(store, KEY, { now, visit: async () => visited });

async function trial(seed: number, run: Watch): Promise<string> {
  const chance = new Chance(seed);
  const bucket = new Bucket(() => undefined);
  await keepWatch(bucket, WATCH);
  const now = () => new Date(bucket.clock);
  const fate = (): Fate => {
    const roll = chance.next();
    if (roll < 0.06) return { code: 'crashed', reached: chance.happens(0.5) };
    if (roll < 0.12) return { code: 'failed', as: 'unavailable', reached: chance.happens(0.5) };
    return chance.happens(0.1) ? { code: 'repeated' } : DONE;
  };
  for (const visited of PAGES) {
    bucket.clock += 48 * HOUR;
    let running: Process[] = [];
    for (let left = 1 + chance.below(4); left > 0 || running.length > 0; ) {
      if (left > 0 && chance.happens(0.2)) {
        left--;
        running.push(await Process.start('watch', bucket, (store) => run(store, now, visited)));
      } else if (running.length > 0) {
        const one = chance.one(running);
        if (!one.ending) await one.step(fate());
        if (one.ending?.code === 'threw' && !(one.ending.error instanceof StoreError)) throw one.ending.error;
        running = running.filter(({ ending }) => !ending);
      }
      bucket.clock += chance.below(2000);
    }
    // The faults stop: the next run of the schedule.
    bucket.clock += HOUR / 60;
    await run(bucket, now, visited);
    for await (const { key } of bucket.list(PREFIXES.uploads)) await ingest(bucket, key);
  }
  const texts = (await versionsOf(bucket, 'w')).map(({ text }) => text);
  const told: string[] = [];
  for await (const { key } of bucket.list(PREFIXES.observations)) {
    const { what } = JSON.parse(Buffer.from((await bucket.get(key))?.body ?? []).toString());
    told.push(what);
  }
  let refusals = 0;
  for await (const _ of bucket.list(PREFIXES.refusals)) refusals++;
  return JSON.stringify({ texts, told, refusals });
}

const EXPECTED = JSON.stringify({ texts: TEXTS, told: ['gone', 'back'], refusals: 0 });

test(`${SEEDS.length} schedules: every text is one version, every trouble told once`, async () => {
  const wrong: string[] = [];
  for (const seed of SEEDS) {
    const found = await trial(seed, real);
    if (found !== EXPECTED) wrong.push(`seed ${seed}: ${found}`);
  }
  expect(wrong).toEqual([]);
}, 120_000);

test('a look that does first and writes down later is found out', async () => {
  // What a run wrote down is not believed: as if it kept no notes of what is to be done.
  const forgetful: Watch = (store, now, visited) =>
    real(
      {
        head: (key) => store.head(key),
        put: (...given) => store.put(...given),
        delete: (key) => store.delete(key),
        list: (prefix) => store.list(prefix),
        get: async (key) => {
          const object = await store.get(key);
          if (!object || key !== lookKey('w', WATCH.id)) return object;
          const { pending, ...rest } = JSON.parse(Buffer.from(object.body).toString());
          return { ...object, body: new TextEncoder().encode(JSON.stringify(rest)) };
        },
      },
      now,
      visited,
    );
  const found = new Set<string>();
  for (const seed of SEEDS) found.add(await trial(seed, forgetful));
  expect([...found].some((one) => one !== EXPECTED)).toBe(true);
}, 120_000);
