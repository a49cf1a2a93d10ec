/**
 * Stage: a notice -> a message to its receiver, and a word that it was sent. Whoever sends it claims it first, so that
 * of several calls at once one sends. A run that dies between the receiver's answer and the word for it leaves a claim
 * that ends by itself; then the message is sent once more, under the same id, by which its receiver knows it.
 */
import type { NoticePayload } from '../../engine/index.ts';
import {
  deliveryKey,
  type NoticeName,
  noticeKey,
  parseKey,
  silenceKey,
  subscriptionKey,
} from '../store/keys.ts';
import type { PutCondition, Store } from '../store/store.ts';
import {
  deliveryEnd,
  deliveryTries,
  noticeRecord,
  type Read,
  readDocument,
  subscriptionRecord,
  writtenDocument,
} from './documents.ts';
import { isBeingDeleted } from './erase.ts';
import type { DeliveryEnd, DeliveryTries, NoticeRecord, SubscriptionRecord } from './records.ts';
import { isSilenced } from './subscriptions.ts';

/** What a channel sends. */
export interface Message {
  /** The same at each try. */
  readonly id: string;
  readonly to: SubscriptionRecord;
  /** The id of the subscription and its scope, to end it by. */
  readonly subscription: string;
  readonly scope: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly payload: NoticePayload;
}

/** `said`: what the receiver answered, or what came in its place, for people. */
export type Sent =
  | { readonly code: 'delivered'; readonly said: string }
  /** It would be so at every try. */
  | { readonly code: 'refused'; readonly said: string }
  /** The receiver wants no more of this subscription. */
  | { readonly code: 'gone'; readonly said: string }
  /** `afterMs`: as long as the receiver asks to be left in peace. */
  | { readonly code: 'trouble'; readonly said: string; readonly afterMs?: number };

export interface Channels {
  /** What paths are put behind: `https://desk.example`. */
  readonly site: string;
  readonly send: (message: Message) => Promise<Sent>;
  readonly now: () => Date;
  readonly wait: (ms: number) => Promise<unknown>;
}

export type DeliverOutcome =
  | { readonly code: 'made'; readonly delivery: DeliveryEnd['outcome']; readonly said: string }
  | { readonly code: 'already' }
  | { readonly code: 'ignored'; readonly reason: string }
  /** Not before then. Whoever called has to call again; the sweep does so as well. */
  | { readonly code: 'later'; readonly at: Date; readonly said: string };

/** How long a claim holds: longer than any channel may take to send. */
export const LEASE_MS = 60_000;
/** Of a channel, in milliseconds. */
export const SENDING_MS = 20_000;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** Waits after each try in vain, as Standard Webhooks advises; then it is given up, after some three days. */
export const RETRY_AFTER_MS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];
/** A wait that a call sits out itself. */
const SHORT_MS = 10 * SECOND;
/** A receiver cannot ask for more. */
const LONGEST_MS = 24 * HOUR;

