/** Erasing, stopped after any of its removals, over every kind of store: the next sweep leaves nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localOver } from '../../../lambdas/local.ts';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { askDeletion, erase } from '../../../lambdas/stages/erase.ts';
import { renderReport } from '../../../lambdas/stages/render.ts';
import { sweep } from '../../../lambdas/stages/sweep.ts';
import { DirectoryStore } from '../../../lambdas/store/directory.ts';
import { deletionKey, settingsKey, WORK_ROOMS } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { VersionedS3Store } from '../../../lambdas/store/s3-versioned.ts';
import { type Store, StoreError } from '../../../lambdas/store/store.ts';
import { type FakeS3, startFakeS3 } from '../store/fake-s3.ts';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

let s3: FakeS3;
let folder: string;
let made = 0;
beforeAll(async () => {
  s3 = await startFakeS3();
  folder = await mkdtemp(join(tmpdir(), 'variorum-erase-'));
});
afterAll(async () => {
  await s3.close();
  await rm(folder, { recursive: true });
});

interface Kind {
  readonly store: Store;
  /** Everything that is kept, also what nobody sees any more. */
  readonly kept: () => Promise<readonly string[]>;
}

async function listed(store: Store): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list('')) keys.push(key);
  return keys;
}

const KINDS: { readonly [name: string]: () => Promise<Kind> } = {
  memory: async () => {
    const store = new MemoryStore();
    return { store, kept: () => listed(store) };
  },
  directory: async () => {
    const store = await DirectoryStore.open(join(folder, `${made++}`));
    return { store, kept: () => listed(store) };
  },
  bucket: async () => {
    const bucket = `bucket-${made++}`;
    s3.buckets.set(bucket, new Map());
    const client = new S3Client({
      endpoint: s3.endpoint,
      forcePathStyle: true,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'an-id', secretAccessKey: 'a-secret' },
    });
    const store = new VersionedS3Store({ client, bucket });
    // Dozens of reports are published one after the other, and nobody overtakes anybody.
    store.tick = async () => {};
    return { store, kept: async () => (s3.states.get(s3.buckets.get(bucket)!) ?? []).map(({ key }) => key) };
  },
};

async function filled(kind: string): Promise<Kind> {
  const made = await KINDS[kind]();
  const { store, settle } = localOver(made.store, { retryAfter: [] });
  for (const [at, text] of ['It rains.', 'It pours.', ''].entries())
    await acceptUpload(store, {
      work: 'w',
      label: `v${at}`,
      language: 'en',
      time: `2024-05-0${at + 1}`,
      filename: 'text.txt',
      bytes: new TextEncoder().encode(text),
    });
  await settle();
  // Written over twice: a bucket keeps what they were.
  for (const body of ['{ "ignore": ["spacing"] }', '{}']) {
    await store.put(settingsKey('w'), body);
    await settle();
  }
  await askDeletion(made.store, 'w');
  return made;
}

/** Ends in trouble at its removal of that number. */
function stopping(store: Store, last: number): Store {
  let removals = 0;
  const count = (): void => {
    if (++removals > last) throw new StoreError('unavailable', 'stopped here');
  };
  const { purge } = store;
  return {
    get: (key) => store.get(key),
    head: (key) => store.head(key),
    put: (...given) => store.put(...given),
    list: (prefix) => store.list(prefix),
    delete: async (key) => {
      count();
      await store.delete(key);
    },
    ...(purge && {
      purge: async (prefix: string, until?: Date) => {
        count();
        return purge.call(store, prefix, until);
      },
    }),
  };
}

test.each([
  ['memory', 4],
  ['directory', 7],
  ['bucket', 1],
])(
  '%s',
  async (kind, step) => {
    for (let last = 0; ; last += step) {
      const { store, kept } = await filled(kind);
      const before = (await kept()).length;
      const outcome = await erase(stopping(store, last), deletionKey('w')).catch((error: unknown) => error);
      const stopped = outcome instanceof StoreError;
      if (stopped) expect((await kept()).length).toBeLessThanOrEqual(before);
      else expect(outcome).toEqual({ code: 'made', removed: before - 1 });
      await sweep(store, { actions: 100 }, renderReport);
      expect(await kept(), `${last}`).toEqual([deletionKey('w')]);
      if (!stopped) {
        expect(last).toBeGreaterThanOrEqual(kind === 'bucket' ? WORK_ROOMS.length : before - 1);
        const later = new Date(Date.now() + 2 * 3_600_000);
        await sweep(store, { actions: 100, now: later }, renderReport);
        expect(await kept()).toEqual([]);
        return;
      }
    }
  },
  60_000,
);
