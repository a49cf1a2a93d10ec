/**
 * How sure a link is, on the scale of a probability: a logistic regression over what the search knows of the link,
 * fitted on gold links of several kinds of text, so that of links at c about c are right.
 */
import { type Block, isLinked, isUnsearched, type Searcher } from './search.ts';
import { type Corpus, wordsIn } from './vocabulary.ts';

const WEIGHT = {
  constant: 0.37,
  /** The search's score in nats, per word. */
  scorePerWord: 1.81,
  logWords: 0.28,
  /** Not 1:1. */
  joined: -1.77,
  moved: -2.37,
  /** |ln(length of before / length of after)| */
  lengthRatio: -1.89,
  /** tanh of a twentieth of the score: evidence beyond some dozen nats adds nothing. */
  score: 3.57,
};

/** Least words that the score is shared among: a high score per word on two words is luck. */
const FEW_WORDS = 4;

/** Of a segment without a counterpart, and of a link that was not searched for: a coin's throw. */
export const UNLINKED = 0.5;

/** 0..1, two decimals; the same text in its place, case and white space aside, is 1. */
export function confidenceOf(
  block: Block,
  moved: boolean,
  { before, after }: Corpus,
  searcher: Searcher,
): number {
  const { i0, i1, j0, j1 } = block;
  if (!isLinked(block) || isUnsearched(block)) return UNLINKED;
  const single = i1 - i0 === 1 && j1 - j0 === 1;
  if (single && !moved && before.identity[i0] === after.identity[j0]) return 1;
  const score = block.score ?? searcher.score(i0, i1, j0, j1);
  const words = wordsIn(before, i0, i1) + wordsIn(after, j0, j1);
  let length = 0;
  let otherLength = 0;
  for (let i = i0; i < i1; i++) length += before.length[i];
  for (let j = j0; j < j1; j++) otherLength += after.length[j];
  const log =
    WEIGHT.constant +
    WEIGHT.scorePerWord * (score / Math.max(FEW_WORDS, words)) +
    WEIGHT.logWords * Math.log(Math.max(1, words)) +
    (single ? 0 : WEIGHT.joined) +
    (moved ? WEIGHT.moved : 0) +
    WEIGHT.lengthRatio * Math.abs(Math.log(length / otherLength)) +
    WEIGHT.score * Math.tanh(score / 20);
  return Math.round(100 / (1 + Math.exp(-log))) / 100;
}
