/** The stage: the versions that a watched page leaves in the store over its edits. */
import { expect, test } from 'vitest';
import { PUBLIC_ONLY } from '../../../lambdas/fetch/address.ts';
import { makeVisitor } from '../../../lambdas/fetch/visit.ts';
import { localOver } from '../../../lambdas/local.ts';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { versionsOf } from '../../../lambdas/stages/history.ts';
import { keepWatch, watch, watchesOf } from '../../../lambdas/stages/watch.ts';
import type { Visited } from '../../../lambdas/stages/watch-visit.ts';
import { PREFIXES, watchKey } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { tagged, watchedSite } from '../watched-site.ts';
import { bytesOf, contents, keys } from './helpers.ts';
import { fetched, HOUR, START, TEXTS, WATCH, world } from './watched-world.ts';

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

test('what is listed: each watch with its last look', async () => {
  const w = world();
  await keepWatch(w.store, WATCH);
  expect(await watchesOf(w.store, 'harbour')).toMatchObject([{ watch: WATCH, look: undefined }]);
  await w.look();
  expect(await watchesOf(w.store)).toMatchObject([{ look: { told: 'present' } }]);
  expect(await watchesOf(w.store, 'pier')).toEqual([]);
});
