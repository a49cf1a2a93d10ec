/** How much each pair of a group differs, as far as there are reports that tell. */
import type { Summary } from '../../engine/index.ts';
import { sameGroup } from '../stages/history.ts';
import type { VersionFacts } from '../stages/records.ts';
import { type Pair, pairName } from '../store/keys.ts';
import type { ListedComparison } from './catalogue.ts';

export type Cell =
  | { readonly kind: 'itself' }
  | { readonly kind: 'made'; readonly pair: Pair; readonly share: number; readonly critical: number }
  | { readonly kind: 'making' | 'unasked'; readonly pair: Pair }
  /** The later version before the earlier one: shown only where someone asked for it. */
  | { readonly kind: 'backwards' };

export interface MatrixRow {
  readonly before: VersionFacts;
  /** One for each version of the group, as what is compared with `before`. */
  readonly cells: readonly Cell[];
}

/** `group`: by time. */
export function matrixOf(
  group: readonly VersionFacts[],
  comparisons: readonly ListedComparison[],
): readonly MatrixRow[] {
  const listed = new Map(
    comparisons
      .filter(({ before }) => sameGroup(before, group[0]))
      .map((comparison) => [pairName(comparison.pair), comparison]),
  );
  const cellOf = (row: number, column: number): Cell => {
    if (row === column) return { kind: 'itself' };
    const pair = { before: group[row].id, after: group[column].id };
    const comparison = listed.get(pairName(pair));
    if (!comparison) return row < column ? { kind: 'unasked', pair } : { kind: 'backwards' };
    if (!comparison.report) return { kind: 'making', pair };
    const { summary } = comparison.report;
    return { kind: 'made', pair, share: changedShare(summary), critical: summary.severities.critical };
  };
  return group.map((before, row) => ({ before, cells: group.map((_, column) => cellOf(row, column)) }));
}

/**
 * The share, 0 to 1, of both sides' sentences that were changed, added or removed. Of both, so that it is the same in
 * both directions.
 */
export function changedShare({ segments, links }: Pick<Summary, 'segments' | 'links'>): number {
  const all = segments.before + segments.after;
  // An unchanged link is one sentence on each side.
  return all === 0 ? 0 : (all - 2 * links.unchanged) / all;
}
