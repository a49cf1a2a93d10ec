/**
 * The search for the best sequence of blocks in a stretch between two cuts: dynamic programming over how many
 * segments of each side are used up, within a window of columns for each row.
 */
import type { AlignOptions } from '../options.ts';
import { Evidence, LONGEST, type Model } from './evidence.ts';
import { lengthEvidence } from './length.ts';
import { type AlignSide, type Corpus, wordsIn } from './vocabulary.ts';

/** Segments `i0..i1` of *before* answer to `j0..j1` of *after*; one side may be empty. */
export interface Block {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
  /** The search's score of the block, in nats; undefined where there was nothing to choose, or no counterpart. */
  readonly score: number | undefined;
}

/** Whether both sides have a segment in it. */
export const isLinked = ({ i0, i1, j0, j1 }: Block): boolean => i1 > i0 && j1 > j0;

/** Whether it was taken as a whole, without a search, so that nothing is known of what is in it. */
export const isUnsearched = ({ i0, i1, j0, j1, score }: Block): boolean =>
  score === undefined && Math.max(i1 - i0, j1 - j0) > LONGEST;

/** Rows `i0..i1` (inclusive: positions between segments), each with its columns `low[r]..high[r]` (inclusive). */
export interface Window {
  readonly i0: number;
  readonly i1: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** [segments of before, segments of after] */
export const SHAPES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [2, 3],
  [3, 2],
] as const;

export interface Searcher {
  /** Best blocks through the window, from its first corner to its last. */
  search(window: Window): Block[];
  /** Share of the words of these linked blocks that come from nowhere in their counterpart, and how many were looked at. */
  newWords(blocks: readonly Block[]): { share: number; words: number };
  /** Score of one block of a shape in `SHAPES`, wherever it stands. */
  score(i0: number, i1: number, j0: number, j1: number): number;
}

