/** A word by itself: its shape, and what the lexicon of its language says of it. */
import { CLASS, classOf } from '../edit/character.ts';
import { hashOf } from '../edit/token-table.ts';

export const ROLE = {
  function: 1,
  article: 2,
  pronoun: 4,
  /** In the list of ordinary words. */
  ordinary: 8,
  title: 16,
  nameLink: 32,
  /** May begin or belong to a number, a date, a time or a measure. */
  value: 64,
  ordinal: 128,
  numeralLink: 256,
  knownName: 512,
  /** Known to be a word, whatever else it is. */
  word: 1024,
  auxiliary: 2048,
  /** Marks a negation, a modality or a scope, by itself or as part of a phrase. */
  marker: 4096,
  /** Stands before the first number of a range. */
  rangeStart: 8192,
  preposition: 16384,
  /** Stands where an article may, or is one. */
  determiner: 32768,
} as const;

export type Script = 'latin' | 'cyrillic' | 'han' | 'hiragana' | 'katakana' | 'digit' | 'mark' | 'other';

const UNSPACED = new Set<Script>(['han', 'hiragana', 'katakana']);

export interface Marker {
  readonly kind: 'negation' | 'denial' | 'modal' | 'quantifier' | 'innocent';
  readonly key: string;
  readonly force: number;
  readonly family: string;
  readonly alone: boolean;
}

export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly markers: Marker[];
}

export interface Numeral {
  readonly value: number;
  readonly scale: boolean;
}

export interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

/** What is known at a glance. */
export interface LexemeEntry {
  readonly text: string;
  /** NFKC, lower case, straight apostrophes. */
  readonly lower: string;
  /** The same without an article that has run into it (French "l'Irak") and without a genitive. */
  readonly bare: string;
  readonly script: Script;
  /** Bits of `ROLE`. */
  readonly roles: number;
  /** 0 none, 1 first letter, 2 all letters (two or more). */
  readonly capital: 0 | 1 | 2;
  /** Where phrases that mark something begin. */
  readonly phrases: TrieNode | undefined;
  /** What the word marks by itself: "can't" is a negation and a modal. */
  readonly marks: readonly Marker[];
  /** ASCII digits and nothing else. */
  readonly digits: boolean;
  readonly numeral: Numeral | undefined;
  readonly unit: Unit | undefined;
  /** 1 to 12; 0 for none. */
  readonly month: number;
  /** 1 (Monday) to 7; 0 for none. */
  readonly weekday: number;
}

/** What takes work to know. */
export interface WordKnowledge {
  /** Whether the language has a list of words, so that a word that is not in it says something. */
  readonly studied: boolean;
  stem(lower: string): string;
  /** Whether it is in the lists, or a regular form of what is: what is not may be a slip. */
  isWord(lower: string): boolean;
  /** Whether words of this stem are ordinary, so that "Discussing" at the start of a sentence is no name. */
  isOrdinaryStem(stem: string): boolean;
  /** What it denies by its prefix: "known" for "unknown". */
  denied(lower: string): string | undefined;
}

let made = 0;

/** A distinct word and all that is known of it apart from its place. */
export class Lexeme implements LexemeEntry {
  /** Its own, as long as the process runs; 1 and up. */
  readonly number = ++made;
  readonly text: string;
  readonly lower: string;
  /** Of `lower`: what has another one is another word, which is sooner seen than read. */
  readonly hash: number;
  readonly bare: string;
  readonly script: Script;
  /** Han or kana, where the next word follows without a space. */
  readonly unspaced: boolean;
  readonly roles: number;
  readonly capital: 0 | 1 | 2;
  readonly phrases: TrieNode | undefined;
  readonly marks: readonly Marker[];
  readonly digits: boolean;
  readonly numeral: Numeral | undefined;
  readonly unit: Unit | undefined;
  readonly month: number;
  readonly weekday: number;
  readonly #knowledge: WordKnowledge;
  #stem: string | undefined;
  #isWord: boolean | undefined;
  /** Not yet asked for: null. */
  #denied: string | undefined | null = null;

  constructor(entry: LexemeEntry, knowledge: WordKnowledge) {
    this.text = entry.text;
    this.lower = entry.lower;
    this.hash = hashOf(entry.lower, 0, entry.lower.length);
    this.bare = entry.bare;
    this.script = entry.script;
    this.unspaced = UNSPACED.has(entry.script);
    this.roles = entry.roles;
    this.capital = entry.capital;
    this.phrases = entry.phrases;
    this.marks = entry.marks;
    this.digits = entry.digits;
    this.numeral = entry.numeral;
    this.unit = entry.unit;
    this.month = entry.month;
    this.weekday = entry.weekday;
    this.#knowledge = knowledge;
  }

  get stem(): string {
    this.#stem ??= this.#knowledge.stem(this.lower);
    return this.#stem;
  }

  get studied(): boolean {
    return this.#knowledge.studied;
  }

  get isWord(): boolean {
    this.#isWord ??= this.#knowledge.isWord(this.lower);
    return this.#isWord;
  }

  /** What it denies by its prefix. */
  get denied(): string | undefined {
    if (this.#denied === null) this.#denied = this.#knowledge.denied(this.lower);
    return this.#denied;
  }

  /** A capital at the start of a sentence does not make it a name. */
  get isOrdinary(): boolean {
    return (this.roles & ROLE.ordinary) !== 0 || this.#knowledge.isOrdinaryStem(this.stem);
  }

  /** The same text as a mark: it refers to something and says nothing. */
  asMark(): Lexeme {
    return new Lexeme(
      { ...this, script: 'mark', roles: 0, phrases: undefined, marks: [], capital: 0 },
      this.#knowledge,
    );
  }
}

/** Two texts that fold to the same differ in case, width or the shape of apostrophes only. */
export function fold(text: string): string {
  if (/^[a-z]+$/u.test(text)) return text;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ‘´`]/gu, "'");
}

export function scriptOf(text: string): Script {
  const code = text.codePointAt(0) as number;
  switch (classOf(code)) {
    case CLASS.digit:
      return 'digit';
    case CLASS.katakana:
      return 'katakana';
    case CLASS.ideograph:
      return (code >= 0x3041 && code <= 0x309f) || code === 0x30fc ? 'hiragana' : 'han';
    case CLASS.letter:
      if ((code >= 0x400 && code < 0x530) || (code >= 0x1c80 && code < 0x1c90)) return 'cyrillic';
      return code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || (code >= 0xff21 && code <= 0xff5a)
        ? 'latin'
        : 'other';
    case CLASS.unspaced:
      return 'other';
    default:
      // "'s", "'ll" and "n't" cut off by a tokeniser begin with a mark and are words all the same.
      return /^\p{P}\p{L}/u.test(text) ? 'latin' : 'mark';
  }
}

export function capitalOf(text: string): 0 | 1 | 2 {
  const first = text.codePointAt(0) as number;
  if (first < 0x80 && !(first >= 65 && first <= 90)) return 0;
  if (!/^\p{Lu}/u.test(text)) return 0;
  return text.length > 1 && /^[\p{Lu}\p{N}]{2,}(?:['’]?s)?$/u.test(text) ? 2 : 1;
}
