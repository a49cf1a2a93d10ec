/**
 * Where a piece put in or taken out begins is often open: the same words stand at both of its ends. The place that
 * reads best is after a mark of punctuation, or ends with one.
 *
 *     ugly:    ご[-不便をおかけしますが、ご-]協力を    better:  [-ご不便をおかけしますが、-]ご協力を
 *     ugly:    It rained. [-It snowed. It-] blew.      better:  It rained. [-It snowed.-] It blew.
 */
import type { Span } from '../model.ts';
import type { TokenTable } from './token-table.ts';

/** Token `i` of one side's table matches token `j` of the other's. */
export interface Pair {
  readonly i: number;
  readonly j: number;
}

/** The tokens of a link's side: from `from` to `to` (exclusive) of the table. */
export interface Words {
  readonly table: TokenTable;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

/** Furthest a piece is slid, in tokens. */
const FURTHEST = 40;

/** The same number of pairs, with one-sided gaps slid to where they read best. */
export function slideGaps(pairs: readonly Pair[], one: Words, other: Words): Pair[] {
  const slid = [...pairs];
  for (let k = 1; k <= slid.length; k++) {
    const previous = slid[k - 1];
    const next = slid[k] ?? { i: one.to, j: other.to };
    const inOne = next.i - previous.i > 1;
    const inOther = next.j - previous.j > 1;
    if (inOne === inOther) continue;
    const [start, end, words] = inOne ? [previous.i + 1, next.i, one] : [previous.j + 1, next.j, other];
    const left = room(slid, k, start, end, words);
    let best = 0;
    for (let by = 1; by <= left; by++) {
      if (readsWell(words, start - by, end - by) > readsWell(words, start - best, end - best)) best = by;
    }
    // The matched words the piece slid over now stand behind it.
    for (let back = 1; back <= best; back++) {
      const pair = slid[k - back];
      slid[k - back] = inOne
        ? { i: pair.i + (end - start), j: pair.j }
        : { i: pair.i, j: pair.j + (end - start) };
    }
  }
  return slid;
}

/** How far the piece can go left: over matches in a row, as long as what it gives up equals what it takes in. */
function room(pairs: readonly Pair[], k: number, start: number, end: number, { table }: Words): number {
  const { ids } = table;
  let by = 0;
  while (by < FURTHEST && k - 1 - by >= 0 && ids[start - 1 - by] === ids[end - 1 - by]) {
    const here = pairs[k - 1 - by];
    const following = pairs[k - by];
    if (by > 0 && (following.i - here.i !== 1 || following.j - here.j !== 1)) break;
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
