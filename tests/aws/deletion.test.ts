/** A work is deleted by the API: every object goes, and every state that the bucket kept of it. */
import { ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { acceptUpload } from '../../lambdas/stages/accept.ts';
import { deletionKey } from '../../lambdas/store/keys.ts';
import { deployed } from './harness/deployed.ts';
import { bucketStore, untilQuiet } from './harness/deployment.ts';
import { madeOf, until } from './harness/objects.ts';
import { sendAs } from './harness/people.ts';

const WORK = 'to-be-deleted';

async function statesOf(work: string): Promise<readonly string[]> {
  const answer = await new S3Client({}).send(new ListObjectVersionsCommand({ Bucket: deployed().bucket }));
  return [...(answer.Versions ?? []), ...(answer.DeleteMarkers ?? [])]
    .map(({ Key = '' }) => Key)
    .filter((key) => key.split('/')[1] === work);
}

test('nothing is left of a work, not even what was written over or taken away before', async () => {
  const bucket = bucketStore();
  for (const [label, text] of [
    ['One', 'It rains. The road is wet.'],
    ['Two', 'It rained. The road is wet.'],
  ]) {
    const bytes = new TextEncoder().encode(text);
    const time = label === 'One' ? '2020-01-01' : '2020-01-02';
    await acceptUpload(bucket, { work: WORK, label, language: 'en', time, filename: `${label}.txt`, bytes });
  }
  const made = await until(
    'published',
    () => madeOf(bucket, WORK),
    (found) => [...found.keys()].some((key) => key.endsWith('/summary.json')),
  );
  const [report] = [...made.keys()].filter((key) => key.endsWith('/changes.json'));
  await bucket.put(report, 'written over');
  await bucket.delete(report);
  await untilQuiet();
  expect((await statesOf(WORK)).filter((key) => key === report).length).toBeGreaterThanOrEqual(3);

  const answer = await sendAs('admin', { method: 'DELETE', path: `/api/works/${WORK}` });
  expect([answer.status, JSON.parse(answer.body.toString())]).toEqual([202, { work: `/works/${WORK}` }]);
  await until(
    'gone',
    () => statesOf(WORK),
    (keys) => keys.every((key) => key === deletionKey(WORK)),
  );
  await untilQuiet();
  expect(await statesOf(WORK)).toEqual([deletionKey(WORK)]);
});