export function makeSearcher(corpus: Corpus, model: Model, options: AlignOptions): Searcher {
  const { before, after, vocabulary } = corpus;
  const forward = new Evidence(before, after, vocabulary, model, options, 'forward');
  const backward = new Evidence(after, before, vocabulary, model, options, 'backward');
  const lengths = { before: cumulated(before.length), after: cumulated(after.length) };
  const ratio = lengths.after[after.count] / Math.max(1, lengths.before[before.count]);
  const prior = model.priors;
  let scratch = scratchOf(LEAST_SCRATCH);

  const weighed = (words: number, i0: number, i1: number, j0: number, j1: number, shape: number): number => {
    const length = lengthEvidence(
      lengths.before[i1] - lengths.before[i0],
      lengths.after[j1] - lengths.after[j0],
      ratio,
      options.lengthVariance,
    );
    const split =
      (i1 - i0 > 1 && parted(before.paragraphs, i0, i1)) || (j1 - j0 > 1 && parted(after.paragraphs, j0, j1));
    return (
      model.wordWeight * words +
      options.lengthWeight * length +
      prior[shape] -
      (split ? options.paragraphCost : 0)
    );
  };

  /** What it costs more to leave a long segment without a counterpart. */
  const longer = (side: AlignSide, at: number): number =>
    options.skipLength * Math.max(0, wordsIn(side, at, at + 1) - options.skipFree);

  /** Puts a whole block in, to be asked about a whole block of the other side. */
  const take = (evidence: Evidence, from: number, to: number, askedFrom: number, askedTo: number): void => {
    evidence.begin(askedFrom, askedTo);
    for (let at = from; at < to; at++) evidence.add(at, askedFrom, askedTo);
  };

  return {
    newWords(blocks) {
      let fresh = 0;
      let words = 0;
      for (const { i0, i1, j0, j1 } of blocks) {
        if (i1 === i0 || j1 === j0) continue;
        take(forward, i0, i1, j0, j1);
        for (let j = j0; j < j1; j++) fresh += forward.expectedNew(i1 - i0, j);
        take(backward, j0, j1, i0, i1);
        for (let i = i0; i < i1; i++) fresh += backward.expectedNew(j1 - j0, i);
        words += wordsIn(after, j0, j1) + wordsIn(before, i0, i1);
      }
      return { share: words === 0 ? model.newWords : fresh / words, words };
    },

    score(i0, i1, j0, j1) {
      const shape = SHAPES.findIndex(([a, b]) => a === i1 - i0 && b === j1 - j0);
      let words = 0;
      take(forward, i0, i1, j0, j1);
      for (let j = j0; j < j1; j++) words += forward.ratio(i1 - i0, j);
      take(backward, j0, j1, i0, i1);
      for (let i = i0; i < i1; i++) words += backward.ratio(j1 - j0, i);
      return weighed(words, i0, i1, j0, j1, shape);
    },

    search(window) {
      const { i0, i1, low, high } = window;
      const rows = i1 - i0 + 1;
      // One segment against one, between two cuts or as a whole text: there is nothing to search.
      if (rows === 2 && high[1] - low[0] === 1) {
        return [{ i0, i1, j0: low[0], j1: high[1], score: undefined }];
      }
      const offset = new Int32Array(rows + 1);
      for (let r = 0; r < rows; r++) offset[r + 1] = offset[r] + high[r] - low[r] + 1;
      const cells = offset[rows];
      if (cells > scratch.best.length) scratch = scratchOf(roomFor(cells));
      const area: Area = { ...window, rows, offset };
      readGiven(area, scratch.given);
      readAsked(area, scratch.asked);
      findBest(area, scratch);
      return walkBack(area, scratch);
    },
  };

  function readGiven({ i0, rows, low, high, offset }: Area, given: Scratch['given']): void {
    forward.begin(low[0], high[rows - 1]);
    for (let r = 1; r < rows; r++) {
      const from = Math.max(low[r], low[0] + 1);
      forward.add(i0 + r - 1, from - 1, high[r]);
      for (let a = 1; a <= LONGEST && a <= r; a++) {
        const ratios = given[a - 1];
        for (let j = from; j <= high[r]; j++) ratios[offset[r] + j - low[r]] = forward.ratio(a, j - 1);
      }
    }
  }

  function readAsked({ i0, i1, low, high, offset }: Area, asked: Scratch['asked']): void {
    backward.begin(i0, i1);
    eachColumn(low, high, (j, r0, r1) => {
      if (j === low[0]) return;
      const from = Math.max(r0, 1);
      backward.add(j - 1, i0 + from - 1, i0 + r1);
      for (let b = 1; b <= LONGEST && b <= j - low[0]; b++) {
        const ratios = asked[b - 1];
        for (let r = from; r <= r1; r++) {
          ratios[offset[r] + j - low[r]] = backward.ratio(b, i0 + r - 1);
        }
      }
    });
  }

  /** Fills in, cell by cell, the best score up to it and the step that led there. */
  function findBest(area: Area, { best, step, given, asked }: Scratch): void {
    const { i0, rows, low, high, offset } = area;
    best.fill(Number.NEGATIVE_INFINITY, 0, offset[rows]);
    best[0] = 0;
    for (let r = 0; r < rows; r++) {
      for (let j = low[r]; j <= high[r]; j++) {
        const cell = offset[r] + j - low[r];
        let top = best[cell];
        let how = 0;
        if (j > low[r]) {
          const value = best[cell - 1] + model.skip - longer(after, j - 1);
          if (value > top) {
            top = value;
            how = SKIP_AFTER;
          }
        }
        if (r > 0 && j <= high[r - 1] && j >= low[r - 1]) {
          const value = best[offset[r - 1] + j - low[r - 1]] + model.skip - longer(before, i0 + r - 1);
          if (value > top) {
            top = value;
            how = SKIP_BEFORE;
          }
        }
        for (let shape = 0; shape < SHAPES.length; shape++) {
          // One by one: this is the innermost loop, and to take an array apart is to iterate over it.
          const a = SHAPES[shape][0];
          const b = SHAPES[shape][1];
          const row = r - a;
          const column = j - b;
          if (row < 0 || column < low[row] || column > high[row]) continue;
          const base = best[offset[row] + column - low[row]];
          if (base === Number.NEGATIVE_INFINITY || !isInside(area, r, j, a, b)) continue;
          let words = 0;
          for (let k = 0; k < b; k++) words += given[a - 1][cell - k];
          for (let k = 0; k < a; k++) words += asked[b - 1][offset[r - k] + j - low[r - k]];
          const value = base + weighed(words, i0 + row, i0 + r, column, j, shape);
          if (value > top) {
            top = value;
            how = shape;
          }
        }
        best[cell] = top;
        step[cell] = how;
      }
    }
  }
}

