/** Anchors -> the stretches to search: cut where two anchors follow each other on both sides, windowed elsewhere. */
import type { AlignOptions } from '../options.ts';
import type { Anchor } from './anchors.ts';
import type { Window } from './search.ts';

/**
 * Only between two anchors that follow each other on both sides is a cut safe: a cut before any single anchor
 * would lose every split and merge that the anchor's segment takes part in.
 */
export function windowsBetween(
  anchors: readonly Anchor[],
  beforeCount: number,
  afterCount: number,
  options: AlignOptions,
  onNarrowed: (cells: number) => void,
): Window[] {
  const windows: Window[] = [];
  let stretch: Anchor[] = [];
  let i0 = 0;
  let j0 = 0;
  let last: Anchor | undefined;
  for (const anchor of anchors) {
    if (last && anchor.i === last.i + 1 && anchor.j === last.j + 1) {
      windows.push(windowOf(i0, anchor.i, j0, anchor.j, stretch, options, onNarrowed));
      i0 = anchor.i;
      j0 = anchor.j;
      stretch = [];
    }
    stretch.push(anchor);
    last = anchor;
  }
  windows.push(windowOf(i0, beforeCount, j0, afterCount, stretch, options, onNarrowed));
  return windows;
}

/** The rectangles between successive anchors with a margin around them; a rectangle too large becomes a band. */
function windowOf(
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  anchors: readonly Anchor[],
  options: AlignOptions,
  onNarrowed: (cells: number) => void,
): Window {
  const rows = i1 - i0 + 1;
  const low = new Int32Array(rows).fill(j1);
  const high = new Int32Array(rows).fill(j0);
  const open = (row: number, from: number, to: number): void => {
    const r = row - i0;
    if (r < 0 || r >= rows) return;
    low[r] = Math.min(low[r], Math.max(j0, from));
    high[r] = Math.max(high[r], Math.min(j1, to));
  };
  const margin = options.windowMargin;
  let from = { i: i0, j: j0 };
  // Corners of the path: an anchor leads from its own corner to the next.
  const corners: { readonly i: number; readonly j: number }[] = [];
  for (const { i, j } of anchors) corners.push({ i, j }, { i: i + 1, j: j + 1 });
  corners.push({ i: i1, j: j1 });
  for (const to of corners) {
    const height = to.i - from.i;
    const breadth = to.j - from.j;
    const wide = (height + 1) * (breadth + 1) > options.windowCells;
    if (wide) onNarrowed((height + 1) * (breadth + 1));
    const half = Math.ceil(options.windowCells / (2 * (height + 1)));
    for (let row = from.i - margin; row <= to.i + margin; row++) {
      const inside = Math.min(Math.max(row, from.i), to.i);
      const middle = from.j + Math.round(height === 0 ? 0 : ((inside - from.i) / height) * breadth);
      open(
        row,
        (wide ? Math.max(from.j, middle - half) : from.j) - margin,
        (wide ? Math.min(to.j, middle + half) : to.j) + margin,
      );
    }
    from = to;
  }
  low[0] = j0;
  high[rows - 1] = j1;
  // Windows must rise and overlap, or the search could not pass from row to row.
  for (let r = 1; r < rows; r++) high[r] = Math.max(high[r], high[r - 1], low[r]);
  for (let r = rows - 2; r >= 0; r--) low[r] = Math.min(low[r], low[r + 1]);
  for (let r = 1; r < rows; r++) high[r - 1] = Math.max(high[r - 1], low[r]);
  return { i0, i1, low, high };
}
