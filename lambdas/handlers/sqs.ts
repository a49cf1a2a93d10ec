/** Batches of "Object Created" events, as bucket -> EventBridge -> SQS delivers them, to one stage's calls. */
import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as v from 'valibot';
import type { Store } from '../store/store.ts';
import { correlationOf } from './correlation.ts';
import type { Outcome } from './counts.ts';
import { log, logError } from './log.ts';
import { countStage } from './metrics.ts';

/** EventBridge gives the key as it is; only S3's own notifications encode it like a form. */
const objectCreated = v.object({
  'detail-type': v.literal('Object Created'),
  detail: v.object({ object: v.object({ key: v.string() }) }),
});

/** After it a message that is not done goes to the dead letters (infra/inbox.ts). */
const LAST_RECEIVE = 5;

export type Stage = (store: Store, key: string) => Promise<Outcome>;

/**
 * The handler that calls `stage` for each event. An event that throws is reported back alone, so that SQS brings it
 * again and, after the last try, puts it into the dead-letter queue; refusals and other values are done with.
 */
export function onObjectCreated(
  name: string,
  openStore: () => Store,
  stage: Stage,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async ({ Records }) => {
    const batchItemFailures: SQSBatchItemFailure[] = [];
    for (const { messageId, body, attributes } of Records) {
      let key: string | undefined;
      let correlation: string | undefined;
      try {
        key = v.parse(objectCreated, JSON.parse(body)).detail.object.key;
        const store = openStore();
        correlation = await correlationOf(store, key);
        const from = performance.now();
        const outcome = await stage(store, key);
        const milliseconds = Math.round(performance.now() - from);
        log(`${name}: ${outcome.code}`, { stage: name, key, correlation, milliseconds, outcome });
        countStage(name, milliseconds, outcome);
        // SQS brings it again in a while; before it would give up, the sweep takes over.
        if (outcome.code === 'later' && Number(attributes?.ApproximateReceiveCount ?? 1) < LAST_RECEIVE)
          batchItemFailures.push({ itemIdentifier: messageId });
      } catch (error) {
        logError(`${name} failed`, error, { stage: name, key, correlation, messageId });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}