/** Takes the key of a notice. Throws StoreError, and whatever a channel throws that is a bug. */
export async function deliver(store: Store, key: string, channels: Channels): Promise<DeliverOutcome> {
  const parsed = parseKey(key);
  if (parsed?.room !== 'notice') return { code: 'ignored', reason: 'it is no notice' };
  const { work, name } = parsed;
  const read = await readDocument(store, key, noticeRecord);
  if (read.code === 'missing') return { code: 'ignored', reason: 'the notice is not there any more' };
  if (read.code === 'broken') return { code: 'ignored', reason: 'the notice was cut off half-way' };
  const notice = read.value;
  for (;;) {
    if (await isEnded(store, work, name)) return { code: 'already' };
    // Also of a work that is deleted while its messages wait.
    if (await isBeingDeleted(store, work)) return { code: 'ignored', reason: 'the work is being deleted' };
    const tries = await readDocument(store, deliveryKey(work, name, 'tries'), deliveryTries);
    const known = tries.code === 'read' ? tries.value : undefined;
    const now = channels.now();
    if (known && Date.parse(known.notBefore) > now.getTime())
      return { code: 'later', at: new Date(known.notBefore), said: known.said ?? 'it is being sent' };
    const to = await readDocument(
      store,
      subscriptionKey(notice.scope, notice.subscription),
      subscriptionRecord,
    );
    const end = (outcome: DeliveryEnd['outcome'], said: string, tried = known?.tries ?? 0) =>
      ended(store, work, name, channels.now(), { outcome, said, tries: tried });
    if (to.code !== 'read') return end('withdrawn', 'there is no such subscription any more');
    if (await isSilenced(store, notice.scope, notice.subscription))
      return end('gone', 'the receiver asked for no more');
    if (known && known.tries > RETRY_AFTER_MS.length) return end('given-up', known.said ?? 'no answer');

    const claim: DeliveryTries = {
      schema: 'variorum.delivery-tries/1',
      tries: (known?.tries ?? 0) + 1,
      since: known?.since ?? now.toISOString(),
      notBefore: new Date(now.getTime() + LEASE_MS).toISOString(),
    };
    const claimed = await writeTries(store, work, name, claim, conditionOf(tries));
    // Another one claimed it first, or our own claim's answer was lost: the next look tells.
    if (claimed === undefined) continue;

    const sent = await channels.send(await messageOf(notice, to.value, channels.site));
    if (sent.code === 'gone')
      await store.put(silenceKey(notice.scope, notice.subscription), writtenDocument({ said: sent.said }));
    if (sent.code !== 'trouble') return end(sent.code, sent.said, claim.tries);
    if (claim.tries > RETRY_AFTER_MS.length) return end('given-up', sent.said, claim.tries);
    const wait = Math.min(Math.max(RETRY_AFTER_MS[claim.tries - 1], sent.afterMs ?? 0), LONGEST_MS);
    const at = new Date(channels.now().getTime() + wait);
    const rest: DeliveryTries = { ...claim, notBefore: at.toISOString(), said: sent.said };
    await writeTries(store, work, name, rest, { ifMatch: claimed });
    if (wait > SHORT_MS) return { code: 'later', at, said: sent.said };
    await channels.wait(wait);
  }
}

const conditionOf = (read: Read<DeliveryTries>): PutCondition =>
  read.code === 'missing' ? { ifAbsent: true } : { ifMatch: read.etag };

/** The etag, where nobody else was first. */
async function writeTries(
  store: Store,
  work: string,
  name: NoticeName,
  tries: DeliveryTries,
  condition: PutCondition,
): Promise<string | undefined> {
  const outcome = await store.put(deliveryKey(work, name, 'tries'), writtenDocument(tries), condition);
  return outcome.code === 'stored' ? outcome.etag : undefined;
}

/** One that was cut off half-way says nothing. */
const isEnded = async (store: Store, work: string, name: NoticeName): Promise<boolean> =>
  (await readDocument(store, deliveryKey(work, name, 'end'), deliveryEnd)).code === 'read';

async function ended(
  store: Store,
  work: string,
  name: NoticeName,
  at: Date,
  how: Pick<DeliveryEnd, 'outcome' | 'tries' | 'said'>,
): Promise<DeliverOutcome> {
  const { outcome, tries, said } = how;
  const end: DeliveryEnd = {
    schema: 'variorum.delivery-end/1',
    outcome,
    at: at.toISOString(),
    tries,
    said,
  };
  await store.put(deliveryKey(work, name, 'end'), writtenDocument(end));
  return { code: 'made', delivery: outcome, said };
}

/** A notice in words. */
export async function messageOf(
  notice: NoticeRecord,
  to: SubscriptionRecord,
  site: string,
): Promise<Message> {
  const { noticeHtml, noticePayload, noticeSubject, noticeText } = await import('../../engine/index.ts');
  const { content, id, subscription, scope, work } = notice;
  const options = { locale: to.language, site, subscription, scope };
  return {
    id,
    to,
    subscription,
    scope,
    subject: noticeSubject(content, to.language),
    text: noticeText(content, options),
    html: noticeHtml(content, options),
    payload: noticePayload(content, work, options),
  };
}

/** Has a notice sent once more, whatever became of it, and its receiver taken for willing. Throws StoreError. */
export async function replay(store: Store, work: string, name: NoticeName): Promise<boolean> {
  const key = noticeKey(work, name);
  const read = await readDocument(store, key, noticeRecord);
  if (read.code !== 'read') return false;
  await store.delete(silenceKey(read.value.scope, read.value.subscription));
  await store.delete(deliveryKey(work, name, 'tries'));
  await store.delete(deliveryKey(work, name, 'end'));
  // The same bytes: what counts is that a put calls the stage.
  await store.put(key, read.body);
  return true;
}
