/**
 * A link -> its edits: words are matched by the `diff` package, spaces are settled afterwards, and a polish
 * makes the result worth reading.
 */
import { diffArrays } from 'diff';
import type { Edit, Span } from '../model.ts';
import type { EditOptions } from '../options.ts';
import { absorbIslands } from './polish.ts';
import { type Pair, slideGaps, type Words } from './slide.ts';
import { spell } from './spell.ts';
import { type TokenTable, tokenFrom } from './token-table.ts';

export interface EditResult {
  readonly edits: readonly Edit[];
  /** True when the diff's budget was spent and the middle is shown as one replacement. */
  readonly cutShort: boolean;
}

/**
 * The edits that turn `beforeSpan` of *before* into `afterSpan` of *after*: in order, covering both spans, `equal`
 * only where the text is the same. The spans begin and end where segments do, or are empty. Swapping the sides swaps
 * every edit: the diff always runs from the smaller text to the larger (as strings order), because Myers' greedy
 * choice among equals depends on the direction.
 */
export function editLink(
  before: TokenTable,
  beforeSpan: Span,
  after: TokenTable,
  afterSpan: Span,
  options: EditOptions,
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
  const [one, other] = swapped ? [theirs, ours] : [ours, theirs];
  const { pairs, cutShort } = matchWords(one, other, options);
  return { edits: spell(one, other, pairs, swapped), cutShort };
}

const wordsIn = (table: TokenTable, span: Span): Words => ({
  table,
  span,
  from: tokenFrom(table, span.start),
  to: tokenFrom(table, span.end),
});

/** Pairs of equal words, in order. */
function matchWords(one: Words, other: Words, options: EditOptions): { pairs: Pair[]; cutShort: boolean } {
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
  const pairs: Pair[] = [];
  for (let k = 0; one.from + k < i; k++) pairs.push({ i: one.from + k, j: other.from + k });
  const matched = matchShared(before, [i, iEnd], after, [j, jEnd], options);
  for (const pair of matched ?? []) pairs.push(pair);
  for (let k = 0; iEnd + k < one.to; k++) pairs.push({ i: iEnd + k, j: jEnd + k });
  const slid = slideGaps(pairs, one, other);
  return { pairs: absorbIslands(slid, one, other, options.islandShare), cutShort: matched === undefined };
}

/**
 * A word that the other side has not at all is in no match: left out, it cannot lengthen the search, whose work grows
 * with the words that differ. Undefined when the diff's budget was spent.
 */
function matchShared(
  before: Int32Array,
  [i0, i1]: readonly [number, number],
  after: Int32Array,
  [j0, j1]: readonly [number, number],
  options: EditOptions,
): Pair[] | undefined {
  const theirs = new Set(after.subarray(j0, j1));
  const ours: number[] = [];
  for (let i = i0; i < i1; i++) if (theirs.has(before[i])) ours.push(i);
  const shared = new Set(ours.map((i) => before[i]));
  const others: number[] = [];
  for (let j = j0; j < j1; j++) if (shared.has(after[j])) others.push(j);
  const parts = diffArrays(
    ours.map((i) => before[i]),
    others.map((j) => after[j]),
    { maxEditLength: options.maxEditLength },
  );
  if (parts === undefined) return undefined;
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  for (const part of parts) {
    if (part.removed) i += part.count;
    else if (part.added) j += part.count;
    else for (let k = 0; k < part.count; k++) pairs.push({ i: ours[i++], j: others[j++] });
  }
  return pairs;
}
