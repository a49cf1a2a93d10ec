/** Handles on parts of the deployed stack. */
import { S3Client } from '@aws-sdk/client-s3';
import { S3Store } from '../../../lambdas/store/s3.ts';
import { callAction, callRest, invoke } from './calls.ts';
import { deployed, resource } from './deployed.ts';
import { until } from './objects.ts';

/** The deployed bucket as a store, over the SDK: what `aws s3` would see. */
export const bucketStore = (): S3Store =>
  new S3Store({ client: new S3Client({}), bucket: deployed().bucket });

export const runSweep = (): Promise<void> => invoke(resource('AWS::Lambda::Function', 'SweepWorkerFunction'));

export interface Schedule {
  readonly Name: string;
  readonly State: string;
  readonly ScheduleExpression: string;
  readonly Target: { readonly Arn: string; readonly RoleArn: string };
}

export const schedule = (name: string): Promise<Schedule> =>
  callRest('scheduler', 'GET', `/schedules/${name}`);

interface QueueState {
  readonly Attributes: Readonly<Record<string, string>>;
}

/** Messages that nobody has worked off yet, in flight or not. */
export async function waitingIn(queue: string): Promise<number> {
  const asked = { QueueUrl: queue, AttributeNames: ['All'] };
  const { Attributes } = await callAction<QueueState>('sqs', 'GetQueueAttributes', asked);
  const { ApproximateNumberOfMessages, ApproximateNumberOfMessagesNotVisible } = Attributes;
  return Number(ApproximateNumberOfMessages) + Number(ApproximateNumberOfMessagesNotVisible);
}

/** Waits until every event so far has been worked off, and none has come of it. */
export async function untilQuiet(): Promise<void> {
  const queues = deployed().resources.filter(
    ({ type, logicalId }) => type === 'AWS::SQS::Queue' && logicalId.includes('Inbox'),
  );
  let still = 0;
  await until(
    'quiet',
    async () => {
      const waiting = await Promise.all(queues.map(({ physicalId }) => waitingIn(physicalId)));
      still = waiting.every((count) => count === 0) ? still + 1 : 0;
      return waiting;
    },
    () => still >= 5,
  );
}
