/**
 * Stage: finds what lost events, killed runs, cut-off objects and older engines left undone, and has it done by the
 * other stages' own functions. It looks at everything each time and keeps no notes: what it would note may be wrong.
 */
import { comparisonKey, detailsKey, type Pair, PREFIXES, textKey, versionPrefix } from '../store/keys.ts';
import type { Listed, Store } from '../store/store.ts';
import { Budget, type SweepLimits, type SweepResult } from './budget.ts';
import { ensureComparison, isCurrent, removePair } from './compare.ts';
import { comparison, readDocument, refusalRecord } from './documents.ts';
import { deletions, erase, isOver, liftDeletion } from './erase.ts';
import { comparable, requestedPairs, versionsOf, wantedPairs } from './history.ts';
import { ingest } from './ingest.ts';
import { arrivalsIn } from './notify.ts';
import { publish, type Render, standingReport } from './publish.ts';
import type { VersionRecord } from './records.ts';
import { settingsOfWork } from './settings.ts';
import { type Survey, survey, type WorkSurvey } from './survey.ts';
import { subscribersOf, sweepNotices } from './sweep-notices.ts';
import { refusalKeyOf, uploadOf } from './uploads.ts';

/** A second sweep of a store that nobody touched does nothing. Throws StoreError. */
export async function sweep(store: Store, limits: SweepLimits, render: Render): Promise<SweepResult> {
  const budget = new Budget(limits);
  const stuck: string[] = [];
  const leaving = await sweepDeletions(store, budget, limits.now);
  const { now, redeliver } = limits;
  const ofAll = now && (await subscribersOf(store));
  const all = await survey(store);
  for (const [work, found] of takingTurns([...all.works], limits)) {
    if (leaving.has(work)) continue;
    const known = await versionsOf(store, work);
    const unsettled = await unsettledUploads(store, found, all.refusals, known);
    for (const upload of unsettled)
      await budget.act(upload, async () => ({
        stage: 'ingest',
        key: upload,
        outcome: await ingest(store, upload),
      }));
    const versions = unsettled.length === 0 ? known : await versionsOf(store, work);
    const pairs = await sweepPairs(store, work, versions, found, budget, render);
    if (now && ofAll) {
      const files =
        unsettled.length === 0 ? found.versions.values() : await listed(store, versionPrefix(work));
      const arrivals = arrivalsIn(files);
      await sweepNotices(store, budget, {
        work,
        pairs,
        versions,
        arrivals,
        observations: [...found.observations.values()],
        ofAll,
        now,
        redeliver,
      });
    }
    // What the survey saw may have been half written then.
    if (!budget.left && incompleteVersions(work, found.versions.values(), versions).length > 0)
      stuck.push(...incompleteVersions(work, await listed(store, versionPrefix(work)), versions));
  }
  return { did: budget.did, left: budget.left, failed: budget.failed, stuck };
}

/**
 * Counted by works, since looking costs more than doing in a large store; which ones follows from the turn alone, so
 * that there is still nothing to note.
 */
function takingTurns<Work>(
  all: readonly Work[],
  { works = all.length, turn = 0 }: SweepLimits,
): readonly Work[] {
  const slices = Math.max(1, Math.ceil(all.length / Math.max(1, works)));
  const size = Math.ceil(all.length / slices);
  const at = turn % slices;
  return all.slice(at * size, (at + 1) * size);
}

/** Goes on with the deletions, and ends those that are over. The works that are still being deleted. */
async function sweepDeletions(
  store: Store,
  budget: Budget,
  now: Date | undefined,
): Promise<ReadonlySet<string>> {
  const leaving = new Set<string>();
  for (const deletion of await deletions(store)) {
    const { key, work, modified } = deletion;
    let rest = true;
    await budget.act(key, async () => {
      const outcome = await erase(store, key);
      rest = outcome.code === 'made';
      return { stage: 'erase', key, outcome };
    });
    if (rest || !isOver(modified, now)) leaving.add(work);
    else await liftDeletion(store, deletion);
  }
  return leaving;
}

