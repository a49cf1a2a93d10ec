/** What lies in a store, and waiting until it does. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '../../../lambdas/store/store.ts';
import { functionErrors } from './logs.ts';

/** Keys and bodies under a prefix. */
export async function objectsUnder(store: Store, prefix: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for await (const { key } of store.list(prefix)) {
    const object = await store.get(key);
    if (object) found.set(key, Buffer.from(object.body).toString('latin1'));
  }
  return found;
}

/** Everything that the stages make of a work, keys and bodies. */
export async function madeOf(store: Store, work: string): Promise<ReadonlyMap<string, string>> {
  const rooms = ['versions', 'refusals', 'requests', 'comparisons', 'reports'];
  const found = await Promise.all(rooms.map((room) => objectsUnder(store, `${room}/${work}/`)));
  return new Map(found.flatMap((objects) => [...objects]));
}

export async function until<T>(
  what: string,
  look: () => Promise<T>,
  good: (seen: T) => boolean,
  seconds = 45,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (good(seen)) return seen;
    if (Date.now() > end) {
      const errors = (await functionErrors()).join('\n');
      throw new Error(`After ${seconds} s still not ${what}. Seen last: ${shown(seen)}\nLogged: ${errors}`);
    }
    await wait(150);
  }
}

const shown = (seen: unknown): string =>
  (seen instanceof Map ? [...seen.keys()].join(', ') : JSON.stringify(seen)).slice(0, 2000);

/** Waits until the stages have left all these keys of the work's. */
export const untilMade = (
  store: Store,
  work: string,
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> =>
  until(
    `made: all that is expected of ${work}`,
    () => madeOf(store, work),
    (made) => keys.size > 0 && [...keys].every((key) => made.has(key)),
  );
