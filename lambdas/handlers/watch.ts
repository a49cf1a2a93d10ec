/** Function on a schedule: looks at the watched pages that are due; at one that was set just now, by its object. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { PUBLIC_ONLY } from '../fetch/address.ts';
import { makeVisitor } from '../fetch/visit.ts';
import { watchSum } from '../stages/job-sums.ts';
import { recordRun } from '../stages/runs.ts';
import { type WatchDeps, watch, watchDue } from '../stages/watch.ts';
import { log, logError } from './log.ts';
import { countWatch } from './metrics.ts';
import { bucketStore, settings } from './settings.ts';
import { onObjectCreated } from './sqs.ts';

/** A visitor a run: sites' rules are asked for anew. */
function deps(): WatchDeps {
  const { watchContact: contact, watchLoopback: loopback } = settings();
  return { visit: makeVisitor({ contact, rules: { ...PUBLIC_ONLY, loopback } }), now: () => new Date() };
}

const onSet = onObjectCreated('watch', bucketStore, (store, key) => watch(store, key, deps()));

export const handler = (event?: SQSEvent): Promise<SQSBatchResponse | undefined> =>
  event && 'Records' in event ? onSet(event) : onSchedule().then(() => undefined);

async function onSchedule(): Promise<void> {
  const store = bucketStore();
  const from = performance.now();
  const { result } = await recordRun(
    store,
    { job: 'watch', by: 'schedule', now: () => new Date() },
    async () => watchSum(await watchDue(store, deps(), { looks: settings().watchLooks })),
  );
  const milliseconds = Math.round(performance.now() - from);
  for (const { key, error } of result.failed) logError('watch failed', error, { stage: 'watch', key });
  log('watch: done', { ...result, stage: 'watch', failed: result.failed.length, milliseconds });
  countWatch(milliseconds, result);
  // Only a function that fails is counted as one by its alarm.
  if (result.failed.length > 0) throw new Error(`${result.failed.length} watches threw; the log names them.`);
}
