/**
 * Blocks are of three segments a side at most; a sentence that was cut into more leaves pieces without a counterpart.
 * Such a piece goes to the block beside it whose other side has most of its words over.
 */
import type { AlignOptions } from '../options.ts';
import { type Block, isLinked, isUnsearched, type Searcher } from './search.ts';
import { type AlignSide, type Corpus, distinctWords } from './vocabulary.ts';

export function adoptLone(
  blocks: readonly Block[],
  corpus: Corpus,
  searcher: Searcher,
  options: AlignOptions,
): readonly Block[] {
  const adopted = adoptedOn('after', blocks, corpus, searcher, options);
  return adoptedOn('before', adopted, corpus, searcher, options);
}

type SideName = 'before' | 'after';

function adoptedOn(
  name: SideName,
  blocks: readonly Block[],
  corpus: Corpus,
  searcher: Searcher,
  options: AlignOptions,
): readonly Block[] {
  const [own, other] = name === 'before' ? [corpus.before, corpus.after] : [corpus.after, corpus.before];
  // The block of each segment of this side.
  const holders = new Array<Block>(own.count);
  const hold = (block: Block): void => {
    const { from, to } = spanOf(block, name);
    for (let at = from; at < to; at++) holders[at] = block;
  };
  for (const block of blocks) hold(block);
  for (let at = 0; at < own.count; at++) {
    if (isLinked(holders[at])) continue;
    const words = distinctWords(own, at, at + 1);
    if (words.size < options.adoptWords) continue;
    let best: Block | undefined;
    let most = options.adoptShare * words.size;
    for (const beside of [at - 1, at + 1]) {
      if (beside < 0 || beside >= own.count || own.paragraphs[beside] !== own.paragraphs[at]) continue;
      const block = holders[beside];
      const { from, to } = spanOf(block, name);
      if (!isLinked(block) || to - from >= options.adoptMost || isUnsearched(block)) continue;
      const answered = answeredBy(words, block, name, own, other);
      if (answered < most || (best && answered === most)) continue;
      best = block;
      most = answered;
    }
    if (best) hold(widened(best, at, name, searcher));
  }
  const lone = blocks.filter((block) => {
    const { from, to } = spanOf(block, name);
    return from === to;
  });
  return [...new Set(holders), ...lone];
}

const spanOf = ({ i0, i1, j0, j1 }: Block, name: SideName): { from: number; to: number } =>
  name === 'before' ? { from: i0, to: i1 } : { from: j0, to: j1 };

/** Of these words, how many the block's other side has that its own has not. */
function answeredBy(
  words: ReadonlySet<number>,
  block: Block,
  name: SideName,
  own: AlignSide,
  other: AlignSide,
): number {
  const mine = spanOf(block, name);
  const answer = spanOf(block, name === 'before' ? 'after' : 'before');
  const taken = distinctWords(own, mine.from, mine.to);
  const theirs = distinctWords(other, answer.from, answer.to);
  let answered = 0;
  for (const word of words) if (theirs.has(word) && !taken.has(word)) answered++;
  return answered;
}

/** The block with one more segment at its edge. It keeps its score: the search knows none of so large a block. */
function widened(block: Block, at: number, name: SideName, searcher: Searcher): Block {
  const { i0, i1, j0, j1 } = block;
  const score = block.score ?? searcher.score(i0, i1, j0, j1);
  return name === 'before'
    ? { i0: Math.min(i0, at), i1: Math.max(i1, at + 1), j0, j1, score }
    : { i0, i1, j0: Math.min(j0, at), j1: Math.max(j1, at + 1), score };
}
