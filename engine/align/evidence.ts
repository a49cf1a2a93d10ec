/**
 * What the words say for a link, as a log-likelihood ratio: how much likelier the words of one block are given
 * the other block than anywhere in the texts. A word of *after* is drawn from the words of the *before* block
 * (itself, its stem, its head, a partner learnt from the texts) or, at rate `newWords`, from the background; this is IBM
 * model 1 with mostly the identity as its dictionary (Moore 2002). The chances that the segments of a block give a
 * word add up, so each segment is read once for all the blocks it is in; and the ratio of a block of *after* is the
 * sum of its segments' ratios, so one pass per block of *before* serves every block of *after*, and vice versa.
 */
import type { AlignOptions } from '../options.ts';
import type { Lexicon, Partners } from './lexicon.ts';
import { NO_STEM } from './stems.ts';
import type { AlignSide, Vocabulary } from './vocabulary.ts';

export interface Model {
  /** Share of a block's words that come from nowhere in the other block, 0..1. */
  readonly newWords: number;
  readonly lexicon: Lexicon;
  /** What a nat of the words' evidence counts. */
  readonly wordWeight: number;
  /** What each shape of `SHAPES` gets before any word is looked at, in nats. */
  readonly priors: readonly number[];
  /** What a segment without a counterpart gets, in nats. */
  readonly skip: number;
}

/** Segments of one side in a block, at most. */
export const LONGEST = 3;

/** Words whose ratios are multiplied before their logarithm is taken: each lies well within 1e-9 to 1e9. */
const CHUNK = 32;

/** Given blocks of one side, ratios of segments of the other. Holds scratch arrays: one at a time. */
export class Evidence {
  readonly #given: AlignSide;
  readonly #asked: AlignSide;
  readonly #vocabulary: Vocabulary;
  readonly #newWords: number;
  /** What a word of the given side adds to its own chance and to that of its stem's words. */
  readonly #exact: number;
  readonly #stemmed: number;
  readonly #partners: Partners;
  /** The chances that the segment read gives to words and stems, before its length is divided by; else 0. */
  readonly #words: Float64Array;
  readonly #stems: Float64Array;
  /** The words and stems it gives a chance to: the first so many of each. */
  readonly #touched: Int32Array;
  readonly #touchedStems: Int32Array;
  #touchedCount = 0;
  #touchedStemCount = 0;
  /** Where the words of the segments asked about begin. */
  #base = 0;
  /**
   * `#sums[d - 1]`: for each word asked about, counted from `#base`, the chances that the last d segments give it, as
   * multiples of meeting it anywhere.
   */
  #sums = sumsOf(LEAST_WORDS);
  /** Words of the last segments added, the latest first. */
  readonly #sizes = new Float64Array(LONGEST);

  constructor(
    given: AlignSide,
    asked: AlignSide,
    vocabulary: Vocabulary,
    model: Model,
    options: AlignOptions,
    direction: 'forward' | 'backward',
  ) {
    this.#given = given;
    this.#asked = asked;
    this.#vocabulary = vocabulary;
    this.#newWords = model.newWords;
    const known = 1 - model.newWords;
    this.#exact = known * (1 - options.stemShare);
    this.#stemmed = known * options.stemShare;
    this.#partners = model.lexicon[direction];
    this.#words = new Float64Array(vocabulary.size);
    this.#stems = new Float64Array(vocabulary.stems);
    this.#touched = new Int32Array(vocabulary.size);
    this.#touchedStems = new Int32Array(vocabulary.stems);
  }

