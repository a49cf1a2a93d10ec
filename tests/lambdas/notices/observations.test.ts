/** What was seen of a watched page is told once, whoever is killed where, and to who asked to be told at once. */
import { expect, test } from 'vitest';
import { localOver } from '../../../lambdas/local.ts';
import { writtenDocument } from '../../../lambdas/stages/documents.ts';
import { NEWS_MS, notify } from '../../../lambdas/stages/notify.ts';
import { keepWatch } from '../../../lambdas/stages/watch.ts';
import type { ObservationRecord } from '../../../lambdas/stages/watch-records.ts';
import type { Visit } from '../../../lambdas/stages/watch-visit.ts';
import { observationKey, PREFIXES } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { type Store, StoreError } from '../../../lambdas/store/store.ts';
import { keys } from '../stages/helpers.ts';
import { openDesk, recordingChannels, subscribed } from './desk.ts';

const PAGE = 'https://example.org/notice';
const MAIL = { channel: 'email', address: 'desk@example.org', language: 'ja' } as const;

const observed = (at: Date, what: ObservationRecord['what'] = 'gone', number = 1): ObservationRecord => ({
  schema: 'variorum.observation/1',
  work: 'harbour',
  watch: 'example-org-00000001',
  number,
  url: PAGE,
  label: 'web page',
  what,
  time: at.toISOString(),
  status: 404,
  message: 'The server answers with 404.',
  before: { condition: 'present', first: '2026-03-03T00:00:00.000Z', last: '2026-03-08T18:00:00.000Z' },
});
const KEY = observationKey('harbour', 'example-org-00000001', 1);
const soon = (): Date => new Date(Date.now() + 1000);

test('a page that goes and comes back is told each time, once, in the subscriber’s language', async () => {
  const store = new MemoryStore();
  const { channels, sent } = recordingChannels();
  const web = { isGone: false, now: Date.now() + 1000 };
  const visit: Visit = async ({ url }) =>
    web.isGone
      ? { code: 'answered', url, status: 404 }
      : {
          code: 'fetched',
          url,
          status: 200,
          headers: { 'content-type': 'text/plain' },
          bytes: Buffer.from('The quay is closed.'),
          redirects: [],
        };
  const now = () => new Date(web.now);
  const local = localOver(store, { channels, retryAfter: [], visitor: () => visit, now });
  await subscribed(store);
  await subscribed(store, MAIL, '_');
  await subscribed(store, { digest: 'daily' });
  const watch = {
    work: 'harbour',
    id: 'example-org-00000001',
    url: PAGE,
    everyMinutes: 60,
    label: 'web page',
  };
  await keepWatch(local.store, { schema: 'variorum.watch/1', ...watch });
  await local.settle();
  for (const isGone of [true, true, false, false]) {
    web.isGone = isGone;
    web.now += 25 * 3_600_000;
    await local.watch();
    await local.settle();
    await local.sweep();
    await local.settle();
  }
  expect(await keys(store, PREFIXES.observations)).toHaveLength(2);
  expect(sent.map(({ payload, subject }) => `${payload.type} ${subject}`).sort()).toEqual([
    'event.back harbour: the watched page “web page” can be read again',
    'event.back harbour：監視ページ「web page」：再び取得できるようになりました',
    'event.gone harbour: the watched page “web page” is gone',
    'event.gone harbour：監視ページ「web page」：掲載が終了しました',
  ]);
  const [english] = sent.filter(({ payload, to }) => payload.type === 'event.gone' && to.language === 'en');
  expect(english.payload.data.url).toBe('https://desk.example/works/harbour/watches');
  expect(english.text).toContain(PAGE);
  expect(english.text).toContain('The server answers with 404.');
  expect(english.text).toMatch(/It was present from \d{4}-\d\d-\d\d \d\d:\d\d UTC to /);
});

test('killed between the observation and its notices: the sweep tells, also of a work without versions', async () => {
  const desk = openDesk();
  await subscribed(desk.store);
  // Past the events, as a killed run leaves it.
  await desk.store.put(KEY, writtenDocument(observed(soon())));
  for (let time = 0; time < 2; time++) {
    await desk.local.sweep();
    await desk.local.settle();
    expect(desk.sent).toHaveLength(1);
  }
});

test('killed among the notices: the event comes again, and each subscriber is told once', async () => {
  const desk = openDesk();
  await subscribed(desk.store);
  await subscribed(desk.store, MAIL);
  await desk.store.put(KEY, writtenDocument(observed(soon())));
  let puts = 0;
  const dying: Store = {
    get: (key) => desk.store.get(key),
    head: (key) => desk.store.head(key),
    delete: (key) => desk.store.delete(key),
    list: (prefix) => desk.store.list(prefix),
    put: async (...given) => {
      if (++puts === 2) throw new StoreError('unavailable', 'the process is gone');
      return desk.store.put(...given);
    },
  };
  await expect(notify(dying, KEY, new Date())).rejects.toThrow('the process is gone');
  expect(await keys(desk.store, PREFIXES.notices)).toHaveLength(1);
  expect(await notify(desk.store, KEY, new Date())).toMatchObject({
    code: 'made',
    notices: [expect.any(String)],
  });
  expect(await notify(desk.store, KEY, new Date())).toEqual({ code: 'already' });
  await desk.local.sweep();
  await desk.local.settle();
  expect(desk.sent.map(({ to }) => to.channel).sort()).toEqual(['email', 'webhook']);
});

test.each([
  ['of before the subscription', () => observed(new Date(Date.now() - 3_600_000)), 'already'],
  ['of long ago', () => observed(new Date(Date.now() - NEWS_MS - 1000)), 'ignored'],
])('%s: nobody is told', async (_, observation, code) => {
  const desk = openDesk();
  await subscribed(desk.store);
  await desk.local.store.put(KEY, writtenDocument(observation()));
  await desk.local.settle();
  expect(await notify(desk.store, KEY, new Date())).toMatchObject({ code });
  expect(desk.sent).toEqual([]);
});

test('one that is cut off half-way, and one that is not there, tell nobody and break nothing', async () => {
  const desk = openDesk();
  await subscribed(desk.store);
  expect(await notify(desk.store, KEY, new Date())).toMatchObject({ code: 'ignored' });
  await desk.local.store.put(KEY, '{ "schema": "variorum.obs');
  await desk.local.settle();
  await desk.local.sweep();
  expect(desk.sent).toEqual([]);
});
