/** Moves: among what the search left without a counterpart, blocks that answer to each other out of order. */
import type { AlignOptions } from '../options.ts';
import { candidates } from './candidates.ts';
import { LONGEST } from './evidence.ts';
import { holdsOn, letGo, poolOf, worth } from './holds.ts';
import { type Block, type Searcher, SHAPES } from './search.ts';
import { type Corpus, wordsIn } from './vocabulary.ts';

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
