/**
 * The polish of an edit script: common words that stand alone among changes say nothing and tear the sentence
 * into confetti, so they are given up.
 *
 *     kept:    [-They went-]{+We will come+} to the station [-by train-]{+on foot+}
 *     ugly:    the [-old man-]{+king+}, [-who-]{+then+} the [-sea-]{+land+}         (", " and "the" are noise)
 */
import type { Matches, Words } from './matches.ts';

/** Drops the runs of matches that weigh less than `share` of the smaller of the two changes around them. */
export function absorbIslands(matches: Matches, one: Words, other: Words, share: number): void {
  const { ours, theirs, count } = matches;
  let kept = 0;
  let from = 0;
  while (from < count) {
    let to = from + 1;
    while (to < count && ours[to] === ours[to - 1] + 1 && theirs[to] === theirs[to - 1] + 1) to++;
    const i0 = kept > 0 ? ours[kept - 1] + 1 : one.from;
    const j0 = kept > 0 ? theirs[kept - 1] + 1 : other.from;
    const i1 = to < count ? ours[to] : one.to;
    const j1 = to < count ? theirs[to] : other.to;
    const last = to - 1;
    const changeBefore = Math.max(weigh(one, i0, ours[from]), weigh(other, j0, theirs[from]));
    const changeAfter = Math.max(weigh(one, ours[last] + 1, i1), weigh(other, theirs[last] + 1, j1));
    if (weigh(one, ours[from], ours[last] + 1) >= share * Math.min(changeBefore, changeAfter)) {
      // By hand: `copyWithin` of a plain array goes through a lookup of each element.
      for (let k = from; k < to; k++) {
        ours[kept] = ours[k];
        theirs[kept++] = theirs[k];
      }
    }
    from = to;
  }
  matches.count = kept;
}

const weigh = ({ table: { weights } }: Words, from: number, to: number): number =>
  weights[to] - weights[from];
