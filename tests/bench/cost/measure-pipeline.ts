/** The corpus through the stages, with every request to the store counted, stage by stage. */

import { ingestCorpus } from '../../../lambdas/local-corpus.ts';
import { tasksOf } from '../../../lambdas/local-events.ts';
import { compare } from '../../../lambdas/stages/compare.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { publish } from '../../../lambdas/stages/publish.ts';
import { endRecompare, partsToDo, planRecompare, recomparePart } from '../../../lambdas/stages/recompare.ts';
import { renderReport } from '../../../lambdas/stages/render.ts';
import { sweep } from '../../../lambdas/stages/sweep.ts';
import { PREFIXES } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import type { Store } from '../../../lambdas/store/store.ts';

/** What a stage asks of the store, and how long it computes, by the processor's clock: sums over all its calls. */
export interface Work {
  readonly calls: number;
  readonly ms: number;
  /** GET and HEAD. */
  readonly gets: number;
  /** PUT and LIST, which cost the same. */
  readonly puts: number;
  readonly deletes: number;
}

export interface Measured {
  readonly versions: number;
  readonly works: number;
  readonly comparisons: number;
  readonly storedBytes: number;
  /** Puts and deletes: each is an event of the bucket's. */
  readonly events: number;
  readonly stages: { readonly [stage in Measure]: Work };
}

export const MEASURES = ['door', 'ingest', 'compare', 'publish', 'sweep', 'recompare'] as const;
export type Measure = (typeof MEASURES)[number];

type Open = { -readonly [name in keyof Work]: number };

class CountingStore implements Store {
  readonly base = new MemoryStore();
  readonly queue: string[] = [];
  readonly sums = Object.fromEntries(
    MEASURES.map((name) => [name, { calls: 0, ms: 0, gets: 0, puts: 0, deletes: 0 }]),
  ) as { [stage in Measure]: Open };
  events = 0;
  at: Measure = 'door';

  get(key: string) {
    this.sums[this.at].gets++;
    return this.base.get(key);
  }
  head(key: string) {
    this.sums[this.at].gets++;
    return this.base.head(key);
  }
  async put(...given: Parameters<Store['put']>) {
    this.sums[this.at].puts++;
    const outcome = await this.base.put(...given);
    if (outcome.code !== 'stored') return outcome;
    this.events++;
    this.queue.push(given[0]);
    return outcome;
  }
  delete(key: string) {
    this.sums[this.at].deletes++;
    this.events++;
    return this.base.delete(key);
  }
  list(prefix: string) {
    // Pages of a thousand keys, of which a work of this size has one.
    this.sums[this.at].puts++;
    return this.base.list(prefix);
  }
}

/** Runs it on a fresh store. The first run in a process also pays for what the engine loads and compiles. */
export async function measurePipeline(corpus: string): Promise<Measured> {
  const store = new CountingStore();
  const timed = async <T>(stage: Measure, run: () => Promise<T>): Promise<T> => {
    store.at = stage;
    const from = process.cpuUsage();
    const result = await run();
    const { user, system } = process.cpuUsage(from);
    store.sums[stage].ms += (user + system) / 1000;
    store.sums[stage].calls++;
    store.at = 'door';
    return result;
  };
  const drain = async (): Promise<void> => {
    for (let key = store.queue.shift(); key !== undefined; key = store.queue.shift())
      for (const { stage } of tasksOf(key)) {
        const of = key;
        if (stage === 'ingest') await timed('ingest', () => ingest(store, of));
        if (stage === 'compare') await timed('compare', () => compare(store, of));
        if (stage === 'publish') await timed('publish', () => publish(store, of, renderReport));
      }
  };
  const local = {
    store,
    settle: drain,
    sweep: () => Promise.reject(),
    watch: () => Promise.reject(),
    digest: () => Promise.reject(),
    pending: () => ({ queued: [], failed: [] }),
  };
  await ingestCorpus(corpus, local);
  await timed('sweep', () => sweep(store, { actions: 500 }, renderReport));
  const { events } = store;
  const counts = await contentsOf(store.base);
  await recompareAll(store, timed);
  return { ...counts, events, stages: store.sums };
}

/** With every comparison as an older engine left it. */
async function recompareAll(
  store: CountingStore,
  timed: <T>(stage: Measure, run: () => Promise<T>) => Promise<T>,
): Promise<void> {
  for await (const { key } of store.base.list(PREFIXES.comparisons)) {
    const body = Buffer.from((await store.base.get(key))?.body ?? []).toString();
    await store.base.put(key, body.replace(/"engine":"[^"]*"/, '"engine":"0.0.1"'));
  }
  await timed('recompare', async () => {
    const { job } = await planRecompare(store);
    for (const part of await partsToDo(store, job)) await recomparePart(store, part);
    await endRecompare(store, job);
  });
}

async function contentsOf(
  store: Store,
): Promise<Pick<Measured, 'versions' | 'works' | 'comparisons' | 'storedBytes'>> {
  const works = new Set<string>();
  let [versions, comparisons, storedBytes] = [0, 0, 0];
  for await (const { key, size } of store.list('')) {
    storedBytes += size;
    if (key.startsWith(PREFIXES.comparisons)) comparisons++;
    if (!key.startsWith(PREFIXES.versions) || !key.endsWith('/text.json')) continue;
    versions++;
    works.add(key.split('/')[1]);
  }
  return { versions, works: works.size, comparisons, storedBytes };
}
