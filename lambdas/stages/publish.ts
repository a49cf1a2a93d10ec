/** Stage: a comparison -> its report: the files that the renderer makes, and a summary for lists. */
import type { Comparison } from '../../engine/index.ts';
import { type Pair, parseKey, reportKey, reportPrefix, SUMMARY_FILE as SUMMARY } from '../store/keys.ts';
import { type Listed, type Store, StoreError } from '../store/store.ts';
import { sha256 } from './digest.ts';
import {
  comparison,
  type PutSame,
  putOver,
  putSame,
  type Read,
  readDocument,
  reportSummary,
  writtenDocument,
} from './documents.ts';
import { readVersion } from './history.ts';
import type { ReportSummary, VersionRecord } from './records.ts';

export interface RenderInput {
  readonly comparison: Comparison;
  readonly before: VersionRecord;
  readonly after: VersionRecord;
}
export interface RenderedFile {
  /** A plain name: `index.html`. */
  readonly file: string;
  readonly body: string;
}
/** Pure: a report's files are a function of the comparison and the two versions. */
export type Render = (input: RenderInput) => AsyncIterable<RenderedFile>;

export type PublishOutcome =
  /** `segments`: of both sides; `cut`: how often the engine's budget was spent. */
  | {
      readonly code: 'made';
      readonly files: readonly string[];
      readonly segments: number;
      readonly cut: number;
    }
  | { readonly code: 'already' }
  | { readonly code: 'ignored'; readonly reason: string };

/** How often it is begun once more because others keep writing the same report. */
const MOST_TRIES = 4;

/** Takes the key of a comparison. `again`: also a report that is there, unless surely so. Throws StoreError. */
export async function publish(
  store: Store,
  key: string,
  render: Render,
  { again = false } = {},
): Promise<PublishOutcome> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const outcome = await publishOnce(store, key, render, { again, anew: tries > 0 });
    if (outcome.code !== 'overtaken') return outcome;
  }
  throw new StoreError('unavailable', `Others keep writing the report of ${key}. Try again in a while.`);
}

/** `anew`: whatever there is. `overtaken`: another publisher wrote over a file before the report was whole. */
async function publishOnce(
  store: Store,
  key: string,
  render: Render,
  { again, anew }: { readonly again: boolean; readonly anew: boolean },
): Promise<PublishOutcome | { readonly code: 'overtaken' }> {
  const parsed = parseKey(key);
  if (parsed?.room !== 'comparison') return { code: 'ignored', reason: 'it is no comparison' };
  const { work, pair } = parsed;
  const read = await readDocument(store, key, comparison);
  if (read.code === 'missing') return { code: 'ignored', reason: 'the comparison is not there any more' };
  if (read.code === 'broken') return { code: 'ignored', reason: 'the comparison was cut off half-way' };
  const standing = anew ? 'missing' : await standingReport(store, work, pair, read);
  if (standing === 'sure' || (standing === 'unsure' && !again)) return { code: 'already' };
  const [before, after] = [
    await readVersion(store, work, pair.before),
    await readVersion(store, work, pair.after),
  ];
  if (!before || !after) return { code: 'ignored', reason: 'a version of the pair is not there' };
  const { value } = read;
  if (value.before.sha256 !== sha256(before.text) || value.after.sha256 !== sha256(after.text))
    return { code: 'ignored', reason: 'the comparison is of other texts' };

  // Where a file's time is what is doubted, the file is written even if it is right: then it has a time of today.
  const put = standing === 'unsure' ? putOver : putSame;
  const made = await putFiles(render({ comparison: value, before, after }), (file, bytes) =>
    put(store, reportKey(work, pair, file), bytes),
  );
  // What is written from here on is later than all of these, or no earlier than the summary.
  await store.tick?.();
  if (!(await areThere(store, work, pair, made))) return { code: 'overtaken' };
  const files = Object.fromEntries([...made].map(([file, { bytes }]) => [file, bytes]));
  const summary: ReportSummary = {
    schema: 'variorum.report/1',
    work,
    ...pair,
    labels: { before: before.label, after: after.label },
    engine: value.engine,
    comparison: sha256(read.body),
    summary: value.summary,
    files,
  };
  // Last of what is written, and written even when it is there: a summary stands for a whole report, all of it older.
  await store.put(reportKey(work, pair, SUMMARY), writtenDocument(summary));
  await removeLeftOver(store, work, pair, files);
  const { segments } = value.summary;
  return {
    code: 'made',
    files: [...Object.keys(files), SUMMARY],
    segments: segments.before + segments.after,
    cut: value.budget.length,
  };
}

