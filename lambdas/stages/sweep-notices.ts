/** The sweep's part in telling people: what was not told though it is news, and what waits to be sent. */
import {
  deliveryKey,
  NO_WORK,
  noticePrefix,
  type Pair,
  PREFIXES,
  parseKey,
  reportKey,
  SUMMARY_FILE,
} from '../store/keys.ts';
import type { Listed, Store } from '../store/store.ts';
import type { Budget } from './budget.ts';
import type { DeliverOutcome } from './deliver.ts';
import { deliveryTries, readDocument } from './documents.ts';
import { type Arrivals, NEWS_MS, tellObservation, tellReport } from './notify.ts';
import type { VersionRecord } from './records.ts';
import { type Subscription, subscriptionsFor, subscriptionsOf } from './subscriptions.ts';

/** Has a notice sent; by default it is put again as it is, which calls the stage that sends. */
export type Redeliver = (key: string) => Promise<DeliverOutcome>;

const putAgain =
  (store: Store): Redeliver =>
  async (key) => {
    const object = await store.get(key);
    if (!object) return { code: 'ignored', reason: 'the notice is not there any more' };
    await store.put(key, object.body);
    return { code: 'already' };
  };

/** Undefined where nobody at all is to be told anything. Throws StoreError. */
export async function subscribersOf(store: Store): Promise<readonly Subscription[] | undefined> {
  for await (const _ of store.list(PREFIXES.subscriptions)) return subscriptionsOf(store, NO_WORK);
  return undefined;
}

export interface WorkToTell {
  readonly work: string;
  /** Of the reports that are there and wanted. */
  readonly pairs: readonly Pair[];
  readonly versions: readonly VersionRecord[];
  readonly arrivals: Arrivals;
  /** What was seen of its watched pages. */
  readonly observations: readonly Listed[];
  /** Of all works. */
  readonly ofAll: readonly Subscription[];
  readonly now: Date;
  readonly redeliver?: Redeliver;
}

/** Throws StoreError. */
export async function sweepNotices(store: Store, budget: Budget, told: WorkToTell): Promise<void> {
  const { work, pairs, observations, now, redeliver = putAgain(store) } = told;
  const subscriptions = await subscriptionsFor(store, work, told.ofAll);
  if (subscriptions.length === 0) return;
  for (const pair of pairs) {
    const key = reportKey(work, pair, SUMMARY_FILE);
    await budget.act(key, async () => ({
      stage: 'notify',
      key,
      outcome: await tellReport(store, { ...told, pair, subscriptions }),
    }));
  }
  for (const { key, modified } of observations)
    if (now.getTime() - modified.getTime() <= NEWS_MS)
      await budget.act(key, async () => ({
        stage: 'notify',
        key,
        outcome: await tellObservation(store, key, now),
      }));
  for (const key of await waiting(store, told))
    await budget.act(key, async () => ({ stage: 'deliver', key, outcome: await redeliver(key) }));
}

const ON_ITS_WAY_MS = 10 * 60 * 1000;

/** Notices that are not over, and that nobody is to leave in peace now. */
async function waiting(store: Store, { work, now, redeliver }: WorkToTell): Promise<readonly string[]> {
  const words = new Set<string>();
  for await (const { key } of store.list(`${PREFIXES.deliveries}${work}/`)) words.add(key);
  const found: string[] = [];
  for await (const { key, modified } of store.list(noticePrefix(work))) {
    const parsed = parseKey(key);
    if (parsed?.room !== 'notice' || words.has(deliveryKey(work, parsed.name, 'end'))) continue;
    const tries = deliveryKey(work, parsed.name, 'tries');
    if (!words.has(tries)) {
      // Where a put calls the stage, the notice's own has called it just now.
      if (redeliver || now.getTime() - modified.getTime() > ON_ITS_WAY_MS) found.push(key);
      continue;
    }
    const read = await readDocument(store, tries, deliveryTries);
    const until = read.code === 'read' ? Date.parse(read.value.notBefore) : 0;
    if (until <= now.getTime()) found.push(key);
  }
  return found;
}
