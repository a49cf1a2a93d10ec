/**
 * The thresholds of linking and editing, which are tuned together: meaning, range, reason. A bound of a single rule
 * stands beside the rule; those of folding in `fold/options.ts`.
 */
import type { Term } from './glossary/term.ts';
import type { Category, Severity } from './model.ts';

export interface EditOptions {
  /**
   * Work a word-level diff may spend on one link of more words than a table is made for, in insertions and deletions of
   * tokens that both sides have. Beyond it the differing middle is shown as one replacement, and the budget note says so.
   * 1 and up. Sentences of 500 words need 1,000 where the same words stand in quite another order; a book in one sentence
   * must not take minutes.
   */
  readonly maxEditLength: number;
  /**
   * What the diffs of a whole comparison may spend, in squares of what each inserts and deletes, link by link in an order
   * fixed by the texts. Beyond it the links that are left are shown as if they were beyond `maxEditLength`, and the same
   * note says so. The square of `maxEditLength` and up: 60 million are some ten links that spend all they may, or 60 of a
   * thousand words, in three to six seconds. Links of up to some 256 words a side spend nothing.
   */
  readonly editWork: number;
  /**
   * An unchanged stretch between two edits is absorbed when its weight (content words 3, function-length words 1,
   * punctuation 0.5) is below this share of the smaller neighbour's. 0 shows every common word, 1 and up only
   * long agreements. Half keeps a shared phrase and swallows a lone "the".
   */
  readonly islandShare: number;
}

export const EDIT_OPTIONS: EditOptions = { maxEditLength: 2500, editWork: 60_000_000, islandShare: 0.5 };

export interface AlignOptions {
  // Anchors
  /**
   * Cells (segments x segments) below which nearly every word is rare and sharing a few proves nothing: there an anchor
   * must share `sureShare` of the longer segment's words. 1 and up.
   */
  readonly anchorCells: number;
  readonly sureShare: number;
  /** Cells up to which a stretch is searched whole, without looking for anchors. 1 and up. */
  readonly sureCells: number;
  /** Times a word may stand in a stretch, on either side, to count as rare there. 1..10; more finds more and errs more. */
  readonly rareCount: number;
  /** Rare words that two segments must share to be an anchor, unless they are identical. One alone is often a chance. */
  readonly anchorWords: number;
  /** How many times its best rival's weight an anchor must have. 1 lets ties through; 2 is a clear lead. */
  readonly anchorLead: number;

  // The stretches that are searched
  /** Segments around the path of the anchors that the search may stray to. A split or merge of 3 needs at least 3. */
  readonly windowMargin: number;
  /** Cells of a stretch between two anchors beyond which only a band along its diagonal is searched, and reported. */
  readonly windowCells: number;
  /**
   * Words that the search of a stretch between two anchors may ask about, each as often as it does: the words of one side
   * times the segments of the other. Beyond it only so broad a band along the diagonal is searched as this allows; where
   * a few segments stand against so many that not even the narrowest band does, they are one link. Both are reported. A
   * million and up. At 30 ns a word 40 million are a second or two; 450 sentences of 40 words against as many, all that
   * `windowCells` lets in, are 16 million. The text that cuts itself into the dearest stretches of all, 1.2 million words
   * against 60,000 sentences, then comes to some 1,700 million, twice: by reckoning a third of what a function has time for.
   */
  readonly windowWork: number;
  /**
   * Cells of a whole window, of one stretch after the other where no two anchors follow each other, beyond which it is cut
   * at single anchors, and reported. `windowCells` and up: 33 bytes a cell are kept while a window is searched, 66 MB in
   * all. A novel against its translation into a language that shares no words with it has come to a million.
   */
  readonly searchCells: number;

