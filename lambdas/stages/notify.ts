/**
 * Stage: a report, or what was seen of a watched page -> a notice for each subscription that has not heard of it yet. Told is what arrived since somebody
 * subscribed and is still news; a report that is made again says nothing new unless it holds a change that was not told.
 */
import { SEVERITIES, type Severity } from '../../engine/model.ts';
import {
  noticePrefix,
  type Pair,
  pairName,
  parseKey,
  reportKey,
  SUMMARY_FILE,
  versionPrefix,
} from '../store/keys.ts';
import type { Listed, Store } from '../store/store.ts';
import { canonicalJson } from './digest.ts';
import { comparison, noticeRecord, readDocument, reportSummary } from './documents.ts';
import { isBeingDeleted } from './erase.ts';
import { isNeighbours, titleOf, versionsOf } from './history.ts';
import { hash16, putNotice } from './notices.ts';
import { observationEvent } from './observation-event.ts';
import type { VersionRecord } from './records.ts';
import { type Subscription, subscriptionsFor } from './subscriptions.ts';
import { tellEvent } from './tell-event.ts';
import { observationRecord } from './watch-records.ts';

export type NotifyOutcome =
  /** Keys. */
  | { readonly code: 'made'; readonly notices: readonly string[] }
  | { readonly code: 'already' }
  | { readonly code: 'ignored'; readonly reason: string };

/**
 * How long after its later version arrived a report is news. As long as events wait among the dead letters; an
 * archive that is compared again by a new engine is none.
 */
export const NEWS_MS = 14 * 24 * 60 * 60 * 1000;

/** Takes the key of a report's summary, or of an observation. `now`: by the store's clock, or near it. Throws StoreError. */
export async function notify(store: Store, key: string, now: Date): Promise<NotifyOutcome> {
  const parsed = parseKey(key);
  if (parsed?.room === 'observation') return tellObservation(store, key, now);
  if (parsed?.room !== 'report' || parsed.file !== SUMMARY_FILE)
    return { code: 'ignored', reason: 'it is no summary of a report' };
  const { work, pair } = parsed;
  const subscriptions = await subscriptionsFor(store, work);
  if (subscriptions.every(({ digest }) => digest))
    return { code: 'ignored', reason: 'nobody is to be told at once' };
  if ((await readDocument(store, key, reportSummary)).code !== 'read')
    return { code: 'ignored', reason: 'the report is not there any more, or was cut off half-way' };
  if (await isBeingDeleted(store, work)) return { code: 'ignored', reason: 'the work is being deleted' };
  const arrivals = await arrivalsOf(store, work);
  const versions = await versionsOf(store, work);
  return tellReport(store, { work, pair, versions, arrivals, subscriptions, now });
}

/** Throws StoreError. */
export async function tellObservation(store: Store, key: string, now: Date): Promise<NotifyOutcome> {
  const read = await readDocument(store, key, observationRecord);
  if (read.code !== 'read')
    return { code: 'ignored', reason: 'the observation is not there any more, or was cut off half-way' };
  const event = observationEvent(read.value);
  if (now.getTime() - event.at.getTime() > NEWS_MS)
    return { code: 'ignored', reason: 'it is no news any more' };
  const notices = await tellEvent(store, event);
  return notices.length > 0 ? { code: 'made', notices } : { code: 'already' };
}

export interface ReportToTell {
  readonly work: string;
  readonly pair: Pair;
  readonly versions: readonly VersionRecord[];
  readonly arrivals: Arrivals;
  readonly subscriptions: readonly Subscription[];
  readonly now: Date;
}

