/**
 * Stage: a watched page as it is now -> an upload where its text has changed, and an observation where it is gone, fails
 * or is back. What is to be done is written down first, whole, in one object (`looks/…`); a run that is killed leaves it
 * to the next one, which does the same again and ends in the same objects. Two runs at a time: the one that writes down
 * first is the one that looked.
 */
import { lookKey, observationKey, PREFIXES, parseKey, watchKey } from '../store/keys.ts';
import { type PutCondition, type Store, StoreError } from '../store/store.ts';
import { acceptUpload } from './accept.ts';
import { sha256 } from './digest.ts';
import { putSame, readDocument, writtenDocument } from './documents.ts';
import { deletions, isBeingDeleted } from './erase.ts';
import { versionsOf } from './history.ts';
import { type LookCode, lookFrom } from './watch-look.ts';
import {
  type LookRecord,
  lookRecord,
  type ObservationRecord,
  type WatchRecord,
  watchRecord,
} from './watch-records.ts';
import type { Visit } from './watch-visit.ts';

export interface WatchDeps {
  readonly visit: Visit;
  readonly now: () => Date;
}

export type WatchOutcome =
  | { readonly code: LookCode; readonly message?: string }
  | { readonly code: 'ignored'; readonly reason: string };

export interface WatchLimits {
  /** Most pages looked at in one run: so many that the slowest of them fit into a function's time. */
  readonly looks: number;
}
export const WATCH_LIMITS: WatchLimits = { looks: 20 };

export interface WatchSum {
  readonly watches: number;
  readonly looked: number;
  readonly changed: number;
  readonly troubled: number;
  /** Due, but more than one run looks at. */
  readonly left: number;
  /** What a stage threw at: a bug. */
  readonly failed: readonly { readonly key: string; readonly error: unknown }[];
}

/** The schedule is never quite punctual: what is due within this time is due. */
const TOLERANCE_MS = 60_000;

interface State {
  readonly look?: LookRecord;
  /** Undefined where there is none yet. */
  readonly etag?: string;
}

async function readState(store: Store, key: string): Promise<State> {
  const read = await readDocument(store, key, lookRecord);
  if (read.code === 'missing') return {};
  return read.code === 'read' ? { look: read.value, etag: read.etag } : { etag: read.etag };
}

/** Undefined where another run was faster. */
async function writeState(
  store: Store,
  look: LookRecord,
  etag: string | undefined,
): Promise<string | undefined> {
  const condition: PutCondition = etag === undefined ? { ifAbsent: true } : { ifMatch: etag };
  const put = await store.put(lookKey(look.work, look.watch), writtenDocument(look), condition);
  return put.code === 'stored' ? put.etag : undefined;
}

/**
 * Takes the key of a watch, and looks at its page if that is due. Throws StoreError; whatever a server does is a value.
 */
export async function watch(store: Store, key: string, deps: WatchDeps): Promise<WatchOutcome> {
  const parsed = parseKey(key);
  if (parsed?.room !== 'watch') return { code: 'ignored', reason: 'it is no watch' };
  if (await isBeingDeleted(store, parsed.work))
    return { code: 'ignored', reason: 'its work is being deleted' };
  const read = await readDocument(store, key, watchRecord);
  if (read.code !== 'read') return { code: 'ignored', reason: 'there is no such watch' };
  const given = read.value;
  const of = lookKey(parsed.work, parsed.watch);
  const state = await finish(store, await readState(store, of));
  if (state === 'overtaken') return OVERTAKEN;
  const { look, etag } = state;
  if (look && Date.parse(look.next) - deps.now().getTime() > TOLERANCE_MS && !isSoonerNow(given, look))
    return { code: 'ignored', reason: 'it is not due yet' };
  const lost = look === undefined ? await stateLost(store, given) : undefined;
  const visited = await deps.visit({ url: given.url, known: look?.seen });
  const looked = await lookFrom({ watch: given, look, lost }, visited, deps.now());
  const written = await writeState(store, looked.look, etag);
  if (written === undefined) return OVERTAKEN;
  if ((await finish(store, { look: looked.look, etag: written })) === 'overtaken') return OVERTAKEN;
  return { code: looked.code, message: looked.look.spells.at(-1)?.message };
}

const OVERTAKEN: WatchOutcome = { code: 'ignored', reason: 'another run looked at the same time' };

/** Where somebody asks for more looks than before. Trouble's own longer pauses stay. */
const isSoonerNow = ({ everyMinutes }: WatchRecord, { looked, next, spells }: LookRecord): boolean =>
  spells.at(-1)?.condition === 'present' && Date.parse(next) - Date.parse(looked) > everyMinutes * 60_000;

/** Does what a look left to be done: the upload, then the observation, then a line through both. */
async function finish(store: Store, { look, etag }: State): Promise<State | 'overtaken'> {
  if (!look?.pending) return { look, etag };
  const { pending, ...rest } = look;
  const { upload, observation } = pending;
  let { observations } = rest;
  if (upload) {
    const { bytes, isChange, ...said } = upload;
    // Else what is put here would be the beginning of another work.
    if (await isBeingDeleted(store, look.work)) return 'overtaken';
    const { time } = said.fetched;
    const offer = { ...said, work: look.work, time, bytes: Buffer.from(bytes, 'base64') };
    const accepted = await acceptUpload(store, offer);
    // The first look may find what somebody had uploaded: that is no news.
    if (accepted.code === 'same-content' && isChange)
      observations = await tell(store, returned(look, accepted.version, observations + 1));
  }
  if (observation) await tell(store, observation);
  const done: LookRecord = { ...rest, observations };
  const written = await writeState(store, done, etag);
  return written === undefined ? 'overtaken' : { look: done, etag: written };
}

