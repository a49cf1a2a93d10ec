/** The stage: when a page is looked at, and what is told of its troubles. */
import { expect, test } from 'vitest';
import { PUBLIC_ONLY } from '../../../lambdas/fetch/address.ts';
import { makeVisitor } from '../../../lambdas/fetch/visit.ts';
import { versionsOf } from '../../../lambdas/stages/history.ts';
import { endWatch, keepWatch, watch, watchDue } from '../../../lambdas/stages/watch.ts';
import type { Asked, Visited } from '../../../lambdas/stages/watch-visit.ts';
import { PREFIXES } from '../../../lambdas/store/keys.ts';
import { StoreError } from '../../../lambdas/store/store.ts';
import { plain, status, watchedSite } from '../watched-site.ts';
import { keys, troubled } from './helpers.ts';
import { answered, fetched, HOUR, KEY, TEXTS, WATCH, world } from './watched-world.ts';

test('it is looked at when it is due, and not before', async () => {
  const w = world();
  await keepWatch(w.store, WATCH);
  expect(await w.look()).toMatchObject({ code: 'changed' });
  expect(await w.look()).toMatchObject({ code: 'ignored' });
  expect(await w.next(fetched(TEXTS[0]), 5 * HOUR)).toMatchObject({ code: 'ignored' });
  // A schedule that is some seconds early is on time.
  expect(await w.next(fetched(TEXTS[0]), HOUR - 30_000)).toMatchObject({ code: 'unchanged' });
  // Who asks for more looks than before need not wait for the old time.
  await keepWatch(w.store, { ...WATCH, everyMinutes: 15 });
  expect(await w.next(fetched(TEXTS[0]), 0.5 * HOUR)).toMatchObject({ code: 'unchanged' });
  await endWatch(w.store, WATCH.work, WATCH.id);
  expect(await w.next(fetched(TEXTS[1]), 100 * HOUR)).toMatchObject({ code: 'ignored' });
  expect(w.asked).toHaveLength(3);
});

test('present, then gone: observed at once, told once, looked at less often, and told when it is back', async () => {
  const w = world();
  await keepWatch(w.store, WATCH);
  await w.look();
  await w.next(fetched(TEXTS[0]));
  const waits: number[] = [];
  for (let look = 0; look < 6; look++) {
    await w.next(answered(404), 48 * HOUR);
    const { looked, next } = await w.stateNow();
    waits.push((Date.parse(next) - Date.parse(looked)) / HOUR);
  }
  expect(waits).toEqual([12, 24, 24, 24, 24, 24]);
  expect(await w.told()).toMatchObject([
    {
      number: 1,
      what: 'gone',
      status: 404,
      url: WATCH.url,
      time: '2026-03-05T06:00:00.000Z',
      message: 'The server answers with 404.',
      before: { condition: 'present', first: '2026-03-03T00:00:00.000Z', last: '2026-03-03T06:00:00.000Z' },
    },
  ]);
  expect(await w.next(fetched(TEXTS[0]), 48 * HOUR)).toMatchObject({ code: 'unchanged' });
  expect((await w.told()).map(({ what }) => what)).toEqual(['gone', 'back']);
  const { spells, next, looked } = await w.stateNow();
  expect(spells.map(({ condition, looks }) => [condition, looks])).toEqual([
    ['present', 2],
    ['gone', 6],
    ['present', 1],
  ]);
  expect(Date.parse(next) - Date.parse(looked)).toBe(6 * HOUR);
  await w.ingestAll();
  expect(await versionsOf(w.store, WATCH.work)).toHaveLength(1);
});

test('one hiccup is no news; three in a row are told, once', async () => {
  const w = world();
  await keepWatch(w.store, WATCH);
  await w.look();
  await w.next(answered(500));
  await w.next(fetched(TEXTS[0]), 12 * HOUR);
  expect(await w.told()).toEqual([]);
  const failures: Visited[] = [
    answered(500),
    { code: 'failed', message: 'No whole answer came.' },
    answered(503),
  ];
  for (const failure of [...failures, ...failures]) await w.next(failure, 48 * HOUR);
  expect(await w.told()).toMatchObject([{ what: 'failing', status: 503 }]);
});

