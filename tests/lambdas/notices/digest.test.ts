/** Digests: one message a work and period, the same whenever it is made, and none for nothing. */
import { expect, test } from 'vitest';
import { digest } from '../../../lambdas/stages/digests.ts';
import { namedPeriod, PERIODS_BACK, periodsBefore } from '../../../lambdas/stages/period.ts';
import { PREFIXES } from '../../../lambdas/store/keys.ts';
import { contents, keys } from '../stages/helpers.ts';
import { addVersion, type Desk, openDesk, subscribed } from './desk.ts';

const DAY_MS = 86_400_000;
const tomorrow = (): Date => new Date((Math.floor(Date.now() / DAY_MS) + 1) * DAY_MS + 60_000);

async function told(desk: Desk, now: Date): Promise<number> {
  const { notices } = await digest(desk.local.store, now);
  await desk.local.settle();
  return notices.length;
}

test('what arrived today is told tomorrow, in one message, once, and never at once', async () => {
  const desk = openDesk();
  await subscribed(desk.store, { digest: 'daily' });
  for (const number of [1, 2, 3]) await addVersion(desk, number);
  await desk.local.sweep();
  await desk.local.settle();
  expect(desk.sent).toEqual([]);
  expect(await told(desk, new Date())).toBe(0);
  expect(await told(desk, tomorrow())).toBe(1);
  const made = await contents(desk.store, PREFIXES.notices);
  for (const later of [0, 3_600_000, 3 * DAY_MS])
    expect(await told(desk, new Date(tomorrow().getTime() + later))).toBe(0);
  expect(await contents(desk.store, PREFIXES.notices)).toEqual(made);
  const [{ payload, subject }] = desk.sent;
  expect(desk.sent).toHaveLength(1);
  expect(payload.type).toBe('digest.daily');
  const today = new Date().toISOString().slice(0, 10);
  expect(payload.data).toMatchObject({ period: { first: today, last: today }, more: 0 });
  expect(
    (payload.data.reports as readonly { after: { label: string } }[]).map(({ after }) => after.label),
  ).toEqual(['v2', 'v3']);
  expect(subject).toMatch(/^harbour: .*critical.*, \d{4}-\d\d-\d\d$/);
  // Made from nothing again, it is the same, byte for byte.
  for (const key of await keys(desk.store, PREFIXES.notices)) await desk.store.delete(key);
  expect(await told(desk, tomorrow())).toBe(1);
  expect(await contents(desk.store, PREFIXES.notices)).toEqual(made);
});

test('nothing where nothing is as severe as was asked for, and nothing of before the subscription', async () => {
  const desk = openDesk();
  await addVersion(desk, 1, 'Ships wait here.');
  await addVersion(desk, 2, 'Ships must not wait here.');
  await new Promise((resolve) => setTimeout(resolve, 5));
  await subscribed(desk.store, { digest: 'daily', least: 'critical' });
  await addVersion(desk, 3, 'Ships must not wait here!');
  expect(await told(desk, tomorrow())).toBe(0);
  expect(await keys(desk.store, PREFIXES.notices)).toEqual([]);
});

test('each work has its own; a machine that was off makes up for what it owes, not for months', async () => {
  const desk = openDesk();
  await subscribed(desk.store, { digest: 'daily' }, '_');
  await subscribed(desk.store, { digest: 'weekly', channel: 'email', address: 'desk@example.org' }, '_');
  await addVersion(desk, 1);
  await addVersion(desk, 2);
  const late = new Date(tomorrow().getTime() + (PERIODS_BACK.daily - 1) * DAY_MS);
  expect(await told(desk, new Date(late.getTime() + 2 * DAY_MS))).toBe(1);
  expect(desk.sent.map(({ payload }) => payload.type)).toEqual(['digest.weekly']);
  expect(await told(desk, late)).toBe(1);
  expect(desk.sent.map(({ payload }) => payload.type)).toEqual(['digest.weekly', 'digest.daily']);
});

test('days and weeks are UTC’s; weeks begin on Monday', () => {
  const named = (length: 'daily' | 'weekly', now: string) =>
    periodsBefore(length, new Date(now))
      .map((span) => namedPeriod(length, span))
      .at(-1);
  expect(named('daily', '2026-11-26T00:00:00.000Z')).toMatchObject({
    first: '2026-11-25',
    last: '2026-11-25',
  });
  expect(named('daily', '2026-11-25T23:59:59.999Z')).toMatchObject({
    first: '2026-11-24',
    last: '2026-11-24',
  });
  // 23 November 2026 is a Monday.
  expect(named('weekly', '2026-11-23T00:00:00.000Z')).toMatchObject({
    first: '2026-11-16',
    last: '2026-11-22',
  });
  expect(named('weekly', '2026-11-22T23:59:59.999Z')).toMatchObject({
    first: '2026-11-09',
    last: '2026-11-15',
  });
  const days = periodsBefore('daily', new Date('2026-11-26T12:00:00Z'));
  expect(days).toHaveLength(PERIODS_BACK.daily);
  for (const [at, { to }] of days.entries()) if (at + 1 < days.length) expect(days[at + 1].from).toEqual(to);
});
