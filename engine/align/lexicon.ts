/**
 * Which words of *before* go with which of *after*, learnt from the texts themselves: between two linked blocks,
 * words without a counterpart of their own that keep meeting are partners ("legions" ~ "troops"). What hunalign's
 * second pass does, with the log-likelihood test of Dunning (1993) against chance meetings.
 */
import type { AlignOptions } from '../options.ts';
import type { Block } from './search.ts';
import type { Corpus } from './vocabulary.ts';

export interface Partners {
  readonly words: readonly number[];
  /** Of each partner, 0..1; with `own` at most 1. */
  readonly shares: readonly number[];
  /** The word's share that stays its own. */
  readonly own: number;
}

/** By word id; nothing for a word without partners. */
type PartnersOf = readonly (Partners | undefined)[];

export interface Lexicon {
  readonly forward: PartnersOf;
  readonly backward: PartnersOf;
}

/** Learns from linked blocks. Work is bounded by `options.lexiconPairs` word pairs. */
export function learn(blocks: readonly Block[], corpus: Corpus, options: AlignOptions): Lexicon {
  const { before, after, vocabulary } = corpus;
  const size = vocabulary.size;
  const together = new Map<number, number>();
  const alone = { before: new Float64Array(size), after: new Float64Array(size) };
  const seen = { before: new Float64Array(size), after: new Float64Array(size) };
  let pairs = 0;
  let links = 0;
  for (const block of blocks) {
    if (block.i1 === block.i0 || block.j1 === block.j0) continue;
    links++;
    const one = distinct(before.words, block.i0, block.i1);
    const other = distinct(after.words, block.j0, block.j1);
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
    for (const word of lone) {
      for (const partner of strange) {
        const key = word * size + partner;
        together.set(key, (together.get(key) ?? 0) + 1);
      }
    }
  }
  const forward = new Map<number, { word: number; weight: number }[]>();
  const backward = new Map<number, { word: number; weight: number }[]>();
  const enter = (table: typeof forward, word: number, partner: number, weight: number): void => {
    const list = table.get(word);
    if (list === undefined) table.set(word, [{ word: partner, weight }]);
    else list.push({ word: partner, weight });
  };
  for (const [key, count] of together) {
    if (count < options.lexiconCount) continue;
    const word = Math.floor(key / size);
    const partner = key - word * size;
    if (significance(count, alone.before[word], alone.after[partner], links) < options.lexiconTest) continue;
    enter(forward, word, partner, count);
    enter(backward, partner, word, count);
  }
  return { forward: settle(forward, seen.before, options), backward: settle(backward, seen.after, options) };
}

function distinct(words: readonly Int32Array[], from: number, to: number): Set<number> {
  const found = new Set<number>();
  for (let at = from; at < to; at++) for (const word of words[at]) found.add(word);
  return found;
}

/** Dunning's -2 log λ for two words that met `both` times of `total`. */
function significance(both: number, first: number, second: number, total: number): number {
  if (both * total <= first * second) return 0;
  const term = (k: number, expected: number): number => (k > 0 ? k * Math.log(k / expected) : 0);
  return (
    2 *
    (term(both, (first * second) / total) +
      term(first - both, (first * (total - second)) / total) +
      term(second - both, ((total - first) * second) / total) +
      term(total - first - second + both, ((total - first) * (total - second)) / total))
  );
}

function settle(
  table: ReadonlyMap<number, { word: number; weight: number }[]>,
  seen: Float64Array,
  options: AlignOptions,
): PartnersOf {
  const settled = new Array<Partners | undefined>(seen.length).fill(undefined);
  for (const [word, list] of table) {
    const top = list.sort((x, y) => y.weight - x.weight || x.word - y.word).slice(0, options.lexiconPartners);
    const weight = top.reduce((sum, { weight }) => sum + weight, 0);
    // The rest of the word's meetings were with itself or with nothing.
    const rest = Math.max(seen[word] - weight, options.lexiconOwn * seen[word]);
    settled[word] = {
      words: top.map((partner) => partner.word),
      shares: top.map((partner) => partner.weight / (weight + rest)),
      own: rest / (weight + rest),
    };
  }
  return settled;
}
