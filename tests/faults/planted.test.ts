/** The schedules find bugs: each of these, planted on purpose, is caught. */
import { expect, test, vi } from 'vitest';
import { DETAILS_SUFFIX, PREFIXES } from '../../lambdas/store/keys.ts';
import type { Store } from '../../lambdas/store/store.ts';
import { REAL, type Stages } from './stages.ts';
import { trial } from './trial.ts';

// Pure, and asked for the same few things over and over.
vi.mock('../../engine/index.ts', async (original) => {
  const { withRemembered } = await import('./pure.ts');
  return withRemembered(await original<typeof import('../../engine/index.ts')>(), 'compare');
});
vi.mock('../../lambdas/extract/extract.ts', async (original) => {
  const { withRemembered } = await import('./pure.ts');
  return withRemembered(await original<typeof import('../../lambdas/extract/extract.ts')>(), 'extract');
});

type Put = Store['put'];

/** The store with another way to put. */
const withPut = (store: Store, put: Put): Store => ({
  get: (key) => store.get(key),
  head: (key) => store.head(key),
  delete: (key) => store.delete(key),
  list: (prefix) => store.list(prefix),
  tick: () => store.tick?.() ?? Promise.resolve(),
  put,
});

/** Holds back each put whose key is `early`'s until one that is `late`'s is made, and makes it after that one. */
function reordered(store: Store, early: (key: string) => boolean, late: (key: string) => boolean): Store {
  const held: Parameters<Put>[] = [];
  const reorders = withPut(store, async (...given) => {
    if (early(given[0])) {
      held.push(given);
      return { code: 'stored', etag: '' };
    }
    const outcome = await store.put(...given);
    if (late(given[0])) for (const put of held.splice(0)) await store.put(...put);
    return outcome;
  });
  return believing(reorders, (key) => held.some(([put]) => put === key));
}

/** Who looks whether these are there is told that they are, as they were put. */
const believing = (store: Store, isThere: (key: string) => boolean): Store => ({
  ...store,
  head: async (key) => (isThere(key) ? { key, size: 0, etag: '', modified: new Date(0) } : store.head(key)),
});

const isSummary = (key: string): boolean => key.endsWith('/summary.json');
const isText = (key: string): boolean => key.endsWith('/text.json');
const isClaim = (key: string): boolean => key.startsWith(PREFIXES.claims);
const isDetails = (key: string): boolean => key.endsWith(DETAILS_SUFFIX);

const PLANTED: readonly (readonly [string, Partial<Stages>, RegExp])[] = [
  [
    'publish writes the summary before the report',
    {
      publish: (store, key) =>
        REAL.publish(
          reordered(store, (put) => !isSummary(put), isSummary),
          key,
        ),
    },
    /summary\.json was there before .*index\.html/,
  ],
  [
    'ingest writes the text before the original',
    {
      ingest: (store, key) =>
        REAL.ingest(
          reordered(store, (put) => put.includes('/original.'), isText),
          key,
        ),
    },
    /text\.json was there before .*original/,
  ],
  [
    'the door writes the details after the upload',
    {
      accept: (store, offer) =>
        REAL.accept(
          reordered(store, isDetails, (put) => !isDetails(put)),
          offer,
        ),
    },
    /missing: versions|different: |too many: versions/,
  ],
  [
    'ingest does without claims',
    {
      ingest: (store, key) =>
        REAL.ingest(
          {
            ...withPut(store, async (...given) =>
              isClaim(given[0]) ? { code: 'stored', etag: '' } : store.put(...given),
            ),
            get: async (read) => (isClaim(read) ? undefined : store.get(read)),
          },
          key,
        ),
    },
    /doubled: |too many: versions/,
  ],
  [
    'publish leaves what is there',
    {
      publish: (store, key) => {
        const leaves = new Set<string>();
        const leaving = withPut(store, async (put, body, condition) => {
          if (!put.endsWith('.html') || condition) return store.put(put, body, condition);
          leaves.add(put);
          return { code: 'exists' };
        });
        return REAL.publish(
          believing(leaving, (put) => leaves.has(put)),
          key,
        );
      },
    },
    /different: reports/,
  ],
  [
    'the door says yes before the store does',
    {
      accept: (store, offer) =>
        REAL.accept(
          withPut(store, (...given) =>
            store.put(...given).catch(() => ({ code: 'stored', etag: '' }) as const),
          ),
          offer,
        ),
    },
    /lost: uploads/,
  ],
];

test.each(PLANTED)(
  '%s',
  async (_, spoilt, expected) => {
    const found: string[] = [];
    for (let seed = 0; seed < 1000 && found.length === 0; seed++)
      found.push(...(await trial(seed, { ...REAL, ...spoilt })).findings);
    expect(found.join('\n')).toMatch(expected);
  },
  300_000,
);
