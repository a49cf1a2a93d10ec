/** Sending: tries and waits by a given clock, several at once, and a process that dies between any two steps. */
import { expect, test } from 'vitest';
import { deliver, LEASE_MS, RETRY_AFTER_MS, replay } from '../../../lambdas/stages/deliver.ts';
import type { DeliveryEnd } from '../../../lambdas/stages/records.ts';
import { unsubscribe } from '../../../lambdas/stages/subscriptions.ts';
import { deliveryKey, PREFIXES, parseKey } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { type Store, StoreError } from '../../../lambdas/store/store.ts';
import { json, keys } from '../stages/helpers.ts';
import { addVersion, type Desk, openDesk, subscribed } from './desk.ts';

const TROUBLE = { code: 'trouble', said: 'answered 503' } as const;

/** A notice that nobody has sent. */
async function untold(): Promise<{ desk: Desk; key: string; id: string; end: () => Promise<DeliveryEnd> }> {
  const desk = openDesk();
  const id = await subscribed(desk.store);
  await addVersion(desk, 1);
  await addVersion(desk, 2);
  const [key] = await keys(desk.store, PREFIXES.notices);
  for (const word of await keys(desk.store, PREFIXES.deliveries)) await desk.store.delete(word);
  desk.sent.length = 0;
  const parsed = parseKey(key);
  if (parsed?.room !== 'notice') throw new Error(key);
  return { desk, key, id, end: () => json(desk.store, deliveryKey('harbour', parsed.name, 'end')) };
}

test('is sent, and a second call finds the word for it', async () => {
  const { desk, key, end } = await untold();
  expect(await deliver(desk.store, key, desk.channels)).toMatchObject({
    code: 'made',
    delivery: 'delivered',
  });
  expect(await deliver(desk.store, key, desk.channels)).toEqual({ code: 'already' });
  expect(desk.sent).toHaveLength(1);
  expect(await end()).toMatchObject({ outcome: 'delivered', tries: 1, said: 'answered 204' });
});

test('trouble: tried again after the waits that are written down, under one id, and given up in the end', async () => {
  const { desk, key, end } = await untold();
  desk.answers.push(...Array.from({ length: 20 }, () => TROUBLE));
  const waits: number[] = [];
  for (;;) {
    const from = desk.clock.now.getTime();
    const outcome = await deliver(desk.store, key, desk.channels);
    if (outcome.code !== 'later') {
      expect(outcome).toMatchObject({ code: 'made', delivery: 'given-up', said: 'answered 503' });
      break;
    }
    // Whoever calls too early sends nothing.
    const sent = desk.sent.length;
    expect(await deliver(desk.store, key, desk.channels)).toEqual(outcome);
    expect(desk.sent).toHaveLength(sent);
    waits.push(outcome.at.getTime() - from);
    desk.clock.now = outcome.at;
  }
  // The first wait is short enough to be sat out.
  expect(desk.waits).toEqual([RETRY_AFTER_MS[0]]);
  expect(waits).toEqual([RETRY_AFTER_MS[0] + RETRY_AFTER_MS[1], ...RETRY_AFTER_MS.slice(2)]);
  expect(desk.sent).toHaveLength(RETRY_AFTER_MS.length + 1);
  expect(new Set(desk.sent.map(({ id }) => id)).size).toBe(1);
  expect(await end()).toMatchObject({ outcome: 'given-up', tries: RETRY_AFTER_MS.length + 1 });
});

test('a receiver may ask for a longer wait, not for a shorter one, and not for weeks', async () => {
  for (const [afterMs, least, most] of [
    [3_600_000, 3_600_000, 3_600_000],
    [0, RETRY_AFTER_MS[1], RETRY_AFTER_MS[1]],
    [1e12, 86_400_000, 86_400_000],
  ]) {
    const { desk, key } = await untold();
    desk.answers.push(TROUBLE, { ...TROUBLE, afterMs }, TROUBLE);
    const outcome = await deliver(desk.store, key, desk.channels);
    if (outcome.code !== 'later') throw new Error(outcome.code);
    const wait = outcome.at.getTime() - desk.clock.now.getTime();
    expect([wait >= least, wait <= most]).toEqual([true, true]);
  }
});

test('410 silences the subscription, until it is replayed', async () => {
  const { desk, key, end } = await untold();
  desk.answers.push({ code: 'gone', said: 'answered 410' });
  await deliver(desk.store, key, desk.channels);
  expect(await end()).toMatchObject({ outcome: 'gone' });
  await addVersion(desk, 3);
  expect(desk.sent).toHaveLength(1);
  const name = parseKey(key);
  if (name?.room !== 'notice') throw new Error(key);
  expect(await replay(desk.local.store, 'harbour', name.name)).toBe(true);
  await desk.local.settle();
  expect(desk.sent.map(({ id }) => id)).toEqual([desk.sent[0].id, desk.sent[0].id]);
  expect(await end()).toMatchObject({ outcome: 'delivered' });
});

