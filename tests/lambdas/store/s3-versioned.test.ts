import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { VersionedS3Store } from '../../../lambdas/store/s3-versioned.ts';
import { type FakeS3, startFakeS3 } from './fake-s3.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const BUCKET = 'bucket';
let s3: FakeS3;
beforeAll(async () => {
  s3 = await startFakeS3();
});
beforeEach(() => s3.buckets.set(BUCKET, new Map()));
afterAll(() => s3.close());

const storeOf = (): VersionedS3Store =>
  new VersionedS3Store({
    client: new S3Client({
      endpoint: s3.endpoint,
      forcePathStyle: true,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'an-id', secretAccessKey: 'a-secret' },
      maxAttempts: 1,
    }),
    bucket: BUCKET,
  });

async function keysOf(store: VersionedS3Store): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list('')) keys.push(key);
  return keys;
}

const storeWith = async (): Promise<VersionedS3Store> => {
  const store = storeOf();
  for (const key of ['w/a', 'w/b c', 'w/déjà', 'w2/a']) {
    await store.put(key, 'first');
    await store.put(key, 'second');
  }
  await store.delete('w/b c');
  return store;
};
const statesLeft = (): string[] => (s3.states.get(bucketMap()) ?? []).map(({ key }) => key);
const bucketMap = () => s3.buckets.get(BUCKET)!;

test('all states go, also of what was deleted, and nothing of another prefix', async () => {
  const store = await storeWith();
  expect(await store.purge('w/')).toBe(7);
  expect(statesLeft()).toEqual(['w2/a', 'w2/a']);
  expect(await keysOf(store)).toEqual(['w2/a']);
  expect(await store.purge('w/')).toBe(0);
});

test('what was put later than the given moment stays', async () => {
  const store = await storeWith();
  const until = new Date();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await store.put('w/a', 'third');
  expect(await store.purge('w/', until)).toBe(7);
  expect(statesLeft()).toEqual(['w2/a', 'w2/a', 'w/a']);
  expect(Buffer.from((await store.get('w/a'))!.body).toString()).toBe('third');
});

test('who may not delete for good is told so', async () => {
  const store = await storeWith();
  s3.faults.push({ method: 'DELETE', status: 403, code: 'AccessDenied' });
  await expect(store.purge('w/a')).rejects.toThrow('policy');
});
