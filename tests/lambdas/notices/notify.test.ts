/** Who is told of what: once each, of what is news, whatever comes twice, late, or is made again. */
import { expect, test } from 'vitest';
import { askDeletion } from '../../../lambdas/stages/erase.ts';
import { NEWS_MS, notify } from '../../../lambdas/stages/notify.ts';
import type { NoticeRecord } from '../../../lambdas/stages/records.ts';
import { subscriptionsFor, unsubscribe } from '../../../lambdas/stages/subscriptions.ts';
import { tellEvent } from '../../../lambdas/stages/tell-event.ts';
import { PREFIXES, SUMMARY_FILE, settingsKey } from '../../../lambdas/store/keys.ts';
import type { MemoryStore } from '../../../lambdas/store/memory.ts';
import { json, keys, tear } from '../stages/helpers.ts';
import { addVersion, HOOK, openDesk, subscribed } from './desk.ts';

const summaries = async (store: MemoryStore) =>
  (await keys(store, PREFIXES.reports)).filter((key) => key.endsWith(`/${SUMMARY_FILE}`));
const subjects = ({ sent }: { readonly sent: readonly { readonly subject: string }[] }) =>
  sent.map(({ subject }) => subject);

test('a version after another: one message, of the pair that stands next to each other', async () => {
  const desk = openDesk();
  await subscribed(desk.store);
  for (const number of [1, 2, 3]) await addVersion(desk, number);
  expect(await summaries(desk.store)).toHaveLength(3);
  expect(desk.sent.map(({ payload }) => payload.type)).toEqual(['report.published', 'report.published']);
  expect(subjects(desk)[0]).toMatch(/^harbour: .*critical.* \(v1 → v2\)$/);
  expect(subjects(desk)[1]).toMatch(/\(v2 → v3\)$/);
  expect(new Set(desk.sent.map(({ id }) => id)).size).toBe(2);
});

test('all pairs, for who asks for them', async () => {
  const desk = openDesk();
  await subscribed(desk.store, { allPairs: true });
  for (const number of [1, 2, 3]) await addVersion(desk, number);
  expect(desk.sent).toHaveLength(3);
});

test('the same event again, a sweep, and another engine with the same changes tell nobody', async () => {
  const desk = openDesk();
  await subscribed(desk.store);
  await addVersion(desk, 1);
  await addVersion(desk, 2);
  const before = await keys(desk.store, PREFIXES.notices);
  const [summary] = await summaries(desk.store);
  expect(await notify(desk.store, summary, desk.clock.now)).toEqual({ code: 'already' });
  await desk.local.sweep();
  await desk.local.settle();
  // An earlier engine made it, the sweep makes it again, and publish writes a summary that says another engine.
  const comparisons = await keys(desk.store, PREFIXES.comparisons);
  for (const key of [...comparisons, summary]) {
    const old = await json<object>(desk.store, key);
    await desk.store.put(key, JSON.stringify({ ...old, engine: '0.0.0-old' }));
  }
  await desk.local.sweep();
  await desk.local.settle();
  expect((await json<{ engine: string }>(desk.store, summary)).engine).not.toBe('0.0.0-old');
  expect(await keys(desk.store, PREFIXES.notices)).toEqual(before);
  expect(desk.sent).toHaveLength(1);
});

test('a change that becomes graver is told; one that becomes weaker is not', async () => {
  const desk = openDesk();
  await subscribed(desk.store, { least: 'major' });
  await addVersion(desk, 1, 'The pier is shut. Bring a coat.');
  await addVersion(desk, 2, 'The pier is shut. Bring a cloak.');
  const told = desk.sent.length;
  const set = async (severities: object) => {
    await desk.local.store.put(settingsKey('harbour'), JSON.stringify({ severities }));
    await desk.local.settle();
  };
  await set({ wording: 'critical', spelling: 'critical' });
  expect(desk.sent).toHaveLength(told + 1);
  await set({ wording: 'major', spelling: 'major' });
  await set({ wording: 'critical', spelling: 'critical' });
  expect(desk.sent).toHaveLength(told + 1);
});

