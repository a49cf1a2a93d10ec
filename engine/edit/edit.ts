/**
 * A link -> its edits: words are matched by a table where that is small and by the `diff` package where it is not, spaces
 * are settled afterwards, and a polish makes the result worth reading.
 */
import { diffArrays } from 'diff';
import type { Edit, Span } from '../model.ts';
import type { EditOptions } from '../options.ts';
import { SHORT_LISTS, takeCommon } from './common.ts';
import { Matches, type Words } from './matches.ts';
import { absorbIslands } from './polish.ts';
import { slideGaps } from './slide.ts';
import { spell } from './spell.ts';
import { type TokenTable, tokenFrom } from './token-table.ts';

export interface EditResult {
  readonly edits: readonly Edit[];
  /** True when the diff's budget, or the comparison's, was spent and the middle is shown as one replacement. */
  readonly cutShort: boolean;
}

/** What the diffs of a comparison may still spend, in squares of what they insert and delete: so their work grows. */
export class DiffAllowance {
  /** Whether a link has had to do with less than `maxEditLength`, and it was not enough. */
  isSpent = false;
  #left: number;

  constructor({ editWork }: EditOptions) {
    this.#left = editWork;
  }

  /** How many words of a link a diff may insert and delete. */
  most({ maxEditLength }: EditOptions): number {
    return Math.min(maxEditLength, Math.floor(Math.sqrt(this.#left)));
  }

  spend(editLength: number): void {
    this.#left -= editLength ** 2;
  }
}

/**
 * The edits that turn `beforeSpan` of *before* into `afterSpan` of *after*: in order, covering both spans, `equal`
 * only where the text is the same. The spans begin and end where segments do, or are empty. Swapping the sides swaps
 * every edit: the diff always runs from the smaller text to the larger (as strings order), because Myers' greedy
 * choice among equals depends on the direction. A diff spends of the allowance, which other links may share.
 */
export function editLink(
  before: TokenTable,
  beforeSpan: Span,
  after: TokenTable,
  afterSpan: Span,
  options: EditOptions,
  allowance = new DiffAllowance(options),
): EditResult {
  const beforeText = before.text.slice(beforeSpan.start, beforeSpan.end);
  const afterText = after.text.slice(afterSpan.start, afterSpan.end);
  if (beforeText === afterText) {
    return {
      edits: beforeText === '' ? [] : [{ op: 'equal', before: beforeSpan, after: afterSpan }],
      cutShort: false,
    };
  }
  const swapped = beforeText > afterText;
  const ours = wordsIn(before, beforeSpan);
  const theirs = wordsIn(after, afterSpan);
  const one = swapped ? theirs : ours;
  const other = swapped ? ours : theirs;
  const { matches, cutShort } = matchWords(one, other, options, allowance);
  return { edits: spell(one, other, matches, swapped), cutShort };
}

const wordsIn = (table: TokenTable, span: Span): Words => ({
  table,
  span,
  from: tokenFrom(table, span.start),
  to: tokenFrom(table, span.end),
});

/** Pairs of equal words, in order. */
function matchWords(
  one: Words,
  other: Words,
  options: EditOptions,
  allowance: DiffAllowance,
): { matches: Matches; cutShort: boolean } {
  const [before, after] = [one.table.ids, other.table.ids];
  let i = one.from;
  let j = other.from;
  while (i < one.to && j < other.to && before[i] === after[j]) {
    i++;
    j++;
  }
  let iEnd = one.to;
  let jEnd = other.to;
  while (iEnd > i && jEnd > j && before[iEnd - 1] === after[jEnd - 1]) {
    iEnd--;
    jEnd--;
  }
  const matches = new Matches(Math.min(one.to - one.from, other.to - other.from));
  for (let k = 0; one.from + k < i; k++) matches.add(one.from + k, other.from + k);
  const whole = matchShared(before, [i, iEnd], after, [j, jEnd], options, allowance, matches);
  for (let k = 0; iEnd + k < one.to; k++) matches.add(iEnd + k, jEnd + k);
  slideGaps(matches, one, other);
  absorbIslands(matches, one, other, options.islandShare);
  return { matches, cutShort: !whole };
}

type Range = readonly [number, number];

/**
 * A word that the other side has not at all is in no match: left out, it cannot lengthen the search, whose work grows
 * with the words that differ. False, and nothing added, when the diff's budget was spent.
 */
function matchShared(
  before: Int32Array,
  beforeRange: Range,
  after: Int32Array,
  afterRange: Range,
  options: EditOptions,
  allowance: DiffAllowance,
  matches: Matches,
): boolean {
  const ours = sharedWith(before, beforeRange, after, afterRange);
  const others = sharedWith(after, afterRange, before, beforeRange);
  if (ours.length * others.length > SHORT_LISTS) {
    return (
      matchInOrder(before, ours, after, others, matches) ||
      matchByDiff(before, ours, after, others, options, allowance, matches)
    );
  }
  takeCommon(idsOf(before, ours), idsOf(after, others), (i, j) => matches.add(ours[i], others[j]));
  return true;
}

/**
 * Mostly what one side of a long link has stands on the other in the same order, and there is nothing to search: every
 * word goes with the first that is left of its kind, as the diff would have it. False, and nothing added, where it does not.
 */
function matchInOrder(
  before: Int32Array,
  ours: readonly number[],
  after: Int32Array,
  others: readonly number[],
  matches: Matches,
): boolean {
  const known = matches.count;
  const isShorter = ours.length < others.length;
  const fewest = Math.min(ours.length, others.length);
  let i = 0;
  let j = 0;
  while (i < ours.length && j < others.length) {
    if (before[ours[i]] === after[others[j]]) matches.add(ours[i++], others[j++]);
    else if (ours.length === others.length) break;
    else if (isShorter) j++;
    else i++;
  }
  if (matches.count === known + fewest) return true;
  matches.count = known;
  return false;
}

/** False, and nothing added, when the budget of the diff, or of all of them, was spent. */
function matchByDiff(
  before: Int32Array,
  ours: readonly number[],
  after: Int32Array,
  others: readonly number[],
  options: EditOptions,
  allowance: DiffAllowance,
  matches: Matches,
): boolean {
  const most = allowance.most(options);
  const parts =
    most === 0 ? undefined : diffArrays(idsOf(before, ours), idsOf(after, others), { maxEditLength: most });
  if (parts === undefined) {
    allowance.spend(Math.min(most, ours.length + others.length));
    if (most < options.maxEditLength) allowance.isSpent = true;
    return false;
  }
  allowance.spend(parts.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0));
  let i = 0;
  let j = 0;
  for (const part of parts) {
    if (part.removed) i += part.count;
    else if (part.added) j += part.count;
    else for (let k = 0; k < part.count; k++) matches.add(ours[i++], others[j++]);
  }
  return true;
}

const idsOf = (ids: Int32Array, indices: readonly number[]): number[] => indices.map((at) => ids[at]);

/** Up to so many pairs of words are looked at one by one, which is quicker than making a set. */
const FEW_PAIRS = 2000;

/** Indices in the range of the words that stand in the other range too. */
function sharedWith(ids: Int32Array, [from, to]: Range, others: Int32Array, [start, end]: Range): number[] {
  const found: number[] = [];
  if ((to - from) * (end - start) > FEW_PAIRS) {
    const known = new Set(others.subarray(start, end));
    for (let i = from; i < to; i++) if (known.has(ids[i])) found.push(i);
    return found;
  }
  for (let i = from; i < to; i++) {
    let j = start;
    while (j < end && others[j] !== ids[i]) j++;
    if (j < end) found.push(i);
  }
  return found;
}
