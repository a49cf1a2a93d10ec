/** The stage: what a watched page leaves in the store over its looks, its edits and its troubles. */
import { expect, test } from 'vitest';
import { PUBLIC_ONLY } from '../../../lambdas/fetch/address.ts';
import { makeVisitor } from '../../../lambdas/fetch/visit.ts';
import { localOver } from '../../../lambdas/local.ts';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { askDeletion, erase } from '../../../lambdas/stages/erase.ts';
import { versionsOf } from '../../../lambdas/stages/history.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { endWatch, keepWatch, watch, watchDue, watchesOf } from '../../../lambdas/stages/watch.ts';
import type { LookRecord, ObservationRecord, WatchRecord } from '../../../lambdas/stages/watch-records.ts';
import type { Asked, Visited } from '../../../lambdas/stages/watch-visit.ts';
import {
  deletionKey,
  isWatchedUpload,
  lookKey,
  observationKey,
  PREFIXES,
  watchKey,
} from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { type Store, StoreError } from '../../../lambdas/store/store.ts';
import { pageOf, plain, status, tagged, watchedSite } from '../watched-site.ts';
import { bytesOf, contents, json, keys, tear, troubled } from './helpers.ts';

const WATCH: WatchRecord = {
  schema: 'variorum.watch/1',
  work: 'harbour',
  id: 'example-org-0d1e2f3a',
  url: 'https://example.org/notice.html',
  everyMinutes: 360,
  label: 'web page',
  language: 'en',
};
const KEY = watchKey(WATCH.work, WATCH.id);
const START = Date.UTC(2026, 2, 3);
const HOUR = 3_600_000;

const fetched = (body: string | Uint8Array, headers: { [name: string]: string } = {}): Visited => ({
  code: 'fetched',
  url: WATCH.url,
  status: 200,
  headers: { 'content-type': 'text/html', ...headers },
  bytes: typeof body === 'string' ? bytesOf(body) : body,
  redirects: [],
});
const answered = (code: number): Visited => ({ code: 'answered', url: WATCH.url, status: code });
const TEXTS = [
  pageOf(['The quay closes on 3 March.']),
  pageOf(['The quay closes on 4 March.']),
  pageOf(['The quay closes on 4 March.'], 'More news'),
  pageOf(['The quay closes on 5 March. Ships wait.']),
];

/** A web with one page, and a clock. */
function world(store: Store = new MemoryStore()) {
  const state: { page: Visited; time: number } = { page: fetched(TEXTS[0]), time: START };
  const asked: Asked[] = [];
  const deps = {
    now: () => new Date(state.time),
    visit: async (given: Asked) => {
      asked.push(given);
      return state.page;
    },
  };
  return {
    store,
    state,
    asked,
    deps,
    look: (of: Store = store) => watch(of, KEY, deps),
    /** The page as it is now, at the time when it is due. */
    async next(page: Visited, later = 6 * HOUR) {
      state.page = page;
      state.time += later;
      return watch(store, KEY, deps);
    },
    async ingestAll() {
      for await (const { key } of store.list(PREFIXES.uploads)) await ingest(store, key);
    },
    stateNow: () => json<LookRecord>(store, lookKey(WATCH.work, WATCH.id)),
    told: async () =>
      Promise.all(
        (await keys(store, PREFIXES.observations)).map((key) => json<ObservationRecord>(store, key)),
      ),
  };
}

test('a page edited three times, once only in its navigation: two new versions, with how they were fetched', async () => {
  const site = await watchedSite();
  const url = `${site.origin}/notice.html`;
  const set = (at: number) => site.pages.set('/notice.html', tagged(TEXTS[at], `"${at}"`));
  set(0);
  let time = START;
  const rules = { ...PUBLIC_ONLY, loopback: true };
  const visitor = () => makeVisitor({ rules, wait: async () => undefined });
  const local = localOver(new MemoryStore(), { visitor, now: () => new Date(time), retryAfter: [] });
  await keepWatch(local.store, { ...WATCH, url });
  await local.settle();
  const sums = [];
  for (const at of [0, 1, 1, 2, 3, 3]) {
    set(at);
    time += 6 * HOUR;
    sums.push(await local.watch());
    await local.settle();
  }
  expect(sums.map(({ looked, changed }) => [looked, changed])).toEqual([
    [1, 0],
    [1, 1],
    [1, 0],
    [1, 0],
    [1, 1],
    [1, 0],
  ]);
  const versions = await versionsOf(local.store, WATCH.work);
  expect(versions.map(({ label }) => label)).toEqual([
    'web page 2026-03-03 00:00 UTC',
    'web page 2026-03-03 12:00 UTC',
    'web page 2026-03-04 06:00 UTC',
  ]);
  expect(versions.map(({ timeFrom }) => timeFrom)).toEqual(['stated', 'stated', 'stated']);
  expect(versions[1].origin.fetched).toMatchObject({
    watch: WATCH.id,
    url,
    finalUrl: url,
    status: 200,
    time: '2026-03-03T12:00:00.000Z',
    sha256: versions[1].origin.sha256,
    headers: { etag: '"1"', 'content-type': 'text/html; charset=utf-8' },
  });
  // The bytes as they came are the version's original.
  expect(await contents(local.store, versions[1].origin.original)).toEqual({
    [versions[1].origin.original]: TEXTS[1],
  });
  // Each new version with the one before it, and with the first: a report each.
  const reports = (await keys(local.store, PREFIXES.reports)).filter((key) => key.endsWith('/summary.json'));
  expect(reports).toHaveLength(3);
  expect(await keys(local.store, PREFIXES.refusals)).toEqual([]);
  expect(await keys(local.store, PREFIXES.observations)).toEqual([]);
  // What had not changed was not sent.
  const conditional = site.asked.filter(({ headers }) => headers['if-none-match'] !== undefined);
  expect(conditional.length).toBe(6);
  expect((await local.sweep()).did).toEqual([]);
});

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