test('what was there before the subscription, what is too weak, and what is old is no news', async () => {
  const desk = openDesk();
  await addVersion(desk, 1, 'Ships wait here.');
  await addVersion(desk, 2, 'Ships wait there.');
  await new Promise((resolve) => setTimeout(resolve, 5));
  await subscribed(desk.store, { least: 'critical' });
  await desk.local.sweep();
  expect(desk.sent).toEqual([]);
  // Punctuation alone is not critical.
  await addVersion(desk, 3, 'Ships wait there!');
  expect(desk.sent).toEqual([]);
  desk.clock.now = new Date(Date.now() + NEWS_MS + 1000);
  await addVersion(desk, 4, 'Ships must not wait there!');
  expect(desk.sent).toEqual([]);
  desk.clock.now = new Date();
  await desk.local.sweep();
  await desk.local.settle();
  expect(subjects(desk)).toEqual([expect.stringMatching(/1 critical|critical/)]);
});

test('a lost event is made up for by the sweep; a torn notice is made again', async () => {
  const desk = openDesk();
  await subscribed(desk.store);
  await addVersion(desk, 1);
  await addVersion(desk, 2);
  const [notice] = await keys(desk.store, PREFIXES.notices);
  const whole = await json<NoticeRecord>(desk.store, notice);
  for (const key of await keys(desk.store, PREFIXES.deliveries)) await desk.store.delete(key);
  await tear(desk.store, notice);
  await desk.local.sweep();
  await desk.local.settle();
  expect(await json(desk.store, notice)).toEqual(whole);
  await desk.store.delete(notice);
  for (const key of await keys(desk.store, PREFIXES.deliveries)) await desk.store.delete(key);
  await desk.local.sweep();
  await desk.local.settle();
  expect(await json(desk.store, notice)).toEqual(whole);
  expect(new Set(desk.sent.map(({ id }) => id)).size).toBe(1);
});

test('a work’s own subscription stands before one of all works with the same receiver', async () => {
  const desk = openDesk();
  await subscribed(desk.store, { least: 'neutral' }, '_');
  await subscribed(desk.store, { least: 'critical', language: 'ja' });
  await subscribed(desk.store, { channel: 'email', address: 'desk@example.org' }, '_');
  expect((await subscriptionsFor(desk.store, 'harbour')).map(({ scope }) => scope)).toEqual(['harbour', '_']);
  await addVersion(desk, 1);
  await addVersion(desk, 2);
  expect(desk.sent.map(({ to }) => [to.channel, to.language]).sort()).toEqual([
    ['email', 'en'],
    ['webhook', 'ja'],
  ]);
});

test('subscribed again is subscribed once, keeps its secret, and holds since the first time', async () => {
  const desk = openDesk();
  const id = await subscribed(desk.store);
  const [first] = await subscriptionsFor(desk.store, 'harbour');
  expect(await subscribed(desk.store)).toBe(id);
  expect(await subscriptionsFor(desk.store, 'harbour')).toEqual([first]);
  await subscribed(desk.store, { least: 'critical' });
  const [changed] = await subscriptionsFor(desk.store, 'harbour');
  expect(changed).toMatchObject({ id, secret: first.secret, least: 'critical' });
  expect(await unsubscribe(desk.store, 'harbour', id)).toBe(true);
  expect(await unsubscribe(desk.store, 'harbour', id)).toBe(false);
});

