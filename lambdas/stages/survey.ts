/** What lies in the store, work by work: what the sweep goes through. */
import { type Pair, PREFIXES, pairName, parseKey } from '../store/keys.ts';
import type { Listed, Store } from '../store/store.ts';
import { placeOf, uploadOf } from './uploads.ts';

export interface WorkSurvey {
  /** Uploads and the details beside them. */
  readonly uploads: Map<string, Listed>;
  /** Files of versions, whole or not. */
  readonly versions: Map<string, Listed>;
  /** By the names of the pairs. */
  readonly comparisons: Map<string, Pair>;
  readonly reports: Map<string, Pair>;
  /** What was seen of watched pages. */
  readonly observations: Map<string, Listed>;
}

export interface Survey {
  readonly works: ReadonlyMap<string, WorkSurvey>;
  /** Of all works: those of bad ones lie together. */
  readonly refusals: ReadonlyMap<string, Listed>;
}

/** Lists the whole store. Works come in the order of their names, so that a sweep cut short goes on where it was. */
export async function survey(store: Store): Promise<Survey> {
  const works = new Map<string, WorkSurvey>();
  const refusals = new Map<string, Listed>();
  const at = (work: string): WorkSurvey => {
    const known = works.get(work) ?? {
      uploads: new Map(),
      versions: new Map(),
      comparisons: new Map(),
      reports: new Map(),
      observations: new Map(),
    };
    works.set(work, known);
    return known;
  };
  for await (const listed of store.list(PREFIXES.uploads))
    at(placeOf(uploadOf(listed.key) ?? listed.key).work).uploads.set(listed.key, listed);
  for await (const listed of store.list(PREFIXES.refusals)) refusals.set(listed.key, listed);
  for (const prefix of [PREFIXES.versions, PREFIXES.comparisons, PREFIXES.reports])
    for await (const listed of store.list(prefix)) {
      const parsed = parseKey(listed.key);
      if (parsed?.room === 'version') at(parsed.work).versions.set(listed.key, listed);
      if (parsed?.room === 'comparison') at(parsed.work).comparisons.set(pairName(parsed.pair), parsed.pair);
      if (parsed?.room === 'report') at(parsed.work).reports.set(pairName(parsed.pair), parsed.pair);
    }
  for await (const listed of store.list(PREFIXES.observations)) {
    const parsed = parseKey(listed.key);
    if (parsed?.room === 'observation') at(parsed.work).observations.set(listed.key, listed);
  }
  return { works, refusals };
}
