/** What the store holds of each work, by its keys alone: nothing is opened. */
import { workRefusal } from '../stages/names.ts';
import { refusalKeyOf, uploadOf } from '../stages/uploads.ts';
import { type Pair, PREFIXES, parseKey, textKey } from '../store/keys.ts';
import type { Listed, Store } from '../store/store.ts';

export interface Folder {
  /** The `text.json` of each version. */
  readonly texts: readonly Listed[];
  /** Keys of files that were uploaded; details alone are no upload yet. */
  readonly uploads: readonly string[];
  /** Keys. */
  readonly refusals: readonly string[];
  /** The pairs that someone asked for. */
  readonly requests: readonly Pair[];
}

type Open = { readonly [part in keyof Folder]: Folder[part][number][] };

/** Of all works, or of one: by the works' ids, which may be bad ones. Throws StoreError. */
export async function foldersOf(store: Store, work?: string): Promise<ReadonlyMap<string, Folder>> {
  const folders = new Map<string, Open>();
  const at = (id: string): Open => {
    const folder = folders.get(id) ?? { texts: [], uploads: [], refusals: [], requests: [] };
    folders.set(id, folder);
    return folder;
  };
  const file = (listed: Listed): void => {
    const { key } = listed;
    const parsed = parseKey(key);
    if (parsed?.room === 'version' && key === textKey(parsed.work, parsed.version))
      at(parsed.work).texts.push(listed);
    if (parsed?.room === 'upload' && uploadOf(key) === key) at(parsed.work).uploads.push(key);
    if (parsed?.room === 'refusal') at(parsed.work).refusals.push(key);
    if (parsed?.room === 'request') at(parsed.work).requests.push(parsed.pair);
    if (parsed?.room === 'deletion') leaving.add(parsed.work);
  };
  const leaving = new Set<string>();
  const rooms = [
    PREFIXES.versions,
    PREFIXES.uploads,
    PREFIXES.refusals,
    PREFIXES.requests,
    PREFIXES.deletions,
  ];
  await Promise.all(
    rooms.map(async (room) => {
      for await (const listed of store.list(work === undefined ? room : `${room}${work}/`)) file(listed);
    }),
  );
  // What is left of them goes, and what was put for them since waits.
  for (const work of leaving) folders.delete(work);
  return folders;
}

/** The ids of all works that have a version, a refusal or an upload, ascending by code unit. */
export async function workIds(store: Store): Promise<readonly string[]> {
  const folders = [...(await foldersOf(store))];
  return folders
    .filter(([id, { texts, uploads, refusals }]) => !workRefusal(id) && [texts, uploads, refusals].some(some))
    .map(([id]) => id)
    .sort();
}

const some = (list: readonly unknown[]): boolean => list.length > 0;

/** The uploads that have become neither a version nor a refusal yet. `made`: those that versions came from. */
export function pendingUploads({ uploads, refusals }: Folder, made: ReadonlySet<string>): readonly string[] {
  const refused = new Set(refusals);
  return uploads.filter((upload) => !made.has(upload) && !refused.has(refusalKeyOf(upload)));
}
