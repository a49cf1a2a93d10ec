/** How sure a link is: the search's score per word, brought to the scale of a probability. */
import type { Block } from './search.ts';
import type { Corpus } from './vocabulary.ts';

/** 0..1, two decimals; identical text is 1. */
export function confidenceOf(block: Block, corpus: Corpus, swapped: boolean): number {
  const [i0, i1, j0, j1] = swapped
    ? [block.j0, block.j1, block.i0, block.i1]
    : [block.i0, block.i1, block.j0, block.j1];
  if (i1 === i0 || j1 === j0) return 0.5;
  if (i1 - i0 === 1 && j1 - j0 === 1 && corpus.before.identity[i0] === corpus.after.identity[j0]) return 1;
  let words = 0;
  for (let i = i0; i < i1; i++) words += corpus.before.words[i].length;
  for (let j = j0; j < j1; j++) words += corpus.after.words[j].length;
  const margin = block.score / Math.max(4, words);
  return Math.round(100 / (1 + Math.exp(-(0.5 + 3 * margin)))) / 100;
}