interface PutFile {
  readonly bytes: number;
  readonly etag: string;
}

/** Whether each file is still the one that was put. */
async function areThere(
  store: Store,
  work: string,
  pair: Pair,
  files: ReadonlyMap<string, PutFile>,
): Promise<boolean> {
  const left = [...files];
  let same = true;
  const look = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined && same; next = left.pop()) {
      const [file, { etag }] = next;
      const there = await store.head(reportKey(work, pair, file));
      if (there?.etag !== etag) same = false;
    }
  };
  // All of them end before this does, also where one fails.
  const looks = await Promise.allSettled(Array.from({ length: AT_ONCE }, look));
  for (const ended of looks) if (ended.status === 'rejected') throw ended.reason;
  return same;
}

/** Files on their way to the store at a time, while the next are made: of a book's 500 none waits for the last one. */
const AT_ONCE = 8;

/** Each as it was stored, once all are. */
async function putFiles(
  rendered: AsyncIterable<RenderedFile>,
  put: (file: string, bytes: Uint8Array) => Promise<PutSame>,
): Promise<ReadonlyMap<string, PutFile>> {
  // In the order of the rendering, whichever is stored first.
  const files = new Map<string, PutFile>();
  const under = new Set<Promise<void>>();
  const failed: unknown[] = [];
  for await (const { file, body } of rendered) {
    const bytes = Buffer.from(body);
    files.set(file, { bytes: bytes.length, etag: '' });
    const stored = put(file, bytes)
      .then(
        ({ etag }) => void files.set(file, { bytes: bytes.length, etag }),
        (error: unknown) => void failed.push(error),
      )
      .finally(() => under.delete(stored));
    under.add(stored);
    if (under.size >= AT_ONCE) await Promise.race(under);
    if (failed.length > 0) break;
  }
  await Promise.all(under);
  if (failed.length > 0) throw failed[0];
  return files;
}

/** Pages of an earlier, longer report. Nobody is served them, since the summary does not name them. */
async function removeLeftOver(
  store: Store,
  work: string,
  pair: Pair,
  files: ReportSummary['files'],
): Promise<void> {
  const kept = new Set([...Object.keys(files), SUMMARY].map((file) => reportKey(work, pair, file)));
  const left: string[] = [];
  for await (const { key } of store.list(reportPrefix(work, pair))) if (!kept.has(key)) left.push(key);
  for (const key of left) await store.delete(key);
}

/**
 * Whether the report of exactly this comparison is there, all its files in their full length, and no others. `unsure`:
 * a file is no older than the summary. Whoever published an earlier comparison, was overtaken and came back late may
 * have written it, at the same length; the sweep makes such a report again.
 */
export async function standingReport(
  store: Store,
  work: string,
  pair: Pair,
  made: Extract<Read<Comparison>, { code: 'read' }>,
): Promise<'sure' | 'unsure' | 'missing'> {
  const summaryKey = reportKey(work, pair, SUMMARY);
  const read = await readDocument(store, summaryKey, reportSummary);
  if (read.code !== 'read') return 'missing';
  const { engine, comparison: sha, files } = read.value;
  if (engine !== made.value.engine || sha !== sha256(made.body)) return 'missing';
  const found = new Map<string, Listed>();
  for await (const listed of store.list(reportPrefix(work, pair))) found.set(listed.key, listed);
  const named = Object.entries(files).map(([file, bytes]) => ({
    bytes,
    listed: found.get(reportKey(work, pair, file)),
  }));
  if (found.size !== named.length + 1 || named.some(({ bytes, listed }) => listed?.size !== bytes))
    return 'missing';
  const since = found.get(summaryKey)?.modified ?? read.modified;
  return named.every(({ listed }) => listed !== undefined && listed.modified < since) ? 'sure' : 'unsure';
}
