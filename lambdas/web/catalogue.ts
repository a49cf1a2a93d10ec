/** What the store holds, as the pages show it. Computed when asked; nothing is kept. */
import { readDocument, refusalRecord, reportSummary } from '../stages/documents.ts';
import { requestedPairs, versionsOf, wantedPairs } from '../stages/history.ts';
import { workRefusal } from '../stages/names.ts';
import type { RefusalRecord, ReportSummary, VersionRecord } from '../stages/records.ts';
import { refusalKeyOf, uploadOf } from '../stages/uploads.ts';
import { NO_WORK, type Pair, PREFIXES, reportKey, uploadKey } from '../store/keys.ts';
import type { Store } from '../store/store.ts';

export interface ListedComparison {
  readonly pair: Pair;
  readonly before: VersionRecord;
  readonly after: VersionRecord;
  /** Undefined while the report is being made. */
  readonly report?: ReportSummary;
}

export interface WorkView {
  readonly id: string;
  readonly title: string;
  readonly sourceLanguage?: string;
  /** By time, earliest first. */
  readonly versions: readonly VersionRecord[];
  /** By the later version, then by the earlier one, latest first. */
  readonly comparisons: readonly ListedComparison[];
  readonly refusals: readonly RefusalRecord[];
  /** Keys of uploads that have become neither a version nor a refusal yet. */
  readonly pending: readonly string[];
}

/** The ids of all works that have a version, a refusal or an upload, ascending by code unit. */
export async function workIds(store: Store): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const prefix of [PREFIXES.versions, PREFIXES.refusals, PREFIXES.uploads]) {
    for await (const { key } of store.list(prefix)) ids.add(key.slice(prefix.length).split('/')[0]);
  }
  return [...ids].filter((id) => workRefusal(id) === undefined).sort();
}

/** Undefined where nothing is known of the work, also where it can be no work's id. Throws StoreError. */
export async function readWork(store: Store, id: string): Promise<WorkView | undefined> {
  if (workRefusal(id)) return undefined;
  const versions = await versionsOf(store, id);
  const refusals = await refusalsOf(store, id);
  const pending = await pendingUploads(store, id, versions, refusals);
  if (versions.length + refusals.length + pending.length === 0) return undefined;
  return {
    id,
    title: titleOf(id, versions),
    sourceLanguage: versions.find((version) => version.sourceLanguage)?.sourceLanguage,
    versions,
    comparisons: await comparisonsOf(store, id, versions),
    refusals,
    pending,
  };
}

/** What was refused of works that could not be founded, and what is still to be judged of them. */
export async function readStrays(
  store: Store,
): Promise<{ readonly refusals: readonly RefusalRecord[]; readonly pending: readonly string[] }> {
  const refusals = await refusalsOf(store, NO_WORK);
  return { refusals, pending: await pendingUploads(store, NO_WORK, [], refusals) };
}

const titleOf = (id: string, versions: readonly VersionRecord[]): string =>
  versions.find((version) => version.workTitle)?.workTitle ??
  versions.find((version) => version.role === 'translation' && version.title)?.title ??
  id;

export async function refusalsOf(store: Store, work: string): Promise<readonly RefusalRecord[]> {
  const refusals: RefusalRecord[] = [];
  for await (const { key } of store.list(`${PREFIXES.refusals}${work}/`)) {
    const read = await readDocument(store, key, refusalRecord);
    if (read.code === 'read') refusals.push(read.value);
  }
  return refusals;
}

async function pendingUploads(
  store: Store,
  work: string,
  versions: readonly VersionRecord[],
  refusals: readonly RefusalRecord[],
): Promise<readonly string[]> {
  const settled = new Set([
    ...versions.map((version) => version.origin.upload),
    ...refusals.map((refusal) => refusal.upload),
  ]);
  const uploads: string[] = [];
  for await (const { key } of store.list(uploadKey(work, ''))) {
    // Details alone are no upload yet: the file follows, or a refusal for its size.
    if (uploadOf(key) === key && !settled.has(key)) uploads.push(key);
  }
  const pending: string[] = [];
  for (const upload of uploads) if (!(await store.head(refusalKeyOf(upload)))) pending.push(upload);
  return pending;
}

async function comparisonsOf(
  store: Store,
  work: string,
  versions: readonly VersionRecord[],
): Promise<readonly ListedComparison[]> {
  const order = new Map(versions.map((version, index) => [version.id, index]));
  const rank = (id: string): number => order.get(id) ?? -1;
  const listed: ListedComparison[] = [];
  for (const pair of wantedPairs(versions, await requestedPairs(store, work)).values()) {
    const [before, after] = [versions[rank(pair.before)], versions[rank(pair.after)]];
    listed.push({ pair, before, after, report: await readSummary(store, work, pair) });
  }
  return listed.sort(
    (one, other) =>
      rank(other.pair.after) - rank(one.pair.after) || rank(other.pair.before) - rank(one.pair.before),
  );
}

/** The summary of a report that is there, or undefined. */
export async function readSummary(
  store: Store,
  work: string,
  pair: Pair,
): Promise<ReportSummary | undefined> {
  const read = await readDocument(store, reportKey(work, pair, 'summary.json'), reportSummary);
  return read.code === 'read' ? read.value : undefined;
}