test('a server that asks to be left alone is', async () => {
  const w = world();
  await keepWatch(w.store, WATCH);
  await w.look();
  await w.next({ code: 'answered', url: WATCH.url, status: 503, retryAfterSeconds: 20 * 3600 });
  const { looked, next } = await w.stateNow();
  expect(Date.parse(next) - Date.parse(looked)).toBe(20 * HOUR);
});

test('robots, and a page without a text, are told; neither is a version', async () => {
  const w = world();
  await keepWatch(w.store, WATCH);
  await w.look();
  await w.next({ code: 'blocked', message: 'robots.txt says no.' });
  await w.next(fetched('<nav>Only news</nav>'), 24 * HOUR);
  await w.next(
    fetched(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), { 'content-type': 'image/png' }),
    24 * HOUR,
  );
  expect((await w.told()).map(({ what, message }) => [what, message])).toEqual([
    ['blocked', 'robots.txt says no.'],
    ['unreadable', expect.stringContaining('no text besides')],
  ]);
  expect(
    (await keys(w.store, PREFIXES.uploads)).filter((key) => !key.endsWith('.details.json')),
  ).toHaveLength(1);
});

test('one run looks at so many, longest overdue first and host after host', async () => {
  const w = world();
  const hosts = ['a', 'a', 'a', 'b', 'c'];
  for (const [at, host] of hosts.entries()) {
    const id = `${host}-0000000${at}`;
    await keepWatch(w.store, { ...WATCH, id, url: `https://${host}.example/${at}` });
  }
  expect(await watchDue(w.store, w.deps, { looks: 4 })).toEqual({
    watches: 5,
    looked: 4,
    changed: 4,
    troubled: 0,
    left: 1,
    failed: [],
  });
  expect(w.asked.map(({ url }) => new URL(url).hostname[0])).toEqual(['a', 'b', 'a', 'a']);
  expect(await watchDue(w.store, w.deps, { looks: 4 })).toMatchObject({ looked: 1, left: 0 });
  expect(await watchDue(w.store, w.deps, { looks: 4 })).toMatchObject({ looked: 0 });
});

test('a bug at one page does not keep the others waiting; trouble of the store ends the run', async () => {
  const w = world();
  await keepWatch(w.store, WATCH);
  await keepWatch(w.store, { ...WATCH, id: 'other-00000001', url: 'https://other.example/' });
  const visit = async (asked: Asked) => {
    if (asked.url === WATCH.url) throw new TypeError('a bug');
    return w.deps.visit(asked);
  };
  const sum = await watchDue(w.store, { ...w.deps, visit }, { looks: 10 });
  expect(sum).toMatchObject({ looked: 1, changed: 1, failed: [{ key: KEY, error: expect.any(TypeError) }] });
  const full = troubled(w.store, () => true);
  w.state.time += 24 * HOUR;
  await expect(watchDue(full, w.deps, { looks: 10 })).rejects.toThrow(StoreError);
});

test('a site that has other troubles than the page: statuses over the wire', async () => {
  const site = await watchedSite();
  site.pages.set('/a', plain(TEXTS[0]));
  const visit = makeVisitor({ rules: { ...PUBLIC_ONLY, loopback: true }, wait: async () => undefined });
  const w = world();
  const url = `${site.origin}/a`;
  await keepWatch(w.store, { ...WATCH, url });
  const deps = { ...w.deps, visit };
  expect(await watch(w.store, KEY, deps)).toMatchObject({ code: 'changed' });
  site.pages.set('/a', status(302, { Location: 'http://169.254.169.254/' }));
  w.state.time += 48 * HOUR;
  expect(await watch(w.store, KEY, deps)).toMatchObject({
    code: 'troubled',
    message: expect.stringContaining('169.254.169.254 is not on the public internet'),
  });
});
