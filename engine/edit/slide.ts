/**
 * Where a piece put in or taken out begins is often open: the same words stand at both of its ends. The place that
 * reads best is after a mark of punctuation, or ends with one.
 *
 *     ugly:    ご[-不便をおかけしますが、ご-]協力を    better:  [-ご不便をおかけしますが、-]ご協力を
 *     ugly:    It rained. [-It snowed. It-] blew.      better:  It rained. [-It snowed.-] It blew.
 */
import type { Token } from './tokens.ts';

/** Token `i` of one side matches token `j` of the other. */
export interface Pair {
  readonly i: number;
  readonly j: number;
}

/** Tokens without spaces, and a number for each that is the same for the same text. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly ids: readonly number[];
  /** Running sums of what the tokens say: of tokens a to b (exclusive) it is `weights[b] - weights[a]`. */
  readonly weights: readonly number[];
}

/** Furthest a piece is slid, in tokens. */
const FURTHEST = 40;

/** The same number of pairs, with one-sided gaps slid to where they read best. */
export function slideGaps(pairs: readonly Pair[], one: Words, other: Words): Pair[] {
  const slid = [...pairs];
  for (let k = 1; k <= slid.length; k++) {
    const previous = slid[k - 1];
    const next = slid[k] ?? { i: one.ids.length, j: other.ids.length };
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
function room(pairs: readonly Pair[], k: number, start: number, end: number, { ids }: Words): number {
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
function readsWell({ tokens }: Words, start: number, end: number): number {
  const opens = start === 0 || tokens[start - 1].kind === 'punctuation';
  const closes = tokens[end - 1].kind === 'punctuation';
  return (opens ? 2 : 0) + (closes ? 1 : 0);
}
