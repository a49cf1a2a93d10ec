import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { StageRow } from '../lambdas/store/keys.ts';
import { BucketFunction } from './bucket-function.ts';
import { Inbox, QUEUE_PROTECTION } from './inbox.ts';
import { Timer } from './timer.ts';

export interface StageProps {
  readonly bucket: IBucket;
  readonly bundles: string;
  readonly row: StageRow;
  readonly environment?: Readonly<Record<string, string>>;
}

/** One row of the stage table: its function, what calls it, and where its failures wait. */
export class Stage extends Construct {
  readonly function: LambdaFunction;
  readonly deadLetters: Queue;
  /** Undefined where only a timer calls it. */
  readonly inbox?: Queue;

  constructor(scope: Construct, id: string, { bucket, bundles, row, environment }: StageProps) {
    super(scope, id);
    // The longest SQS keeps anything: time for a person to come back from holidays and send it in again.
    this.deadLetters = new Queue(this, 'DeadLetters', {
      ...QUEUE_PROTECTION,
      retentionPeriod: Duration.days(14),
    });
    this.function = new BucketFunction(this, 'Worker', {
      name: row.name,
      bundles,
      description: `Variorum, stage ${row.name}`,
      bucket,
      access: row,
      memoryMB: row.memoryMB,
      timeoutSeconds: row.timeoutSeconds,
      environment,
    }).function;
    const common = { function: this.function, deadLetters: this.deadLetters };
    if (row.triggers.length > 0) {
      const { triggers, triggerFiles, timeoutSeconds } = row;
      this.inbox = new Inbox(this, 'Inbox', {
        ...common,
        bucket,
        triggers,
        triggerFiles,
        timeoutSeconds,
      }).queue;
    }
    if (row.everyMinutes !== undefined) {
      new Timer(this, 'Timer', { ...common, everyMinutes: row.everyMinutes });
    }
  }
}
