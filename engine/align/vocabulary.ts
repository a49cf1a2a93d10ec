/** Segments -> the words the aligner counts: interned, case-folded, each with its stem and its frequency. */
import { CLASS, classOf } from '../edit/character.ts';
import { visitTokens } from '../edit/tokens.ts';

export interface AlignSide {
  readonly count: number;
  /** Word ids of each segment, in order; punctuation and spaces are left out. */
  readonly words: readonly Int32Array[];
  /** The same id for the same text, white space and case aside, on both sides. */
  readonly identity: Int32Array;
  /** Characters that are not white space, at least 1. */
  readonly length: Float64Array;
  readonly paragraphs: ArrayLike<number>;
}

export interface Vocabulary {
  readonly size: number;
  readonly stems: number;
  /** Word id -> stem id. */
  readonly stemOf: Int32Array;
  /** Word id -> times it stands in the two texts. */
  readonly count: Float64Array;
  /** Word id -> probability of meeting it anywhere in the two texts. */
  readonly background: Float64Array;
}

export interface Corpus {
  readonly before: AlignSide;
  readonly after: AlignSide;
  readonly vocabulary: Vocabulary;
}

/** Letters of a word that make its stem: long enough to tell roots apart, short enough to lose endings. */
const STEM_LETTERS = 5;
/** Below so many words a segment of hiragana is read by its kana as well. */
const FEW_WORDS = 3;
/**
 * Words that a text is taken to have at least: in a text of three sentences every word looks frequent, and sharing
 * one would say nothing.
 */
const LEAST_TOTAL = 800;

/** Reads both sides into one vocabulary. Linear in the text. */
export function readCorpus(
  before: readonly string[],
  after: readonly string[],
  beforeParagraphs: ArrayLike<number>,
  afterParagraphs: ArrayLike<number>,
): Corpus {
  const ids = new Map<string, number>();
  const folded = new Map<string, number>();
  const names: string[] = [];
  const texts = new Map<string, number>();
  const intern = (raw: string): number => {
    let id = ids.get(raw);
    if (id !== undefined) return id;
    const word = raw.normalize('NFKC').toLowerCase();
    id = folded.get(word);
    if (id === undefined) {
      id = names.length;
      names.push(word);
      folded.set(word, id);
    }
    ids.set(raw, id);
    return id;
  };
  const read = (segments: readonly string[], paragraphs: ArrayLike<number>): AlignSide => {
    const identity = new Int32Array(segments.length);
    const length = new Float64Array(segments.length);
    const words = segments.map((text, at) => {
      const found: number[] = [];
      const kana: number[] = [];
      let characters = 0;
      let neighbour = '';
      visitTokens(text, 0, text.length, (start, end, kind) => {
        if (kind === 'space') {
          neighbour = '';
          return;
        }
        characters += end - start;
        if (kind === 'punctuation' || kind === 'symbol') {
          neighbour = '';
          return;
        }
        const word = text.slice(start, end);
        if (classOf(word.codePointAt(0) as number) !== CLASS.ideograph) {
          found.push(intern(word));
          neighbour = '';
          return;
        }
        // One ideograph says little: pairs of neighbours stand in for words. Hiragana is mostly endings and
        // particles, which agree everywhere; it counts only where a segment has nothing else to go by.
        const isKana = isHiragana(word);
        if (!isKana) found.push(intern(word));
        if (neighbour !== '') {
          (isKana && isHiragana(neighbour) ? kana : found).push(intern(neighbour + word));
        }
        neighbour = word;
      });
      if (found.length < FEW_WORDS) found.push(...kana);
      length[at] = Math.max(1, characters);
      const key = text.trim().replace(/\s+/g, ' ').toLowerCase();
      let id = texts.get(key);
      if (id === undefined) {
        id = texts.size;
        texts.set(key, id);
      }
      identity[at] = id;
      return Int32Array.from(found);
    });
    return { count: segments.length, words, identity, length, paragraphs };
  };
  const one = read(before, beforeParagraphs);
  const other = read(after, afterParagraphs);
  return { before: one, after: other, vocabulary: countWords(names, [one, other]) };
}

function countWords(names: readonly string[], sides: readonly AlignSide[]): Vocabulary {
  const count = new Float64Array(names.length);
  let total = 0;
  for (const side of sides) {
    for (const words of side.words) {
      total += words.length;
      for (const word of words) count[word]++;
    }
  }
  const background = count.map((times) => times / Math.max(LEAST_TOTAL, total));
  const stems = new Map<string, number>();
  const stemOf = Int32Array.from(names, (name) => {
    const stem = stemmed(name);
    let id = stems.get(stem);
    if (id === undefined) {
      id = stems.size;
      stems.set(stem, id);
    }
    return id;
  });
  return { size: names.length, stems: stems.size, stemOf, count, background };
}

/** The block U+3040 to U+309F. */
const isHiragana = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 0x3040 && code <= 0x309f;
};

function stemmed(word: string): string {
  // Neither marks nor endings to take off: plain Latin, and the scripts of East Asia.
  if (/^[a-z]+$/.test(word) || word.charCodeAt(0) >= 0x2e80) return word.slice(0, STEM_LETTERS);
  const bare = word.normalize('NFD').replace(/\p{M}+|['’]\p{L}*$/gu, '');
  return /^\p{N}/u.test(bare) ? bare : bare.slice(0, STEM_LETTERS);
}
