import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Prefix, StageRow } from '../lambdas/store/keys.ts';

/** SSE-SQS: nothing but keys of objects passes here, so a KMS key would protect nothing more. */
export const QUEUE_PROTECTION = {
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
} as const satisfies QueueProps;

/** Five, as AWS advises: with fewer, a throttled function sends healthy messages to the dead-letter queue. */
const MAX_RECEIVES = 5;
/** AWS's advice: a message must not come back while a throttled function still tries to take it. */
const VISIBILITY_TIMEOUTS = 6;
/** Of each stage at a time: a big upload must leave the account's concurrency to the pages. */
export const MAX_CONCURRENCY = 5;

export interface InboxProps {
  readonly bucket: IBucket;
  readonly triggers: readonly Prefix[];
  readonly triggerFiles?: StageRow['triggerFiles'];
  readonly timeoutSeconds: number;
  readonly function: LambdaFunction;
  readonly deadLetters: Queue;
}

/** bucket -> EventBridge -> queue -> function: each object put under a trigger is told to the stage. */
export class Inbox extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: InboxProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      ...QUEUE_PROTECTION,
      visibilityTimeout: Duration.seconds(VISIBILITY_TIMEOUTS * props.timeoutSeconds),
      deadLetterQueue: { queue: props.deadLetters, maxReceiveCount: MAX_RECEIVES },
    });
    new Rule(this, 'Rule', {
      description: `Objects put under ${props.triggers.join(', ')}`,
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: {
          bucket: { name: [props.bucket.bucketName] },
          object: {
            key: props.triggers.map((prefix) => {
              const file = props.triggerFiles?.[prefix];
              return file === undefined ? { prefix } : { wildcard: `${prefix}*/${file}` };
            }),
          },
        },
      },
      targets: [new SqsQueue(this.queue, { deadLetterQueue: props.deadLetters })],
    });
    props.function.addEventSource(
      new SqsEventSource(this.queue, {
        // One by one: a comparison that is slow or poisoned neither delays nor fails its neighbours.
        batchSize: 1,
        reportBatchItemFailures: true,
        maxConcurrency: MAX_CONCURRENCY,
      }),
    );
  }
}