test('a page that is again what it was is observed as returned: there is that version already', async () => {
  const w = world();
  await keepWatch(w.store, WATCH);
  await w.look();
  await w.ingestAll();
  await w.next(fetched(TEXTS[1]));
  await w.ingestAll();
  expect(await w.next(fetched(TEXTS[0]))).toMatchObject({ code: 'changed' });
  const [first, second] = await versionsOf(w.store, WATCH.work);
  expect(second).toBeDefined();
  expect(await w.told()).toMatchObject([{ what: 'returned', version: first.id, number: 1 }]);
  await w.ingestAll();
  expect(await keys(w.store, PREFIXES.refusals)).toEqual([]);
  expect(await versionsOf(w.store, WATCH.work)).toHaveLength(2);
});

test('what somebody has uploaded already is no news at the first look', async () => {
  const w = world();
  await acceptUpload(w.store, {
    work: WATCH.work,
    label: 'saved',
    language: 'en',
    filename: 'a.html',
    bytes: bytesOf(TEXTS[0]),
  });
  await w.ingestAll();
  await keepWatch(w.store, WATCH);
  await w.look();
  await w.ingestAll();
  expect(await w.told()).toEqual([]);
  expect(await versionsOf(w.store, WATCH.work)).toHaveLength(1);
});

test('a selector: only that part is the text; the rest may change; what it does not find is told', async () => {
  const w = world();
  const page = (part: string, rest: string) =>
    fetched(`<html lang="en"><body><p>${rest}</p><div id="a"><p>${part}</p></div></body></html>`);
  await keepWatch(w.store, { ...WATCH, select: '#a' });
  w.state.page = page('The quay closes.', 'one');
  await w.look();
  await w.next(page('The quay closes.', 'two'));
  await w.next(page('The quay opens.', 'two'));
  await w.next(fetched('<p>Another page.</p>'));
  await w.ingestAll();
  const versions = await versionsOf(w.store, WATCH.work);
  expect(versions.map(({ text }) => text)).toEqual(['The quay closes.', 'The quay opens.']);
  expect(versions[0].origin.fetched?.select).toBe('#a');
  expect(await w.told()).toMatchObject([{ what: 'unreadable', message: expect.stringContaining('"#a"') }]);
});

test('two parts of one page are two versions, though the bytes are the same', async () => {
  const w = world();
  w.state.page = fetched('<body><p id="a">The quay closes.</p><p id="b">Ships wait outside.</p></body>');
  for (const [id, select] of [
    ['one-00000001', '#a'],
    ['two-00000002', '#b'],
  ]) {
    await keepWatch(w.store, { ...WATCH, id, select });
    await watch(w.store, watchKey(WATCH.work, id), w.deps);
  }
  await w.ingestAll();
  expect((await versionsOf(w.store, WATCH.work)).map(({ text }) => text).sort()).toEqual([
    'Ships wait outside.',
    'The quay closes.',
  ]);
});

test('the encoding is the one that the server states', async () => {
  const w = world();
  // In Shift_JIS, with nothing in the page that says so.
  const body = Buffer.from('8add95c782cd95c28dbd82b382ea82dc82b582bd8142', 'hex');
  w.state.page = fetched(Buffer.concat([Buffer.from('<p>'), body, Buffer.from('</p>')]), {
    'content-type': 'text/html; charset=Shift_JIS',
  });
  await keepWatch(w.store, { ...WATCH, language: 'ja' });
  await w.look();
  await w.ingestAll();
  const [version] = await versionsOf(w.store, WATCH.work);
  expect(version.origin.encoding).toBe('shift_jis');
  expect(version.text).toBe('岸壁は閉鎖されました。');
});

test('what the server calls it is what it is, whatever the address ends in', async () => {
  const w = world();
  const sent: readonly (readonly [string, string, string])[] = [
    ['https://example.org/page.php?id=3', 'text/html', 'page.html'],
    ['https://example.org/notice.md', 'text/plain; charset=utf-8', 'notice.md'],
    ['https://example.org/', 'application/octet-stream', 'page'],
    ['https://example.org/notice.txt', 'application/octet-stream', 'notice.txt'],
  ];
  for (const [at, [url, type, name]] of sent.entries()) {
    const id = `w-0000000${at}`;
    w.state.page = {
      ...fetched(`<p>The quay number ${at} closes.</p>`, { 'content-type': type }),
      url,
    } as Visited;
    await keepWatch(w.store, { ...WATCH, id, url });
    await watch(w.store, watchKey(WATCH.work, id), w.deps);
    await w.ingestAll();
    const version = (await versionsOf(w.store, WATCH.work)).find(
      ({ origin }) => origin.fetched?.watch === id,
    );
    expect(version?.origin.filename).toBe(name);
  }
});

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

test('what is listed: each watch with its last look', async () => {
  const w = world();
  await keepWatch(w.store, WATCH);
  expect(await watchesOf(w.store, 'harbour')).toMatchObject([{ watch: WATCH, look: undefined }]);
  await w.look();
  expect(await watchesOf(w.store)).toMatchObject([{ look: { told: 'present' } }]);
  expect(await watchesOf(w.store, 'pier')).toEqual([]);
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
