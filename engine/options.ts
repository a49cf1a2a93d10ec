/** Every threshold of the engine: its meaning, its range, its reason. */
import type { Category } from './model.ts';

export interface EditOptions {
  /**
   * Work a word-level diff may spend on one link, in token insertions and deletions. Beyond it the differing
   * middle is shown as one replacement, and the budget note says so. 1 and up. Two sentences of 500 words with
   * nothing in common need 1,000; a book in one sentence must not take minutes.
   */
  readonly maxEditLength: number;
  /**
   * An unchanged stretch between two edits is absorbed when its weight (content words 3, function-length words 1,
   * punctuation 0.5) is below this share of the smaller neighbour's. 0 shows every common word, 1 and up only
   * long agreements. Half keeps a shared phrase and swallows a lone "the".
   */
  readonly islandShare: number;
}

export const EDIT_OPTIONS: EditOptions = { maxEditLength: 2500, islandShare: 0.5 };

export interface AlignOptions {
  readonly anchorCells: number;
  readonly rareCount: number;
  readonly anchorWords: number;
  readonly anchorLead: number;
  readonly windowMargin: number;
  readonly windowCells: number;
  readonly newWords: number;
  readonly stemShare: number;
  readonly wordWeight: number;
  readonly lengthWeight: number;
  readonly lengthVariance: number;
  readonly priorOne: number;
  readonly priorTwo: number;
  readonly priorPair: number;
  readonly priorMore: number;
  readonly priorStrength: number;
  readonly priorCount: number;
  readonly newWordsCount: number;
  readonly skip: number;
  readonly paragraphCost: number;
  readonly passes: number;
  readonly lexiconPairs: number;
  readonly lexiconWords: number;
  readonly lexiconCount: number;
  readonly lexiconTest: number;
  readonly lexiconPartners: number;
  readonly lexiconOwn: number;
  readonly moveScore: number;
  readonly moveRareCount: number;
  readonly moveCandidates: number;
  readonly moveWork: number;
}

export const ALIGN_OPTIONS: AlignOptions = {
  anchorCells: 400,
  rareCount: 3,
  anchorWords: 2,
  anchorLead: 2,
  windowMargin: 4,
  windowCells: 200_000,
  newWords: 0.25,
  stemShare: 0.15,
  wordWeight: 0.2,
  lengthWeight: 0.2,
  lengthVariance: 6.8,
  priorOne: 2.5,
  priorTwo: -0.75,
  priorPair: -23,
  priorMore: -1.5,
  priorStrength: 1.5,
  priorCount: 40,
  newWordsCount: 200,
  skip: -1,
  paragraphCost: 1,
  passes: 2,
  lexiconPairs: 20_000_000,
  lexiconWords: 60,
  lexiconCount: 2,
  lexiconTest: 8,
  lexiconPartners: 5,
  lexiconOwn: 0.3,
  moveScore: 4,
  moveRareCount: 200,
  moveCandidates: 3,
  moveWork: 20_000_000,
};

export interface CompareOptions {
  /** BCP 47, of both sides, or of *before* where `afterLanguage` differs. Default `und`. */
  readonly language?: string;
  readonly afterLanguage?: string;
  readonly beforeLabel?: string;
  readonly afterLabel?: string;
  /** Changes of these categories are left out; links and edits stay. */
  readonly ignore?: readonly Category[];
  readonly edit?: Partial<EditOptions>;
}
