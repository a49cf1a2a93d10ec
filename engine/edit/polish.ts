/**
 * The polish of an edit script: common words that stand alone among changes say nothing and tear the sentence
 * into confetti, so they are given up.
 *
 *     kept:    [-They went-]{+We will come+} to the station [-by train-]{+on foot+}
 *     ugly:    the [-old man-]{+king+}, [-who-]{+then+} the [-sea-]{+land+}         (", " and "the" are noise)
 */
import type { Pair, Words } from './slide.ts';
import type { TokenKind } from './tokens.ts';

/** How much a word says: content 3, a word of function length 1, a mark a half. */
export function weightOf(word: string, kind: TokenKind): number {
  if (kind === 'punctuation' || kind === 'symbol') return 0.5;
  return kind === 'number' || word.length > 3 || IDEOGRAPH.test(word) ? 3 : 1;
}
const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Katakana}]/u;

/** Drops the runs of matches that weigh less than `share` of the smaller of the two changes around them. */
export function absorbIslands(pairs: readonly Pair[], one: Words, other: Words, share: number): Pair[] {
  const kept: Pair[] = [];
  let from = 0;
  while (from < pairs.length) {
    let to = from + 1;
    while (to < pairs.length && pairs[to].i === pairs[to - 1].i + 1 && pairs[to].j === pairs[to - 1].j + 1)
      to++;
    const [first, last] = [pairs[from], pairs[to - 1]];
    const previous = kept.at(-1) ?? { i: one.from - 1, j: other.from - 1 };
    const next = pairs[to] ?? { i: one.to, j: other.to };
    const changeBefore = Math.max(weigh(one, previous.i + 1, first.i), weigh(other, previous.j + 1, first.j));
    const changeAfter = Math.max(weigh(one, last.i + 1, next.i), weigh(other, last.j + 1, next.j));
    if (weigh(one, first.i, last.i + 1) >= share * Math.min(changeBefore, changeAfter)) {
      for (let k = from; k < to; k++) kept.push(pairs[k]);
    }
    from = to;
  }
  return kept;
}

const weigh = ({ table: { weights } }: Words, from: number, to: number): number =>
  weights[to] - weights[from];
