/**
 * Anchors: pairs of segments that surely answer to each other, found by the words that are rare in the stretch
 * looked at, and again inside each gap with the gap's own rare words. (Davis & Dunning 1995; the recursion is
 * that of patience diff.)
 */
import type { AlignOptions } from '../options.ts';
import { heaviestChain } from './chain.ts';
import { type AlignSide, type Corpus, wordsIn } from './vocabulary.ts';

export interface Anchor {
  readonly i: number;
  readonly j: number;
}

interface Region {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
  /** Cuts around it. */
  readonly depth: number;
}

/**
 * Cuts inside cuts, of which a book needs some twenty: a text that shows two anchors at a time, at its edges, would be
 * read again for every two of its segments. What is left is searched without anchors.
 */
const DEEPEST = 64;

interface Vote {
  readonly i: number;
  readonly j: number;
  weight: number;
  words: number;
}

/** A rising chain of anchors over the whole of both sides. */
export function findAnchors(corpus: Corpus, options: AlignOptions): Anchor[] {
  const { vocabulary, before, after } = corpus;
  const size = vocabulary.size + before.count + after.count;
  const counts = {
    before: new Int32Array(size),
    after: new Int32Array(size),
  };
  const { rims, inner } = commonRims(corpus);
  const anchors: Anchor[] = [...rims];
  const work: Region[] = [inner];
  while (work.length > 0) {
    const region = work.pop() as Region;
    const cells = (region.i1 - region.i0) * (region.j1 - region.j0);
    if (cells <= options.sureCells || region.depth > DEEPEST) continue;
    const share = cells <= options.anchorCells ? options.sureShare : 0;
    const found = anchorsIn(region, corpus, counts, share, options);
    if (found.length === 0) continue;
    // One by one: a library of anchors is more than a call takes as arguments.
    for (const anchor of found) anchors.push(anchor);
    let { i0, j0 } = region;
    for (const { i, j } of [...found, { i: region.i1, j: region.j1 }]) {
      if (i > i0 && j > j0) work.push({ i0, i1: i, j0, j1: j, depth: region.depth + 1 });
      i0 = i + 1;
      j0 = j + 1;
    }
  }
  return anchors.sort((x, y) => x.i - y.i);
}

/** Segments that are identical from the start on, and from the end on: however often they are repeated, they are sure. */
function commonRims({ before, after }: Corpus): { rims: Anchor[]; inner: Region } {
  const rims: Anchor[] = [];
  const room = Math.min(before.count, after.count);
  let head = 0;
  while (head < room && before.identity[head] === after.identity[head]) rims.push({ i: head, j: head++ });
  let i1 = before.count;
  let j1 = after.count;
  while (i1 > head && j1 > head && before.identity[i1 - 1] === after.identity[j1 - 1]) {
    rims.push({ i: --i1, j: --j1 });
  }
  return { rims, inner: { i0: head, i1, j0: head, j1, depth: 0 } };
}

function anchorsIn(
  region: Region,
  { before, after, vocabulary }: Corpus,
  counts: Counts,
  share: number,
  options: AlignOptions,
): Anchor[] {
  const one = { side: before, from: region.i0, to: region.i1, offset: vocabulary.size };
  const other = { side: after, from: region.j0, to: region.j1, offset: vocabulary.size };
  count(one, counts.before);
  count(other, counts.after);
  const places = placesOf(one, counts, options.rareCount);
  const votes = votesOf(other, places, one, counts, options.rareCount);
  forget(one, counts.before);
  forget(other, counts.after);
  return chosen(votes, { before, after }, share, options);
}

/** Segments `from` to `to` (exclusive) of a side. */
interface Stretch {
  readonly side: AlignSide;
  readonly from: number;
  readonly to: number;
  /** A segment as a whole is one more word, numbered from here on: a rare one, even where all of its words are common. */
  readonly offset: number;
}

/** The word at `k` of a segment's words; behind the last one the segment as a whole. */
const wordAt = ({ side, offset }: Stretch, segment: number, k: number): number =>
  k < side.starts[segment + 1] ? side.words[k] : offset + side.identity[segment];

