/** Runs of scheduled jobs, as they are shown: what each did, a bounded number of them. */
import * as v from 'valibot';
import { runKey, runsPrefix } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { readDocument, writtenDocument } from './documents.ts';

/** `runs/<job>/<stamp>.json`. Holds counts alone: what a run was about may be deleted before it is. */
export interface RunRecord {
  readonly schema: 'variorum.run/1';
  readonly job: string;
  /** `hand`: a person started it. */
  readonly by: 'schedule' | 'hand';
  /** ISO 8601 instants, UTC. No end: it is under way, or was killed. */
  readonly started: string;
  readonly ended?: string;
  readonly outcome?: 'done' | 'failed';
  readonly counts: { readonly [what: string]: number };
  /** One sentence, where something is to be said. */
  readonly message?: string;
}

const runRecord: v.GenericSchema<unknown, RunRecord> = v.object({
  schema: v.literal('variorum.run/1'),
  job: v.string(),
  by: v.picklist(['schedule', 'hand']),
  started: v.string(),
  ended: v.optional(v.string()),
  outcome: v.optional(v.picklist(['done', 'failed'])),
  counts: v.record(v.string(), v.number()),
  message: v.optional(v.string()),
});

/** What a job says of its run. `failed`: something could not be done; the log says what. */
export interface RunSum {
  readonly outcome: 'done' | 'failed';
  readonly counts: { readonly [what: string]: number };
  readonly message?: string;
}

export const RUNS_KEPT = 50;

export interface RunOptions {
  readonly job: string;
  readonly by: RunRecord['by'];
  readonly now: () => Date;
}

/** Does the work, and keeps what came of it. A throw is kept too, as failed, and thrown on. */
export async function recordRun<T extends RunSum>(
  store: Store,
  { job, by, now }: RunOptions,
  work: () => Promise<T>,
): Promise<T> {
  const started = now();
  const begun: RunRecord = {
    schema: 'variorum.run/1',
    job,
    by,
    started: started.toISOString(),
    counts: {},
  };
  const key = await begin(store, begun, started);
  const end = async ({ outcome, counts, message }: RunSum): Promise<void> => {
    const record: RunRecord = { ...begun, ended: now().toISOString(), outcome, counts, message };
    await store.put(key, writtenDocument(record));
    await forgetOld(store, job);
  };
  try {
    const sum = await work();
    await end(sum);
    return sum;
  } catch (error) {
    await end({ outcome: 'failed', counts: {}, message: 'It was broken off; the log says why.' }).catch(
      () => undefined,
    );
    throw error;
  }
}

/** Its key: of the moment at which it began, or of the next that is free. */
async function begin(store: Store, record: RunRecord, started: Date): Promise<string> {
  for (let at = started.getTime(); ; at++) {
    const key = runKey(record.job, new Date(at).toISOString().replace(/\D/g, ''));
    const put = await store.put(key, writtenDocument(record), { ifAbsent: true });
    if (put.code === 'stored') return key;
  }
}

async function forgetOld(store: Store, job: string): Promise<void> {
  const keys: string[] = [];
  for await (const { key } of store.list(runsPrefix(job))) keys.push(key);
  for (const key of keys.slice(0, -RUNS_KEPT)) await store.delete(key);
}

/** Latest first. Throws StoreError. */
export async function runsOf(store: Store, job: string, most = RUNS_KEPT): Promise<readonly RunRecord[]> {
  const keys: string[] = [];
  for await (const { key } of store.list(runsPrefix(job))) keys.push(key);
  const found: RunRecord[] = [];
  for (const key of keys.slice(-most).reverse()) {
    const read = await readDocument(store, key, runRecord);
    if (read.code === 'read') found.push(read.value);
  }
  return found;
}
