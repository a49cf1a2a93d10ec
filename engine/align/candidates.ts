/** Pairs of segments that may have moved: those that share rare words. */
import type { AlignOptions } from '../options.ts';
import { type AlignSide, type Corpus, distinctWords } from './vocabulary.ts';

/**
 * For each free segment of *after* the free segments of *before* that share most of its rare words; where the same
 * sentence is among them, no other.
 */
export function candidates(
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
