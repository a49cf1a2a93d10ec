/** Function on a schedule: mends the store. */

import { sweepSum } from '../stages/job-sums.ts';
import { renderReport } from '../stages/render.ts';
import { recordRun } from '../stages/runs.ts';
import { sweep } from '../stages/sweep.ts';
import { log, logError } from './log.ts';
import { countSweep } from './metrics.ts';
import { settings } from './settings.ts';
import { versionedBucketStore } from './versioned-bucket.ts';

/** How often the schedule calls it. */
const HOUR_MS = 3_600_000;

export async function handler(): Promise<void> {
  const { sweepActions: actions, sweepWorks: works } = settings();
  const now = new Date();
  const limits = { actions, works, turn: Math.floor(now.getTime() / HOUR_MS), now };
  const from = performance.now();
  const store = versionedBucketStore();
  const run = { job: 'sweep', by: 'schedule', now: () => new Date() } as const;
  const { result } = await recordRun(store, run, async () =>
    sweepSum(await sweep(store, limits, renderReport)),
  );
  const milliseconds = Math.round(performance.now() - from);
  const { did, left, failed, stuck } = result;
  for (const { stage, key, outcome } of did) log(`sweep: ${stage}`, { swept: stage, key, outcome });
  for (const { key, error } of failed) logError('sweep failed', error, { stage: 'sweep', key });
  log('sweep: done', { stage: 'sweep', did: did.length, failed: failed.length, left, stuck, milliseconds });
  countSweep(milliseconds, result);
  // Only a function that fails is counted as one by its alarm.
  if (failed.length > 0) throw new Error(`${failed.length} objects could not be swept; the log names them.`);
}
