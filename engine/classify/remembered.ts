/** Judgements of pairs of words, kept: revisers make the same change many times over. */
import type { Lexeme } from './lexeme.ts';

/** Pairs kept before all are forgotten: memory stays bounded over a long run. */
const PAIRS_KEPT = 100_000;

/** The same function, asked once for each pair. It must be pure. */
export function remembered<Judgement>(
  judge: (one: Lexeme, other: Lexeme) => Judgement,
): (one: Lexeme, other: Lexeme) => Judgement {
  let known = new WeakMap<Lexeme, Map<Lexeme, Judgement>>();
  let count = 0;
  return (one, other) => {
    let ofOne = known.get(one);
    if (ofOne?.has(other)) return ofOne.get(other) as Judgement;
    const judgement = judge(one, other);
    if (count >= PAIRS_KEPT) {
      known = new WeakMap();
      count = 0;
      ofOne = undefined;
    }
    if (ofOne === undefined) {
      ofOne = new Map();
      known.set(one, ofOne);
    }
    ofOne.set(other, judgement);
    count++;
    return judgement;
  };
}
