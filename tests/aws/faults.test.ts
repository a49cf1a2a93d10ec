/** An event that no try can work off ends in the dead-letter queue, and holds up nobody. */
import { afterAll, expect, test } from 'vitest';
import { acceptUpload } from '../../lambdas/stages/accept.ts';
import { callAction } from './harness/calls.ts';
import { resource } from './harness/deployed.ts';
import { bucketStore, waitingIn } from './harness/deployment.ts';
import { madeOf, until } from './harness/objects.ts';

const WORK = 'beside-the-poison';

const inbox = (): string => resource('AWS::SQS::Queue', 'IngestInboxQueue');

const setVisibilityTimeout = (seconds: number): Promise<unknown> =>
  callAction('sqs', 'SetQueueAttributes', {
    QueueUrl: inbox(),
    Attributes: { VisibilityTimeout: String(seconds) },
  });

// As the stack has it: six times the function's own.
afterAll(() => setVisibilityTimeout(360));

interface Received {
  readonly Messages?: readonly { readonly Body: string }[];
}

test('poison ends in the dead-letter queue of its stage, whatever came beside it is worked off', async () => {
  const queue = inbox();
  const deadLetters = resource('AWS::SQS::Queue', 'IngestDeadLetters');
  // Its own timeout is minutes, as AWS advises. Its redrive policy is the stack's.
  await setVisibilityTimeout(1);
  const poison = JSON.stringify({ 'detail-type': 'Object Created', detail: 'of another shape' });
  await callAction('sqs', 'SendMessage', { QueueUrl: queue, MessageBody: poison });

  const bucket = bucketStore();
  const bytes = new TextEncoder().encode('All is well.');
  await acceptUpload(bucket, { work: WORK, label: 'Well', language: 'en', filename: 'well.txt', bytes });
  await until(
    'a version',
    () => madeOf(bucket, WORK),
    (made) => [...made.keys()].some((key) => key.endsWith('/text.json')),
  );

  await until(
    'in the dead-letter queue',
    () => waitingIn(deadLetters),
    (count) => count === 1,
  );
  const { Messages = [] } = await callAction<Received>('sqs', 'ReceiveMessage', { QueueUrl: deadLetters });
  expect(Messages.map(({ Body }) => Body)).toEqual([poison]);
  expect(await waitingIn(queue)).toBe(0);
});