  // What the words say
  /** Share of words expected to come from nowhere in the counterpart, 0..1, before the texts have been seen. */
  readonly newWords: number;
  /** Words that this first belief weighs against what a first pass finds. */
  readonly newWordsCount: number;
  /** Share of a word's chance that goes to its stem, 0..1: "visit" for "visited" is evidence, less than "visit". */
  readonly stemShare: number;
  /** What a nat of the words' evidence counts, 0..1: neighbouring words are not independent, so far less than 1. */
  readonly wordWeight: number;
  /** Words of an average segment up to which `wordWeight` holds as it is. */
  readonly usualLength: number;
  /** Power at which the weight falls for longer segments, 0 and up: the longer, the less independent their words. */
  readonly freedom: number;

  // What the lengths say
  /** What a nat of the lengths' evidence counts. Free translations of one sentence differ in length as well: below 1. */
  readonly lengthWeight: number;
  /** Variance of a segment's length per character (Gale & Church 1993 measured 6.8 between languages). */
  readonly lengthVariance: number;

  // What is likely before any text is looked at, in nats
  /** 1:1 */
  readonly priorOne: number;
  /** 1:2 and 2:1 */
  readonly priorTwo: number;
  /** 2:2: a clause has crossed from one sentence to its neighbour. Mostly it is two links of 1:1 all the same. */
  readonly priorPair: number;
  /** 2:3 and 3:2 */
  readonly priorCrossing: number;
  /** 1:3 and 3:1 */
  readonly priorMore: number;
  /** A segment without a counterpart. */
  readonly skip: number;
  /** What each word past `skipFree` costs more to lose: dropping a long sentence is rarer than a short one. */
  readonly skipLength: number;
  readonly skipFree: number;
  /** What joining segments of different paragraphs costs. */
  readonly paragraphCost: number;
  /** How far the shares of splits, merges and lost segments found by a pass shift the priors of the next. 0: not at all. */
  readonly priorStrength: number;
  /** Steps that the expected shares weigh against those found. */
  readonly priorCount: number;

  // Learning from a pass for the next
  /** Passes over the texts. 1: nothing is learnt, and the length of segments does not matter. */
  readonly passes: number;
  /** Segments, evenly spread, that a pass learns from; a whole library teaches no more than a book. */
  readonly lessonSegments: number;
  /** Blocks, evenly spread, from which the share of new words is estimated. A few thousand settle it. */
  readonly sampledBlocks: number;
  /** Word pairs looked at while learning partners; what lies beyond is not learnt from. */
  readonly lexiconPairs: number;
  /** Words without a counterpart above which a block is too free a rendering to learn from. */
  readonly lexiconWords: number;
  /** Times two words must meet to be partners. */
  readonly lexiconCount: number;
  /** Dunning's -2 log λ that a meeting must reach; 6.6 is one chance in a hundred, 10.8 one in a thousand. */
  readonly lexiconTest: number;
  /** Partners kept for a word. */
  readonly lexiconPartners: number;
  /** Least share of a word that stays its own. */
  readonly lexiconOwn: number;

  // Moves
  /** Score, in nats, that a link across the order must reach: nothing around it speaks for it. */
  readonly moveScore: number;
  /**
   * What a link must gain from a segment of its own, in nats, to be looked at no further: below, the segment goes to a
   * move that is worth `moveScore` more. From 7 to 15 nearly the same is found; the higher, the more is looked at.
   */
  readonly weakScore: number;
  /**
   * What blocks that moved together count among the lost, where a pair of lost segments counts 1. As often as something
   * moves the search has to leave segments alone, but a chapter moves once, however many sentences it has.
   */
  readonly movedRun: number;
  /** Unlinked segments a word may stand in to bring candidates. */
  readonly moveRareCount: number;
  /** Candidates tried for a segment. */
  readonly moveCandidates: number;
  /** Places of words looked up before the search for moves stops, and says so. */
  readonly moveWork: number;
  /**
   * Words that candidates are weighed by, each as often as it is asked about, before the search for moves stops, and says
   * so. A million and up. 20,000 sentences in reverse order take 59 million; a book in one sentence that has moved as a
   * whole would take thousands of millions, and at 30 ns a word minutes.
   */
  readonly moveWords: number;

