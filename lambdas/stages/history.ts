/** A work's versions in order, and which pairs of them are compared. */
import { type Pair, PREFIXES, pairName, parseKey, textKey, versionPrefix } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { readDocument, versionRecord } from './documents.ts';
import type { VersionFacts, VersionRecord } from './records.ts';

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Times are instants in one form, which sort as strings; versions of one time stand in the order of their ids. */
export const inOrder = (one: VersionFacts, other: VersionFacts): number =>
  byCode(one.time, other.time) || byCode(one.id, other.id);

/** The version under this id, or undefined where it is missing, torn, or says it is another. */
export async function readVersion(
  store: Store,
  work: string,
  id: string,
): Promise<VersionRecord | undefined> {
  const read = await readDocument(store, textKey(work, id), versionRecord);
  return read.code === 'read' && read.value.id === id && read.value.work === work ? read.value : undefined;
}

/** The work's whole versions, ordered by time, then id. Torn ones are left out: a stage or the sweep heals them. */
export async function versionsOf(store: Store, work: string): Promise<VersionRecord[]> {
  const versions: VersionRecord[] = [];
  for await (const { key } of store.list(versionPrefix(work))) {
    const parsed = parseKey(key);
    if (parsed?.room !== 'version' || key !== textKey(work, parsed.version)) continue;
    const version = await readVersion(store, work, parsed.version);
    if (version) versions.push(version);
  }
  return versions.sort(inOrder);
}

/** What a work is called: as its uploaders say, else as its text says. `versions` in order. */
export const titleOf = (id: string, versions: readonly VersionFacts[]): string =>
  versions.find((version) => version.workTitle)?.workTitle ??
  versions.find((version) => version.role === 'translation' && version.title)?.title ??
  id;

/** Only versions of one role and language are compared with each other. */
export const sameGroup = (one: VersionFacts, other: VersionFacts): boolean =>
  one.role === other.role && one.language === other.language;

/**
 * The pairs that are compared unasked: within each role and language, every version with the one before it, and the
 * first with every later one. "The first with the last" alone would take back a published report, and break the links
 * to it, with every version that arrives.
 */
export function duePairs(versions: readonly VersionFacts[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const after of versions) {
    const group = versions.filter((version) => sameGroup(version, after)).sort(inOrder);
    const at = group.indexOf(after);
    if (at === 0) continue;
    for (const before of [group[0], group[at - 1]]) {
      const pair = { before: before.id, after: after.id };
      pairs.set(pairName(pair), pair);
    }
  }
  return [...pairs.values()];
}

/** Whether the two stand next to each other in the history of their role and language. */
export function isNeighbours(versions: readonly VersionFacts[], { before, after }: Pair): boolean {
  const later = versions.find(({ id }) => id === after);
  if (!later) return false;
  const group = versions.filter((version) => sameGroup(version, later)).sort(inOrder);
  return group[group.indexOf(later) - 1]?.id === before;
}

/** The pairs that someone asked for. A request's key says all of it, so that a torn body loses nothing. */
export async function requestedPairs(store: Store, work: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for await (const { key } of store.list(`${PREFIXES.requests}${work}/`)) {
    const parsed = parseKey(key);
    if (parsed?.room === 'request') pairs.push(parsed.pair);
  }
  return pairs;
}

export type Comparable<Version extends VersionFacts = VersionRecord> =
  | { readonly ok: true; readonly before: Version; readonly after: Version }
  | {
      readonly ok: false;
      readonly code: 'no-version' | 'same-version' | 'other-group';
      readonly reason: string;
    };

/** The two versions of a pair, or why the pair cannot be compared. */
export function comparable<Version extends VersionFacts>(
  versions: readonly Version[],
  pair: Pair,
): Comparable<Version> {
  const [before, after] = [pair.before, pair.after].map((id) =>
    versions.find((version) => version.id === id),
  );
  if (!before || !after)
    return {
      ok: false,
      code: 'no-version',
      reason: `there is no version ${before ? pair.after : pair.before}`,
    };
  if (before === after)
    return { ok: false, code: 'same-version', reason: 'a version is not compared with itself' };
  if (!sameGroup(before, after))
    return {
      ok: false,
      code: 'other-group',
      reason: `${before.role} in ${before.language} and ${after.role} in ${after.language} are not compared with each other`,
    };
  return { ok: true, before, after };
}

/** What the versions should have comparisons of: the due pairs and the requested ones that are possible. */
export function wantedPairs(
  versions: readonly VersionFacts[],
  requested: readonly Pair[],
): Map<string, Pair> {
  const asked = requested.filter((pair) => comparable(versions, pair).ok);
  return new Map([...duePairs(versions), ...asked].map((pair) => [pairName(pair), pair]));
}
