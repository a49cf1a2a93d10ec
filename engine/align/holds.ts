/**
 * What a move may take: segments without a counterpart, and those that their links hold but weakly, as one that the search
 * linked to its neighbour for want of a better.
 */
import type { AlignOptions } from '../options.ts';
import { type Block, isLinked, type Searcher } from './search.ts';
import type { Corpus } from './vocabulary.ts';

/** How firmly a link holds segments of its own. */
export interface Hold {
  readonly link: Block;
  /** What the link is worth in nats above `rest`. */
  readonly worth: number;
  /** What is left of the link without the segments: nothing of a link of one to one. */
  readonly rest: Block | undefined;
}

/** Weak holds, by the segment of either side. */
export interface Weak {
  readonly before: Map<number, Hold>;
  readonly after: Map<number, Hold>;
}

export interface Pool {
  /** Segments that a move may take: those without counterpart, and those that are weakly held. */
  readonly free: { readonly before: Uint8Array; readonly after: Uint8Array };
  readonly weak: Weak;
  readonly kept: Set<Block>;
}

export function poolOf(
  blocks: readonly Block[],
  { before, after }: Corpus,
  searcher: Searcher,
  options: AlignOptions,
): Pool {
  const free = { before: new Uint8Array(before.count), after: new Uint8Array(after.count) };
  const weak: Weak = { before: new Map(), after: new Map() };
  const kept = new Set<Block>();
  for (const block of blocks) {
    const { i0, i1, j0, j1 } = block;
    if (!isLinked(block)) {
      free.before.fill(1, i0, i1);
      free.after.fill(1, j0, j1);
      continue;
    }
    kept.add(block);
    for (const [side, at, hold] of holdsOf(block, searcher)) {
      if (hold.worth >= options.weakScore) continue;
      weak[side].set(at, hold);
      free[side][at] = 1;
    }
  }
  return { free, weak, kept };
}

type Held = readonly [side: 'before' | 'after', at: number, hold: Hold];

/** The segments that a link can do without: both of one to one, either of two for one. */
function holdsOf(link: Block, searcher: Searcher): readonly Held[] {
  const { i0, i1, j0, j1, score } = link;
  if (score === undefined) return [];
  if (i1 - i0 === 1 && j1 - j0 === 1) {
    const hold = { link, worth: score, rest: undefined };
    return [
      ['before', i0, hold],
      ['after', j0, hold],
    ];
  }
  if (i1 - i0 + j1 - j0 > 3) return [];
  const without = (a0: number, a1: number, b0: number, b1: number): Hold => {
    const rest = { i0: a0, i1: a1, j0: b0, j1: b1, score: searcher.score(a0, a1, b0, b1) };
    return { link, worth: score - rest.score, rest };
  };
  return i1 - i0 === 2
    ? [
        ['before', i0, without(i0 + 1, i1, j0, j1)],
        ['before', i0 + 1, without(i0, i0 + 1, j0, j1)],
      ]
    : [
        ['after', j0, without(i0, i1, j0 + 1, j1)],
        ['after', j0 + 1, without(i0, i1, j0, j0 + 1)],
      ];
}

/** The weak holds on segments of the block. */
export function holdsOn({ i0, i1, j0, j1 }: Block, weak: Weak): ReadonlySet<Hold> {
  const holds = new Set<Hold | undefined>();
  for (let i = i0; i < i1; i++) holds.add(weak.before.get(i));
  for (let j = j0; j < j1; j++) holds.add(weak.after.get(j));
  holds.delete(undefined);
  return holds as Set<Hold>;
}

/** What is given up, in nats, when a block takes what is held: the holds' worth, and the segments that it leaves alone. */
export function worth(holds: ReadonlySet<Hold>, { i0, i1, j0, j1 }: Block, options: AlignOptions): number {
  let sum = 0;
  let freed = 0;
  for (const hold of holds) {
    sum += hold.worth;
    freed += hold.rest ? 1 : 2;
  }
  return sum - options.skip * (freed - (i1 - i0) - (j1 - j0));
}

/** Puts what is left of a link in its place. */
export function letGo({ link, rest }: Hold, { free, weak, kept }: Pool): void {
  kept.delete(link);
  for (let i = link.i0; i < link.i1; i++) weak.before.delete(i);
  for (let j = link.j0; j < link.j1; j++) weak.after.delete(j);
  if (rest === undefined) return;
  kept.add(rest);
  free.before.fill(0, rest.i0, rest.i1);
  free.after.fill(0, rest.j0, rest.j1);
}
