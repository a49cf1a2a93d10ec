import type { ComparedLink } from '../model.ts';

/** What stands in one row of a report. `link` is an index into the comparison's links. */
export type Row =
  | { readonly type: 'link'; readonly link: number }
  /** Where a moved link stood in *before*. */
  | { readonly type: 'departure'; readonly link: number }
  /** A run of links in which nothing changed. */
  | { readonly type: 'unchanged'; readonly links: readonly number[] };

/** True where a reader has nothing to look at: the same text in the same place. */
export const isQuiet = (link: ComparedLink): boolean =>
  link.kind === 'unchanged' && !link.moved && link.changes.length === 0;

/**
 * The rows of the text in reading order. Links stand in the order of *after*; what left its place, by removal or by
 * a move, stands where a reader of *before* looks for it: behind the row of the segment that came before it.
 */
export function rowsOf(links: readonly ComparedLink[]): readonly Row[] {
  return foldRuns(placeLinks(links), links);
}

/** A row before runs are folded. */
export type Placed = { readonly type: 'link' | 'departure'; readonly link: number };

/** The rows of the text in reading order, one a link and one more where a moved link stood. */
export function placeLinks(links: readonly ComparedLink[]): readonly Placed[] {
  const stays: Placed[] = [];
  const leaves: Placed[] = [];
  const linkOfBefore = new Map<number, number>();
  for (const [index, link] of links.entries()) {
    for (const segment of link.before) linkOfBefore.set(segment, index);
    if (link.kind === 'removed') leaves.push({ type: 'link', link: index });
    else {
      stays.push({ type: 'link', link: index });
      if (link.moved && link.before.length > 0) leaves.push({ type: 'departure', link: index });
    }
  }
  leaves.sort((one, other) => links[one.link].before[0] - links[other.link].before[0]);

  // Rows behind which something that left is to stand, by the row's link; -1 is the top of the text.
  const behind = new Map<number, Placed[]>();
  const anchorOfLeft = new Map<number, number>();
  for (const left of leaves) {
    const previous = linkOfBefore.get(links[left.link].before[0] - 1);
    // Two that left together keep their order behind the same row.
    const anchor = previous === undefined ? -1 : (anchorOfLeft.get(previous) ?? previous);
    anchorOfLeft.set(left.link, anchor);
    const gone = behind.get(anchor);
    if (gone) gone.push(left);
    else behind.set(anchor, [left]);
  }
  return [...(behind.get(-1) ?? []), ...stays.flatMap((row) => [row, ...(behind.get(row.link) ?? [])])];
}

/** What did not change, and stands together, becomes one row. */
export function foldRuns(placed: readonly Placed[], links: readonly ComparedLink[]): readonly Row[] {
  const rows: Row[] = [];
  let run: number[] = [];
  const endRun = () => {
    if (run.length > 0) rows.push({ type: 'unchanged', links: run });
    run = [];
  };
  for (const row of placed) {
    if (row.type === 'link' && isQuiet(links[row.link])) run.push(row.link);
    else {
      endRun();
      rows.push(row);
    }
  }
  endRun();
  return rows;
}
