/** How far the jobs are. Apart from doing them, which loads the engine. */
import { jobKey, PREFIXES, parseJobKey } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { jobRecord, readDocument } from './documents.ts';
import type { JobRecord } from './records.ts';

export interface JobProgress extends JobRecord {
  /** Parts that are done. */
  readonly done: number;
}

/** All jobs: those under way first, those of all works before those of one. Throws StoreError. */
export async function jobsOf(store: Store): Promise<readonly JobProgress[]> {
  const done = new Map<string, number>();
  const jobs: string[] = [];
  for await (const { key } of store.list(PREFIXES.jobs)) {
    const parsed = parseJobKey(key);
    if (parsed?.room === 'job') jobs.push(parsed.job);
    if (parsed?.room === 'done') done.set(parsed.job, (done.get(parsed.job) ?? 0) + 1);
  }
  const found: JobProgress[] = [];
  for (const job of jobs) {
    const read = await readDocument(store, jobKey(job), jobRecord);
    if (read.code !== 'read') continue;
    found.push({ ...read.value, done: read.value.ended ? read.value.parts : (done.get(job) ?? 0) });
  }
  // Listed by their keys, and a stable sort keeps that order.
  const rank = ({ ended, work }: JobProgress): number => (ended ? 2 : 0) + (work === undefined ? 0 : 1);
  return found.sort((one, other) => rank(one) - rank(other));
}
