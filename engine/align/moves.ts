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
 * Links leftover segments that share rare words, best first; each segment is used once. A weak link of one to one gives
 * its segments up to a move that is worth more than it: where one segment moved away and another into its place, the
 * search prefers the two linked to two without a counterpart.
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
    for (const [a, b] of SHAPES) {
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
  found.sort((x, y) => y.score - x.score || x.i0 - y.i0 || x.j0 - y.j0 || x.i1 - y.i1 || x.j1 - y.j1);
  const moved: Block[] = [];
  for (const block of found) {
    if (!allFree(free.before, block.i0, block.i1) || !allFree(free.after, block.j0, block.j1)) continue;
    const broken = linksOf(block, weak);
    if (broken.size > 0 && block.score - worth(broken, block, options) <= options.moveScore) continue;
    for (const link of broken) {
      kept.delete(link);
      weak.before.delete(link.i0);
      weak.after.delete(link.j0);
    }
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

/** Weak links, by the segment of either side. */
interface Weak {
  readonly before: Map<number, Scored>;
  readonly after: Map<number, Scored>;
}

interface Pool {
  /** Segments that a move may take: those without counterpart, and those of weak links. */
  readonly free: { readonly before: Uint8Array; readonly after: Uint8Array };
  readonly weak: Weak;
  /** The links, the weak ones among them. */
  readonly kept: Set<Block>;
}

function poolOf(blocks: readonly Block[], { before, after }: Corpus, options: AlignOptions): Pool {
  const free = { before: new Uint8Array(before.count), after: new Uint8Array(after.count) };
  const weak: Weak = { before: new Map(), after: new Map() };
  const kept = new Set<Block>();
  for (const block of blocks) {
    const { i0, i1, j0, j1, score } = block;
    const linked = isLinked(block);
    if (linked) kept.add(block);
    if (linked && (i1 - i0 > 1 || j1 - j0 > 1 || score === undefined || score >= options.weakScore)) continue;
    if (linked) {
      weak.before.set(i0, block as Scored);
      weak.after.set(j0, block as Scored);
    }
    free.before.fill(1, i0, i1);
    free.after.fill(1, j0, j1);
  }
  return { free, weak, kept };
}

/** The weak links that hold a segment of the block. */
function linksOf({ i0, i1, j0, j1 }: Block, weak: Weak): ReadonlySet<Scored> {
  const links = new Set<Scored | undefined>();
  for (let i = i0; i < i1; i++) links.add(weak.before.get(i));
  for (let j = j0; j < j1; j++) links.add(weak.after.get(j));
  links.delete(undefined);
  return links as Set<Scored>;
}

/** What is given up, in nats, when links are broken for a block: their scores, and the segments that it leaves alone. */
function worth(links: ReadonlySet<Scored>, { i0, i1, j0, j1 }: Block, options: AlignOptions): number {
  let sum = 0;
  for (const { score } of links) sum += score;
  return sum - options.skip * (2 * links.size - (i1 - i0) - (j1 - j0));
}

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

/** For each free segment of *after* the free segments of *before* that share most of its rare words. */
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
    for (const i of foremost(voted, votes, options.moveCandidates)) pairs.push({ i, j });
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
