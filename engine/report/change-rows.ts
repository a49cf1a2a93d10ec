/** The list of changes by severity: what was changed in the same way is one row. Pages and terminals share it. */
import type { Category, Change, ChangeGroup, Comparison, Severity, Survivor } from '../model.ts';
import { STRONGEST_FIRST } from './severity.ts';

/** A change, or a group of them. */
export interface ChangeRow {
  readonly severity: Severity;
  readonly category: Category;
  readonly note: string;
  /** In the order of the text, at least one. `link` is an index into the comparison's links. */
  readonly places: readonly { readonly id: string; readonly link: number }[];
  readonly survivors: readonly Survivor[];
}

export interface SeverityList {
  readonly severity: Severity;
  /** Changes, not rows. */
  readonly count: number;
  readonly open: readonly ChangeRow[];
  /** What a long list keeps out of sight at first. Never a critical change, nor a row with survivors. */
  readonly folded: readonly ChangeRow[];
}

/** Lists of more rows than this start folded, so that the strongest changes and the text stay within reach. */
const LONGEST_OPEN: { readonly [severity in Severity]: number } = {
  critical: Number.POSITIVE_INFINITY,
  major: 20,
  minor: 8,
  neutral: 8,
};

/** The strongest severity first; in each, rows by their first place. Severities without a change are left out. */
export function changeLists(comparison: Comparison): readonly SeverityList[] {
  const rows = rowsOfChanges(comparison);
  return STRONGEST_FIRST.map((severity): SeverityList => {
    const own = rows.filter((row) => row.severity === severity);
    const isLong = own.length > LONGEST_OPEN[severity];
    return {
      severity,
      count: placesIn(own),
      open: isLong ? own.filter((row) => row.survivors.length > 0) : own,
      folded: isLong ? own.filter((row) => row.survivors.length === 0) : [],
    };
  }).filter(({ count }) => count > 0);
}

/** How many changes stand in these rows. */
export const placesIn = (rows: readonly ChangeRow[]): number =>
  rows.reduce((sum, row) => sum + row.places.length, 0);

function rowsOfChanges({ links, groups = [] }: Comparison): readonly ChangeRow[] {
  const linkOf = new Map<string, number>();
  for (const [index, link] of links.entries()) for (const { id } of link.changes) linkOf.set(id, index);
  const groupOf = new Map<string, ChangeGroup>();
  for (const group of groups) for (const id of group.changes) groupOf.set(id, group);
  const place = (id: string) => ({ id, link: linkOf.get(id) ?? 0 });
  const rowOf = (change: Change): readonly ChangeRow[] => {
    const { id, severity, category, note } = change;
    const group = groupOf.get(id);
    if (group === undefined) return [{ severity, category, note, places: [place(id)], survivors: [] }];
    if (group.changes[0] !== id) return [];
    return [{ severity, category, note, places: group.changes.map(place), survivors: group.survivors }];
  };
  return links.flatMap((link) => link.changes.flatMap(rowOf));
}
