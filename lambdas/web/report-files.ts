/** The files of a report, as they are served. */
import { CHANGE_PAGES_FILE, type Pair, pageFile, reportKey } from '../store/keys.ts';
import type { Store, StoredObject } from '../store/store.ts';
import { readSummary } from './catalogue.ts';

/** Undefined where the report is not whole: its summary is written last, and says how long each file is. */
export async function readReportFile(
  store: Store,
  work: string,
  pair: Pair,
  file: string,
): Promise<StoredObject | undefined> {
  const summary = await readSummary(store, work, pair);
  if (!summary) return undefined;
  const stored = await store.get(reportKey(work, pair, file));
  return stored?.size === summary.files[file] ? stored : undefined;
}

/** A page of a report, from 1, in a language. */
export const readReportPage = async (
  store: Store,
  work: string,
  pair: Pair,
  locale: string,
  page = 1,
): Promise<StoredObject | undefined> =>
  (await readReportFile(store, work, pair, pageFile(locale, page))) ??
  // A report of an engine that wrote in English only.
  (locale === 'en' ? undefined : await readReportFile(store, work, pair, pageFile('en', page)));

/** The number of the page that a change stands on; undefined where the report has no such change, or is not whole. */
export async function pageOfChange(
  store: Store,
  work: string,
  pair: Pair,
  change: string,
): Promise<number | undefined> {
  const stored = await readReportFile(store, work, pair, CHANGE_PAGES_FILE);
  if (!stored || change === '' || /\s/.test(change)) return undefined;
  // Searched as it stands: a book has a hundred thousand lines, of which one is wanted.
  const lines = Buffer.from(stored.body.buffer, stored.body.byteOffset, stored.body.byteLength);
  const at = lines.indexOf(`\n${change} `);
  const start = at >= 0 ? at + 1 : lines.indexOf(`${change} `) === 0 ? 0 : -1;
  if (start < 0) return undefined;
  return Number(lines.toString('latin1', start + Buffer.byteLength(change) + 1, lines.indexOf('\n', start)));
}
