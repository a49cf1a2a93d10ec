/** Judgements of pairs of words, kept: revisers make the same change many times over. */
import type { Lexeme } from './lexeme.ts';

/** A power of two. */
const PLACES = 2 ** 15;

/**
 * The same function, asked once for a pair that comes again soon. It must be pure. Each pair has one place, and takes it
 * from the pair that was there before: no list to keep short, and a miss costs no more than the judgement.
 */
export function remembered<Judgement>(
  judge: (one: Lexeme, other: Lexeme) => Judgement,
): (one: Lexeme, other: Lexeme) => Judgement {
  /** Numbers of lexemes; 0 where the place is free. */
  const ones = new Int32Array(PLACES);
  const others = new Int32Array(PLACES);
  const judgements = new Array<Judgement | undefined>(PLACES).fill(undefined);
  return (one, other) => {
    const place = (Math.imul(one.number, 0x9e3779b1) ^ Math.imul(other.number, 0x85ebca77)) & (PLACES - 1);
    if (ones[place] === one.number && others[place] === other.number) return judgements[place] as Judgement;
    const judgement = judge(one, other);
    ones[place] = one.number;
    others[place] = other.number;
    judgements[place] = judgement;
    return judgement;
  };
}
