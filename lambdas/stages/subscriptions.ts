/** Who is told of what: `subscriptions/<work, or _ for all>/<id>.json`, set by people. */
import { SEVERITIES } from '../../engine/model.ts';
import { NO_WORK, PREFIXES, parseKey, silenceKey, subscriptionKey } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { sha256 } from './digest.ts';
import { readDocument, subscriptionRecord, writtenDocument } from './documents.ts';
import { quoted } from './names.ts';
import type { Channel, Period, SubscriptionRecord } from './records.ts';

/** As somebody gave it, unchecked. */
export interface SubscriptionAsked {
  readonly channel: Channel;
  readonly address: string;
  readonly least?: string;
  readonly language?: string;
  readonly digest?: string;
  readonly allPairs?: boolean;
}

export type Subscribed =
  | {
      readonly ok: true;
      readonly id: string;
      readonly subscription: SubscriptionRecord;
      /** False where there was the same already. */
      readonly isNew: boolean;
    }
  /** `message`: what is wrong; `hint`: what to do. */
  | { readonly ok: false; readonly field: string; readonly message: string; readonly hint: string };

export interface Subscription extends SubscriptionRecord {
  readonly id: string;
  /** The work, or `_`. */
  readonly scope: string;
  /** By the store's clock. */
  readonly since: Date;
}

/** Twelve hex digits: the same receiver has one subscription at once and one of each period. */
const idOf = ({ channel, address, digest }: Pick<SubscriptionRecord, 'channel' | 'address' | 'digest'>) =>
  sha256([channel, address, digest ?? ''].join('\n')).slice(0, 12);

/**
 * Subscribes, or changes what there is of the same receiver. `newSecret` is asked for where a webhook has none yet.
 * Throws StoreError.
 */
export async function subscribe(
  store: Store,
  scope: string,
  asked: SubscriptionAsked,
  newSecret: () => string,
): Promise<Subscribed> {
  const checked = checkedSubscription(asked);
  if ('message' in checked) return { ok: false, ...checked };
  const id = idOf(checked);
  const key = subscriptionKey(scope, id);
  const read = await readDocument(store, key, subscriptionRecord);
  const known = read.code === 'read' ? read.value : undefined;
  const subscription: SubscriptionRecord =
    checked.channel === 'webhook' ? { ...checked, secret: known?.secret ?? newSecret() } : checked;
  const body = writtenDocument(subscription);
  const isNew = read.code !== 'read' || Buffer.compare(Buffer.from(body), read.body) !== 0;
  // Written only where it says something else: its time is since when it holds.
  if (isNew) await store.put(key, body);
  return { ok: true, id, subscription, isNew };
}

type Wrong = { readonly field: string; readonly message: string; readonly hint: string };

function checkedSubscription(asked: SubscriptionAsked): SubscriptionRecord | Wrong {
  const { channel, least = 'minor', language = 'en', digest, allPairs } = asked;
  const address = asked.address.trim();
  const wrong = wrongAddress(channel, address);
  if (wrong) return { field: channel, ...wrong };
  const severity = SEVERITIES.find((one) => one === least);
  if (!severity)
    return {
      field: 'least',
      message: `${quoted(least)} is no severity.`,
      hint: `Give one of ${SEVERITIES.join(', ')}.`,
    };
  if (language !== 'en' && language !== 'ja')
    return {
      field: 'language',
      message: `Notices are not written in ${quoted(language)}.`,
      hint: 'Give en or ja.',
    };
  if (digest !== undefined && digest !== 'daily' && digest !== 'weekly')
    return { field: 'digest', message: `${quoted(digest)} is no period.`, hint: 'Give daily or weekly.' };
  return {
    schema: 'variorum.subscription/1',
    channel,
    address,
    least: severity,
    language,
    ...(digest && { digest: digest satisfies Period }),
    ...(allPairs && { allPairs }),
  };
}

/** One address, of which no part can be taken for another address or header. */
const MAIL = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?$/u;
const TOPIC = /^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/;
const LONGEST_ADDRESS = 2000;

function wrongAddress(channel: Channel, address: string): Omit<Wrong, 'field'> | undefined {
  const shown = quoted(address);
  if (channel === 'email')
    return MAIL.test(address)
      ? undefined
      : { message: `${shown} is no mail address.`, hint: 'Give one address, as in desk@example.org.' };
  if (channel === 'sns')
    return TOPIC.test(address)
      ? undefined
      : {
          message: `${shown} is no topic.`,
          hint: 'Give its ARN, as in arn:aws:sns:eu-west-1:123456789012:changes.',
        };
  const hint = 'Give an address as in https://example.org/hooks/variorum.';
  if (!URL.canParse(address) || !/^https?:\/\//i.test(address) || address.length > LONGEST_ADDRESS)
    return { message: `${shown} is no web address.`, hint };
  const { username, password, hash } = new URL(address);
  if (username || password)
    return { message: `${shown} holds a user's name or password.`, hint: `${hint} Messages are signed.` };
  return hash ? { message: `${shown} ends in a fragment, which is never sent.`, hint } : undefined;
}

/** Those of one scope, a work or `_`, by their ids. Throws StoreError. */
export async function subscriptionsOf(store: Store, scope: string): Promise<readonly Subscription[]> {
  const found: Subscription[] = [];
  for await (const { key, modified } of store.list(`${PREFIXES.subscriptions}${scope}/`)) {
    const parsed = parseKey(key);
    if (parsed?.room !== 'subscription') continue;
    const read = await readDocument(store, key, subscriptionRecord);
    // Of a receiver that is written as none could be, nobody but a person with the bucket's keys can be the author.
    if (read.code === 'read' && !('message' in checkedSubscription(read.value)))
      found.push({ ...read.value, id: parsed.subscription, scope, since: modified });
  }
  return found;
}

/** Those that are told of a work: its own, and of those of all works the ones that it has none of the same of. */
export async function subscriptionsFor(
  store: Store,
  work: string,
  ofAll?: readonly Subscription[],
): Promise<readonly Subscription[]> {
  const own = await subscriptionsOf(store, work);
  const all = ofAll ?? (await subscriptionsOf(store, NO_WORK));
  return [...own, ...all.filter(({ id }) => !own.some((one) => one.id === id))];
}

/** Whether there was one. Throws StoreError. */
export async function unsubscribe(store: Store, scope: string, id: string): Promise<boolean> {
  const key = subscriptionKey(scope, id);
  if (!(await store.head(key))) return false;
  await store.delete(key);
  return true;
}

/** Whether its receiver asked for no more. Throws StoreError. */
export const isSilenced = async (store: Store, scope: string, id: string): Promise<boolean> =>
  (await store.head(silenceKey(scope, id))) !== undefined;