  // Pieces of a sentence cut into more than a block holds
  /** Share of a lone segment's words, 0..1, that the block beside it must have over on its other side to take it in. */
  readonly adoptShare: number;
  /** Different words it must have: of one or two, most are soon met by chance. */
  readonly adoptWords: number;
  /** Segments of a side up to which a block takes in more; a book in one sentence must not take in another book. */
  readonly adoptMost: number;
}

/**
 * Measured on gold links of five kinds of text: scripture in several versions, independent translations of a history,
 * drafts of essays, split sentences, and plain-language renderings. One set of values for all of them.
 */
export const ALIGN_OPTIONS: AlignOptions = {
  anchorCells: 400,
  sureShare: 0.4,
  sureCells: 4,
  rareCount: 3,
  anchorWords: 2,
  anchorLead: 2,
  windowMargin: 4,
  windowCells: 200_000,
  windowWork: 40_000_000,
  searchCells: 2_000_000,
  newWords: 0.25,
  newWordsCount: 1700,
  stemShare: 0.25,
  wordWeight: 0.2,
  usualLength: 33,
  freedom: 5,
  lengthWeight: 0.3,
  lengthVariance: 6.8,
  priorOne: 2.5,
  priorTwo: -0.75,
  priorPair: -2,
  priorCrossing: -3,
  priorMore: -1.5,
  skip: -1,
  skipLength: 0.05,
  skipFree: 20,
  paragraphCost: 1,
  priorStrength: 1.5,
  priorCount: 25,
  passes: 2,
  lessonSegments: 5000,
  sampledBlocks: 2000,
  lexiconPairs: 4_000_000,
  lexiconWords: 60,
  lexiconCount: 2,
  lexiconTest: 8,
  lexiconPartners: 5,
  lexiconOwn: 0.3,
  moveScore: 5,
  weakScore: 10,
  movedRun: 0.85,
  moveRareCount: 200,
  moveCandidates: 3,
  moveWork: 20_000_000,
  moveWords: 200_000_000,
  adoptShare: 0.6,
  adoptWords: 3,
  adoptMost: 8,
};

export interface ReportOptions {
  /**
   * Sentences (links) of the text on one page of a report that may have several; a longer text is split evenly. 50 and
   * up. 300 are about a chapter: a phone scrolls them without stutter, and a browser lays them out in a blink.
   */
  readonly pageSentences: number;
  /**
   * Bytes a page's text and list are estimated at before the page ends early. With the strip and the first page's lists
   * no page is then over 1 MB, unless a single sentence is.
   */
  readonly pageBytes: number;
  /** Rows of each severity in the list that spans all pages; each page lists its own changes in full. 1 and up. */
  readonly listedRows: number;
  /** Places shown of a row or a count in the list that spans all pages. 1 and up. */
  readonly listedPlaces: number;
  /** Marks of the strip, beyond which neighbours share one: ten lines of forty, still of a finger's width each. */
  readonly stripMarks: number;
}

export const REPORT_OPTIONS: ReportOptions = {
  pageSentences: 300,
  pageBytes: 500_000,
  listedRows: 30,
  listedPlaces: 8,
  stripMarks: 400,
};

export interface CompareOptions {
  /** BCP 47, of both sides, or of *before* where `afterLanguage` differs. Default `und`. */
  readonly language?: string;
  readonly afterLanguage?: string;
  readonly beforeLabel?: string;
  readonly afterLabel?: string;
  /**
   * Pairs of segments, by their indices, that belong together for a reason outside of the text: the same id. Each is
   * checked against the text. Only where both sides are lists.
   */
  readonly given?: readonly (readonly [before: number, after: number])[];
  /** Changes of these categories are left out; links and edits stay. */
  readonly ignore?: readonly Category[];
  /** How much changes of a category matter to the user, in place of what they weigh by default. */
  readonly severities?: { readonly [category in Category]?: Severity };
  /** Terms and names whose changes are told as terminology, with a category of `wording`. */
  readonly glossary?: readonly Term[];
  readonly edit?: Partial<EditOptions>;
}
