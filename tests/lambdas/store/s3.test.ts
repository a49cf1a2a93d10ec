import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { S3Store } from '../../../lambdas/store/s3.ts';
import { StoreError } from '../../../lambdas/store/store.ts';
import { describeStore } from './contract.ts';
import { type FakeS3, startFakeS3 } from './fake-s3.ts';

// Read when the first client is made.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const BUCKET = 'bucket';
let s3: FakeS3;
let buckets = 0;

const clientOf = (endpoint: string): S3Client =>
  new S3Client({
    endpoint,
    forcePathStyle: true,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'an-id', secretAccessKey: 'a-secret' },
    maxAttempts: 1,
  });
const storeOf = (bucket: string): S3Store => new S3Store({ client: clientOf(s3.endpoint), bucket });

beforeAll(async () => {
  s3 = await startFakeS3();
});
afterAll(() => s3.close());

describeStore('S3Store', async () => {
  const bucket = `bucket-${buckets++}`;
  s3.buckets.set(bucket, new Map());
  return storeOf(bucket);
});

async function thrownBy(work: Promise<unknown>): Promise<StoreError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
}

async function keysOf(store: S3Store, prefix = ''): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list(prefix)) keys.push(key);
  return keys;
}

beforeEach(() => {
  s3.buckets.set(BUCKET, new Map());
  s3.faults.length = 0;
  s3.log.length = 0;
});

test('a tick parts what is put before it from what is put after it, in whole seconds', async () => {
  const second = (): number => Math.floor(Date.now() / 1000);
  const before = second();
  await storeOf(BUCKET).tick();
  expect(second()).toBeGreaterThan(before);
});

describe('requests', () => {
  test('a list asks for page after page, and no further than it is read', async () => {
    const store = storeOf(BUCKET);
    for (let at = 0; at < 8; at++) await store.put(`k${at}`, 'x');
    const pages = (): number => s3.log.filter((line) => line.includes('list-type=2')).length;
    expect(await keysOf(store)).toHaveLength(8);
    expect(pages()).toBe(3);
    for await (const { key } of store.list('')) {
      if (key === 'k1') break;
    }
    expect(pages()).toBe(4);
  });

  test('the content type follows the key', async () => {
    const store = storeOf(BUCKET);
    await store.put('reports/w/x..y/index.html', '<p>');
    await store.put('uploads/w/page.html', '<p>');
    expect(s3.buckets.get(BUCKET)?.get('reports/w/x..y/index.html')?.contentType).toBe(
      'text/html; charset=utf-8',
    );
    expect(s3.buckets.get(BUCKET)?.get('uploads/w/page.html')?.contentType).toBe('text/html');
  });

  test('the etag is S3’s own', async () => {
    const outcome = await storeOf(BUCKET).put('a', 'hello');
    expect(outcome).toEqual({ code: 'stored', etag: '"5d41402abc4b2a76b9719d911017c592"' });
  });
});

