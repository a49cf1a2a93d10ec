/** What a feed tells of: the comparisons that are there, the latest first. */
import { type ChangeList, SEVERITIES, type Severity } from '../../../engine/index.ts';
import { changeList, readDocument } from '../../stages/documents.ts';
import type { ReportSummary } from '../../stages/records.ts';
import { CHANGES_FILE, pairName, reportKey } from '../../store/keys.ts';
import type { Store } from '../../store/store.ts';
import { eachAtOnce } from '../at-once.ts';
import { readSummary, type WantedComparison, type WantedWork } from '../catalogue.ts';

/** A feed tells of the latest so many comparisons; the works' pages list all. */
export const FEED_LENGTH = 50;

export interface FeedEntry extends WantedComparison {
  readonly work: Pick<WantedWork, 'id' | 'title'>;
  readonly report: ReportSummary;
  /** Of the least severity wanted and above. Undefined for a report of a release that wrote none. */
  readonly changes?: ChangeList;
}

/**
 * Comparisons with a change of at least this severity; `neutral` takes those without any change as well. Opens reports
 * only until there are enough.
 */
export async function feedEntries(
  store: Store,
  works: readonly WantedWork[],
  least: Severity,
): Promise<readonly FeedEntry[]> {
  const told = SEVERITIES.slice(SEVERITIES.indexOf(least));
  const wanted = works
    .flatMap((work) => work.comparisons.map((comparison) => ({ ...comparison, work })))
    .sort(latestFirst);
  const found: FeedEntry[] = [];
  for (let at = 0; at < wanted.length && found.length < FEED_LENGTH; at += FEED_LENGTH) {
    const read = await eachAtOnce(wanted.slice(at, at + FEED_LENGTH), async (one) => {
      const report = await readSummary(store, one.work.id, one.pair);
      return report && { ...one, report };
    });
    const made = read.filter((one) => one !== undefined);
    const isTold = ({ report: { summary } }: FeedEntry) =>
      least === 'neutral' || told.some((severity) => summary.severities[severity] > 0);
    found.push(...made.filter(isTold));
  }
  return eachAtOnce(found.slice(0, FEED_LENGTH), async (entry) => {
    const key = reportKey(entry.work.id, entry.pair, CHANGES_FILE);
    const read = await readDocument(store, key, changeList);
    if (read.code !== 'read') return entry;
    const lists = read.value.lists.filter(({ severity }) => told.includes(severity));
    return { ...entry, changes: { ...read.value, lists } };
  });
}

type Wanted = Pick<FeedEntry, 'work' | 'pair' | 'after'>;

/** By the time of the later version; of one time, in an order that stays. */
const latestFirst = (one: Wanted, other: Wanted): number =>
  byCode(other.after.time, one.after.time) || byCode(placeOf(one), placeOf(other));

const placeOf = ({ work, pair }: Wanted): string => `${work.id}/${pairName(pair)}`;
const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
