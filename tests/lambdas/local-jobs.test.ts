/** Jobs of a laptop, and what is kept of their runs. */
import { Cron } from 'croner';
import { expect, test, vi } from 'vitest';
import { localOver } from '../../lambdas/local.ts';
import { cronOf, JOB_NAMES, scheduleJobs } from '../../lambdas/local-jobs.ts';
import { RUNS_KEPT, type RunSum, recordRun, runsOf } from '../../lambdas/stages/runs.ts';
import { STAGES } from '../../lambdas/store/keys.ts';
import { MemoryStore } from '../../lambdas/store/memory.ts';

test('every stage with a schedule is a job, and every job has its schedule', () => {
  const scheduled = STAGES.filter(({ everyMinutes }) => everyMinutes !== undefined).map(({ name }) => name);
  expect([...JOB_NAMES].sort()).toEqual([...scheduled].sort());
});

test.each(STAGES.flatMap(({ everyMinutes }) => everyMinutes ?? []))(
  'every %i minutes, as cron says it',
  (minutes) => {
    const [first, second] = new Cron(cronOf(minutes), { timezone: 'UTC' }).nextRuns(2);
    expect(second.getTime() - first.getTime()).toBe(minutes * 60_000);
  },
);

test('a bounded number of runs is kept, the latest', async () => {
  const store = new MemoryStore();
  // Every other one in the millisecond of the one before it: none is put in another's place.
  let clock = Date.UTC(2026, 2, 3) * 2;
  const now = () => new Date(Math.floor(clock++ / 4) * 2);
  for (let at = 0; at < RUNS_KEPT + 5; at++)
    await recordRun(store, { job: 'sweep', by: 'hand', now }, async () => ({
      outcome: 'done',
      counts: { at },
    }));
  const runs = await runsOf(store, 'sweep');
  expect(runs).toHaveLength(RUNS_KEPT);
  expect(runs.map(({ counts }) => counts.at)).toEqual(
    Array.from({ length: RUNS_KEPT }, (_, at) => RUNS_KEPT + 4 - at),
  );
  expect(await runsOf(store, 'watch')).toEqual([]);
});

test('a run that is killed is seen as one without an end', async () => {
  const store = new MemoryStore();
  const now = () => new Date(Date.UTC(2026, 2, 3));
  void recordRun(store, { job: 'watch', by: 'schedule', now }, () => new Promise<RunSum>(() => undefined));
  await vi.waitFor(async () => expect(await runsOf(store, 'watch')).toHaveLength(1));
  expect((await runsOf(store, 'watch'))[0]).toEqual({
    schema: 'variorum.run/1',
    job: 'watch',
    by: 'schedule',
    started: '2026-03-03T00:00:00.000Z',
    counts: {},
  });
});

test('the schedule runs the jobs when their time comes, and stops when it is told', async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 3, 11, 59, 59) });
  try {
    const store = new MemoryStore();
    const troubles: unknown[] = [];
    const scheduled = scheduleJobs(localOver(store), (job, error) => troubles.push([job, error]));
    await vi.advanceTimersByTimeAsync(2_000);
    await scheduled.stop();
    for (const job of JOB_NAMES)
      expect(await runsOf(store, job), job).toMatchObject([{ by: 'schedule', outcome: 'done' }]);
    await vi.advanceTimersByTimeAsync(3 * 3_600_000);
    for (const job of JOB_NAMES) expect(await runsOf(store, job), job).toHaveLength(1);
    expect(troubles).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});
