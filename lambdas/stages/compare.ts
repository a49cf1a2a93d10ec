/** Stage: a version that arrived, a pair that someone asked for, new settings -> the comparisons this makes due. */
import type { Comparison } from '../../engine/index.ts';
import { ENGINE_VERSION } from '../../engine/version.ts';
import {
  comparisonKey,
  type Pair,
  PREFIXES,
  pairName,
  parseKey,
  reportPrefix,
  textKey,
} from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { comparedSides } from './compared-sides.ts';
import { sha256 } from './digest.ts';
import { comparison, readDocument } from './documents.ts';
import { comparable, duePairs, requestedPairs, sameGroup, versionsOf, wantedPairs } from './history.ts';
import type { VersionRecord } from './records.ts';
import {
  type AppliedSettings,
  appliedSettings,
  optionsOf,
  readSettings,
  settingsOfWork,
} from './settings.ts';

export type CompareOutcome =
  /** `pairs`: made now; `pruned`: taken away, since no longer due. Names as in the keys. */
  | { readonly code: 'made'; readonly pairs: readonly string[]; readonly pruned: readonly string[] }
  | { readonly code: 'already' }
  | { readonly code: 'ignored'; readonly reason: string };

/** Takes the key of a version's text, of a request or of a work's settings. Throws StoreError. */
export async function compare(store: Store, key: string): Promise<CompareOutcome> {
  const parsed = parseKey(key);
  if (parsed?.room === 'request') return compareRequested(store, parsed.work, parsed.pair, key);
  if (parsed?.room === 'settings') return compareAgain(store, parsed.work);
  if (parsed?.room !== 'version' || key !== textKey(parsed.work, parsed.version))
    return { code: 'ignored', reason: 'it is no text of a version, no request and no settings' };
  const { work } = parsed;
  const versions = await versionsOf(store, work);
  const arrived = versions.find(({ id }) => id === parsed.version);
  if (!arrived) return { code: 'ignored', reason: 'the version is not there, or was cut off half-way' };

  const group = versions.filter((version) => sameGroup(version, arrived));
  const settings = await settingsOfWork(store, work);
  const pairs: string[] = [];
  // A pair that became due with this version has it as a side: arriving between two others, it parts them, and as a
  // new first one it is compared with all the rest.
  for (const [name, pair] of wantedPairs(group, await requestedPairs(store, work))) {
    if (pair.before !== arrived.id && pair.after !== arrived.id) continue;
    const found = comparable(group, pair);
    if (found.ok && (await ensureComparison(store, found.before, found.after, settings))) pairs.push(name);
  }
  const pruned = await prune(store, work, group);
  return pairs.length + pruned.length > 0 ? { code: 'made', pairs, pruned } : { code: 'already' };
}

async function compareRequested(
  store: Store,
  work: string,
  pair: Pair,
  key: string,
): Promise<CompareOutcome> {
  if (!(await store.head(key))) return { code: 'ignored', reason: 'the request was taken back' };
  const found = comparable(await versionsOf(store, work), pair);
  if (!found.ok) return { code: 'ignored', reason: found.reason };
  const settings = await settingsOfWork(store, work);
  const made = await ensureComparison(store, found.before, found.after, settings);
  return made ? { code: 'made', pairs: [pairName(pair)], pruned: [] } : { code: 'already' };
}

/** All comparisons of the work that other settings made. */
async function compareAgain(store: Store, work: string): Promise<CompareOutcome> {
  const read = await readSettings(store, work);
  const settings = appliedSettings(read);
  const versions = await versionsOf(store, work);
  const pairs: string[] = [];
  for (const [name, pair] of wantedPairs(versions, await requestedPairs(store, work))) {
    const found = comparable(versions, pair);
    if (found.ok && (await ensureComparison(store, found.before, found.after, settings))) pairs.push(name);
  }
  if (pairs.length > 0) return { code: 'made', pairs, pruned: [] };
  if (read.code !== 'broken') return { code: 'already' };
  return { code: 'ignored', reason: `these are no settings: ${[read.place, read.message].join(' ').trim()}` };
}

/** Whether a whole comparison of these two texts by this engine, under these settings, is there. */
export async function isCurrent(
  store: Store,
  before: VersionRecord,
  after: VersionRecord,
  settings: AppliedSettings | undefined,
): Promise<boolean> {
  const key = comparisonKey(before.work, { before: before.id, after: after.id });
  const read = await readDocument(store, key, comparison);
  return (
    read.code === 'read' &&
    read.value.engine === ENGINE_VERSION &&
    read.value.before.sha256 === sha256(before.text) &&
    read.value.after.sha256 === sha256(after.text) &&
    read.value.settings?.sha256 === settings?.sha256
  );
}

/**
 * Makes the comparison unless it is current; returns whether it did. What it writes follows from the two versions and
 * the settings.
 */
export async function ensureComparison(
  store: Store,
  before: VersionRecord,
  after: VersionRecord,
  settings: AppliedSettings | undefined,
): Promise<boolean> {
  if (await isCurrent(store, before, after, settings)) return false;
  // Most calls find everything made: the engine and its language data are loaded only when there is work.
  const engine = await import('../../engine/index.ts');
  const sides = comparedSides(before, after);
  const made = engine.compare(sides.before, sides.after, {
    language: before.language,
    given: sides.given,
    beforeLabel: before.label,
    afterLabel: after.label,
    ...(settings && optionsOf(settings.settings)),
  });
  const applied: Comparison = settings ? { ...made, settings: { sha256: settings.sha256 } } : made;
  const key = comparisonKey(before.work, { before: before.id, after: after.id });
  await store.put(key, `${JSON.stringify(applied)}\n`);
  return true;
}

/**
 * Takes away the comparisons among these versions that are neither due nor asked for, with their reports. Versions
 * that arrive in another order pass through other neighbours; without this, what is left would tell of the order.
 * Returns the pairs' names.
 */
export async function prune(
  store: Store,
  work: string,
  group: readonly VersionRecord[],
): Promise<readonly string[]> {
  const ids = new Set(group.map(({ id }) => id));
  const due = new Set(duePairs(group).map(pairName));
  const spare: Pair[] = [];
  for await (const { key } of store.list(`${PREFIXES.comparisons}${work}/`)) {
    const parsed = parseKey(key);
    if (parsed?.room !== 'comparison' || due.has(pairName(parsed.pair))) continue;
    if (ids.has(parsed.pair.before) && ids.has(parsed.pair.after)) spare.push(parsed.pair);
  }
  if (spare.length === 0) return [];
  // Only now: a request that came meanwhile was there before its comparison.
  const asked = new Set((await requestedPairs(store, work)).map(pairName));
  const pruned = spare.filter((pair) => !asked.has(pairName(pair)));
  for (const pair of pruned) await removePair(store, work, pair);
  return pruned.map(pairName);
}

/** The comparison first, so that no publish that is still to come finds one to make a report of. */
export async function removePair(store: Store, work: string, pair: Pair): Promise<void> {
  await store.delete(comparisonKey(work, pair));
  const keys: string[] = [];
  for await (const { key } of store.list(reportPrefix(work, pair))) keys.push(key);
  for (const key of keys) await store.delete(key);
}
