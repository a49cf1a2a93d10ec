/** What a word is: looked up once for each distinct word of a language, then shared by all its places. */
import { CLASS, classOf } from '../edit/character.ts';
import { tokenize } from '../edit/tokens.ts';
import { DE } from './data/de.ts';
import { EN } from './data/en.ts';
import { ES } from './data/es.ts';
import { FR } from './data/fr.ts';
import { JA } from './data/ja.ts';
import { JA_LOANWORDS } from './data/ja-words.ts';
import type { LanguageData } from './data/language-data.ts';
import { KNOWN_NAMES } from './data/places.ts';
import { RU } from './data/ru.ts';
import { UNITS } from './data/units.ts';
import { ZH } from './data/zh.ts';
import { isEnglishForm } from './known-word.ts';
import { stemOf } from './stem.ts';

export const ROLE = {
  function: 1,
  article: 2,
  pronoun: 4,
  /** Ordinary word: a capital at the start of a sentence does not make it a name. */
  ordinary: 8,
  title: 16,
  nameLink: 32,
  /** May begin or belong to a number, a date, a time or a measure. */
  value: 64,
  ordinal: 128,
  numeralLink: 256,
  knownName: 512,
  /** In the lists, or a regular form of what is: what is not may be a slip. */
  word: 1024,
  auxiliary: 2048,
} as const;

export type Script = 'latin' | 'cyrillic' | 'han' | 'hiragana' | 'katakana' | 'digit' | 'mark' | 'other';

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

/** A distinct word and all that is known of it apart from its place. */
export interface Lexeme {
  readonly text: string;
  /** NFKC, lower case, straight apostrophes. */
  readonly lower: string;
  readonly script: Script;
  readonly roles: number;
  /** 0 none, 1 first letter, 2 all letters (two or more). */
  readonly capital: 0 | 1 | 2;
  readonly stem: string;
  /** Where phrases that mark something begin. */
  readonly phrases: TrieNode | undefined;
  /** What the word marks by itself: "can't" is a negation and a modal. */
  readonly marks: readonly Marker[];
  /** ASCII digits and nothing else. */
  readonly digits: boolean;
  readonly numeral: Numeral | undefined;
  readonly unit: Unit | undefined;
  /** 1 to 12. */
  readonly month: number;
  /** 1 (Monday) to 7. */
  readonly weekday: number;
}

export interface Lexicon {
  readonly language: string;
  readonly decimalComma: boolean;
  look(text: string): Lexeme;
  /** The same text as a mark: it refers to something and says nothing. */
  mark(text: string): Lexeme;
  /** The unit of a name that runs over several words: 時間, percentage-points. */
  unit(name: string): Unit | undefined;
}

const LATIN: { readonly [language: string]: LanguageData } = { en: EN, de: DE, fr: FR, es: ES };
const compiled = new Map<string, Lexicon>();

/** The lexicon for a BCP 47 language: its own data for its script, English, Japanese and Russian for the others. */
export function lexiconFor(language: string): Lexicon {
  const primary = language.toLowerCase().split(/[-_]/u)[0];
  const latin = primary in LATIN ? primary : 'en';
  const ideographic = primary === 'zh' ? 'zh' : 'ja';
  const key = `${latin} ${ideographic}`;
  let lexicon = compiled.get(key);
  if (!lexicon) {
    lexicon = compile(latin, [LATIN[latin], ideographic === 'zh' ? ZH : JA, RU]);
    compiled.set(key, lexicon);
  }
  return lexicon;
}

/** More distinct words than this are looked up afresh: memory stays bounded over a long run. */
const LEXEMES_KEPT = 60_000;

