/** Segments -> the words the aligner counts: interned, case-folded, each with its stem and its frequency. */
import { doubled } from '../doubled.ts';
import { CLASS, classOf } from '../edit/character.ts';
import type { Inventory, TokenTable } from '../edit/token-table.ts';
import { ELIDED, GENITIVE } from '../elision.ts';
import type { Segment } from '../model.ts';
import { headsOf, isNumber, stemmed } from './stems.ts';

export interface AlignSide {
  readonly count: number;
  /** Word ids, segment after segment; punctuation and spaces are left out. */
  readonly words: Int32Array;
  /** Where the words of each segment begin; at the end, how many there are. */
  readonly starts: Int32Array;
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
  /** Word id -> stem id of the word it ends with, as compounds do (Versicherung in Krankenversicherung), or `NO_STEM`. */
  readonly headOf: Int32Array;
  /** Word id -> 1 for what begins with a digit. */
  readonly isNumber: Uint8Array;
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

/** Below so many words a segment of hiragana is read by its kana as well. */
const FEW_WORDS = 3;
/**
 * Words that a text is taken to have at least: in a text of three sentences every word looks frequent, and sharing
 * one would say nothing.
 */
const LEAST_TOTAL = 800;

/** White space that is not one plain space. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

/** How many words the segments `from` to `to` (exclusive) have. */
export const wordsIn = ({ starts }: AlignSide, from: number, to: number): number => starts[to] - starts[from];

/** The words of these segments, each once, in the order of their first places. */
export const distinctWords = ({ words, starts }: AlignSide, from: number, to: number): Set<number> =>
  new Set(words.subarray(starts[from], starts[to]));

/** What the aligner reads: segments in their order, and the tokens of the text that they are spans of. */
export interface AlignText {
  readonly segments: readonly Segment[];
  readonly tokens: TokenTable;
}

/** Reads both sides into one vocabulary. Linear in the text. */
export function readCorpus(before: AlignText, after: AlignText): Corpus {
  const words = new WordNumbers(before.tokens.inventory);
  const texts = new Map<string, number>();
  const one = readSegments(before, words, texts);
  const other = readSegments(after, words, texts);
  return { before: one, after: other, vocabulary: countWords(words.names, [one, other]) };
}

function readSegments(
  { segments, tokens }: AlignText,
  numbers: WordNumbers,
  texts: Map<string, number>,
): AlignSide {
  const identity = new Int32Array(segments.length);
  const length = new Float64Array(segments.length);
  const paragraphs = new Int32Array(segments.length);
  const starts = new Int32Array(segments.length + 1);
  const words = new WordList(tokens.starts.length);
  let token = 0;
  for (let at = 0; at < segments.length; at++) {
    const { start, end, paragraph } = segments[at];
    while (token < tokens.starts.length && tokens.starts[token] < start) token++;
    const from = token;
    while (token < tokens.starts.length && tokens.ends[token] <= end) token++;
    length[at] = Math.max(1, charactersOf(tokens, from, token));
    const text = tokens.text.slice(start, end);
    const key = (isEven(tokens, from, token, start, end) ? text : evened(text)).toLowerCase();
    let id = texts.get(key);
    if (id === undefined) {
      id = texts.size;
      texts.set(key, id);
    }
    identity[at] = id;
    paragraphs[at] = paragraph;
    numbers.addTokens(tokens, from, token, words);
    starts[at + 1] = words.length;
  }
  return { count: segments.length, words: words.toArray(), starts, identity, length, paragraphs };
}

const evened = (text: string): string => text.trim().replace(UNEVEN_SPACE, ' ');

/** Whether a segment has nothing to even out, as its tokens show: what stands between two is one plain space. */
function isEven(
  { text, starts, ends }: TokenTable,
  from: number,
  to: number,
  start: number,
  end: number,
): boolean {
  if (from === to || starts[from] !== start || ends[to - 1] !== end) return false;
  for (let k = from + 1; k < to; k++) {
    const gap = starts[k] - ends[k - 1];
    if (gap > 1 || (gap === 1 && text.charCodeAt(ends[k - 1]) !== 32)) return false;
  }
  return true;
}

function charactersOf({ starts, ends }: TokenTable, from: number, to: number): number {
  let characters = 0;
  for (let k = from; k < to; k++) characters += ends[k] - starts[k];
  return characters;
}

/** A list of words that begins at the length it will have about, and grows where it has to. */
class WordList {
  length = 0;
  #words: Int32Array;

