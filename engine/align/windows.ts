/** Anchors -> the stretches to search: cut where two anchors follow each other on both sides, windowed elsewhere. */
import type { AlignOptions } from '../options.ts';
import type { Anchor } from './anchors.ts';
import { LONGEST } from './evidence.ts';
import type { Block, Window } from './search.ts';
import { type Corpus, wordsIn } from './vocabulary.ts';

/** Segments `i0..i1` of *before* and `j0..j1` of *after* that are taken as they are: to search them is too much work. */
export interface Whole {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
}

/** Told of what a budget has cut short. */
export interface Cuts {
  /** A stretch of so many possible pairs is searched along its diagonal only. */
  narrowed(cells: number): void;
  /** A stretch of so many segments, of both sides, is not searched. */
  whole(segments: number): void;
  /** A stretch of so many possible pairs is cut at a pair that is sure, though its neighbours are not. */
  divided(cells: number): void;
}

/**
 * The stretches of both sides, in order. Only between two anchors that follow each other on both sides is a cut safe: a
 * cut before any single anchor would lose every split and merge that the anchor's segment takes part in. So others are
 * made only where a budget is spent: around what cannot be searched, and inside of a window of too many cells.
 */
export function stretchesBetween(
  anchors: readonly Anchor[],
  corpus: Corpus,
  options: AlignOptions,
  cuts: Cuts,
): (Window | Whole)[] {
  const stretches: (Window | Whole)[] = [];
  const plan = { corpus, options, cuts };
  let stretch: Anchor[] = [];
  let start: Corner = { i: 0, j: 0 };
  /** Where the last anchor ends. */
  let from = start;
  const endAt = (end: Corner): void => {
    for (const window of windowsOf(start, end, stretch, plan)) stretches.push(window);
    start = end;
    stretch = [];
  };
  const passBy = (to: Corner): void => {
    if (!isBeyondSearch(from, to, plan)) return;
    // What comes before it ends with an anchor, if there is any.
    if (from.i > start.i || from.j > start.j) endAt(from);
    stretches.push({ i0: from.i, i1: to.i, j0: from.j, j1: to.j });
    cuts.whole(to.i - from.i + to.j - from.j);
    start = to;
  };
  for (const anchor of anchors) {
    const isNext = from.i > 0 && from.j > 0 && anchor.i === from.i && anchor.j === from.j;
    if (isNext) endAt(anchor);
    else passBy(anchor);
    stretch.push(anchor);
    from = { i: anchor.i + 1, j: anchor.j + 1 };
  }
  const end = { i: corpus.before.count, j: corpus.after.count };
  passBy(end);
  if (start !== end) endAt(end);
  return stretches;
}

export const isWhole = (stretch: Window | Whole): stretch is Whole => 'j0' in stretch;

/** One block, however large; segments that have nothing on the other side are without a counterpart, each. */
export function blocksOf({ i0, i1, j0, j1 }: Whole): Block[] {
  if (i1 > i0 && j1 > j0) return [{ i0, i1, j0, j1, score: undefined }];
  const blocks: Block[] = [];
  for (let i = i0; i < i1; i++) blocks.push({ i0: i, i1: i + 1, j0, j1: j0, score: undefined });
  for (let j = j0; j < j1; j++) blocks.push({ i0, i1: i0, j0: j, j1: j + 1, score: undefined });
  return blocks;
}

/** A position between segments of *before*, and one of *after*. */
type Corner = Anchor;

interface Plan {
  readonly corpus: Corpus;
  readonly options: AlignOptions;
  readonly cuts: Cuts;
}

/** The window of a stretch; several, cut at anchors, where it has more cells than may be searched at once. */
function windowsOf(start: Corner, end: Corner, anchors: readonly Anchor[], plan: Plan): Window[] {
  const found = windowOf(start, end, anchors, plan);
  const cells = cellsOf(found.window);
  const first = anchors.length > 0 && anchors[0].i === start.i && anchors[0].j === start.j ? 1 : 0;
  if (cells <= plan.options.searchCells || first >= anchors.length) {
    if (found.narrowed > 0) plan.cuts.narrowed(found.narrowed);
    return [found.window];
  }
  plan.cuts.divided(cells);
  const middle = (first + anchors.length) >> 1;
  return [
    ...windowsOf(start, anchors[middle], anchors.slice(0, middle), plan),
    ...windowsOf(anchors[middle], end, anchors.slice(middle), plan),
  ];
}

