/** Moves: among what the search left without a counterpart, blocks that answer to each other out of order. */
import type { AlignOptions } from '../options.ts';
import { LONGEST } from './evidence.ts';
import { type Block, isLinked, type Searcher, SHAPES } from './search.ts';
import { type AlignSide, type Corpus, distinctWords, wordsIn } from './vocabulary.ts';

export interface Moves {
  /** Every segment in one block, those that moved included. */
  readonly blocks: readonly Block[];
  readonly moved: readonly Block[];
  readonly cutShort: boolean;
}

/**
 * Links leftover segments that share rare words, best first; each segment is used once. What a link holds weakly it
 * gives up to a move that is worth more: where one segment moved away and another into its place, the search prefers the
 * two linked to two without a counterpart, and where one moved beside a link, the three linked to one without.
 */
export function findMoves(
  blocks: readonly Block[],
  corpus: Corpus,
  searcher: Searcher,
  options: AlignOptions,
): Moves {
  const pool = poolOf(
    blocks.flatMap((found) => untwisted(found, searcher, options)),
    corpus,
    searcher,
    options,
  );
  const { free, weak, kept } = pool;
  const { pairs, cutShort } = candidates(corpus, free, options);
  const found: Scored[] = [];
  // Neighbouring pairs lie in the same blocks.
  const seen = new Set<number>();
  const numberOf = (i0: number, a: number, j0: number, b: number): number =>
    ((i0 * SIZES + a) * free.after.length + j0) * SIZES + b;
  let asked = 0;
  for (const { i, j } of pairs) {
    if (asked > options.moveWords) break;
    const isTwin = corpus.before.identity[i] === corpus.after.identity[j];
    for (const [a, b] of SHAPES) {
      // The same sentence is no part of another.
      if (isTwin && a + b > 2) break;
      // The best score goes first, and two neighbours that moved together would add theirs up to one block.
      if (a > 1 && b > 1) continue;
      for (let i0 = Math.max(0, i - a + 1); i0 <= i; i0++) {
        for (let j0 = Math.max(0, j - b + 1); j0 <= j; j0++) {
          if (!allFree(free.before, i0, i0 + a) || !allFree(free.after, j0, j0 + b)) continue;
          const number = numberOf(i0, a, j0, b);
          if (seen.has(number)) continue;
          seen.add(number);
          asked += b * wordsIn(corpus.before, i0, i0 + a) + a * wordsIn(corpus.after, j0, j0 + b);
          const score = searcher.score(i0, i0 + a, j0, j0 + b);
          if (score > options.moveScore) found.push({ i0, i1: i0 + a, j0, j1: j0 + b, score });
        }
      }
    }
  }
  const moved: Block[] = [];
  for (const block of bestFirst(found, corpus, options)) {
    if (!allFree(free.before, block.i0, block.i1) || !allFree(free.after, block.j0, block.j1)) continue;
    const holds = holdsOn(block, weak);
    if (holds.size > 0 && block.score - worth(holds, block, options) <= options.moveScore) continue;
    // Both parts of one link: there is no rest for either.
    if (new Set([...holds].map(({ link }) => link)).size < holds.size) continue;
    for (const hold of holds) letGo(hold, pool);
    free.before.fill(0, block.i0, block.i1);
    free.after.fill(0, block.j0, block.j1);
    moved.push(block);
  }
  const lone: Block[] = [];
  for (let i = 0; i < free.before.length; i++) {
    if (free.before[i] && !weak.before.has(i))
      lone.push({ i0: i, i1: i + 1, j0: 0, j1: 0, score: undefined });
  }
  for (let j = 0; j < free.after.length; j++) {
    if (free.after[j] && !weak.after.has(j)) lone.push({ i0: 0, i1: 0, j0: j, j1: j + 1, score: undefined });
  }
  return { blocks: [...kept, ...moved, ...lone], moved, cutShort: cutShort || asked > options.moveWords };
}

type Scored = Block & { readonly score: number };

/** How firmly a link holds segments of its own. */
interface Hold {
  readonly link: Block;
  /** What the link is worth in nats above `rest`. */
  readonly worth: number;
  /** What is left of the link without the segments: nothing of a link of one to one. */
  readonly rest: Block | undefined;
}

/** Weak holds, by the segment of either side. */
interface Weak {
  readonly before: Map<number, Hold>;
  readonly after: Map<number, Hold>;
}

interface Pool {
  /** Segments that a move may take: those without counterpart, and those that are weakly held. */
  readonly free: { readonly before: Uint8Array; readonly after: Uint8Array };
  readonly weak: Weak;
  readonly kept: Set<Block>;
}

