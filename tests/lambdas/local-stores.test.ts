import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { expect, onTestFinished, test } from 'vitest';
import { localOver } from '../../lambdas/local.ts';
import { ingestCorpus } from '../../lambdas/local-corpus.ts';
import { DirectoryStore } from '../../lambdas/store/directory.ts';
import { MemoryStore } from '../../lambdas/store/memory.ts';
import { S3Store } from '../../lambdas/store/s3.ts';
import type { Store } from '../../lambdas/store/store.ts';
import { temporaryFolder, writeCorpus } from './local-fixture.ts';
import { contents, keys, tear } from './stages/helpers.ts';
import { startFakeS3 } from './store/fake-s3.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

async function bucket(): Promise<Store> {
  const s3 = await startFakeS3();
  onTestFinished(() => s3.close());
  s3.buckets.set('texts', new Map());
  const client = new S3Client({
    endpoint: s3.endpoint,
    forcePathStyle: true,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'an-id', secretAccessKey: 'a-secret' },
  });
  return new S3Store({ client, bucket: 'texts' });
}

// A bucket takes a second for each report.
test('every kind of store ends with the same objects, and is healed to the same', {
  timeout: 120_000,
}, async () => {
  const folder = await temporaryFolder();
  const corpus = join(folder, 'corpus');
  await mkdir(corpus);
  await writeCorpus(corpus);
  const plain = new MemoryStore();
  await ingestCorpus(corpus, localOver(plain));
  const whole = await contents(plain);
  for (const store of [await bucket(), await DirectoryStore.open(join(folder, 'store'))]) {
    const local = localOver(store);
    await ingestCorpus(corpus, local);
    expect(local.pending().failed).toEqual([]);
    expect(await contents(store)).toEqual(whole);
    for (const key of await keys(store)) if (!key.startsWith('uploads/')) await tear(store, key);
    await local.sweep();
    expect(await contents(store)).toEqual(whole);
  }
});
