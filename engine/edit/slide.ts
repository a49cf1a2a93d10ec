/**
 * Where a piece put in or taken out begins is often open: the same words stand at both of its ends. The place that
 * reads best is after a mark of punctuation, or ends with one.
 *
 *     ugly:    ご[-不便をおかけしますが、ご-]協力を    better:  [-ご不便をおかけしますが、-]ご協力を
 *     ugly:    It rained. [-It snowed. It-] blew.      better:  It rained. [-It snowed.-] It blew.
 */
import type { Matches, Words } from './matches.ts';
import type { TokenTable } from './token-table.ts';

/** Furthest a piece is slid, in tokens. */
const FURTHEST = 40;

/** Slides one-sided gaps to where they read best; there are as many matches as before. */
export function slideGaps({ ours, theirs, count }: Matches, one: Words, other: Words): void {
  for (let k = 1; k <= count; k++) {
    const nextI = k < count ? ours[k] : one.to;
    const nextJ = k < count ? theirs[k] : other.to;
    const inOne = nextI - ours[k - 1] > 1;
    const inOther = nextJ - theirs[k - 1] > 1;
    if (inOne === inOther) continue;
    const [matched, words, end] = inOne ? [ours, one, nextI] : [theirs, other, nextJ];
    const start = matched[k - 1] + 1;
    const left = room(ours, theirs, k, start, end, words);
    let best = 0;
    for (let by = 1; by <= left; by++) {
      if (readsWell(words, start - by, end - by) > readsWell(words, start - best, end - best)) best = by;
    }
    // The matched words the piece slid over now stand behind it.
    for (let back = 1; back <= best; back++) matched[k - back] += end - start;
  }
}

/** How far the piece can go left: over matches in a row, as long as what it gives up equals what it takes in. */
function room(
  ours: readonly number[],
  theirs: readonly number[],
  k: number,
  start: number,
  end: number,
  { table }: Words,
): number {
  const { ids } = table;
  let by = 0;
  while (by < FURTHEST && k - 1 - by >= 0 && ids[start - 1 - by] === ids[end - 1 - by]) {
    const here = k - 1 - by;
    if (by > 0 && (ours[here + 1] - ours[here] !== 1 || theirs[here + 1] - theirs[here] !== 1)) break;
    by++;
  }
  return by;
}

/** How well a piece begins and ends here. */
function readsWell({ table, from }: Words, start: number, end: number): number {
  const opens = start === from || isPunctuation(table, start - 1);
  const closes = isPunctuation(table, end - 1);
  return (opens ? 2 : 0) + (closes ? 1 : 0);
}

const isPunctuation = ({ ids, inventory }: TokenTable, at: number): boolean =>
  inventory.kinds[ids[at]] === 'punctuation';
