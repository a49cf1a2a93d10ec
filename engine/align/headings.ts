/**
 * Numbered headings: where a part was put in between, every later heading has another number, and the old number is the
 * new part's. "Article 1, a new body, Article 2, the old body" is the new part first, not the new body and "Article 2".
 */
import { type Block, isLinked } from './search.ts';
import { type AlignSide, type Corpus, wordsIn } from './vocabulary.ts';

/** Words of a numbered heading at most; what is longer is a sentence. */
const HEADING_WORDS = 6;

/**
 * A run of unlinked segments that ends with a heading of the form of the one before it, which is linked, moves up by
 * one: that heading is then the run's, and the link is with the later one, which stands before what followed it.
 */
export function slideHeadings(blocks: readonly Block[], corpus: Corpus): readonly Block[] {
  return slidOn('before', slidOn('after', blocks, corpus), corpus);
}

type SideName = 'before' | 'after';

function slidOn(name: SideName, blocks: readonly Block[], corpus: Corpus): readonly Block[] {
  const own = corpus[name];
  const holders = { before: holdersOf(blocks, 'before', corpus), after: holdersOf(blocks, 'after', corpus) };
  const [mine, theirs] =
    name === 'before' ? [holders.before, holders.after] : [holders.after, holders.before];
  const slid = new Map<Block, Block>();
  for (let from = 1; from < own.count; from++) {
    if (isLinked(mine[from])) continue;
    const first = from - 1;
    while (from + 1 < own.count && !isLinked(mine[from + 1])) from++;
    const link = mine[first];
    // One heading put in place of another has no part of its own.
    if (from - first < 2 || from + 1 === own.count || !isSingle(link)) continue;
    const answer = name === 'before' ? link.j0 : link.i0;
    if (theirs[answer + 1] !== mine[from + 1] || !isRenumbered(first, from, own, corpus)) continue;
    const lone = mine[from];
    slid.set(link, at(link, name, from));
    slid.set(lone, at(lone, name, first));
  }
  return slid.size === 0 ? blocks : blocks.map((block) => slid.get(block) ?? block);
}

function holdersOf(blocks: readonly Block[], name: SideName, corpus: Corpus): readonly Block[] {
  const holders = new Array<Block>(corpus[name].count);
  for (const block of blocks) {
    const [from, to] = name === 'before' ? [block.i0, block.i1] : [block.j0, block.j1];
    for (let k = from; k < to; k++) holders[k] = block;
  }
  return holders;
}

const isSingle = ({ i0, i1, j0, j1 }: Block): boolean => i1 - i0 === 1 && j1 - j0 === 1;

/** The block with another segment for the one it has on this side. */
const at = (block: Block, name: SideName, segment: number): Block =>
  name === 'before'
    ? { ...block, i0: segment, i1: segment + 1, score: undefined }
    : { ...block, j0: segment, j1: segment + 1, score: undefined };

/** The same words but for a number or several. */
function isRenumbered(one: number, other: number, side: AlignSide, { vocabulary }: Corpus): boolean {
  const { words, starts } = side;
  const length = wordsIn(side, one, one + 1);
  if (length !== wordsIn(side, other, other + 1) || length > HEADING_WORDS) return false;
  let numbers = 0;
  for (let k = 0; k < length; k++) {
    const [here, there] = [words[starts[one] + k], words[starts[other] + k]];
    if (here === there) continue;
    if (vocabulary.isNumber[here] === 0 || vocabulary.isNumber[there] === 0) return false;
    numbers++;
  }
  return numbers > 0;
}
