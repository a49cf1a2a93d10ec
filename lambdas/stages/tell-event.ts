/** Something that people should know of beside reports: a watched page that is gone. Told at once, and once. */
import type { Locale } from '../../engine/index.ts';
import type { Store } from '../store/store.ts';
import { isBeingDeleted } from './erase.ts';
import { titleOf, versionsOf } from './history.ts';
import { putNotice } from './notices.ts';
import { subscriptionsFor } from './subscriptions.ts';

export interface SaidOfEvent {
  /** One line. */
  readonly title: string;
  readonly text: string;
}

export interface EventForPeople {
  readonly work: string;
  /** A word for programs: `gone`. */
  readonly kind: string;
  /** In the languages that subscribers may want. */
  readonly said: { readonly [locale in Locale]: SaidOfEvent };
  /** Where more of it is: an address, or a path of the site. */
  readonly link: string;
  /** What makes it this event: the same id is told once, whoever sees it how often. */
  readonly id: string;
  /** When it happened. */
  readonly at: Date;
}

/** Keys of the notices that were not there. Throws StoreError. */
export async function tellEvent(store: Store, event: EventForPeople): Promise<readonly string[]> {
  const { work, kind, said, link, id, at } = event;
  const subscriptions = (await subscriptionsFor(store, work)).filter(
    ({ digest, since }) => !digest && since.getTime() <= at.getTime(),
  );
  if (subscriptions.length === 0 || (await isBeingDeleted(store, work))) return [];
  const head = {
    kind: 'event',
    title: titleOf(work, await versionsOf(store, work)),
    path: link,
    at: at.toISOString(),
    event: kind,
  } as const;
  const notices: string[] = [];
  for (const subscription of subscriptions) {
    const { title: headline, text } = said[subscription.language];
    const content = { ...head, headline, text };
    const key = await putNotice(store, subscription, { work, subject: `event ${id}`, content });
    if (key !== undefined) notices.push(key);
  }
  return notices;
}