test('a subscription that ended meanwhile is sent nothing', async () => {
  const { desk, key, id, end } = await untold();
  await unsubscribe(desk.store, 'harbour', id);
  await deliver(desk.store, key, desk.channels);
  expect(desk.sent).toEqual([]);
  expect(await end()).toMatchObject({ outcome: 'withdrawn', tries: 0 });
});

test('of several at once one sends', async () => {
  const { desk, key } = await untold();
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => deliver(desk.store, key, desk.channels)),
  );
  expect(desk.sent).toHaveLength(1);
  expect(outcomes.filter(({ code }) => code === 'made')).toHaveLength(1);
});

/** Dies at its nth operation, before it or after it arrived: the store's puts, and sending. */
function dying(base: Store, at: number, reached: boolean) {
  let steps = 0;
  const died: string[] = [];
  async function step<T>(what: string, act: () => Promise<T>): Promise<T> {
    if (died.length > 0) return new Promise<never>(() => {});
    steps++;
    if (steps !== at) return act();
    died.push(what);
    if (reached) await act();
    return new Promise<never>(() => {});
  }
  const store: Store = {
    get: (key) => base.get(key),
    head: (key) => base.head(key),
    list: (prefix) => base.list(prefix),
    delete: (key) => step(`delete ${key}`, () => base.delete(key)),
    put: (...given) =>
      step(`put ${given[0].replace(/\/.*(?=\.\w+\.json$)|\/.*/, '')}`, () => base.put(...given)),
  };
  return { store, step, died };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** [step at which it dies, whether that step arrived] -> how often the receiver hears of it in the end. */
test.each([
  [1, false, 'put deliveries.tries.json', 1],
  [1, true, 'put deliveries.tries.json', 1],
  [2, false, 'send', 1],
  // The one window: the receiver has it, and nobody has written so.
  [2, true, 'send', 2],
  [3, false, 'put deliveries.end.json', 2],
  [3, true, 'put deliveries.end.json', 1],
])('killed at step %i (arrived: %s), %s: heard %i times', async (at, reached, where, heard) => {
  const { desk, key } = await untold();
  const { store, step, died } = dying(desk.store, at, reached);
  const { send } = desk.channels;
  void deliver(store, key, { ...desk.channels, send: (message) => step('send', () => send(message)) });
  while (died.length === 0) await settled();
  await settled();
  expect(died).toEqual([where]);
  // Started again at once it leaves the claim alone; once the claim is over it is sent, and never again.
  const again = await deliver(desk.store, key, desk.channels);
  if (again.code === 'later') {
    desk.clock.now = new Date(desk.clock.now.getTime() + LEASE_MS);
    expect(await deliver(desk.store, key, desk.channels)).toMatchObject({ code: 'made' });
  }
  expect(await deliver(desk.store, key, desk.channels)).toEqual({ code: 'already' });
  expect(desk.sent).toHaveLength(heard);
  expect(new Set(desk.sent.map(({ id }) => id)).size).toBe(1);
});

test('the whole pipeline, killed at any write and started again: one notice each, one id each', async () => {
  const whole = openDesk();
  await subscribed(whole.store);
  for (const number of [1, 2, 3]) await addVersion(whole, number);
  const expected = await keys(whole.store, PREFIXES.notices);
  const ids = new Set(whole.sent.map(({ id }) => id));
  expect(expected).toHaveLength(2);
  for (let at = 1; ; at++) {
    const base = new MemoryStore();
    await subscribed(base);
    let [writes, dead] = [0, false];
    const store: Store = {
      get: (key) => base.get(key),
      head: (key) => base.head(key),
      list: (prefix) => base.list(prefix),
      delete: (key) => base.delete(key),
      async put(...given) {
        // Dead for all that follows, as a process is; its stages end in trouble and nothing of theirs arrives.
        if (dead || ++writes === at) {
          dead = true;
          throw new StoreError('unavailable', 'killed');
        }
        return base.put(...given);
      },
    };
    const first = openDesk(store as MemoryStore);
    for (const number of [1, 2, 3]) await addVersion(first, number).catch(() => {});
    // Started again, later than any claim: people give again what they did not see arrive.
    const second = openDesk(base);
    second.clock.now = new Date(Date.now() + LEASE_MS + 1000);
    await second.local.sweep();
    await second.local.settle();
    for (const number of [1, 2, 3]) await addVersion(second, number);
    await second.local.sweep();
    await second.local.settle();
    expect(await keys(base, PREFIXES.notices), `killed at write ${at}`).toEqual(expected);
    const sent = [...first.sent, ...second.sent].map(({ id }) => id);
    expect(new Set(sent), `killed at write ${at}`).toEqual(ids);
    // Twice only where it died between sending and the word for it.
    expect(sent.length).toBeLessThanOrEqual(ids.size + 1);
    if (!dead) break;
    expect(at).toBeLessThan(200);
  }
}, 120_000);