test('events for people are told once each, by their ids, and to nobody who came later', async () => {
  const desk = openDesk();
  await addVersion(desk, 1);
  await subscribed(desk.store);
  const other = { address: 'https://example.org/ja', language: 'ja' } as const;
  await subscribed(desk.store, other);
  const event = {
    work: 'harbour',
    kind: 'gone',
    said: {
      en: { title: 'The page is gone', text: 'It was there on 3 March; on 9 March it answered 404.' },
      ja: { title: 'ページがなくなりました', text: '3月3日には掲載されていましたが、9日は404でした。' },
    },
    link: 'https://example.org/notice',
    id: 'watch 1 gone 2024-03-09',
    at: new Date(Date.now() + 1000),
  };
  expect(await tellEvent(desk.local.store, event)).toHaveLength(2);
  expect(await tellEvent(desk.local.store, event)).toEqual([]);
  expect(await tellEvent(desk.local.store, { ...event, id: 'before', at: new Date(0) })).toEqual([]);
  await desk.local.settle();
  expect(desk.sent.map(({ subject, payload }) => [subject, payload.type, payload.data.url]).sort()).toEqual([
    ['harbour: The page is gone', 'event.gone', 'https://example.org/notice'],
    ['harbour：ページがなくなりました', 'event.gone', 'https://example.org/notice'],
  ]);
});

test('a work that is being deleted tells nobody, and its subscriptions and notices go with it', async () => {
  const desk = openDesk();
  await subscribed(desk.store);
  await subscribed(desk.store, {}, '_');
  await addVersion(desk, 1);
  await addVersion(desk, 2);
  const [summary] = await summaries(desk.store);
  const copy = await desk.store.get(summary);
  await askDeletion(desk.local.store, 'harbour');
  await desk.local.settle();
  const told = [PREFIXES.subscriptions, PREFIXES.notices, PREFIXES.deliveries];
  const left = (await Promise.all(told.map((room) => keys(desk.store, room)))).flat();
  expect(left).toEqual([expect.stringMatching(/^subscriptions\/_\//)]);
  await desk.store.put(summary, copy!.body);
  expect(await notify(desk.store, summary, desk.clock.now)).toMatchObject({ code: 'ignored' });
});

test.each([
  [{ channel: 'email', address: 'a@b.example\r\nBcc: c@d.example' }, 'email'],
  [{ channel: 'email', address: 'a@b.example, c@d.example' }, 'email'],
  [{ channel: 'email', address: 'Desk <a@b.example>' }, 'email'],
  [{ channel: 'email', address: '"a b"@example.org' }, 'email'],
  [{ channel: 'webhook', address: 'ftp://example.org/' }, 'webhook'],
  [{ channel: 'webhook', address: 'javascript:alert(1)' }, 'webhook'],
  [{ channel: 'webhook', address: 'https://user:word@example.org/' }, 'webhook'],
  [{ channel: 'webhook', address: 'https://example.org/#part' }, 'webhook'],
  [{ channel: 'webhook', address: `https://example.org/${'x'.repeat(2000)}` }, 'webhook'],
  [{ channel: 'sns', address: 'arn:aws:sns:eu-west-1:123456789012:*' }, 'sns'],
  [{ ...HOOK, least: 'grave' }, 'least'],
  [{ ...HOOK, language: 'fr' }, 'language'],
  [{ ...HOOK, digest: 'hourly' }, 'digest'],
] as const)('%j is no subscription, and the message says why', async (asked, field) => {
  const { store } = openDesk();
  const { subscribe } = await import('../../../lambdas/stages/subscriptions.ts');
  const outcome = await subscribe(store, 'harbour', asked, () => 'whsec_AAAA');
  expect(outcome).toMatchObject({ ok: false, field });
  if (!outcome.ok) expect(outcome.message.length + outcome.hint.length).toBeGreaterThan(20);
  expect(await keys(store)).toEqual([]);
});

test('a subscription that somebody wrote into the store with a bad receiver counts as none', async () => {
  const { store } = openDesk();
  const bad = { schema: 'variorum.subscription/1', channel: 'email', least: 'minor', language: 'en' };
  await store.put(
    'subscriptions/harbour/0123456789ab.json',
    JSON.stringify({ ...bad, address: 'a@b.example\r\nBcc: c@d.example' }),
  );
  expect(await subscriptionsFor(store, 'harbour')).toEqual([]);
});