/** By the number of a word; all 0 between two stretches. */
interface Counts {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

function count(stretch: Stretch, counts: Int32Array): void {
  const { words, starts, identity } = stretch.side;
  for (let k = starts[stretch.from]; k < starts[stretch.to]; k++) counts[words[k]]++;
  for (let at = stretch.from; at < stretch.to; at++) counts[stretch.offset + identity[at]]++;
}

/** Sets back what `count` has counted: cheaper than a new array for each of many small stretches. */
function forget(stretch: Stretch, counts: Int32Array): void {
  const { words, starts, identity } = stretch.side;
  for (let k = starts[stretch.from]; k < starts[stretch.to]; k++) counts[words[k]] = 0;
  for (let at = stretch.from; at < stretch.to; at++) counts[stretch.offset + identity[at]] = 0;
}

/** Where each word that is rare on both sides stands in *before*. */
function placesOf(stretch: Stretch, counts: Counts, rareCount: number): Map<number, number[]> {
  const { starts } = stretch.side;
  const places = new Map<number, number[]>();
  for (let at = stretch.from; at < stretch.to; at++) {
    for (let k = starts[at]; k <= starts[at + 1]; k++) {
      const word = wordAt(stretch, at, k);
      if (counts.before[word] > rareCount) continue;
      if (counts.after[word] === 0 || counts.after[word] > rareCount) continue;
      const list = places.get(word);
      if (list === undefined) places.set(word, [at]);
      else if (list[list.length - 1] !== at) list.push(at);
    }
  }
  return places;
}

/** For each pair of segments that share words of `places`, how much these say: said twice, a word says twice as much. */
function votesOf(
  stretch: Stretch,
  places: ReadonlyMap<number, readonly number[]>,
  before: Stretch,
  counts: Counts,
  rareCount: number,
): readonly Vote[] {
  if (places.size === 0) return [];
  const { starts } = stretch.side;
  const columns = stretch.to - stretch.from;
  const size = Math.max(before.to - before.from, columns);
  const votes = new Map<number, Vote>();
  for (let j = stretch.from; j < stretch.to; j++) {
    for (let k = starts[j]; k <= starts[j + 1]; k++) {
      const word = wordAt(stretch, j, k);
      // Most words are common, which the counts say quicker than the map.
      if (counts.after[word] > rareCount) continue;
      const list = places.get(word);
      if (list === undefined) continue;
      const weight = Math.log(1 + size / (counts.before[word] * counts.after[word])) / list.length;
      for (const i of list) {
        const key = (i - before.from) * columns + (j - stretch.from);
        const vote = votes.get(key);
        if (vote === undefined) votes.set(key, { i, j, weight, words: 1 });
        else {
          vote.weight += weight;
          vote.words++;
        }
      }
    }
  }
  return [...votes.values()];
}

/** Votes -> pairs that are each other's clear best, and of those the heaviest rising chain. */
function chosen(
  votes: readonly Vote[],
  { before, after }: Pick<Corpus, 'before' | 'after'>,
  share: number,
  options: AlignOptions,
): Anchor[] {
  if (votes.length === 0) return [];
  const top = { row: new Map<number, number>(), column: new Map<number, number>() };
  const second = { row: new Map<number, number>(), column: new Map<number, number>() };
  const note = (line: 'row' | 'column', at: number, weight: number): void => {
    const best = top[line].get(at) ?? 0;
    if (weight > best) {
      second[line].set(at, best);
      top[line].set(at, weight);
    } else if (weight > (second[line].get(at) ?? 0)) second[line].set(at, weight);
  };
  for (const vote of votes) {
    note('row', vote.i, vote.weight);
    note('column', vote.j, vote.weight);
  }
  const clear = votes.filter(({ i, j, weight, words }) => {
    const least = Math.max(
      options.anchorWords,
      share * Math.max(wordsIn(before, i, i + 1), wordsIn(after, j, j + 1)),
    );
    if (before.identity[i] !== after.identity[j] && words < least) return false;
    if (weight < (top.row.get(i) as number) || weight < (top.column.get(j) as number)) return false;
    const rival = Math.max(second.row.get(i) ?? 0, second.column.get(j) ?? 0);
    return weight >= options.anchorLead * rival;
  });
  clear.sort((x, y) => x.i - y.i || x.j - y.j);
  const chain = heaviestChain(clear).map((at) => clear[at]);
  return chain.map(({ i, j }) => ({ i, j }));
}