/** The uploads that have neither become a whole version nor been refused as they are now. */
async function unsettledUploads(
  store: Store,
  { uploads, versions: files }: WorkSurvey,
  refusals: Survey['refusals'],
  versions: readonly VersionRecord[],
): Promise<readonly string[]> {
  const unsettled: string[] = [];
  for (const [key, listed] of uploads) {
    const upload = uploadOf(key);
    // Details beside an upload are settled with it; alone, they may stand for a file too large to be kept.
    if (!upload || (upload !== key && uploads.has(upload))) continue;
    const details = uploads.get(detailsKey(upload));
    const newest = Math.max(listed.modified.getTime(), details?.modified.getTime() ?? 0);
    const version = versions.find(
      ({ origin }) => origin.upload === upload && (upload !== key || origin.bytes === listed.size),
    );
    const refusal = refusals.get(refusalKeyOf(upload));
    const outcome = version ? files.get(textKey(version.work, version.id)) : refusal;
    const settled =
      outcome !== undefined &&
      outcome.modified.getTime() >= newest &&
      (version
        ? !refusal &&
          files.get(version.origin.original)?.size === version.origin.bytes &&
          (version.source === undefined || versions.some(({ id }) => id === version.source))
        : await isRefusalOf(store, outcome.key, upload === key ? listed : undefined, versions));
    if (!settled) unsettled.push(key);
  }
  return unsettled;
}

async function isRefusalOf(
  store: Store,
  key: string,
  upload: Listed | undefined,
  versions: readonly VersionRecord[],
): Promise<boolean> {
  const read = await readDocument(store, key, refusalRecord);
  if (read.code !== 'read' || (upload !== undefined && read.value.bytes !== upload.size)) return false;
  // The same file is a reason only while there is a version of it.
  return read.value.code !== 'same-content' || versions.some(({ id }) => id === read.value.version);
}

/** The comparisons and reports that should be there, and those that should not. The pairs whose reports are. */
async function sweepPairs(
  store: Store,
  work: string,
  versions: readonly VersionRecord[],
  found: WorkSurvey,
  budget: Budget,
  render: Render,
): Promise<readonly Pair[]> {
  const published: Pair[] = [];
  const wanted = wantedPairs(versions, await requestedPairs(store, work));
  const settings = await settingsOfWork(store, work);
  for (const [name, pair] of wanted) {
    const sides = comparable(versions, pair);
    if (!sides.ok) continue;
    const key = comparisonKey(work, pair);
    if (!(await isCurrent(store, sides.before, sides.after, settings)))
      await budget.act(key, async () => {
        await ensureComparison(store, sides.before, sides.after, settings);
        return { stage: 'compare', key, outcome: { code: 'made', pairs: [name], pruned: [] } };
      });
    const made = await readDocument(store, key, comparison);
    if (made.code === 'read' && (await standingReport(store, work, pair, made)) !== 'sure')
      await budget.act(key, async () => ({
        stage: 'publish',
        key,
        outcome: await publish(store, key, render, { again: true }),
      }));
    if (made.code === 'read') published.push(pair);
  }
  const whole = new Set(versions.map(({ id }) => id));
  const folders = new Set([...found.versions.keys()].map((key) => key.split('/')[2]));
  for (const [name, pair] of new Map([...found.comparisons, ...found.reports])) {
    // A version that is torn may yet be mended, and its pairs be wanted again.
    const torn = [pair.before, pair.after].some((id) => folders.has(id) && !whole.has(id));
    if (wanted.has(name) || torn) continue;
    const key = comparisonKey(work, pair);
    await budget.act(key, async () => {
      await removePair(store, work, pair);
      return { stage: 'compare', key, outcome: { code: 'made', pairs: [], pruned: [name] } };
    });
  }
  return published;
}

/** Versions whose upload is gone, so that ingest could not mend them. */
function incompleteVersions(
  work: string,
  files: Iterable<Listed>,
  versions: readonly VersionRecord[],
): readonly string[] {
  const sizes = new Map<string, number>();
  const folders = new Set<string>();
  for (const { key, size } of files) {
    sizes.set(key, size);
    folders.add(key.slice(PREFIXES.versions.length).split('/')[1]);
  }
  return [...folders]
    .filter((id) => {
      const version = versions.find((known) => known.id === id);
      return !version || sizes.get(version.origin.original) !== version.origin.bytes;
    })
    .map((id) => textKey(work, id));
}

async function listed(store: Store, prefix: string): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  for await (const one of store.list(prefix)) found.push(one);
  return found;
}