function cellsOf({ low, high }: Window): number {
  let cells = 0;
  for (let r = 0; r < low.length; r++) cells += high[r] - low[r] + 1;
  return cells;
}

/** The rectangles between successive anchors with a margin around them; a rectangle too large becomes a band. */
function windowOf(
  { i: i0, j: j0 }: Corner,
  { i: i1, j: j1 }: Corner,
  anchors: readonly Anchor[],
  { corpus, options }: Plan,
): { window: Window; narrowed: number } {
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
  let narrowed = 0;
  let from = { i: i0, j: j0 };
  // Corners of the path: an anchor leads from its own corner to the next.
  const corners: Corner[] = [];
  for (const { i, j } of anchors) corners.push({ i, j }, { i: i + 1, j: j + 1 });
  corners.push({ i: i1, j: j1 });
  for (const to of corners) {
    const height = to.i - from.i;
    const breadth = to.j - from.j;
    const half = halfBand(from, to, corpus, options);
    const wide = half !== undefined;
    if (wide) narrowed = Math.max(narrowed, (height + 1) * (breadth + 1));
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
  return { window: { i0, i1, low, high }, narrowed };
}

/** Columns to each side of a rectangle's diagonal that are searched; undefined where all of it is. */
function halfBand(from: Corner, to: Corner, corpus: Corpus, options: AlignOptions): number | undefined {
  const height = to.i - from.i;
  const breadth = to.j - from.j;
  const asked = askedIn(from, to, corpus, options);
  const isHeavy = asked.all > options.windowWork;
  if (!isHeavy && (height + 1) * (breadth + 1) <= options.windowCells) return undefined;
  const half = Math.ceil(options.windowCells / (2 * (height + 1)));
  if (!isHeavy) return half;
  const breadthAllowed = (options.windowWork - asked.after) / asked.perColumn;
  return Math.min(half, Math.max(0, Math.floor((breadthAllowed - 1) / 2) - options.windowMargin));
}

/**
 * Whether not even the narrowest band through a rectangle can be searched: of the few segments of one side each stands
 * against so many of the other that it is asked about again and again. No block is of that shape in any case.
 */
function isBeyondSearch(from: Corner, to: Corner, { corpus, options }: Plan): boolean {
  const height = to.i - from.i;
  const breadth = to.j - from.j;
  if (Math.max(height, breadth) <= LONGEST * Math.min(height, breadth)) return false;
  const asked = askedIn(from, to, corpus, options);
  if (asked.all <= options.windowWork) return false;
  const around = 2 * options.windowMargin;
  // Rows of the margin stand against all of the breadth; the others share it.
  const least = Math.max(around + 1, (breadth + around) / Math.max(1, height - around));
  return least * asked.perColumn + asked.after > options.windowWork;
}

interface Asked {
  /** Words that a search of the whole rectangle asks about, each as often as it does. */
  readonly all: number;
  /** The same for each column that a band is broad. */
  readonly perColumn: number;
  /** Words of *after*. */
  readonly after: number;
}

/** Each row asks about the words of its columns, each column about those of its rows; the margin is part of both. */
function askedIn(from: Corner, to: Corner, { before, after }: Corpus, { windowMargin }: AlignOptions): Asked {
  const i0 = Math.max(0, from.i - windowMargin);
  const i1 = Math.min(before.count, to.i + windowMargin);
  const j0 = Math.max(0, from.j - windowMargin);
  const j1 = Math.min(after.count, to.j + windowMargin);
  const ofBefore = wordsIn(before, i0, i1);
  const ofAfter = wordsIn(after, j0, j1);
  return {
    all: (i1 - i0) * ofAfter + (j1 - j0) * ofBefore,
    perColumn: ofBefore + (ofAfter * (i1 - i0)) / Math.max(1, j1 - j0),
    after: ofAfter,
  };
}