function compile(language: string, data: readonly LanguageData[]): Lexicon {
  const roles = new Map<string, number>();
  const give = (list: string, role: number): void => {
    for (const word of wordsOf(list)) roles.set(word, (roles.get(word) ?? 0) | role);
  };
  const numerals = new Map<string, Numeral>();
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const root: TrieNode = { next: new Map(), markers: [] };
  for (const d of data) {
    give(d.functionWords, ROLE.function);
    give(d.articles, ROLE.article | ROLE.function);
    give(d.auxiliaries, ROLE.auxiliary | ROLE.function);
    give(d.pronouns, ROLE.pronoun | ROLE.function);
    give(d.ordinary, ROLE.ordinary);
    give(d.titles, ROLE.title);
    give(d.nameLinks, ROLE.nameLink);
    give(d.numeralLinks, ROLE.numeralLink);
    for (const [list, scale, ordinal] of [
      [d.numerals, false, false],
      [d.scales, true, false],
      [d.ordinals, false, true],
    ] as const) {
      for (const entry of phrasesOf(list)) {
        const [word, value] = entry.split(' ');
        numerals.set(word, { value: Number(value), scale });
        give(word, ROLE.value | (ordinal ? ROLE.ordinal : 0));
      }
    }
    for (const [k, forms] of d.months.entries()) {
      for (const form of wordsOf(forms)) months.set(form, k + 1);
      give(forms, ROLE.value);
    }
    for (const [k, forms] of d.weekdays.entries()) {
      for (const form of wordsOf(forms)) weekdays.set(form, k + 1);
      give(forms, ROLE.value);
    }
    const mark = (forms: string, marker: Marker): void => {
      for (const phrase of phrasesOf(forms)) plant(root, phrase, marker);
    };
    for (const { key, alone, forms } of d.quantifiers) {
      mark(forms, { kind: 'quantifier', key, force: 0, family: key, alone });
    }
    for (const { key, force, family, forms } of d.modals) {
      mark(forms, { kind: 'modal', key, force, family, alone: true });
    }
    give(d.denials.replaceAll(',', ' '), ROLE.word);
    give(d.lacks.replaceAll(',', ' '), ROLE.word);
    mark(d.lacks, { ...DENIAL, key: 'lack' });
    mark(d.denials, DENIAL);
    mark(d.negations, NEGATION);
    mark(d.innocent, { ...NEGATION, kind: 'innocent' });
  }
  give(JA_LOANWORDS, ROLE.ordinary);
  give(KNOWN_NAMES, ROLE.knownName);
  const units = unitTable();
  for (const word of units.keys()) give(word, ROLE.value);
  give('1⁄2 1⁄4 3⁄4 1⁄3 2⁄3 half halves quarter quarters thirds fifths per cent 分之', ROLE.value);
  give('noon midnight a.m p.m am pm uhr 午前 午後 正午 半 第 分 の 年 月 日 時 点 號 号', ROLE.value);

  const contractions = (lower: string): Marker[] => {
    const base = /^(.+?)(?:n't|not)$/u.exec(lower)?.[1];
    if (lower === 'cannot' || (base && lower.endsWith("n't"))) {
      const verb = lower.startsWith('ca')
        ? 'can'
        : base === 'wo'
          ? 'will'
          : base === 'sha'
            ? 'shall'
            : (base ?? '');
      const modal = root.next.get(verb)?.markers.find((marker) => marker.kind === 'modal');
      return modal ? [NEGATION, modal] : [NEGATION];
    }
    if (lower.length > 3 && lower.endsWith("'ll")) return root.next.get('will')?.markers ?? [];
    if (language === 'fr' && /^n'./u.test(lower)) return [NEGATION];
    return [];
  };

  let lexemes = new Map<string, Lexeme>();
  const look = (text: string): Lexeme => {
    const known = lexemes.get(text);
    if (known) return known;
    const lower = fold(text);
    const script = scriptOf(text);
    const node = root.next.get(lower);
    const plain = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    const contracted = script === 'latin' ? contractions(lower) : [];
    const stem = script === 'latin' && language === 'en' ? stemOf(lower) : lower;
    let role = (roles.get(lower) ?? 0) | (plain === lower ? 0 : (roles.get(plain) ?? 0) & ~ROLE.function);
    if (lower.endsWith("n't")) role |= ROLE.function;
    if (script === 'digit') role |= ROLE.value;
    if (ordinaryStems.has(stem)) role |= ROLE.ordinary;
    if (script === 'latin' && language === 'en' && isEnglishForm(lower, isBase)) role |= ROLE.word;
    const lexeme: Lexeme = {
      text,
      lower,
      script,
      roles: role,
      capital: capitalOf(text),
      stem,
      phrases: node,
      marks: contracted.length > 0 ? contracted : (node?.markers ?? []),
      digits: script === 'digit' && /^\d+$/u.test(lower),
      numeral: numerals.get(lower),
      unit: units.get(lower),
      month: months.get(lower) ?? 0,
      weekday: weekdays.get(lower) ?? 0,
    };
    if (lexemes.size >= LEXEMES_KEPT) lexemes = new Map();
    lexemes.set(text, lexeme);
    return lexeme;
  };
  // Stems of ordinary words are ordinary, so that "Discussing" at the start of a sentence is no name.
  const ordinaryStems = new Set(wordsOf(EN.ordinary).map(stemOf));
  const isBase = (word: string): boolean => {
    const role = roles.get(word) ?? 0;
    return (role & LISTED) !== 0 || ((role & ROLE.value) !== 0 && word.length > 3);
  };
  const mark = (text: string): Lexeme => ({
    ...look(text),
    script: 'mark',
    roles: 0,
    phrases: undefined,
    marks: [],
    capital: 0,
  });
  return { language, decimalComma: data[0].decimalComma, look, mark, unit: (name) => units.get(name) };
}

const NEGATION: Marker = { kind: 'negation', key: 'not', force: 0, family: 'not', alone: true };
const DENIAL: Marker = { kind: 'denial', key: 'deny', force: 0, family: 'deny', alone: false };

const LISTED = ROLE.function | ROLE.ordinary | ROLE.title | ROLE.ordinal | ROLE.knownName | ROLE.word;

/** Words of a list. */
export const wordsOf = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');
/** Phrases of a list, parted by commas. */
export const phrasesOf = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');

/** Two texts that fold to the same differ in case, width or the shape of apostrophes only. */
export function fold(text: string): string {
  if (/^[a-z]+$/u.test(text)) return text;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ‘´`]/gu, "'");
}

function plant(root: TrieNode, phrase: string, marker: Marker): void {
  let node = root;
  for (const { start, end, kind } of tokenize(phrase)) {
    if (kind === 'space') continue;
    const word = fold(phrase.slice(start, end));
    const next: TrieNode = node.next.get(word) ?? { next: new Map(), markers: [] };
    node.next.set(word, next);
    node = next;
  }
  node.markers.push(marker);
}

function unitTable(): Map<string, Unit> {
  const table = new Map<string, Unit>();
  for (const line of UNITS.trim().split('\n')) {
    const [, dimension, factor, forms] = /^(\S+) (\S+): (.+)$/u.exec(line) as RegExpExecArray;
    for (const form of wordsOf(forms)) table.set(fold(form), { dimension, factor: Number(factor) });
  }
  return table;
}

function scriptOf(text: string): Script {
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

function capitalOf(text: string): 0 | 1 | 2 {
  const first = text.codePointAt(0) as number;
  if (first < 0x80 && !(first >= 65 && first <= 90)) return 0;
  if (!/^\p{Lu}/u.test(text)) return 0;
  return text.length > 1 && /^[\p{Lu}\p{N}]{2,}(?:['’]?s)?$/u.test(text) ? 2 : 1;
}
