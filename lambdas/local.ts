/** The whole pipeline without AWS: any store, the stage table for its wiring, and a queue in this process. */
import { setTimeout as wait } from 'node:timers/promises';
import { makeVisitor } from './fetch/visit.ts';
import { type StageName, type Task, tasksOf, withEvents } from './local-events.ts';
import type { SweepResult } from './stages/budget.ts';
import { type CompareOutcome, compare } from './stages/compare.ts';
import { type Channels, type DeliverOutcome, deliver } from './stages/deliver.ts';
import { type DigestResult, digest } from './stages/digests.ts';
import { type EraseOutcome, erase } from './stages/erase.ts';
import { type IngestOutcome, ingest } from './stages/ingest.ts';
import { type NotifyOutcome, notify } from './stages/notify.ts';
import { type PublishOutcome, publish, type Render } from './stages/publish.ts';
import { renderReport } from './stages/render.ts';
import { sweep } from './stages/sweep.ts';
import { WATCH_LIMITS, type WatchOutcome, type WatchSum, watch, watchDue } from './stages/watch.ts';
import type { Visit } from './stages/watch-visit.ts';
import { DirectoryStore } from './store/directory.ts';
import { type Store, StoreError } from './store/store.ts';

export type StageOutcome =
  | IngestOutcome
  | CompareOutcome
  | PublishOutcome
  | EraseOutcome
  | NotifyOutcome
  | DeliverOutcome
  | WatchOutcome
  /** Tried several times where it was the store's trouble; the next sweep tries again. */
  | { readonly code: 'failed'; readonly message: string };

export interface LocalEvent extends Task {
  readonly outcome: StageOutcome;
}

export interface LocalOptions {
  readonly onProgress?: (event: LocalEvent) => void;
  /** What a report's files are; the engine's own page and JSON by default. */
  readonly render?: Render;
  /** By which notices are sent; without any they wait for a run that has some. */
  readonly channels?: Channels;
  /** Milliseconds before each further try after trouble of the store's. */
  readonly retryAfter?: readonly number[];
  /** How watched pages are reached, made anew for each run; public addresses alone unless given. */
  readonly visitor?: () => Visit;
  readonly now?: () => Date;
}

export interface Local {
  /** Puts into this one call the stages, at once and in the background; settle waits for them. */
  readonly store: Store;
  /** Resolves when no stage has anything left to do. Never rejects: what failed is reported and left for the sweep. */
  settle(): Promise<void>;
  /** Settles, then mends what is missing, torn or outdated. Throws StoreError where the store stays in trouble. */
  sweep(): Promise<SweepResult>;
  /** Looks at every watched page that is due. Throws StoreError where the store stays in trouble. */
  watch(): Promise<WatchSum>;
  /** Tells what arrived in the days and weeks that are over. Throws StoreError where the store stays in trouble. */
  digest(): Promise<DigestResult>;
  /** What waits for its turn, and what failed since the last sweep. */
  pending(): { readonly queued: readonly Task[]; readonly failed: readonly Task[] };
}

const RETRY_AFTER = [50, 250, 1000];

/** Opens (or founds) a store in a folder and mends what an interrupted run left there. Throws StoreError. */
export async function openLocal(options: LocalOptions & { readonly root: string }): Promise<Local> {
  const local = await openUnswept(options);
  await local.sweep();
  return local;
}

/** The same without mending anything yet. Throws StoreError. */
export const openUnswept = async (options: LocalOptions & { readonly root: string }): Promise<Local> =>
  localOver(await DirectoryStore.open(options.root), options);

/** The pipeline over a store of any kind, without a first sweep. */
export function localOver(base: Store, options: LocalOptions = {}): Local {
  const { onProgress, render = renderReport, retryAfter = RETRY_AFTER, channels } = options;
  const { visitor = makeVisitor, now = () => new Date() } = options;
  let failed: Task[] = [];
  // What is sent waits for other machines, which must not keep anything from being compared.
  const [making, sending] = [lane(), lane()];

  const store = withEvents(base, (key) => {
    for (const task of tasksOf(key)) enqueue(task);
  });

  function enqueue(task: Task): void {
    const own = task.stage === 'deliver' ? sending : making;
    if (!own.queued.some((known) => known.stage === task.stage && known.key === task.key))
      own.queued.push(task);
    own.running ??= drain(own);
  }

  async function drain(own: Lane): Promise<void> {
    // A turn for whoever put the object, and between stages for the pages' requests: comparing keeps the thread busy.
    for (await turn(); own.queued.length > 0; await turn()) {
      const task = own.queued.shift() as Task;
      const outcome = await attempted(task);
      if (outcome.code === 'failed') failed.push(task);
      if (outcome.code === 'later') again(task, outcome.at);
      onProgress?.({ ...task, outcome });
    }
    own.running = undefined;
  }

  /** As long as this process lives; else the next sweep finds it. */
  function again(task: Task, at: Date): void {
    const ms = Math.max(0, at.getTime() - Date.now());
    setTimeout(() => enqueue(task), Math.min(ms + 50, LONGEST_TIMER_MS)).unref();
  }

  async function attempted({ stage, key }: Task): Promise<StageOutcome> {
    try {
      return await retried(() => run(stage, key));
    } catch (error) {
      return failure(error);
    }
  }

  async function run(stage: StageName, key: string): Promise<StageOutcome> {
    switch (stage) {
      case 'ingest':
        return ingest(store, key);
      case 'compare':
        return compare(store, key);
      case 'publish':
        return publish(store, key, render);
      case 'notify':
        return notify(store, key, channels?.now() ?? new Date());
      case 'deliver':
        return channels
          ? deliver(store, key, channels)
          : { code: 'ignored', reason: 'nothing is sent from here' };
      case 'erase':
        return erase(store, key);
      case 'watch':
        return watch(store, key, { visit: visitor(), now });
      case 'digest':
      case 'sweep':
        return { code: 'ignored', reason: `no object calls the ${stage}` };
    }
  }

  async function retried<T>(work: () => Promise<T>): Promise<T> {
    for (const delay of retryAfter) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        await wait(delay);
      }
    }
    return work();
  }

  async function settle(): Promise<void> {
    while (making.running || sending.running) await (making.running ?? sending.running);
  }

  return {
    store,
    settle,
    async sweep() {
      await settle();
      // Over the bare store: the sweep calls the stages itself.
      const result = await retried(() =>
        sweep(
          base,
          {
            actions: Number.POSITIVE_INFINITY,
            now: channels?.now() ?? new Date(),
            onAction: onProgress,
            redeliver: async (key) => {
              enqueue({ stage: 'deliver', key });
              return { code: 'already' };
            },
          },
          render,
        ),
      );
      failed = result.failed.map(({ key }) => ({ stage: 'sweep', key }));
      for (const { key, error } of result.failed)
        onProgress?.({ stage: 'sweep', key, outcome: failure(error) });
      return result;
    },
    digest: () => retried(() => digest(store, channels?.now() ?? new Date())),
    watch: () => retried(() => watchDue(store, { visit: visitor(), now }, WATCH_LIMITS)),
    pending: () => ({ queued: [...making.queued, ...sending.queued], failed: [...failed] }),
  };
}

/** Tasks one after the other. */
interface Lane {
  readonly queued: Task[];
  running: Promise<void> | undefined;
}

const lane = (): Lane => ({ queued: [], running: undefined });

/** A timer for longer is one for now. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const failure = (error: unknown): StageOutcome => ({
  code: 'failed',
  message: error instanceof Error ? error.message : String(error),
});

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
