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
  readonly #touched: number[] = [];
  readonly #touchedStems: number[] = [];
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
    this.#nothing = Math.log(model.newWords);
  }

  /** Takes segments `from` to `to` (exclusive) of the given side as the block that what follows is asked of. */
  take(from: number, to: number): void {
    for (const word of this.#touched) this.#words[word] = 0;
    for (const stem of this.#touchedStems) this.#stems[stem] = 0;
    this.#touched.length = 0;
    this.#touchedStems.length = 0;
    this.#size = 0;
    for (let at = from; at < to; at++) this.extend(at);
  }

  /** Takes one more segment into the block. */
  extend(at: number): void {
    const { stemOf } = this.#vocabulary;
    const known = 1 - this.#model.newWords;
    const exact = known * (1 - this.#options.stemShare);
    const stemmed = known * this.#options.stemShare;
    const words = this.#given.words[at];
    this.#size += words.length;
    for (const word of words) {
      const partners = this.#table?.[word];
      const own = partners === undefined ? 1 : partners.own;
      this.#add(word, exact * own);
      const stem = stemOf[word];
      if (this.#stems[stem] === 0) this.#touchedStems.push(stem);
      this.#stems[stem] += stemmed * own;
      if (partners === undefined) continue;
      for (let k = 0; k < partners.words.length; k++)
        this.#add(partners.words[k], known * partners.shares[k]);
    }
  }

  #add(word: number, chance: number): void {
    if (this.#words[word] === 0) this.#touched.push(word);
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
