import type { Category, Comparison, Severity } from '../model.ts';
import { type ChangeRow, changeLists, placesIn, rowsOfChanges } from './change-rows.ts';
import { linkPlaces } from './places.ts';

export const CHANGE_LIST_SCHEMA = 'variorum.changes/1';

/** The changes of a comparison without its texts: short enough to be read for a feed, however long the texts are. */
export interface ChangeList {
  readonly schema: typeof CHANGE_LIST_SCHEMA;
  /** The strongest severity first; in each, in the order of the text. Severities without a change are left out. */
  readonly lists: readonly {
    readonly severity: Severity;
    /** Changes, listed or not. */
    readonly count: number;
    readonly changes: readonly ListedChange[];
  }[];
}

/** A change, or several that are the same. */
export interface ListedChange {
  readonly category: Category;
  readonly note: string;
  /** How many changes it stands for. */
  readonly count: number;
  /** The first of them: `¶3 s7`, or `¶3 s7 → ¶3 s8` where the place differs. */
  readonly places: readonly { readonly id: string; readonly place: string }[];
}

const MOST_CHANGES = 50;
const MOST_PLACES = 5;

/** Of each severity the first 50 rows, of each row the first 5 places. */
export function listChanges(comparison: Comparison): ChangeList {
  const placeOf = linkPlaces(comparison);
  const listed = (row: ChangeRow): ListedChange => ({
    category: row.category,
    note: row.note,
    count: row.places.length,
    places: row.places.slice(0, MOST_PLACES).map(({ id, link }) => ({ id, place: placeOf(link) })),
  });
  return {
    schema: CHANGE_LIST_SCHEMA,
    lists: changeLists(rowsOfChanges(comparison)).map(({ severity, open, folded }) => ({
      severity,
      count: placesIn(open) + placesIn(folded),
      changes: [...open, ...folded].slice(0, MOST_CHANGES).map(listed),
    })),
  };
}
