/** Batches of "Object Created" events, as bucket -> EventBridge -> SQS delivers them, to one stage's calls. */
import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as v from 'valibot';
import type { Store } from '../store/store.ts';
import { errorFields, log } from './log.ts';

/** EventBridge gives the key as it is; only S3's own notifications encode it like a form. */
const objectCreated = v.object({
  'detail-type': v.literal('Object Created'),
  detail: v.object({ object: v.object({ key: v.string() }) }),
});

export type Stage = (store: Store, key: string) => Promise<{ readonly code: string }>;

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
    for (const { messageId, body } of Records) {
      let key: string | undefined;
      try {
        key = v.parse(objectCreated, JSON.parse(body)).detail.object.key;
        const outcome = await stage(openStore(), key);
        log('info', { stage: name, key, outcome });
      } catch (error) {
        log('error', { stage: name, key, messageId, ...errorFields(error) });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}
