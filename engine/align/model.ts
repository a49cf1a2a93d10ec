/** What the aligner believes of the two texts: before it has seen them, and after a first pass over them. */
import type { AlignOptions } from '../options.ts';
import type { Model } from './evidence.ts';
import { emptyLexicon, learn } from './lexicon.ts';
import type { Moves } from './moves.ts';
import { type Block, type Searcher, SHAPES } from './search.ts';
import type { Corpus } from './vocabulary.ts';

export function firstModel(corpus: Corpus, options: AlignOptions): Model {
  return {
    newWords: options.newWords,
    lexicon: emptyLexicon(corpus),
    wordWeight: options.wordWeight,
    priors: SHAPES.map(([a, b]) => shapePrior(a, b, options)),
    skip: options.skip,
  };
}

/** Kinds of step: one to one, a sentence in two, several for several, a sentence in three, one without counterpart. */
const STEP = { one: 0, two: 1, several: 2, three: 3, lost: 4 } as const;

/** Their shares in an average pair of versions, in that order; of those with a direction, of either one. */
const EXPECTED = [0.82, 0.03, 0.005, 0.005, 0.05];

const stepOf = (a: number, b: number): number =>
  a === 0 || b === 0
    ? STEP.lost
    : a > 1 && b > 1
      ? STEP.several
      : [STEP.one, STEP.two, STEP.three][Math.max(a, b) - 1];

const shapePrior = (a: number, b: number, options: AlignOptions): number => {
  const several = a === b ? options.priorPair : options.priorCrossing;
  return [options.priorOne, options.priorTwo, several, options.priorMore][stepOf(a, b)];
};

/** Learns from the links of a pass: partners of words, how free the rewording is, how often sentences are split or lost. */
export function learnModel(
  { blocks, moved }: Pick<Moves, 'blocks' | 'moved'>,
  searcher: Searcher,
  corpus: Corpus,
  options: AlignOptions,
): Model {
  const stride = Math.ceil(blocks.length / options.sampledBlocks);
  const fresh = searcher.newWords(blocks.filter((_, at) => at % stride === 0));
  const newWords =
    (fresh.share * fresh.words + options.newWords * options.newWordsCount) /
    (fresh.words + options.newWordsCount);
  const steps = new Float64Array(EXPECTED.length);
  for (const { i0, i1, j0, j1 } of blocks) {
    const [a, b] = [i1 - i0, j1 - j0];
    const step = stepOf(a, b);
    steps[step] += step === STEP.lost ? 0.5 : 1;
  }
  steps[STEP.lost] += options.movedRun * runsOf(moved);
  steps[STEP.two] /= 2;
  steps[STEP.three] /= 2;
  const total = steps[0] + 2 * steps[1] + steps[2] + 2 * steps[3] + 2 * steps[4];
  const shift = EXPECTED.map((share, kind) => {
    const seen = (steps[kind] + options.priorCount * share) / (total + options.priorCount);
    return options.priorStrength * Math.log(seen / share);
  });
  // Blocks found wrongly would breed more of their kind: their share may fall, never rise.
  shift[STEP.several] = Math.min(0, shift[STEP.several]);
  return {
    newWords,
    lexicon: learn(blocks, corpus, options),
    wordWeight: options.wordWeight * Math.min(1, options.usualLength / meanLength(corpus)) ** options.freedom,
    priors: SHAPES.map(([a, b]) => shapePrior(a, b, options) + shift[stepOf(a, b)]),
    skip: options.skip + shift[STEP.lost],
  };
}

/** Blocks that follow each other on both sides have moved together, in whichever order they now stand. */
function runsOf(moved: readonly Block[]): number {
  const inOrder = [...moved].sort((x, y) => x.i0 - y.i0);
  return inOrder.filter(({ i0, j0, j1 }, at) => {
    const last = inOrder[at - 1];
    return last?.i1 !== i0 || (last.j1 !== j0 && last.j0 !== j1);
  }).length;
}

/** Words of a segment, on average. */
function meanLength({ before, after }: Corpus): number {
  return (before.words.length + after.words.length) / Math.max(1, before.count + after.count);
}