/** Throws StoreError. */
export async function tellReport(store: Store, told: ReportToTell): Promise<NotifyOutcome> {
  const { work, pair, versions, arrivals, now } = told;
  const arrived = arrivedAt(arrivals, pair);
  if (!arrived || now.getTime() - arrived.getTime() > NEWS_MS)
    return { code: 'ignored', reason: 'it is no news any more' };
  const interested = told.subscriptions.filter(
    (one) => !one.digest && concerns(one, versions, pair, arrived),
  );
  if (interested.length === 0) return { code: 'ignored', reason: 'nobody is to be told of it' };
  const report = await readReport(store, work, pair);
  if (!report) return { code: 'ignored', reason: 'the report is being made again' };
  // Loaded only where there is something to tell, which most calls have not.
  const { noticeReport, toldChanges } = await import('../../engine/index.ts');
  const notices: string[] = [];
  for (const subscription of interested) {
    const { least, id } = subscription;
    const changes = toldChanges(report, least);
    const subject = pairName(pair);
    if (changes.length === 0 || !(await isNews(store, work, id, subject, changes))) continue;
    const path = reportPath(work, pair);
    const key = await putNotice(store, subscription, {
      work,
      subject,
      state: hash16(canonicalJson([...changes].sort())),
      changes,
      content: {
        kind: 'report',
        title: titleOf(work, versions),
        path,
        at: arrived.toISOString(),
        report: noticeReport(report, { ...report.texts, least, path }),
      },
    });
    if (key !== undefined) notices.push(key);
  }
  return notices.length > 0 ? { code: 'made', notices } : { code: 'already' };
}

/** When each version of the work came into the store, by their ids. */
export type Arrivals = ReadonlyMap<string, Date>;

export async function arrivalsOf(store: Store, work: string): Promise<Arrivals> {
  const found: Listed[] = [];
  for await (const listed of store.list(versionPrefix(work))) found.push(listed);
  return arrivalsIn(found);
}

/** Of the objects under `versions/`. */
export function arrivalsIn(listed: Iterable<Listed>): Arrivals {
  const found = new Map<string, Date>();
  for (const { key, modified } of listed) {
    const parsed = parseKey(key);
    if (parsed?.room === 'version' && parsed.file === 'text.json') found.set(parsed.version, modified);
  }
  return found;
}

/** When the later of the two came. */
export function arrivedAt(arrivals: Arrivals, { before, after }: Pair): Date | undefined {
  const [one, other] = [arrivals.get(before), arrivals.get(after)];
  return one && other && (one.getTime() > other.getTime() ? one : other);
}

/** Whether a pair that arrived then is one that the subscription is about. */
export const concerns = (
  { since, allPairs }: Subscription,
  versions: readonly VersionRecord[],
  pair: Pair,
  arrived: Date,
): boolean => arrived.getTime() >= since.getTime() && (allPairs === true || isNeighbours(versions, pair));

/** The comparison as its report has it, with the texts; undefined where it is torn or going. */
export async function readReport(store: Store, work: string, pair: Pair) {
  const read = await readDocument(store, reportKey(work, pair, 'comparison.json'), comparison);
  if (read.code !== 'read') return undefined;
  const { before, after } = read.value as {
    readonly before: { readonly text?: unknown };
    readonly after: { readonly text?: unknown };
  };
  if (typeof before.text !== 'string' || typeof after.text !== 'string') return undefined;
  return { ...read.value, texts: { before: before.text, after: after.text } };
}

/** Below the site's address. */
export const reportPath = (work: string, pair: Pair): string =>
  `/works/${encodeURIComponent(work)}/compare/${encodeURIComponent(pairName(pair))}`;

/** Whether one of the changes has not been told yet, or not as so severe. */
async function isNews(
  store: Store,
  work: string,
  subscription: string,
  subject: string,
  changes: readonly string[],
): Promise<boolean> {
  const strongest = new Map<string, number>();
  for await (const { key } of store.list(noticePrefix(work, subscription, hash16(subject)))) {
    const read = await readDocument(store, key, noticeRecord);
    for (const [id, rank] of (read.code === 'read' ? (read.value.told ?? []) : []).map(ranked))
      strongest.set(id, Math.max(rank, strongest.get(id) ?? -1));
  }
  return changes.map(ranked).some(([id, rank]) => rank > (strongest.get(id) ?? -1));
}

function ranked(change: string): readonly [id: string, rank: number] {
  const [id, severity] = change.split(' ');
  return [id, SEVERITIES.indexOf(severity as Severity)];
}
