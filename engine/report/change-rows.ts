/** The list of changes by severity: what was changed in the same way is one row. Pages and terminals share it. */
import type { Category, ChangeGroup, Comparison, LinkKind, Severity, Survivor } from '../model.ts';
import { STRONGEST_FIRST } from './severity.ts';

/** A change, or a group of them. */
export interface ChangeRow {
  readonly severity: Severity;
  readonly category: Category;
  readonly note: string;
  /** In the order of the text, at least one. `link` is an index into the comparison's links. */
  readonly places: readonly { readonly id: string; readonly link: number }[];
  /** How many more places are not in this row, because they stand on other pages. */
  readonly elsewhere: number;
  readonly survivors: readonly Survivor[];
}

export interface SeverityList {
  readonly severity: Severity;
  /** Changes, not rows. */
  readonly count: number;
  readonly open: readonly ChangeRow[];
  /** What a long list keeps out of sight at first. Never a critical change, nor a row with survivors. */
  readonly folded: readonly ChangeRow[];
  /** Changes that the list has no row for. */
  readonly cut: number;
}

/** Lists of more rows than this start folded, so that the strongest changes and the text stay within reach. */
const LONGEST_OPEN: { readonly [severity in Severity]: number } = {
  critical: Number.POSITIVE_INFINITY,
  major: 20,
  minor: 8,
  neutral: 8,
};

/**
 * The strongest severity first; in each, rows by their first place. Severities without a change are left out. Of more
 * than `most` rows of a severity those with the most places are kept.
 */
export function changeLists(
  rows: readonly ChangeRow[],
  most = Number.POSITIVE_INFINITY,
): readonly SeverityList[] {
  return STRONGEST_FIRST.map((severity): SeverityList => {
    const own = rows.filter((row) => row.severity === severity);
    const kept = mostPlaces(own, most);
    const isLong = kept.length > LONGEST_OPEN[severity];
    const count = placesIn(own);
    return {
      severity,
      count,
      open: isLong ? kept.filter((row) => row.survivors.length > 0) : kept,
      folded: isLong ? kept.filter((row) => row.survivors.length === 0) : [],
      cut: count - placesIn(kept),
    };
  }).filter(({ count }) => count > 0);
}

/** Those with the most places first. A correction that was not made everywhere is never cut from a list altogether. */
function mostPlaces(rows: readonly ChangeRow[], most: number): readonly ChangeRow[] {
  if (rows.length <= most) return rows;
  const sorted = [...rows].sort((one, other) => other.places.length - one.places.length);
  const kept = sorted.slice(0, most);
  const isIncomplete = (row: ChangeRow): boolean => row.survivors.length > 0;
  const incomplete = kept.some(isIncomplete) ? undefined : sorted.find(isIncomplete);
  return incomplete ? [...kept, incomplete] : kept;
}

/** How many changes stand in these rows. */
export const placesIn = (rows: readonly ChangeRow[]): number =>
  rows.reduce((sum, row) => sum + row.places.length, 0);

/** All rows, by their first places. */
export function rowsOfChanges({ links, groups = [] }: Comparison): readonly ChangeRow[] {
  const groupOf = new Map<string, ChangeGroup>();
  for (const group of groups) for (const id of group.changes) groupOf.set(id, group);
  // Only of changes in groups: of a book's others there are a hundred thousand.
  const linkOf = new Map<string, number>();
  for (const [index, link] of links.entries())
    for (const { id } of link.changes) if (groupOf.has(id)) linkOf.set(id, index);
  const rows: ChangeRow[] = [];
  for (const [link, { changes }] of links.entries())
    for (const { id, severity, category, note } of changes) {
      const group = groupOf.get(id);
      if (group !== undefined && group.changes[0] !== id) continue;
      const places = group?.changes.map((one) => ({ id: one, link: linkOf.get(one) ?? 0 })) ?? [{ id, link }];
      rows.push({ severity, category, note, places, elsewhere: 0, survivors: group?.survivors ?? [] });
    }
  return rows;
}

/** The rows of each page, by the page's number less one: of every row the places that stand there. */
export function rowsByPage(
  rows: readonly ChangeRow[],
  pages: number,
  pageOfLink: (link: number) => number,
  pageOfSurvivor: (survivor: Survivor) => number,
): readonly (readonly ChangeRow[])[] {
  const found: ChangeRow[][] = Array.from({ length: pages }, () => []);
  for (const row of rows) {
    const byPage = new Map<number, ChangeRow['places'][number][]>();
    for (const place of row.places) {
      const page = pageOfLink(place.link);
      const here = byPage.get(page);
      if (here) here.push(place);
      else byPage.set(page, [place]);
    }
    for (const [page, places] of byPage)
      found[page - 1].push({
        ...row,
        places,
        elsewhere: row.places.length - places.length,
        survivors: row.survivors.filter((survivor) => pageOfSurvivor(survivor) === page),
      });
  }
  return found;
}

/** What the links of a row's places are: `edited`, `moved` … in the order in which they are met. */
export function kindsOf({ places }: ChangeRow, links: Comparison['links']): readonly (LinkKind | 'moved')[] {
  const kinds = new Set<LinkKind | 'moved'>();
  for (const { link } of places) {
    kinds.add(links[link].kind);
    if (links[link].moved) kinds.add('moved');
  }
  return [...kinds];
}
