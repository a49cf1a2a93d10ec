/** What the store holds, as the pages show it. Computed when asked; nothing is kept but what never changes. */
import { readDocument, refusalRecord, reportSummary } from '../stages/documents.ts';
import { inOrder, titleOf, wantedPairs } from '../stages/history.ts';
import { workRefusal } from '../stages/names.ts';
import type { RefusalRecord, ReportSummary, VersionFacts } from '../stages/records.ts';
import { NO_WORK, type Pair, reportKey } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { eachAtOnce } from './at-once.ts';
import { type Folder, foldersOf, pendingUploads } from './folders.ts';
import { versionFacts } from './version-shelf.ts';

export interface WantedComparison {
  readonly pair: Pair;
  readonly before: VersionFacts;
  readonly after: VersionFacts;
}

export interface ListedComparison extends WantedComparison {
  /** Undefined while the report is being made. */
  readonly report?: ReportSummary;
}

export interface WorkView {
  readonly id: string;
  readonly title: string;
  readonly sourceLanguage?: string;
  /** By time, earliest first. */
  readonly versions: readonly VersionFacts[];
  /** By the later version, then by the earlier one, latest first. */
  readonly comparisons: readonly ListedComparison[];
  readonly refusals: readonly RefusalRecord[];
  /** Keys of uploads that have become neither a version nor a refusal yet. */
  readonly pending: readonly string[];
}

export interface Strays {
  readonly refusals: readonly RefusalRecord[];
  readonly pending: readonly string[];
}

/** A work without what takes a look into its refusals and reports. */
export type WorkOutline = Pick<WorkView, 'id' | 'title' | 'sourceLanguage' | 'versions' | 'pending'>;

const EMPTY: Folder = { texts: [], uploads: [], refusals: [], requests: [] };

/** Undefined where nothing is known of the work, also where it can be no work's id. Throws StoreError. */
export async function readWork(store: Store, id: string): Promise<WorkView | undefined> {
  if (workRefusal(id)) return undefined;
  const folder = (await foldersOf(store, id)).get(id) ?? EMPTY;
  const outline = await readOutline(store, id, folder);
  const refusals = await readRefusals(store, folder);
  if (outline.versions.length + refusals.length + outline.pending.length === 0) return undefined;
  const comparisons = await eachAtOnce(
    wantedComparisons(outline.versions, folder.requests),
    async (wanted) => ({ ...wanted, report: await readSummary(store, id, wanted.pair) }),
  );
  return { ...outline, comparisons, refusals };
}

/** A work with the comparisons that are due or asked for, made or not. */
export interface WantedWork extends Pick<WorkView, 'id' | 'title'> {
  readonly comparisons: readonly WantedComparison[];
}

/** Of all works, or of one: opens no report. Nothing for a work that is not there. Throws StoreError. */
export async function readWanted(store: Store, work?: string): Promise<readonly WantedWork[]> {
  const folders = [...(await foldersOf(store, work))].filter(([id]) => !workRefusal(id));
  const known = folders.filter(
    ([, { texts, uploads, refusals }]) => texts.length + uploads.length + refusals.length > 0,
  );
  return eachAtOnce(known, async ([id, folder]) => {
    const { title, versions } = await readOutline(store, id, folder);
    return { id, title, comparisons: wantedComparisons(versions, folder.requests) };
  });
}

/** Throws StoreError. */
export async function readOutline(store: Store, id: string, folder: Folder): Promise<WorkOutline> {
  const read = await eachAtOnce(folder.texts, (listed) => versionFacts(store, listed));
  const versions = read.filter((version) => version !== undefined).sort(inOrder);
  const made = new Set(versions.map((version) => version.origin.upload));
  return {
    id,
    title: titleOf(id, versions),
    sourceLanguage: versions.find((version) => version.sourceLanguage)?.sourceLanguage,
    versions,
    pending: pendingUploads(folder, made),
  };
}

/** What was refused of works that could not be founded, and what is still to be judged of them. */
export async function readStrays(store: Store): Promise<Strays> {
  const folder = (await foldersOf(store, NO_WORK)).get(NO_WORK) ?? EMPTY;
  return { refusals: await readRefusals(store, folder), pending: pendingUploads(folder, new Set()) };
}

async function readRefusals(store: Store, { refusals }: Folder): Promise<readonly RefusalRecord[]> {
  const read = await eachAtOnce(refusals, (key) => readDocument(store, key, refusalRecord));
  return read.flatMap((document) => (document.code === 'read' ? [document.value] : []));
}

/** The pairs that are due or asked for: by the later version, then by the earlier one, latest first. */
export function wantedComparisons(
  versions: readonly VersionFacts[],
  requests: readonly Pair[],
): readonly WantedComparison[] {
  const order = new Map(versions.map((version, index) => [version.id, index]));
  const rank = (id: string): number => order.get(id) ?? -1;
  return [...wantedPairs(versions, requests).values()]
    .map((pair) => ({ pair, before: versions[rank(pair.before)], after: versions[rank(pair.after)] }))
    .sort(
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