/** A window, and where the cells of its rows begin when they are written down one after the other. */
interface Area extends Window {
  readonly rows: number;
  readonly offset: Int32Array;
}

/** Whether the ratios that a block of `a` segments and `b` asks for, up to row r and column j, are of the window. */
function isInside({ low, high }: Area, r: number, j: number, a: number, b: number): boolean {
  if (j - b + 1 < low[r] || j > high[r]) return false;
  for (let k = 1; k < a; k++) if (j < low[r - k] || j > high[r - k]) return false;
  return true;
}

/** What a search writes down of each cell of its window; kept from window to window, so that small ones cost nothing. */
interface Scratch {
  /** Score of the best blocks up to the cell, and the last step of them. */
  readonly best: Float64Array;
  readonly step: Int8Array;
  /** given[a - 1][cell of (i, j)]: ratio of segment j-1 of *after* given the `a` segments of *before* that end at i. */
  readonly given: readonly Float32Array[];
  /** asked[b - 1][cell]: ratio of segment i-1 of *before* given the `b` segments of *after* that end at j. */
  readonly asked: readonly Float32Array[];
}

/** Cells of a few anchors' gap. */
const LEAST_SCRATCH = 1024;
/** Cells up to which twice as many as are needed are made room for, so that windows that grow need not all make it anew. */
const SMALL_SCRATCH = 2 ** 16;

const roomFor = (cells: number): number => (cells > SMALL_SCRATCH ? cells : 2 * cells);

function scratchOf(cells: number): Scratch {
  const ratios = () => Array.from({ length: LONGEST }, () => new Float32Array(cells));
  return { best: new Float64Array(cells), step: new Int8Array(cells), given: ratios(), asked: ratios() };
}

const SKIP_BEFORE = 100;
const SKIP_AFTER = 101;

function walkBack({ i0, rows, low, high, offset }: Area, { best, step }: Scratch): Block[] {
  const blocks: Block[] = [];
  let r = rows - 1;
  let j = high[r];
  while (r > 0 || j > low[0]) {
    const cell = offset[r] + j - low[r];
    const how = step[cell];
    const [a, b] = how === SKIP_BEFORE ? [1, 0] : how === SKIP_AFTER ? [0, 1] : SHAPES[how];
    const from = offset[r - a] + (j - b) - low[r - a];
    const score = a > 0 && b > 0 ? best[cell] - best[from] : undefined;
    blocks.push({ i0: i0 + r - a, i1: i0 + r, j0: j - b, j1: j, score });
    r -= a;
    j -= b;
  }
  return blocks.reverse();
}

/** Calls back with every column and the rows whose windows hold it (windows rise, so the rows are consecutive). */
function eachColumn(
  low: Int32Array,
  high: Int32Array,
  visit: (column: number, firstRow: number, lastRow: number) => void,
): void {
  let first = 0;
  let last = 0;
  for (let j = low[0]; j <= high[high.length - 1]; j++) {
    while (high[first] < j) first++;
    while (last + 1 < low.length && low[last + 1] <= j) last++;
    visit(j, first, last);
  }
}

function cumulated(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = sums[at] + values[at];
  return sums;
}

/** Does a block join segments of several paragraphs? */
function parted(paragraphs: ArrayLike<number>, from: number, to: number): boolean {
  return paragraphs[from] !== paragraphs[to - 1];
}