  /** Empties the block. What is added from now on is asked about the segments `from` to `to` (exclusive) at most. */
  begin(from: number, to: number): void {
    const { starts } = this.#asked;
    this.#base = starts[from];
    const words = starts[to] - this.#base;
    if (words > this.#sums[0].length) this.#sums = sumsOf(words);
    this.#sizes.fill(0);
  }

  /**
   * Adds a segment of the given side to the end of the block, to be asked about the segments `from` to `to` (exclusive)
   * of the other side: of segments beyond, nothing is known any more.
   */
  add(segment: number, from: number, to: number): void {
    this.#sizes.copyWithin(1, 0);
    this.#sizes[0] = this.#read(segment);
    const [first, second, third] = this.#sums;
    const { words, starts } = this.#asked;
    const { stemOf, headOf, background } = this.#vocabulary;
    for (let at = starts[from], k = at - this.#base; at < starts[to]; at++, k++) {
      const word = words[at];
      let found = this.#words[word] + this.#stems[stemOf[word]];
      if (headOf[word] !== NO_STEM) found += this.#stems[headOf[word]];
      const chance = found === 0 ? 0 : found / background[word];
      third[k] = second[k] + chance;
      second[k] = first[k] + chance;
      first[k] = chance;
    }
    this.#forget();
  }

  /** Log-likelihood ratio, in nats, of segment `at` of the other side given the last `depth` segments added. */
  ratio(depth: number, at: number): number {
    const { starts } = this.#asked;
    const sums = this.#sums[depth - 1];
    const share = this.#share(depth);
    const newWords = this.#newWords;
    const end = starts[at + 1] - this.#base;
    let sum = 0;
    // One logarithm for many words.
    for (let k = starts[at] - this.#base; k < end; ) {
      let product = 1;
      for (const last = Math.min(end, k + CHUNK); k < last; k++) product *= newWords + sums[k] * share;
      sum += Math.log(product);
    }
    return sum;
  }

  /** How many words of segment `at` are likelier drawn from nowhere than from the last `depth` segments: EM's expectation. */
  expectedNew(depth: number, at: number): number {
    const { starts } = this.#asked;
    const sums = this.#sums[depth - 1];
    const share = this.#share(depth);
    let expected = 0;
    for (let k = starts[at] - this.#base; k < starts[at + 1] - this.#base; k++) {
      expected += this.#newWords / (this.#newWords + sums[k] * share);
    }
    return expected;
  }

  /** What one word of the last `depth` segments is of them, 0..1. */
  #share(depth: number): number {
    let size = 0;
    for (let k = 0; k < depth; k++) size += this.#sizes[k];
    return 1 / Math.max(1, size);
  }

  /** Writes down what a segment gives a chance to; how many words it has. */
  #read(segment: number): number {
    const { words, starts } = this.#given;
    const { stemOf, headOf } = this.#vocabulary;
    const partners = this.#partners;
    const known = this.#exact + this.#stemmed;
    for (let at = starts[segment]; at < starts[segment + 1]; at++) {
      const word = words[at];
      const own = partners.own[word];
      this.#give(word, this.#exact * own);
      this.#giveStem(stemOf[word], this.#stemmed * own);
      if (headOf[word] !== NO_STEM) this.#giveStem(headOf[word], this.#stemmed * own);
      for (let k = partners.starts[word]; k < partners.starts[word + 1]; k++) {
        this.#give(partners.words[k], known * partners.shares[k]);
      }
    }
    return starts[segment + 1] - starts[segment];
  }

  #give(word: number, chance: number): void {
    if (this.#words[word] === 0) this.#touched[this.#touchedCount++] = word;
    this.#words[word] += chance;
  }

  #giveStem(stem: number, chance: number): void {
    if (this.#stems[stem] === 0) this.#touchedStems[this.#touchedStemCount++] = stem;
    this.#stems[stem] += chance;
  }

  #forget(): void {
    for (let k = 0; k < this.#touchedCount; k++) this.#words[this.#touched[k]] = 0;
    for (let k = 0; k < this.#touchedStemCount; k++) this.#stems[this.#touchedStems[k]] = 0;
    this.#touchedCount = 0;
    this.#touchedStemCount = 0;
  }
}

/** Words of a few anchors' gap. */
const LEAST_WORDS = 1024;

const sumsOf = (words: number): readonly [Float64Array, Float64Array, Float64Array] => [
  new Float64Array(words),
  new Float64Array(words),
  new Float64Array(words),
];
