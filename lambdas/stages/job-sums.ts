/** What scheduled jobs say of their runs: counts, by the names that the schedules' page has words for. */
import type { SweepResult } from './budget.ts';
import type { DigestResult } from './digests.ts';
import type { RunSum } from './runs.ts';
import type { WatchSum } from './watch.ts';

export interface SumOf<Result> extends RunSum {
  readonly result: Result;
}

export const sweepSum = (result: SweepResult): SumOf<SweepResult> => ({
  result,
  outcome: result.failed.length > 0 ? 'failed' : 'done',
  counts: { mended: result.did.length, failed: result.failed.length, stuck: result.stuck.length },
  message: result.left ? 'More is left than one run may do; the next one goes on.' : undefined,
});

export const digestSum = (result: DigestResult): SumOf<DigestResult> => ({
  result,
  outcome: 'done',
  counts: { told: result.notices.length },
});

export const watchSum = (result: WatchSum): SumOf<WatchSum> => ({
  result,
  outcome: result.failed.length > 0 ? 'failed' : 'done',
  counts: {
    watches: result.watches,
    looked: result.looked,
    changed: result.changed,
    troubled: result.troubled,
    failed: result.failed.length,
  },
  message: result.left > 0 ? 'More are due than one run looks at; the next one goes on.' : undefined,
});
