/**
 * What lists show of versions, kept between requests: a version's object holds its whole text, and is immutable. An
 * object under the same key of another size or time, torn and healed, is another one and read again.
 */
import { readVersion } from '../stages/history.ts';
import type { VersionFacts } from '../stages/records.ts';
import { parseKey } from '../store/keys.ts';
import type { Listed, Store } from '../store/store.ts';

/** Versions kept for each store; each costs about a kilobyte. Beyond it the one asked for longest ago is let go. */
const MOST_KEPT = 10_000;

interface Kept {
  readonly size: number;
  readonly modified: number;
  readonly facts: VersionFacts;
}

const shelves = new WeakMap<Store, Map<string, Kept>>();

/** The version in this listed `text.json`; undefined where it is torn or gone. Throws StoreError. */
export async function versionFacts(
  store: Store,
  { key, size, modified }: Listed,
): Promise<VersionFacts | undefined> {
  const shelf = shelves.get(store) ?? new Map<string, Kept>();
  shelves.set(store, shelf);
  const kept = shelf.get(key);
  shelf.delete(key);
  const known = kept?.size === size && kept.modified === modified.getTime() ? kept.facts : undefined;
  const facts = known ?? (await readFacts(store, key));
  if (!facts) return undefined;
  shelf.set(key, { size, modified: modified.getTime(), facts });
  if (shelf.size > MOST_KEPT) shelf.delete(shelf.keys().next().value ?? '');
  return facts;
}

async function readFacts(store: Store, key: string): Promise<VersionFacts | undefined> {
  const parsed = parseKey(key);
  const version =
    parsed?.room === 'version' ? await readVersion(store, parsed.work, parsed.version) : undefined;
  if (!version) return undefined;
  const { text, segments, furniture, notes, ...facts } = version;
  return facts;
}