function poolOf(
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
function holdsOn({ i0, i1, j0, j1 }: Block, weak: Weak): ReadonlySet<Hold> {
  const holds = new Set<Hold | undefined>();
  for (let i = i0; i < i1; i++) holds.add(weak.before.get(i));
  for (let j = j0; j < j1; j++) holds.add(weak.after.get(j));
  holds.delete(undefined);
  return holds as Set<Hold>;
}

/** What is given up, in nats, when a block takes what is held: the holds' worth, and the segments that it leaves alone. */
function worth(holds: ReadonlySet<Hold>, { i0, i1, j0, j1 }: Block, options: AlignOptions): number {
  let sum = 0;
  let freed = 0;
  for (const hold of holds) {
    sum += hold.worth;
    freed += hold.rest ? 1 : 2;
  }
  return sum - options.skip * (freed - (i1 - i0) - (j1 - j0));
}

/** Puts what is left of a link in its place. */
function letGo({ link, rest }: Hold, { free, weak, kept }: Pool): void {
  kept.delete(link);
  for (let i = link.i0; i < link.i1; i++) weak.before.delete(i);
  for (let j = link.j0; j < link.j1; j++) weak.after.delete(j);
  if (rest === undefined) return;
  kept.add(rest);
  free.before.fill(0, rest.i0, rest.i1);
  free.after.fill(0, rest.j0, rest.j1);
}

/**
 * By their scores; but a block of several before one to one within it, unless its other segments are better left alone:
 * a lone score does not say that the segment beside is lost for it.
 */
function bestFirst(found: readonly Scored[], { after }: Corpus, options: AlignOptions): readonly Scored[] {
  const singles = new Map<number, number>();
  for (const block of found)
    if (sizeOf(block) === 2) singles.set(block.i0 * after.count + block.j0, block.score);
  const ranked = found.map((block) => {
    const size = sizeOf(block);
    let rank = block.score;
    for (let i = block.i0; i < block.i1; i++) {
      for (let j = block.j0; j < block.j1; j++) {
        const within = singles.get(i * after.count + j) ?? Number.NEGATIVE_INFINITY;
        if (within > rank && block.score > within + (size - 2) * options.skip) rank = within;
      }
    }
    return { block, rank, size };
  });
  ranked.sort(
    ({ block: x, ...one }, { block: y, ...other }) =>
      other.rank - one.rank ||
      other.size - one.size ||
      x.i0 - y.i0 ||
      x.j0 - y.j0 ||
      x.i1 - y.i1 ||
      x.j1 - y.j1,
  );
  return ranked.map(({ block }) => block);
}

const sizeOf = ({ i0, i1, j0, j1 }: Block): number => i1 - i0 + j1 - j0;

/** More than the segments of a side of any block. */
const SIZES = 4;

/** A block of several to several whose two parts answer to each other crosswise is two links that have changed places. */
function untwisted(block: Block, searcher: Searcher, options: AlignOptions): readonly Block[] {
  const { i0, i1, j0, j1 } = block;
  if (i1 - i0 < 2 || j1 - j0 < 2 || Math.max(i1 - i0, j1 - j0) > LONGEST) return [block];
  let best = block.score ?? searcher.score(i0, i1, j0, j1);
  let parts: readonly Block[] = [block];
  for (let i = i0 + 1; i < i1; i++) {
    for (let j = j0 + 1; j < j1; j++) {
      if ((i - i0 > 1 && j1 - j > 1) || (i1 - i > 1 && j - j0 > 1)) continue;
      const first = searcher.score(i0, i, j, j1);
      const second = searcher.score(i, i1, j0, j);
      if (Math.min(first, second) <= options.moveScore || first + second <= best) continue;
      best = first + second;
      parts = [
        { i0, i1: i, j0: j, j1, score: first },
        { i0: i, i1, j0, j1: j, score: second },
      ];
    }
  }
  return parts;
}

const allFree = (free: Uint8Array, from: number, to: number): boolean => {
  if (to > free.length) return false;
  for (let at = from; at < to; at++) if (!free[at]) return false;
  return true;
};

/**
 * For each free segment of *after* the free segments of *before* that share most of its rare words; where the same
 * sentence is among them, no other.
 */
function candidates(
  { before, after, vocabulary }: Corpus,
  free: { before: Uint8Array; after: Uint8Array },
  options: AlignOptions,
): { pairs: { i: number; j: number }[]; cutShort: boolean } {
  const places = placesOf(before, free.before);
  const pairs: { i: number; j: number }[] = [];
  const votes = new Float64Array(before.count);
  let work = 0;
  for (let j = 0; j < after.count; j++) {
    if (!free.after[j]) continue;
    const voted: number[] = [];
    for (const word of distinctWords(after, j, j + 1)) {
      const list = places.get(word);
      if (list === undefined || list.length > options.moveRareCount) continue;
      work += list.length;
      const weight = -Math.log(vocabulary.background[word]);
      for (const i of list) {
        if (votes[i] === 0) voted.push(i);
        votes[i] += weight;
      }
    }
    const top = foremost(voted, votes, options.moveCandidates);
    const twins = top.filter((i) => before.identity[i] === after.identity[j]);
    for (const i of twins.length > 0 ? twins : top) pairs.push({ i, j });
    for (const i of voted) votes[i] = 0;
    if (work > options.moveWork) return { pairs, cutShort: true };
  }
  return { pairs, cutShort: false };
}

/** Where each word of the free segments stands. */
function placesOf(side: AlignSide, free: Uint8Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let i = 0; i < side.count; i++) {
    if (!free[i]) continue;
    for (const word of distinctWords(side, i, i + 1)) {
      const list = places.get(word);
      if (list === undefined) places.set(word, [i]);
      else list.push(i);
    }
  }
  return places;
}

/** The `most` segments with most votes, the first of two that have as many. */
function foremost(voted: readonly number[], votes: Float64Array, most: number): readonly number[] {
  const top: number[] = [];
  for (const i of voted) {
    let at = top.length;
    while (at > 0 && (votes[i] > votes[top[at - 1]] || (votes[i] === votes[top[at - 1]] && i < top[at - 1])))
      at--;
    if (at >= most) continue;
    top.splice(at, 0, i);
    if (top.length > most) top.pop();
  }
  return top;
}
