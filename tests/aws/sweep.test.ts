/** What was lost comes back: by the sweep, and the sweep by its schedule. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { acceptUpload } from '../../lambdas/stages/accept.ts';
import { PREFIXES, textKey } from '../../lambdas/store/keys.ts';
import { callRest } from './harness/calls.ts';
import { resource } from './harness/deployed.ts';
import { bucketStore, runSweep, schedule, untilQuiet } from './harness/deployment.ts';
import { sweepsLogged } from './harness/logs.ts';
import { madeOf, objectsUnder, until } from './harness/objects.ts';

const WORK = 'lost-and-found';
const CLOCK = 'one-more-clock';
let whole: ReadonlyMap<string, string>;

beforeAll(async () => {
  const bucket = bucketStore();
  for (const [label, text] of [
    ['One', 'It rains. The road is wet.'],
    ['Two', 'It rained. The road is wet.'],
  ]) {
    const bytes = new TextEncoder().encode(text);
    const time = label === 'One' ? '2020-01-01' : '2020-01-02';
    await acceptUpload(bucket, { work: WORK, label, language: 'en', time, filename: `${label}.txt`, bytes });
  }
  whole = await until(
    'published',
    () => madeOf(bucket, WORK),
    (made) => [...made.keys()].some((key) => key.endsWith('/summary.json')),
  );
});
afterEach(async () => {
  await callRest('scheduler', 'DELETE', `/schedules/${CLOCK}`).catch(() => undefined);
});

test('a report, a comparison and a version that were lost or cut off are made again, to the byte', async () => {
  const bucket = bucketStore();
  const keys = [...whole.keys()];
  const version = keys.find((key) => key === textKey(WORK, key.split('/')[2])) ?? '';
  await bucket.put(version, (whole.get(version) ?? '').slice(0, 40));
  for (const key of keys)
    if (key.startsWith(PREFIXES.comparisons) || key.endsWith('/index.html')) await bucket.delete(key);
  expect(await madeOf(bucket, WORK)).not.toEqual(whole);
  await runSweep();
  expect((await sweepsLogged()).at(-1)).toBeGreaterThan(0);
  await untilQuiet();
  expect(await madeOf(bucket, WORK)).toEqual(whole);
});

test('the schedule calls the sweep: its own target, at another time', async () => {
  const bucket = bucketStore();
  const name = resource('AWS::Scheduler::Schedule', 'SweepTimerSchedule');
  const { State, ScheduleExpression, Target } = await schedule(name);
  expect([State, ScheduleExpression]).toEqual(['ENABLED', 'rate(60 minutes)']);
  // So that no event that is late makes again what only the sweep shall.
  await untilQuiet();
  const sweeps = (await sweepsLogged()).length;
  const reports = [...whole.keys()].filter((key) => key.startsWith(PREFIXES.reports));
  for (const key of reports) await bucket.delete(key);
  await callRest('scheduler', 'POST', `/schedules/${CLOCK}`, {
    // Within seconds: the clock of the emulator looks every ten.
    ScheduleExpression: `at(${new Date().toISOString().slice(0, 19)})`,
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target,
  });
  const seen = await until(
    'healed by the schedule',
    () => objectsUnder(bucket, `${PREFIXES.reports}${WORK}/`),
    (found) => found.size === reports.length,
  );
  for (const [key, body] of seen) expect(body === whole.get(key), key).toBe(true);
  const logged = await until('logged', sweepsLogged, ({ length }) => length > sweeps);
  expect(logged.slice(sweeps)).toEqual([1]);
});
