/**
 * Which words of *before* go with which of *after*, learnt from the texts themselves: between two linked blocks,
 * words without a counterpart of their own that keep meeting are partners ("legions" ~ "troops"). What hunalign's
 * second pass does, with the log-likelihood test of Dunning (1993) against chance meetings.
 */
import type { AlignOptions } from '../options.ts';
import type { Block } from './search.ts';
import { type Corpus, distinctWords } from './vocabulary.ts';

/** The partners of the words of a side, word after word: those of word w are from `starts[w]` to `starts[w + 1]` (exclusive). */
export interface Partners {
  readonly starts: Int32Array;
  readonly words: Int32Array;
  /** Of each partner, 0..1; with the word's `own` at most 1. */
  readonly shares: Float64Array;
  /** By word id: the share that stays its own. */
  readonly own: Float64Array;
}

export interface Lexicon {
  readonly forward: Partners;
  readonly backward: Partners;
}

/** Before anything is learnt, every word goes with itself. */
export function emptyLexicon({ vocabulary: { size } }: Corpus): Lexicon {
  const nobody: Partners = {
    starts: new Int32Array(size + 1),
    words: new Int32Array(0),
    shares: new Float64Array(0),
    own: new Float64Array(size).fill(1),
  };
  return { forward: nobody, backward: nobody };
}

/** Learns from linked blocks. Work is bounded by `options.lexiconPairs` word pairs. */
export function learn(blocks: readonly Block[], corpus: Corpus, options: AlignOptions): Lexicon {
  const { alone, seen, meetings, links } = readLesson(blocks, corpus, options);
  const forward: Candidates = new Map();
  const backward: Candidates = new Map();
  // Word by word: a table of all pairs would have millions of entries, nearly all of which have met once.
  const times = new Int32Array(corpus.vocabulary.size);
  for (const [word, lists] of meetings) {
    if (lists.length < options.lexiconCount) continue;
    const met: number[] = [];
    for (const strange of lists) for (const partner of strange) if (times[partner]++ === 0) met.push(partner);
    for (const partner of met) {
      const weight = times[partner];
      times[partner] = 0;
      if (weight < options.lexiconCount) continue;
      if (significance(weight, alone.before[word], alone.after[partner], links) < options.lexiconTest)
        continue;
      listed(forward, word).push({ word: partner, weight });
      listed(backward, partner).push({ word, weight });
    }
  }
  return { forward: settle(forward, seen.before, options), backward: settle(backward, seen.after, options) };
}

/** A word -> the words that may be its partners, each with how often the two have met. */
type Candidates = Map<number, { word: number; weight: number }[]>;

interface Lesson {
  /** In how many blocks a word of a side is, and in how many it is a lone one: the other side has it not. */
  readonly seen: { readonly before: Float64Array; readonly after: Float64Array };
  readonly alone: { readonly before: Float64Array; readonly after: Float64Array };
  /** A lone word of *before* -> of each block that it is one in, the lone words of *after*. */
  readonly meetings: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** Blocks that were looked at. */
  readonly links: number;
}

function readLesson(
  blocks: readonly Block[],
  { before, after, vocabulary }: Corpus,
  options: AlignOptions,
): Lesson {
  const perWord = () => new Float64Array(vocabulary.size);
  const alone = { before: perWord(), after: perWord() };
  const seen = { before: perWord(), after: perWord() };
  const meetings = new Map<number, (readonly number[])[]>();
  let pairs = 0;
  let links = 0;
  for (const block of blocks) {
    if (block.i1 === block.i0 || block.j1 === block.j0) continue;
    links++;
    const one = distinctWords(before, block.i0, block.i1);
    const other = distinctWords(after, block.j0, block.j1);
    for (const word of one) seen.before[word]++;
    for (const word of other) seen.after[word]++;
    // Partners have to meet several times, so words that are rarer than that need not be looked at.
    const lone = [...one].filter(
      (word) => !other.has(word) && vocabulary.count[word] >= options.lexiconCount,
    );
    const strange = [...other].filter(
      (word) => !one.has(word) && vocabulary.count[word] >= options.lexiconCount,
    );
    for (const word of lone) alone.before[word]++;
    for (const word of strange) alone.after[word]++;
    if (lone.length > options.lexiconWords || strange.length > options.lexiconWords) continue;
    pairs += lone.length * strange.length;
    if (pairs > options.lexiconPairs) break;
    for (const word of lone) listed(meetings, word).push(strange);
  }
  return { seen, alone, meetings, links };
}

/** The list of a key, which is there from then on. */
function listed<Entry>(lists: Map<number, Entry[]>, key: number): Entry[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}

/** Dunning's -2 log λ for two words that met `both` times of `total`. */
function significance(both: number, first: number, second: number, total: number): number {
  if (both * total <= first * second) return 0;
  return (
    2 *
    (term(both, (first * second) / total) +
      term(first - both, (first * (total - second)) / total) +
      term(second - both, ((total - first) * second) / total) +
      term(total - first - second + both, ((total - first) * (total - second)) / total))
  );
}

const term = (times: number, expected: number): number =>
  times > 0 ? times * Math.log(times / expected) : 0;

function settle(table: Candidates, seen: Float64Array, options: AlignOptions): Partners {
  const starts = new Int32Array(seen.length + 1);
  const words: number[] = [];
  const shares: number[] = [];
  const own = new Float64Array(seen.length).fill(1);
  for (let word = 0; word < seen.length; word++) {
    const list = table.get(word);
    if (list !== undefined) {
      const top = list
        .sort((x, y) => y.weight - x.weight || x.word - y.word)
        .slice(0, options.lexiconPartners);
      const weight = top.reduce((sum, { weight }) => sum + weight, 0);
      // The rest of the word's meetings were with itself or with nothing.
      const rest = Math.max(seen[word] - weight, options.lexiconOwn * seen[word]);
      for (const partner of top) {
        words.push(partner.word);
        shares.push(partner.weight / (weight + rest));
      }
      own[word] = rest / (weight + rest);
    }
    starts[word + 1] = words.length;
  }
  return { starts, words: Int32Array.from(words), shares: Float64Array.from(shares), own };
}
