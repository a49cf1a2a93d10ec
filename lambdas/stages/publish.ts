/** Stage: a comparison -> its report: the files that the renderer makes, and a summary for lists. */
import type { Comparison } from '../../engine/index.ts';
import { type Pair, parseKey, reportKey, reportPrefix, SUMMARY_FILE as SUMMARY } from '../store/keys.ts';
import type { Listed, Store } from '../store/store.ts';
import { sha256 } from './digest.ts';
import { comparison, putSame, type Read, readDocument, reportSummary, writtenDocument } from './documents.ts';
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

/** Takes the key of a comparison. `again`: also a report that is there, unless surely so. Throws StoreError. */
export async function publish(
  store: Store,
  key: string,
  render: Render,
  { again = false } = {},
): Promise<PublishOutcome> {
  const parsed = parseKey(key);
  if (parsed?.room !== 'comparison') return { code: 'ignored', reason: 'it is no comparison' };
  const { work, pair } = parsed;
  const read = await readDocument(store, key, comparison);
  if (read.code === 'missing') return { code: 'ignored', reason: 'the comparison is not there any more' };
  if (read.code === 'broken') return { code: 'ignored', reason: 'the comparison was cut off half-way' };
  const standing = await standingReport(store, work, pair, read);
  if (standing === 'sure' || (standing === 'unsure' && !again)) return { code: 'already' };
  const [before, after] = [
    await readVersion(store, work, pair.before),
    await readVersion(store, work, pair.after),
  ];
  if (!before || !after) return { code: 'ignored', reason: 'a version of the pair is not there' };
  const { value } = read;
  if (value.before.sha256 !== sha256(before.text) || value.after.sha256 !== sha256(after.text))
    return { code: 'ignored', reason: 'the comparison is of other texts' };

  const files = await putFiles(store, work, pair, render({ comparison: value, before, after }));
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
  await store.tick?.();
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

/** Files on their way to the store at a time, while the next are made: of a book's 500 none waits for the last one. */
const AT_ONCE = 8;

/** The length of each, once all are stored. */
async function putFiles(
  store: Store,
  work: string,
  pair: Pair,
  rendered: AsyncIterable<RenderedFile>,
): Promise<ReportSummary['files']> {
  const files: { [file: string]: number } = {};
  const under = new Set<Promise<void>>();
  const failed: unknown[] = [];
  for await (const { file, body } of rendered) {
    const bytes = Buffer.from(body);
    files[file] = bytes.length;
    const put = putSame(store, reportKey(work, pair, file), bytes)
      .then(
        () => undefined,
        (error: unknown) => void failed.push(error),
      )
      .finally(() => under.delete(put));
    under.add(put);
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
