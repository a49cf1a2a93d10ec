/**
 * What the words say for a link, as a log-likelihood ratio: how much likelier the words of one block are given
 * the other block than anywhere in the texts. A word of *after* is drawn from the words of the *before* block
 * (itself, its stem, a partner learnt from the texts) or, at rate `newWords`, from the background; this is IBM
 * model 1 with mostly the identity as its dictionary (Moore 2002). As the ratio of a block of *after* is the sum of
 * its segments' ratios, one pass per block of *before* serves every block of *after*, and vice versa.
 */
import type { AlignOptions } from '../options.ts';
import type { Lexicon } from './lexicon.ts';
import type { AlignSide, Vocabulary } from './vocabulary.ts';

export interface Model {
  /** Share of a block's words that come from nowhere in the other block, 0..1. */
  readonly newWords: number;
  readonly lexicon: Lexicon | undefined;
  /** What a nat of the words' evidence counts. */
  readonly wordWeight: number;
  /** What each shape of `SHAPES` gets before any word is looked at, in nats. */
  readonly priors: readonly number[];
  /** What a segment without a counterpart gets, in nats. */
  readonly skip: number;
}

/** A product of ratios beyond these is written down as its logarithm; a single ratio lies far within 1e-100..1e100. */
const LARGE = 1e100;
const SMALL = 1e-100;

/** Given blocks of one side, ratios of segments of the other. Holds scratch arrays: one at a time. */
export class Evidence {
  readonly #given: AlignSide;
  readonly #asked: AlignSide;
  readonly #vocabulary: Vocabulary;
  readonly #options: AlignOptions;
  readonly #model: Model;
  readonly #table: Lexicon['forward'] | undefined;
  readonly #words: Float64Array;
  readonly #stems: Float64Array;
  /** The words and stems of the block taken: the first so many of each. */
  readonly #touched: Int32Array;
  readonly #touchedStems: Int32Array;
  #touchedCount = 0;
  #touchedStemCount = 0;
  readonly #nothing: number;
  /** Words of the block taken. */
  #size = 0;

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
    this.#options = options;
    this.#model = model;
    this.#table = model.lexicon?.[direction];
    this.#words = new Float64Array(vocabulary.size);
    this.#stems = new Float64Array(vocabulary.stems);
    this.#touched = new Int32Array(vocabulary.size);
    this.#touchedStems = new Int32Array(vocabulary.stems);
    this.#nothing = Math.log(model.newWords);
  }

  /** Takes segments `from` to `to` (exclusive) of the given side as the block that what follows is asked of. */
  take(from: number, to: number): void {
    for (let k = 0; k < this.#touchedCount; k++) this.#words[this.#touched[k]] = 0;
    for (let k = 0; k < this.#touchedStemCount; k++) this.#stems[this.#touchedStems[k]] = 0;
    this.#touchedCount = 0;
    this.#touchedStemCount = 0;
    this.#size = 0;
    for (let at = from; at < to; at++) this.extend(at);
  }

  /** Takes one more segment into the block. */
  extend(segment: number): void {
    const { stemOf } = this.#vocabulary;
    const known = 1 - this.#model.newWords;
    const exact = known * (1 - this.#options.stemShare);
    const stemmed = known * this.#options.stemShare;
    const words = this.#given.words[segment];
    this.#size += words.length;
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      const partners = this.#table?.[word];
      const own = partners === undefined ? 1 : partners.own;
      this.#add(word, exact * own);
      const stem = stemOf[word];
      if (this.#stems[stem] === 0) this.#touchedStems[this.#touchedStemCount++] = stem;
      this.#stems[stem] += stemmed * own;
      if (partners === undefined) continue;
      for (let k = 0; k < partners.words.length; k++)
        this.#add(partners.words[k], known * partners.shares[k]);
    }
  }

  #add(word: number, chance: number): void {
    if (this.#words[word] === 0) this.#touched[this.#touchedCount++] = word;
    this.#words[word] += chance;
  }

  /** Log-likelihood ratio, in nats, of segment `at` of the other side given the block taken. */
  ratio(at: number): number {
    const { stemOf, background } = this.#vocabulary;
    const { newWords } = this.#model;
    const size = Math.max(1, this.#size);
    const words = this.#asked.words[at];
    let sum = 0;
    let nothing = 0;
    // One logarithm for many words: of the product of their ratios, before it leaves what a number can hold.
    let product = 1;
    for (let k = 0; k < words.length; k++) {
      const word = words[k];
      const found = this.#words[word] + this.#stems[stemOf[word]];
      if (found === 0) {
        nothing++;
        continue;
      }
      product *= newWords + found / (size * background[word]);
      if (product > LARGE || product < SMALL) {
        sum += Math.log(product);
        product = 1;
      }
    }
    return sum + Math.log(product) + nothing * this.#nothing;
  }

  /** How many words of segment `at` are likelier drawn from nowhere than from the block taken: EM's expectation. */
  expectedNew(at: number): number {
    const { stemOf, background } = this.#vocabulary;
    const { newWords } = this.#model;
    const size = Math.max(1, this.#size);
    let sum = 0;
    for (const word of this.#asked.words[at]) {
      const found = this.#words[word] + this.#stems[stemOf[word]];
      sum += newWords / (newWords + found / (size * background[word]));
    }
    return sum;
  }
}
