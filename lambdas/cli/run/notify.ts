import { newSecret } from '../../channels/standard-webhooks.ts';
import { messageOf, replay } from '../../stages/deliver.ts';
import { deliveryEnd, deliveryTries, noticeRecord, readDocument } from '../../stages/documents.ts';
import { workRefusal } from '../../stages/names.ts';
import type { Channel } from '../../stages/records.ts';
import {
  isSilenced,
  type Subscription,
  type SubscriptionAsked,
  subscribe,
  subscriptionsOf,
  unsubscribe,
} from '../../stages/subscriptions.ts';
import { deliveryKey, NO_WORK, type NoticeName, noticePrefix, parseKey } from '../../store/keys.ts';
import type { Store } from '../../store/store.ts';
import { localChannels } from '../channels.ts';
import { finishStages, openProject } from '../project.ts';
import { Trouble } from '../trouble.ts';
import { visible } from '../visible.ts';

export interface NotifyOptions {
  readonly store: string;
}

export interface NotifyAddOptions extends NotifyOptions {
  readonly webhook?: string;
  readonly email?: string;
  readonly sns?: string;
  readonly minSeverity: string;
  readonly digest?: string;
  readonly language: string;
  readonly allPairs?: true;
}

/** A work's id or `_`. Throws Trouble. */
function scopeOf(given: string): string {
  const scope = given.normalize('NFC');
  const refusal = scope === NO_WORK ? undefined : workRefusal(scope);
  if (refusal) throw new Trouble(refusal.message, "Give a work's id, such as treaty, or _ for all works.");
  return scope;
}

export async function runNotifyAdd(given: string, options: NotifyAddOptions): Promise<void> {
  const scope = scopeOf(given);
  const asked = (['webhook', 'email', 'sns'] as const).flatMap((channel) =>
    options[channel] === undefined ? [] : [{ channel, address: options[channel] }],
  );
  if (asked.length !== 1)
    throw new Trouble('Give one of --webhook, --email and --sns.', 'As in: --email desk@example.org');
  const { minSeverity: least, digest, language, allPairs } = options;
  const { local, say } = await openProject(options.store);
  const wanted: SubscriptionAsked = { ...asked[0], least, digest, language, allPairs };
  const outcome = await subscribe(local.store, scope, wanted, newSecret);
  if (!outcome.ok) throw new Trouble(outcome.message, outcome.hint);
  const { id, subscription, isNew } = outcome;
  say(`${id}  ${isNew ? 'subscribed' : 'nothing new'}: ${said({ ...subscription, scope })}\n`);
  if (isNew && subscription.secret)
    say(`Secret: ${subscription.secret}\nThe receiver checks the signatures with it.\n`);
}

/** What people see of a subscription; never its secret. */
const said = ({
  channel,
  address,
  least,
  language,
  digest,
  allPairs,
  scope,
}: Omit<Subscription, 'id' | 'since' | 'schema'>): string =>
  [
    visible(scope === NO_WORK ? 'all works' : scope),
    `${NAMES[channel]} ${visible(address)}`,
    least === 'critical' ? 'critical changes' : `${least} or graver changes`,
    digest ?? 'at once',
    language,
    ...(allPairs ? ['all pairs'] : []),
  ].join(', ');

const NAMES: { readonly [channel in Channel]: string } = { webhook: 'webhook', email: 'mail', sns: 'topic' };

/** The last of each subscription's notices that are listed. */
const MOST_LISTED = 10;

export async function runNotifyList(given: string, { store: folder }: NotifyOptions): Promise<void> {
  const scope = scopeOf(given);
  const { local, say } = await openProject(folder);
  const { store } = local;
  const own = await subscriptionsOf(store, scope);
  const all = scope === NO_WORK ? [] : await subscriptionsOf(store, NO_WORK);
  if (own.length + all.length === 0) say('Nobody is told.\n');
  for (const subscription of [...own, ...all]) {
    const { id } = subscription;
    const silenced = await isSilenced(store, subscription.scope, id);
    say(`${id}  ${said(subscription)}${silenced ? '; the receiver wants no more (410)' : ''}\n`);
    const notices = scope === NO_WORK ? [] : await noticesOf(store, scope, id);
    for (const notice of notices.slice(-MOST_LISTED)) say(`  ${notice.id}  ${visible(notice.state)}\n`);
  }
}

