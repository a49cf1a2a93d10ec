/** The scheduled jobs of a laptop: those that a schedule calls on AWS, by the same table and over the same stages. */
import { Cron } from 'croner';
import type { Local } from './local.ts';
import { digestSum, sweepSum, watchSum } from './stages/job-sums.ts';
import { type RunRecord, type RunSum, recordRun } from './stages/runs.ts';
import { STAGES } from './store/keys.ts';

/** A job is one entry here, and a row with `everyMinutes` in the table of stages. */
const JOBS: { readonly [job: string]: (local: Local) => Promise<RunSum> } = {
  watch: async (local) => watchSum(await local.watch()),
  digest: async (local) => digestSum(await local.digest()),
  sweep: async (local) => sweepSum(await local.sweep()),
};
export const JOB_NAMES: readonly string[] = Object.keys(JOBS);

/** Runs the job, and what is put by it; keeps what came of it. Throws StoreError. */
export async function runJob(
  local: Local,
  job: string,
  by: RunRecord['by'],
  now: () => Date = () => new Date(),
): Promise<RunSum> {
  const sum = await recordRun(local.store, { job, by, now }, () => JOBS[job](local));
  await local.settle();
  return sum;
}

/** In cron's language: at the hour's own minutes, or at the day's hours. */
export function cronOf(everyMinutes: number): string {
  if (everyMinutes < 60) return `*/${everyMinutes} * * * *`;
  return everyMinutes < 24 * 60 ? `0 */${Math.round(everyMinutes / 60)} * * *` : '0 0 * * *';
}

export interface Scheduled {
  /** Nothing begins any more; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Runs every job when its time comes, one at a time. `onTrouble` hears of what a job throws. */
export function scheduleJobs(local: Local, onTrouble: (job: string, error: unknown) => void): Scheduled {
  let last: Promise<unknown> = Promise.resolve();
  const crons = STAGES.flatMap(({ name, everyMinutes }) =>
    everyMinutes === undefined || !(name in JOBS)
      ? []
      : [
          new Cron(cronOf(everyMinutes), { protect: true, unref: true }, () => {
            last = last.then(() => runJob(local, name, 'schedule')).catch((error) => onTrouble(name, error));
            return last.then(() => undefined);
          }),
        ],
  );
  return {
    async stop() {
      for (const cron of crons) cron.stop();
      await last;
    },
  };
}
