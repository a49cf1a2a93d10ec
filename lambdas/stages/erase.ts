/**
 * Stage: a work that shall go -> nothing of it, in any room. A deletion's own object is written first and stays until
 * no run that began before it can still write: whatever such a run leaves behind, the sweep takes away as well. What
 * people put for the work after that moment is the beginning of another one, and waits.
 */
import { deletionKey, isWatchedUpload, PREFIXES, type Prefix, parseKey, WORK_ROOMS } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { writtenDocument } from './documents.ts';
import type { DeletionRecord } from './records.ts';

export type EraseOutcome =
  /** `removed`: objects, and earlier states of objects. */
  | { readonly code: 'made'; readonly removed: number }
  | { readonly code: 'already' }
  | { readonly code: 'ignored'; readonly reason: string };

/** Rooms that people write; all others are the stages'. */
const GIVEN: readonly Prefix[] = [
  PREFIXES.watches,
  PREFIXES.uploads,
  PREFIXES.requests,
  PREFIXES.settings,
  PREFIXES.subscriptions,
];

/** Longer than any function may run (15 minutes), with room for clocks that differ. */
const OVER_AFTER_MS = 60 * 60 * 1000;

/**
 * Has the work deleted for good: the stage does it. Said again, it is meant of what was put since as well. Throws
 * StoreError.
 */
export async function askDeletion(store: Store, work: string): Promise<void> {
  const record: DeletionRecord = { schema: 'variorum.deletion/1', work };
  await store.put(deletionKey(work), writtenDocument(record));
}

/** Throws StoreError. */
export const isBeingDeleted = async (store: Store, work: string): Promise<boolean> =>
  work !== '' && (await store.head(deletionKey(work))) !== undefined;

/** Takes the key of a deletion. Throws StoreError. */
export async function erase(store: Store, key: string): Promise<EraseOutcome> {
  const parsed = parseKey(key);
  if (parsed?.room !== 'deletion') return { code: 'ignored', reason: 'it is no deletion' };
  // From the list, as the times it is held against: S3 tells a single object's in whole seconds.
  const asked = (await deletions(store, parsed.work)).find((deletion) => deletion.key === key);
  if (!asked) return { code: 'ignored', reason: 'the deletion is over' };
  let removed = 0;
  for (const room of WORK_ROOMS)
    removed += await purge(
      store,
      `${room}${parsed.work}/`,
      GIVEN.includes(room) ? asked.modified : undefined,
    );
  // No watch of the work is looked at meanwhile: what one put is of a run that began before.
  for (const key of await watchedUploads(store, parsed.work)) removed += await purge(store, key);
  return removed > 0 ? { code: 'made', removed } : { code: 'already' };
}

async function watchedUploads(store: Store, work: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { key } of store.list(`${PREFIXES.uploads}${work}/`))
    if (isWatchedUpload(key)) found.push(key);
  return found;
}

export interface Deletion {
  readonly key: string;
  readonly work: string;
  readonly modified: Date;
}

/** Those that are not over yet, of all works or of one. Throws StoreError. */
export async function deletions(store: Store, of?: string): Promise<readonly Deletion[]> {
  const found: Deletion[] = [];
  for await (const { key, modified } of store.list(of === undefined ? PREFIXES.deletions : deletionKey(of))) {
    const parsed = parseKey(key);
    if (parsed?.room === 'deletion') found.push({ key, work: parsed.work, modified });
  }
  return found;
}

/** Whether no run that began before the deletion can still be at work. */
export const isOver = (asked: Date, now: Date | undefined): boolean =>
  now !== undefined && now.getTime() - asked.getTime() > OVER_AFTER_MS;

/**
 * After it the id is free again. Only for a work of which nothing was left to erase; one that was asked for anew
 * meanwhile stays. Throws StoreError.
 */
export async function liftDeletion(store: Store, { key, modified }: Deletion): Promise<void> {
  await purge(store, key, modified);
}

/** Everything under the prefix, with its earlier states, but what was put later than `until`. */
async function purge(store: Store, prefix: string, until?: Date): Promise<number> {
  if (store.purge) return store.purge(prefix, until);
  const keys: string[] = [];
  for await (const { key, modified } of store.list(prefix))
    if (!until || modified.getTime() <= until.getTime()) keys.push(key);
  for (const key of keys) await store.delete(key);
  return keys.length;
}