  constructor(expected: number) {
    this.#words = new Int32Array(expected);
  }

  push(word: number): void {
    if (this.length === this.#words.length) this.#words = doubled(this.#words);
    this.#words[this.length++] = word;
  }

  toArray(): Int32Array {
    return this.#words.slice(0, this.length);
  }
}

/** How a token counts as a word: not at all, by itself, or with its neighbours. */
const MARK = -3;
const KANA = -2;
const UNREAD = -1;

/** Tokens -> word ids. A word that differs in case or width alone is the same one. */
class WordNumbers {
  /** Word id -> the word as it is counted. */
  readonly names: string[] = [];
  readonly #inventory: Inventory;
  readonly #folded = new Map<string, number>();
  /** Token's number -> word id, `MARK`, `KANA` or `UNREAD`. */
  readonly #ofToken: Int32Array;
  readonly #isIdeograph: Uint8Array;
  /** Two tokens' numbers, as one -> word id. */
  readonly #ofPair = new Map<number, number>();

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
    this.#ofToken = new Int32Array(inventory.words.length).fill(UNREAD);
    this.#isIdeograph = new Uint8Array(inventory.words.length);
  }

  /**
   * One ideograph says little: pairs of neighbours stand in for words. Hiragana is mostly endings and particles, which
   * agree everywhere; it counts only where a segment has nothing else to go by.
   */
  addTokens({ starts, ends, ids }: TokenTable, from: number, to: number, found: WordList): void {
    const before = found.length;
    const kana: number[] = [];
    let neighbour = -1;
    for (let k = from; k < to; k++) {
      const token = ids[k];
      const word = this.#look(token);
      if (k > from && starts[k] > ends[k - 1]) neighbour = -1;
      if (word >= 0) found.push(word);
      if (this.#isIdeograph[token] === 0) {
        neighbour = -1;
        continue;
      }
      if (neighbour >= 0) {
        const pair = this.#pair(neighbour, token);
        if (word === KANA && this.#ofToken[neighbour] === KANA) kana.push(pair);
        else found.push(pair);
      }
      neighbour = token;
    }
    if (found.length - before < FEW_WORDS) for (const word of kana) found.push(word);
  }

  #look(token: number): number {
    if (this.#ofToken[token] !== UNREAD) return this.#ofToken[token];
    const text = this.#inventory.words[token];
    const kind = this.#inventory.kinds[token];
    let word: number = MARK;
    if (kind === 'word' || kind === 'number') {
      const isIdeograph = classOf(text.codePointAt(0) as number) === CLASS.ideograph;
      this.#isIdeograph[token] = isIdeograph ? 1 : 0;
      word = isIdeograph && isHiragana(text) ? KANA : this.#number(text);
    }
    this.#ofToken[token] = word;
    return word;
  }

  #pair(one: number, other: number): number {
    const { words } = this.#inventory;
    const key = one * words.length + other;
    let word = this.#ofPair.get(key);
    if (word === undefined) {
      word = this.#number(words[one] + words[other]);
      this.#ofPair.set(key, word);
    }
    return word;
  }

  #number(text: string): number {
    const name = bare(text.normalize('NFKC').toLowerCase());
    let word = this.#folded.get(name);
    if (word === undefined) {
      word = this.names.length;
      this.names.push(name);
      this.#folded.set(name, word);
    }
    return word;
  }
}

/** "accord" of "l’accord", "treaty" of "treaty's": what a word is about. */
const bare = (word: string): string =>
  /['’]/u.test(word) ? word.replace(ELIDED, '').replace(GENITIVE, '') || word : word;

function countWords(names: readonly string[], sides: readonly AlignSide[]): Vocabulary {
  const count = new Float64Array(names.length);
  let total = 0;
  for (const { words } of sides) {
    total += words.length;
    // By index: this loop runs once, over a whole library, and an iterator makes an object of each step.
    for (let at = 0; at < words.length; at++) count[words[at]]++;
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
  const headOf = headsOf(names, stemOf);
  const numbers = Uint8Array.from(names, (name) => (isNumber(name) ? 1 : 0));
  return { size: names.length, stems: stems.size, stemOf, headOf, isNumber: numbers, count, background };
}

/** The block U+3040 to U+309F. */
const isHiragana = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 0x3040 && code <= 0x309f;
};