interface ListedNotice {
  readonly id: string;
  readonly name: NoticeName;
  readonly arrived: boolean;
  readonly state: string;
}

/** Earliest first. */
async function noticesOf(store: Store, work: string, subscription: string): Promise<readonly ListedNotice[]> {
  const found: (ListedNotice & { readonly modified: Date })[] = [];
  for await (const { key, modified } of store.list(`${noticePrefix(work, subscription)}`)) {
    const parsed = parseKey(key);
    const read = await readDocument(store, key, noticeRecord);
    if (parsed?.room !== 'notice' || read.code !== 'read') continue;
    const end = await readDocument(store, deliveryKey(work, parsed.name, 'end'), deliveryEnd);
    const tries = await readDocument(store, deliveryKey(work, parsed.name, 'tries'), deliveryTries);
    const state =
      end.code === 'read'
        ? `${end.value.outcome} ${end.value.at}: ${end.value.said}`
        : tries.code === 'read'
          ? `tried ${tries.value.tries} times, again at ${tries.value.notBefore}: ${tries.value.said ?? 'no answer yet'}`
          : 'waits to be sent';
    const arrived = end.code === 'read' && end.value.outcome === 'delivered';
    found.push({ id: read.value.id, name: parsed.name, arrived, state, modified });
  }
  return found.sort((one, other) => one.modified.getTime() - other.modified.getTime());
}

export async function runNotifyRemove(given: string, id: string, { store }: NotifyOptions): Promise<void> {
  const scope = scopeOf(given);
  const { local, say } = await openProject(store);
  if (!(await unsubscribe(local.store, scope, checkedId(id)))) throw noSuch(scope, id);
  say(`${id}  ended.\n`);
}

const noSuch = (scope: string, id: string): Trouble =>
  new Trouble(
    `${visible(scope)} has no subscription ${visible(id)}.`,
    `"variorum notify list ${visible(scope)}" shows those it has.`,
  );

function checkedId(id: string): string {
  if (/^[\da-f]{12}$/.test(id)) return id;
  throw new Trouble(`${visible(id)} is no id of a subscription.`, 'It has 12 digits from 0 to f.');
}

/** Sends at once, past notices and deliveries: whoever tests wants the answer. */
export async function runNotifyTest(given: string, id: string, { store }: NotifyOptions): Promise<void> {
  const scope = scopeOf(given);
  const { local, say } = await openProject(store);
  const to = (await subscriptionsOf(local.store, scope)).find((one) => one.id === checkedId(id));
  if (!to) throw noSuch(scope, id);
  const channels = localChannels();
  const now = channels.now();
  const content = {
    kind: 'test',
    title: scope === NO_WORK ? 'Variorum' : scope,
    path: scope === NO_WORK ? '/' : `/works/${encodeURIComponent(scope)}`,
    at: now.toISOString(),
  } as const;
  const record = {
    schema: 'variorum.notice/1',
    // Another one at each test: a receiver that drops doubles shall see it.
    id: `msg_test${now.getTime()}`,
    work: scope,
    scope,
    subscription: id,
    content,
  } as const;
  const sent = await channels.send(await messageOf(record, to, channels.site));
  if (sent.code !== 'delivered')
    throw new Trouble(`The test did not arrive: ${visible(sent.said)}.`, 'See docs/notices.md.');
  say(`${id}  the test arrived: ${visible(sent.said)}.\n`);
}

export async function runNotifyReplay(
  given: string,
  id: string,
  options: NotifyOptions & { readonly message?: string; readonly failed?: true },
): Promise<void> {
  const work = scopeOf(given);
  const project = await openProject(options.store);
  const { local, say } = project;
  const notices = (await noticesOf(local.store, work, checkedId(id))).filter(
    (notice) =>
      (options.message === undefined || notice.id === options.message) && !(options.failed && notice.arrived),
  );
  if (notices.length === 0)
    throw new Trouble(
      `There is no such notice of ${visible(work)}.`,
      `"variorum notify list ${visible(work)}" shows those there are.`,
    );
  for (const { name } of notices) await replay(local.store, work, name);
  await finishStages(project);
  say(`${notices.length} sent again.\n`);
}
