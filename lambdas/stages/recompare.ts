/**
 * Comparing a whole archive again, part by part: a plan that lies in the store, and a word for each part that is done.
 * Whoever is stopped goes on where it was; what is current is not made again. The laptop and AWS run the same parts.
 */
import { ENGINE_VERSION } from '../../engine/version.ts';
import {
  comparisonKey,
  jobKey,
  jobOf,
  jobPartKey,
  jobPartsPrefix,
  PREFIXES,
  parseJobKey,
  parseKey,
  textKey,
  versionPrefix,
} from '../store/keys.ts';
import { type Store, StoreError } from '../store/store.ts';
import { ensureComparison } from './compare.ts';
import { jobPart, jobPartDone, jobRecord, putSame, readDocument, writtenDocument } from './documents.ts';
import { comparable, requestedPairs, versionsOf, wantedPairs } from './history.ts';
import type { JobPart, JobPartDone, JobRecord, JobSum } from './records.ts';
import { settingsOfWork } from './settings.ts';

/** Versions in a part: some minutes of work at most, so that little is lost with a run that is killed. */
export const PART_VERSIONS = 20;

const NOTHING: JobSum = { made: 0, current: 0, failed: [] };

/**
 * The job for this engine that is under way, or a new one, planned from the store's listing of versions; of all works
 * or of one. Throws StoreError.
 */
export async function planRecompare(store: Store, work?: string): Promise<JobRecord> {
  const job = jobOf(ENGINE_VERSION, work);
  const known = await readDocument(store, jobKey(job), jobRecord);
  if (known.code === 'read' && !known.value.ended) return known.value;
  // First the job, which says that its parts are there.
  if (known.code !== 'missing') await store.delete(jobKey(job));
  await removeParts(store, job);
  let parts = 0;
  let versions = 0;
  for await (const works of partsOf(store, work)) {
    parts++;
    versions += works.reduce((sum, { versions: ids }) => sum + ids.length, 0);
    const part: JobPart = { schema: 'variorum.job-part/1', works };
    await store.put(jobPartKey(job, 'todo', parts), writtenDocument(part));
  }
  const record: JobRecord = { schema: 'variorum.job/1', job, engine: ENGINE_VERSION, work, parts, versions };
  await store.put(jobKey(job), writtenDocument(record));
  return record;
}

/** The listing in parts; a work's versions lie together, so that a part reads few works. */
async function* partsOf(store: Store, work?: string): AsyncIterable<JobPart['works']> {
  let part: { work: string; versions: string[] }[] = [];
  let count = 0;
  for await (const { key } of store.list(work === undefined ? PREFIXES.versions : versionPrefix(work))) {
    const parsed = parseKey(key);
    if (parsed?.room !== 'version' || key !== textKey(parsed.work, parsed.version)) continue;
    const last = part.at(-1);
    if (last?.work === parsed.work) last.versions.push(parsed.version);
    else part.push({ work: parsed.work, versions: [parsed.version] });
    if (++count < PART_VERSIONS) continue;
    yield part;
    part = [];
    count = 0;
  }
  if (count > 0) yield part;
}

export type PartOutcome =
  | ({ readonly code: 'made' } & JobSum)
  | { readonly code: 'already' }
  | { readonly code: 'ignored'; readonly reason: string };

/** Takes the key of a part to be done. Throws StoreError. */
export async function recomparePart(store: Store, key: string): Promise<PartOutcome> {
  const parsed = parseJobKey(key);
  if (parsed?.room !== 'todo') return { code: 'ignored', reason: 'it is no part of a job' };
  const done = jobPartKey(parsed.job, 'done', parsed.part);
  if ((await readDocument(store, done, jobPartDone)).code === 'read') return { code: 'already' };
  const read = await readDocument(store, key, jobPart);
  if (read.code !== 'read') {
    // The job cannot end any more: the next plan begins a new one, in which what is current is not made again.
    if (read.code === 'broken') await store.delete(jobKey(parsed.job));
    return { code: 'ignored', reason: 'the part is not there, or was cut off half-way' };
  }
  let sum = NOTHING;
  for (const { work, versions } of read.value.works)
    sum = added(sum, await recompareWork(store, work, new Set(versions)));
  const word: JobPartDone = { schema: 'variorum.job-part-done/1', ...sum };
  await putSame(store, done, writtenDocument(word));
  return { code: 'made', ...sum };
}

/** The comparisons of which one of these is the later version. One that throws does not keep the rest from being made. */
async function recompareWork(store: Store, work: string, later: ReadonlySet<string>): Promise<JobSum> {
  const versions = await versionsOf(store, work);
  const settings = await settingsOfWork(store, work);
  let sum = NOTHING;
  for (const pair of wantedPairs(versions, await requestedPairs(store, work)).values()) {
    const sides = comparable(versions, pair);
    if (!later.has(pair.after) || !sides.ok) continue;
    try {
      const made = await ensureComparison(store, sides.before, sides.after, settings);
      sum = added(sum, { ...NOTHING, made: made ? 1 : 0, current: made ? 0 : 1 });
    } catch (error) {
      if (error instanceof StoreError) throw error;
      sum = added(sum, { ...NOTHING, failed: [comparisonKey(work, pair)] });
    }
  }
  return sum;
}

const added = (one: JobSum, other: JobSum): JobSum => ({
  made: one.made + other.made,
  current: one.current + other.current,
  failed: [...one.failed, ...other.failed],
});

/** Keys of the parts that are still to be done, in order. Throws StoreError. */
export async function partsToDo(store: Store, job: string): Promise<readonly string[]> {
  const done = new Set<number>();
  for await (const { key } of store.list(jobPartsPrefix(job, 'done'))) {
    const parsed = parseJobKey(key);
    if (parsed?.room === 'done') done.add(parsed.part);
  }
  const left: string[] = [];
  for await (const { key } of store.list(jobPartsPrefix(job, 'todo'))) {
    const parsed = parseJobKey(key);
    if (parsed?.room === 'todo' && !done.has(parsed.part)) left.push(key);
  }
  return left;
}

/**
 * Adds up a job all of whose parts are done, and takes the parts away; undefined where some are not. Throws StoreError.
 */
export async function endRecompare(store: Store, job: string): Promise<JobSum | undefined> {
  const read = await readDocument(store, jobKey(job), jobRecord);
  if (read.code !== 'read') return undefined;
  if (read.value.ended) {
    await removeParts(store, job);
    return read.value.ended;
  }
  let sum = NOTHING;
  for (let part = 1; part <= read.value.parts; part++) {
    const done = await readDocument(store, jobPartKey(job, 'done', part), jobPartDone);
    if (done.code !== 'read') return undefined;
    sum = added(sum, done.value);
  }
  await store.put(jobKey(job), writtenDocument({ ...read.value, ended: sum }), { ifMatch: read.etag });
  await removeParts(store, job);
  return sum;
}

async function removeParts(store: Store, job: string): Promise<void> {
  for (const state of ['done', 'todo'] as const) {
    const keys: string[] = [];
    for await (const { key } of store.list(jobPartsPrefix(job, state))) keys.push(key);
    for (const key of keys) await store.delete(key);
  }
}
