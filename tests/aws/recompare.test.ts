/** The state machine with its distributed map: everything an older engine made is made again, and published. */
import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { acceptUpload } from '../../lambdas/stages/accept.ts';
import { PREFIXES } from '../../lambdas/store/keys.ts';
import { callAction } from './harness/calls.ts';
import { resource } from './harness/deployed.ts';
import { bucketStore, untilQuiet } from './harness/deployment.ts';
import { madeOf, until } from './harness/objects.ts';
import { sendAs } from './harness/people.ts';

const WORK = 'compared-again';

interface Execution {
  readonly status: string;
  readonly output?: string;
}

async function run(input: object): Promise<Execution> {
  const stateMachineArn = resource('AWS::StepFunctions::StateMachine', 'RecompareMachine');
  const { executionArn } = await callAction<{ executionArn: string }>('states', 'StartExecution', {
    stateMachineArn,
    input: JSON.stringify(input),
  });
  return until(
    'ended',
    () => callAction<Execution>('states', 'DescribeExecution', { executionArn }),
    ({ status }) => status !== 'RUNNING',
  );
}

test('what an older engine made is made again to the byte; the page says so; the next run finds nothing', async () => {
  const bucket = bucketStore();
  for (let at = 0; at < 3; at++)
    await acceptUpload(bucket, {
      work: WORK,
      label: `v${at}`,
      language: 'en',
      time: `2020-01-0${at + 1}`,
      filename: `v${at}.txt`,
      bytes: new TextEncoder().encode(`It rains ${at} times. The road is wet.`),
    });
  const whole = await until(
    'published',
    () => madeOf(bucket, WORK),
    (made) => [...made.keys()].filter((key) => key.endsWith('/summary.json')).length === 3,
  );
  await untilQuiet();
  const comparisons = [...whole].filter(([key]) => key.startsWith(PREFIXES.comparisons));
  for (const [key, body] of comparisons)
    await bucket.put(key, body.replace(`"engine":"${ENGINE_VERSION}"`, '"engine":"0.0.1"'));
  await untilQuiet();
  expect(await madeOf(bucket, WORK)).not.toEqual(whole);

  const first = await run({ work: WORK });
  expect(first.status).toBe('SUCCEEDED');
  expect(JSON.parse(first.output ?? '')).toEqual({ made: 3, current: 0 });
  await untilQuiet();
  expect(await madeOf(bucket, WORK)).toEqual(whole);

  const everything = await run({});
  expect(everything.status).toBe('SUCCEEDED');
  expect(JSON.parse(everything.output ?? '')).toMatchObject({ made: 0 });
  const jobs = await sendAs('reader', { path: '/jobs.json' });
  expect(JSON.parse(jobs.body.toString())).toMatchObject({
    pending: 0,
    jobs: [{ job: `_/${ENGINE_VERSION}` }, { job: `${WORK}/${ENGINE_VERSION}`, ended: { made: 3 } }],
  });
});