describe('trouble', () => {
  const run = {
    get: (store: S3Store) => store.get('w/a.txt'),
    head: (store: S3Store) => store.head('w/a.txt'),
    put: (store: S3Store) => store.put('w/a.txt', 'x', { ifAbsent: true }),
    delete: (store: S3Store) => store.delete('w/a.txt'),
    list: (store: S3Store) => keysOf(store, 'w/a.txt'),
  } as const;

  test.each([
    ['get', 'GET', 503, 'SlowDown', 'throttled', 'fewer requests'],
    ['head', 'HEAD', 503, 'SlowDown', 'throttled', 'fewer requests'],
    ['put', 'PUT', 503, 'SlowDown', 'throttled', 'fewer requests'],
    ['put', 'PUT', 429, 'TooManyRequests', 'throttled', 'fewer requests'],
    ['list', 'GET', 503, 'ServiceUnavailable', 'throttled', 'fewer requests'],
    ['put', 'PUT', 403, 'AccessDenied', 'denied', 'policy'],
    ['delete', 'DELETE', 403, 'AccessDenied', 'denied', 'policy'],
    ['list', 'GET', 403, 'AccessDenied', 'denied', 'policy'],
    ['put', 'PUT', 400, 'ExpiredToken', 'denied', 'credentials'],
    ['put', 'PUT', 507, 'XStorageFull', 'full', 'Free some space'],
    ['get', 'GET', 500, 'InternalError', 'unavailable', 'S3 answered 500'],
    ['get', 'GET', 301, 'PermanentRedirect', 'unavailable', 'AWS_REGION'],
    ['get', 'GET', 200, 'cut', 'unavailable', 'could not be reached'],
  ] as const)('%s: %s answered with %i %s is `%s`', async (...row) => {
    const [call, method, status, code, expected, advice] = row;
    s3.faults.push({ method, status, code });
    const error = await thrownBy(run[call](storeOf(BUCKET)));
    expect(error.code).toBe(expected);
    expect(error.message).toContain(`s3://${BUCKET}/w/a.txt: `);
    expect(error.message).toContain(advice);
    expect(error.cause).toBeInstanceOf(Error);
    expect(s3.faults).toEqual([]);
  });

  test.each(['get', 'put', 'delete', 'list'] as const)('%s in a bucket that is not there', async (call) => {
    const error = await thrownBy(run[call](storeOf('nowhere')));
    expect(error.code).toBe('unavailable');
    expect(error.message).toContain('there is no bucket nowhere. Check its name');
  });

  test('a machine that does not answer', async () => {
    const gone = await startFakeS3();
    await gone.close();
    const error = await thrownBy(run.get(new S3Store({ client: clientOf(gone.endpoint), bucket: BUCKET })));
    expect(error).toMatchObject({ code: 'unavailable' });
    expect(error.message).toContain('S3 could not be reached');
  });

  test('credentials that cannot be had', async () => {
    const client = new S3Client({
      endpoint: s3.endpoint,
      forcePathStyle: true,
      region: 'eu-central-1',
      credentials: async () => {
        throw Object.assign(new Error('none found'), { name: 'CredentialsProviderError' });
      },
    });
    const error = await thrownBy(run.put(new S3Store({ client, bucket: BUCKET })));
    expect(error).toMatchObject({ code: 'denied' });
    expect(error.message).toContain('no valid AWS credentials');
  });

  test('a bug stays a bug', async () => {
    const client = clientOf(s3.endpoint);
    client.middlewareStack.add(() => () => Promise.reject(new TypeError('a bug')), { step: 'build' });
    await expect(new S3Store({ client, bucket: BUCKET }).get('a')).rejects.toThrow(TypeError);
  });
});

describe('403 where an object may be missing', () => {
  test.each(['get', 'head'] as const)('%s asks the list, which knows', async (call) => {
    const store = storeOf(BUCKET);
    const method = call === 'get' ? 'GET' : 'HEAD';
    await store.put('w/a b.txt.more', 'x');
    s3.faults.push({ method, status: 403, code: 'AccessDenied' });
    expect(await store[call]('w/a b.txt')).toBeUndefined();

    await store.put('w/a b.txt', 'x');
    s3.faults.push({ method, status: 403, code: 'AccessDenied' });
    expect(await thrownBy(store[call]('w/a b.txt'))).toMatchObject({ code: 'denied' });
  });

  test('denied where the list is denied as well', async () => {
    s3.faults.push({ method: 'GET', status: 403, code: 'AccessDenied' });
    s3.faults.push({ method: 'GET', status: 403, code: 'AccessDenied' });
    expect(await thrownBy(storeOf(BUCKET).get('a'))).toMatchObject({ code: 'denied' });
  });
});

describe('409: others write the key at the same moment', () => {
  const conflict = { method: 'PUT', status: 409, code: 'ConditionalRequestConflict' };

  test('is tried again', async () => {
    const store = storeOf(BUCKET);
    s3.faults.push(conflict, conflict);
    expect((await store.put('a', 'x', { ifAbsent: true })).code).toBe('stored');
    s3.faults.push(conflict);
    expect(await store.put('a', 'y', { ifAbsent: true })).toEqual({ code: 'exists' });
    s3.faults.push(conflict);
    expect(await store.put('a', 'y', { ifMatch: '"stale"' })).toEqual({ code: 'changed' });
  });

  test('and given up at last', async () => {
    s3.faults.push(...Array.from({ length: 9 }, () => conflict));
    const error = await thrownBy(storeOf(BUCKET).put('a', 'x', { ifAbsent: true }));
    expect(error.code).toBe('throttled');
    expect(error.message).toContain('others kept writing it');
    expect(s3.faults).toHaveLength(4);
  });
});