/** Its number. */
async function tell(store: Store, observation: ObservationRecord): Promise<number> {
  const { work, watch: of, number } = observation;
  await store.put(observationKey(work, of, number), writtenDocument(observation), { ifAbsent: true });
  return number;
}

const returned = (
  { work, watch: of, looked, pending }: LookRecord,
  version: string,
  number: number,
): ObservationRecord => ({
  schema: 'variorum.observation/1',
  work,
  watch: of,
  number,
  url: pending?.upload?.fetched.url ?? '',
  label: pending?.upload?.label ?? '',
  what: 'returned',
  time: looked,
  status: pending?.upload?.fetched.status,
  message: 'The page is again what it was in an earlier version, byte for byte.',
  version,
});

/** Where there is no state, or it was lost, the versions still tell what was seen, and the observations what was told. */
async function stateLost(
  store: Store,
  { work, id }: WatchRecord,
): Promise<Pick<LookRecord, 'seen' | 'observations'>> {
  let observations = 0;
  for await (const { key } of store.list(`${PREFIXES.observations}${work}/${id}.`)) {
    const parsed = parseKey(key);
    if (parsed?.room === 'observation') observations = Math.max(observations, parsed.number);
  }
  const own = (await versionsOf(store, work)).filter(({ origin }) => origin.fetched?.watch === id);
  const last = own.sort((one, other) => (one.time < other.time ? -1 : 1)).at(-1);
  const fetched = last?.origin.fetched;
  const seen = last && fetched && { url: fetched.finalUrl, text: sha256(last.text), since: fetched.time };
  return { seen, observations };
}

/**
 * Looks at every page that is due, longest overdue first, host after host in turns. A page at which the stage throws
 * does not keep the others waiting. Throws StoreError.
 */
export async function watchDue(store: Store, deps: WatchDeps, { looks }: WatchLimits): Promise<WatchSum> {
  const leaving = new Set((await deletions(store)).map(({ work }) => work));
  const now = deps.now().getTime();
  const due: { readonly key: string; readonly host: string; readonly next: number }[] = [];
  let watches = 0;
  for await (const { key } of store.list(PREFIXES.watches)) {
    const parsed = parseKey(key);
    if (parsed?.room !== 'watch' || leaving.has(parsed.work)) continue;
    const read = await readDocument(store, key, watchRecord);
    if (read.code !== 'read') continue;
    watches++;
    const { look } = await readState(store, lookKey(parsed.work, parsed.watch));
    const next = look === undefined ? 0 : Date.parse(look.next);
    if (next - now > TOLERANCE_MS && !look?.pending && !(look && isSoonerNow(read.value, look))) continue;
    due.push({ key, next, host: URL.canParse(read.value.url) ? new URL(read.value.url).host : '' });
  }
  due.sort((one, other) => one.next - other.next);
  const chosen = due.slice(0, looks);
  const sum = { looked: 0, changed: 0, troubled: 0 };
  const failed: { key: string; error: unknown }[] = [];
  for (const { key } of inTurns(chosen, ({ host }) => host)) {
    try {
      const { code } = await watch(store, key, deps);
      if (code === 'ignored') continue;
      sum.looked++;
      if (code !== 'unchanged') sum[code]++;
    } catch (error) {
      if (error instanceof StoreError) throw error;
      failed.push({ key, error });
    }
  }
  return { watches, ...sum, left: due.length - chosen.length, failed };
}

/** One of each group, then the second of each, and so on: no host is asked twice while another waits. */
function inTurns<T>(all: readonly T[], groupOf: (one: T) => string): readonly T[] {
  const seen = new Map<string, number>();
  const ranked = all.map((one) => {
    const rank = seen.get(groupOf(one)) ?? 0;
    seen.set(groupOf(one), rank + 1);
    return { one, rank };
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ one }) => one);
}

/** Sets it: the stage looks at its page at once. Whether that was new. Throws StoreError. */
export const keepWatch = async (store: Store, given: WatchRecord): Promise<boolean> =>
  (await putSame(store, watchKey(given.work, given.id), writtenDocument(given))).wrote;

/** What it has seen stays, and setting it again goes on from there. Throws StoreError. */
export const endWatch = (store: Store, work: string, id: string): Promise<void> =>
  store.delete(watchKey(work, id));

export interface WatchView {
  readonly watch: WatchRecord;
  /** Undefined before the first look. */
  readonly look?: LookRecord;
}

/** Of all works, or of one, by their keys. Throws StoreError. */
export async function watchesOf(store: Store, work?: string): Promise<readonly WatchView[]> {
  const found: WatchView[] = [];
  for await (const { key } of store.list(
    work === undefined ? PREFIXES.watches : `${PREFIXES.watches}${work}/`,
  )) {
    const read = await readDocument(store, key, watchRecord);
    if (read.code !== 'read') continue;
    const { look } = await readState(store, lookKey(read.value.work, read.value.id));
    found.push({ watch: read.value, look });
  }
  return found;
}
