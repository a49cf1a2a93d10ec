/** Function on a schedule: what arrived in the days and weeks that are over. */
import { digest } from '../stages/digests.ts';
import { digestSum } from '../stages/job-sums.ts';
import { recordRun } from '../stages/runs.ts';
import { log } from './log.ts';
import { countDigest } from './metrics.ts';
import { bucketStore } from './settings.ts';

export async function handler(): Promise<void> {
  const store = bucketStore();
  const from = performance.now();
  const run = { job: 'digest', by: 'schedule', now: () => new Date() } as const;
  const { result } = await recordRun(store, run, async () => digestSum(await digest(store, new Date())));
  const { notices } = result;
  const milliseconds = Math.round(performance.now() - from);
  log('digest: done', { stage: 'digest', notices, milliseconds });
  countDigest(milliseconds, notices.length);
}
