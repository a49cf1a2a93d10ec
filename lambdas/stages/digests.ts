/**
 * Stage, on a schedule: one notice a work, subscription and period, of what arrived in it; none where nothing did. It
 * looks at the periods that are over, keeps no notes, and finds what it has told by the notices' own keys.
 */
import type { NoticeContent, NoticeReport } from '../../engine/index.ts';
import { NO_WORK, noticeKey, type Pair, PREFIXES, pairName, parseKey, reportPrefix } from '../store/keys.ts';
import type { Listed, Store } from '../store/store.ts';
import { isBeingDeleted } from './erase.ts';
import { titleOf, versionsOf } from './history.ts';
import { hash16, ONE_STATE, putNotice } from './notices.ts';
import { type Arrivals, arrivalsIn, arrivedAt, concerns, readReport, reportPath } from './notify.ts';
import { contains, namedPeriod, periodsBefore, type Span } from './period.ts';
import type { Period, VersionRecord } from './records.ts';
import { type Subscription, subscriptionsFor, subscriptionsOf } from './subscriptions.ts';

export interface DigestResult {
  /** Keys of the notices made. */
  readonly notices: readonly string[];
}

/** Reports in one message; a desk that makes more in a week reads the page. */
const MOST_REPORTS = 20;

/** `now`: by the store's clock, or near it. Throws StoreError. */
export async function digest(store: Store, now: Date): Promise<DigestResult> {
  const works = await subscribedWorks(store);
  if (works.size === 0) return { notices: [] };
  const ofAll = (await subscriptionsOf(store, NO_WORK)).filter(({ digest: period }) => period);
  const notices: string[] = [];
  for (const [work, listed] of await versionsByWork(store)) {
    if (ofAll.length === 0 && !works.has(work)) continue;
    const arrivals = arrivalsIn(listed);
    // Told from what was listed: most works have not changed for long, and are not read.
    const recent = [...arrivals.values()].some((at) => now.getTime() - at.getTime() < LOOKED_BACK_MS);
    if (recent) notices.push(...(await digestsOf(store, work, arrivals, ofAll, now)));
  }
  return { notices };
}

/** More than the periods that a run goes back to. */
const LOOKED_BACK_MS = 36 * 24 * 60 * 60 * 1000;

/** Those with a subscription of their own, and `_`. */
async function subscribedWorks(store: Store): Promise<ReadonlySet<string>> {
  const works = new Set<string>();
  for await (const { key } of store.list(PREFIXES.subscriptions)) {
    const parsed = parseKey(key);
    if (parsed?.room === 'subscription') works.add(parsed.work);
  }
  return works;
}

async function versionsByWork(store: Store): Promise<ReadonlyMap<string, readonly Listed[]>> {
  const works = new Map<string, Listed[]>();
  for await (const listed of store.list(PREFIXES.versions)) {
    const work = parseKey(listed.key)?.work;
    if (work === undefined) continue;
    const known = works.get(work);
    if (known) known.push(listed);
    else works.set(work, [listed]);
  }
  return works;
}

async function digestsOf(
  store: Store,
  work: string,
  arrivals: Arrivals,
  ofAll: readonly Subscription[],
  now: Date,
): Promise<readonly string[]> {
  const notices: string[] = [];
  let about: About | undefined;
  for (const subscription of await subscriptionsFor(store, work, ofAll)) {
    const { digest: length, id } = subscription;
    if (!length) continue;
    for (const span of periodsBefore(length, now)) {
      if (![...arrivals.values()].some((at) => contains(span, at))) continue;
      const subject = subjectOf(length, span);
      if (await store.head(noticeKey(work, { subscription: id, subject: hash16(subject), state: ONE_STATE })))
        continue;
      about ??= await aboutWork(store, work, arrivals);
      const content = about && (await contentOf(store, about, subscription, length, span));
      if (!content) continue;
      const key = await putNotice(store, subscription, { work, subject, content });
      if (key !== undefined) notices.push(key);
    }
  }
  return notices;
}

const subjectOf = (length: Period, { from }: Span): string => `${length} digest ${from.toISOString()}`;

interface About {
  readonly work: string;
  readonly versions: readonly VersionRecord[];
  /** Those that have a report. */
  readonly pairs: readonly { readonly pair: Pair; readonly arrived: Date }[];
}

async function aboutWork(store: Store, work: string, arrivals: Arrivals): Promise<About | undefined> {
  if (await isBeingDeleted(store, work)) return undefined;
  const pairs = new Map<string, About['pairs'][number]>();
  for await (const { key } of store.list(`${PREFIXES.reports}${work}/`)) {
    const parsed = parseKey(key);
    if (parsed?.room !== 'report') continue;
    const arrived = arrivedAt(arrivals, parsed.pair);
    if (arrived) pairs.set(reportPrefix(work, parsed.pair), { pair: parsed.pair, arrived });
  }
  return { work, versions: await versionsOf(store, work), pairs: [...pairs.values()].sort(inTime) };
}

/** In the order in which they arrived; of one moment, by their names. */
const inTime = (one: About['pairs'][number], other: About['pairs'][number]): number =>
  one.arrived.getTime() - other.arrived.getTime() || (pairName(one.pair) < pairName(other.pair) ? -1 : 1);

/** Undefined where nothing of the severities told has changed. */
async function contentOf(
  store: Store,
  { work, versions, pairs }: About,
  subscription: Subscription,
  length: Period,
  span: Span,
): Promise<NoticeContent | undefined> {
  const { noticeReport, toldChanges } = await import('../../engine/index.ts');
  const { least } = subscription;
  const reports: NoticeReport[] = [];
  let more = 0;
  for (const { pair, arrived } of pairs) {
    if (!contains(span, arrived) || !concerns(subscription, versions, pair, arrived)) continue;
    const report = await readReport(store, work, pair);
    if (!report || toldChanges(report, least).length === 0) continue;
    if (reports.length === MOST_REPORTS) more++;
    else reports.push(noticeReport(report, { ...report.texts, least, path: reportPath(work, pair) }));
  }
  if (reports.length === 0) return undefined;
  return {
    kind: 'digest',
    title: titleOf(work, versions),
    path: `/works/${encodeURIComponent(work)}`,
    at: span.to.toISOString(),
    period: namedPeriod(length, span),
    reports,
    more,
  };
}
