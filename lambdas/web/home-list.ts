/** The works as the first page lists them. Opens one report's summary a work, and versions it has not seen. */
import { workRefusal } from '../stages/names.ts';
import type { Store } from '../store/store.ts';
import { eachAtOnce } from './at-once.ts';
import {
  type ListedComparison,
  readOutline,
  readStrays,
  readSummary,
  type Strays,
  type WorkOutline,
  wantedComparisons,
} from './catalogue.ts';
import { type Folder, foldersOf } from './folders.ts';

export interface WorkEntry extends WorkOutline {
  /** The latest comparison whose report is there. */
  readonly latest?: ListedComparison;
  /** Whether a comparison is due or asked for, made or not. */
  readonly compared: boolean;
  /** How many uploads were refused. */
  readonly refused: number;
}

export interface HomeList {
  /** By the time of their latest version, latest first; those without one at the end. */
  readonly works: readonly WorkEntry[];
  readonly strays: Strays;
}

/** Throws StoreError. */
export async function readHome(store: Store): Promise<HomeList> {
  const folders = [...(await foldersOf(store))].filter(([id]) => !workRefusal(id));
  const works = await eachAtOnce(folders, ([id, folder]) => readEntry(store, id, folder));
  return {
    works: works
      .filter(({ versions, pending, refused }) => versions.length + pending.length + refused > 0)
      .sort(latestFirst),
    strays: await readStrays(store),
  };
}

async function readEntry(store: Store, id: string, folder: Folder): Promise<WorkEntry> {
  const outline = await readOutline(store, id, folder);
  const wanted = wantedComparisons(outline.versions, folder.requests);
  const entry = { ...outline, compared: wanted.length > 0, refused: folder.refusals.length };
  for (const comparison of wanted) {
    const report = await readSummary(store, id, comparison.pair);
    if (report) return { ...entry, latest: { ...comparison, report } };
  }
  return entry;
}

const lastTime = ({ versions }: WorkEntry): string => versions.at(-1)?.time ?? '';

function latestFirst(one: WorkEntry, other: WorkEntry): number {
  const [time, otherTime] = [lastTime(one), lastTime(other)];
  if (time !== otherTime) return time < otherTime ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}
