import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { bundle } from '../../infra/bundle.ts';
import { bundleSize } from '../../infra/bundle-size.ts';
import { withLiteralKeys } from '../../infra/shake-schemas.ts';
import type { Store } from '../../lambdas/store/store.ts';
import { describeStore } from '../lambdas/store/contract.ts';
import { type FakeS3, startFakeS3 } from '../lambdas/store/fake-s3.ts';

// Read when the first client is made.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'variorum-shaken-'));
let s3: FakeS3;
let storeAt: (config: S3ClientConfig, bucket: string) => Store;
let bytes: number;
let inputs: readonly string[];
let buckets = 0;

beforeAll(async () => {
  const handlers = join(folder, 'lambdas', 'handlers');
  mkdirSync(handlers, { recursive: true });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(handlers, 'store.ts'),
    `import { S3Client } from '@aws-sdk/client-s3';
     import { S3Store } from ${JSON.stringify(join(REPOSITORY, 'lambdas/store/s3.ts'))};
     export const storeAt = (config, bucket) => new S3Store({ client: new S3Client(config), bucket });`,
  );
  const [bundled] = await bundle({ names: ['store'], root: folder });
  bytes = bundleSize(bundled.metafile).static;
  inputs = Object.keys(bundled.metafile.inputs);
  ({ storeAt } = await import(pathToFileURL(join(folder, 'dist/lambdas/store/index.mjs')).href));
  s3 = await startFakeS3();
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true, force: true });
});

describeStore('S3Store as it is deployed, bundled and shaken,', async () => {
  const bucket = `bucket-${buckets++}`;
  s3.buckets.set(bucket, new Map());
  const credentials = { accessKeyId: 'an-id', secretAccessKey: 'a-secret' };
  const region = 'eu-central-1';
  return storeAt(
    { endpoint: s3.endpoint, forcePathStyle: true, region, credentials, maxAttempts: 1 },
    bucket,
  );
});

test('the SDK is there without the schemas of the operations that nobody calls', () => {
  // With them it is 332 KB.
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(300_000);
});

test('credentials come from the environment, without the clients for other ways to them', async () => {
  expect(inputs.filter((path) => /nested-clients|credential-provider-(?!env)/.test(path))).toEqual([]);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'from-the-environment');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'a-secret');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  s3.buckets.set('environment', new Map());
  const region = 'eu-central-1';
  const store = storeAt({ endpoint: s3.endpoint, forcePathStyle: true, region }, 'environment');
  expect(await store.put('a', 'x')).toMatchObject({ code: 'stored' });
  vi.stubEnv('AWS_ACCESS_KEY_ID', '');
  const poor = storeAt({ endpoint: s3.endpoint, forcePathStyle: true, region }, 'environment');
  await expect(poor.put('b', 'x')).rejects.toMatchObject({ code: 'denied' });
});

test('a computed key that is a constant of the file becomes that constant', () => {
  const source =
    'const _h = "http";\nconst _a = "a\\"b";\nexport const X = { [_h]: 1, [_a]: 2, [_other]: 3, y: [_h] };\n';
  expect(withLiteralKeys(source)).toBe(
    'const _h = "http";\nconst _a = "a\\"b";\nexport const X = { "http": 1, [_a]: 2, [_other]: 3, y: [_h] };\n',
  );
});
