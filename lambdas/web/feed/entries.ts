/** What a feed tells of: the comparisons that are there, the latest first. */
import { type ChangeList, SEVERITIES, type Severity } from '../../../engine/index.ts';
import { changeList, readDocument } from '../../stages/documents.ts';
import type { ReportSummary } from '../../stages/records.ts';
import { CHANGES_FILE, pairName, reportKey } from '../../store/keys.ts';
import type { Store } from '../../store/store.ts';
import type { ListedComparison, WorkView } from '../catalogue.ts';

/** A feed tells of the latest so many comparisons; the works' pages list all. */
export const FEED_LENGTH = 50;

export interface FeedEntry {
  readonly work: Pick<WorkView, 'id' | 'title'>;
  readonly comparison: ListedComparison & { readonly report: ReportSummary };
  /** Of the least severity wanted and above. Undefined for a report of a release that wrote none. */
  readonly changes?: ChangeList;
}

/** Comparisons with a change of at least this severity; `neutral` takes those without any change as well. */
export async function feedEntries(
  store: Store,
  works: readonly WorkView[],
  least: Severity,
): Promise<readonly FeedEntry[]> {
  const wanted = SEVERITIES.slice(SEVERITIES.indexOf(least));
  const made = works.flatMap((work) =>
    work.comparisons.flatMap((comparison) => {
      const { report } = comparison;
      const told =
        report && (least === 'neutral' || wanted.some((name) => report.summary.severities[name] > 0));
      return told ? [{ work, comparison: { ...comparison, report } }] : [];
    }),
  );
  return Promise.all(
    made
      .sort(latestFirst)
      .slice(0, FEED_LENGTH)
      .map(async (entry) => {
        const read = await readDocument(
          store,
          reportKey(entry.work.id, entry.comparison.pair, CHANGES_FILE),
          changeList,
        );
        if (read.code !== 'read') return entry;
        const lists = read.value.lists.filter(({ severity }) => wanted.includes(severity));
        return { ...entry, changes: { ...read.value, lists } };
      }),
  );
}

/** By the time of the later version; of one time, in an order that stays. */
function latestFirst(one: FeedEntry, other: FeedEntry): number {
  const keyOf = ({ work, comparison: { pair } }: FeedEntry) => `${work.id}/${pairName(pair)}`;
  return byCode(other.comparison.after.time, one.comparison.after.time) || byCode(keyOf(one), keyOf(other));
}

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
