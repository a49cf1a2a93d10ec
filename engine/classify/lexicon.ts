/** What a word is: looked up once for each distinct word of a language, then shared by all its places. */

import { tokenize } from '../edit/tokens.ts';
import { ELIDED, GENITIVE } from '../elision.ts';
import { DE } from './data/de.ts';
import { EN } from './data/en.ts';
import { EN_ACRONYMS, EN_CONFUSABLE } from './data/en-forms.ts';
import { ES } from './data/es.ts';
import { FR } from './data/fr.ts';
import { JA } from './data/ja.ts';
import { JA_LOANWORDS } from './data/ja-words.ts';
import type { FrequencyData, LanguageData } from './data/language-data.ts';
import { OTHER_DENIALS } from './data/languages.ts';
import { phrasesOf, wordsOf } from './data/lists.ts';
import { KNOWN_NAMES, KNOWN_PEOPLE } from './data/places.ts';
import { RU } from './data/ru.ts';
import { SHORT_SCALES } from './data/scales.ts';
import { UNITS } from './data/units.ts';
import { ZH } from './data/zh.ts';
import { denialsOf } from './denial.ts';
import { isEnglishForm } from './known-word.ts';
import {
  capitalOf,
  fold,
  Lexeme,
  type Marker,
  type Numeral,
  ROLE,
  scriptOf,
  type TrieNode,
  type Unit,
  type WordKnowledge,
} from './lexeme.ts';
import { stemOf } from './stem.ts';
import { type Conventions, primaryOf, type Traits, traitsOf } from './traits.ts';
import type { Frequencies } from './values/frequency.ts';

export interface Lexicon extends Conventions {
  /** Whose Latin words they are. */
  readonly language: string;
  readonly tensLink: string;
  readonly tensOnes: ReadonlySet<string>;
  readonly vigesimal: boolean;
  readonly frequencies: Frequencies | undefined;
  /** Words of the longest phrase that marks something. */
  readonly longestPhrase: number;
  look(text: string): Lexeme;
  /** The unit of a name that runs over several words: 時間, percentage-points. */
  unit(name: string): Unit | undefined;
}

const LATIN: { readonly [language: string]: LanguageData } = { en: EN, de: DE, fr: FR, es: ES };
const compiled = new Map<string, Lexicon>();

/**
 * The lexicon for a BCP 47 language: its own data for its script, English, Japanese and Russian for the others. Its
 * numbers and dates go by its own tag and not by the data that stands in for it.
 */
export function lexiconFor(language: string): Lexicon {
  const primary = primaryOf(language);
  const latin = Object.hasOwn(LATIN, primary) ? primary : 'en';
  const traits = traitsOf(language);
  const key = [latin, ...Object.values(traits)].join(' ');
  let lexicon = compiled.get(key);
  if (!lexicon) {
    lexicon = compile(latin, [LATIN[latin], traits.ideographic === 'zh' ? ZH : JA, RU], traits);
    compiled.set(key, lexicon);
  }
  return lexicon;
}

/** More distinct words than this are looked up afresh: memory stays bounded over a long run. */
const LEXEMES_KEPT = 60_000;

function compile(language: string, data: readonly LanguageData[], traits: Traits): Lexicon {
  const { studied, elides, ...conventions } = traits;
  const roles = new Map<string, number>();
  const give = (list: string, role: number): void => {
    for (const word of wordsOf(list)) roles.set(word, (roles.get(word) ?? 0) | role);
  };
  const numerals = new Map<string, Numeral>();
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const root: TrieNode = { next: new Map(), markers: [] };
  let longestPhrase = 0;
  for (const d of data) {
    give(d.functionWords, ROLE.function);
    give(d.articles, ROLE.article | ROLE.determiner | ROLE.function);
    give(d.determiners, ROLE.determiner | ROLE.function);
    give(d.auxiliaries, ROLE.auxiliary | ROLE.function);
    give(d.pronouns, ROLE.pronoun | ROLE.function);
    give(d.prepositions, ROLE.preposition | ROLE.function);
    give(d.ordinary, ROLE.ordinary);
    give(d.titles, ROLE.title);
    give(d.nameLinks, ROLE.nameLink);
    give(d.numeralLinks, ROLE.numeralLink);
    give(d.rangeStarts, ROLE.rangeStart);
    for (const entry of phrasesOf(d.frequencies?.adverbs ?? '')) give(entry.split(' ')[0], ROLE.value);
    give(d.frequencies?.nouns ?? '', ROLE.value);
    for (const [list, scale, ordinal] of [
      [d.numerals, false, false],
      [d.scales, true, false],
      [SHORT_SCALES, true, false],
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
      for (const phrase of phrasesOf(forms)) {
        const words = plant(root, phrase, marker);
        longestPhrase = Math.max(longestPhrase, words.length);
        for (const word of words) give(word, ROLE.marker);
      }
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
  give(`${KNOWN_NAMES} ${KNOWN_PEOPLE}`, ROLE.knownName);
  if (studied) give(EN_CONFUSABLE, ROLE.word);
  const units = unitTable();
  for (const word of units.keys()) give(word, ROLE.value);
  give('1⁄2 1⁄4 3⁄4 1⁄3 2⁄3 half halves quarter quarters thirds fifths per cent 分之', ROLE.value);
  give('noon midnight a.m p.m am pm uhr 午前 午後 正午 半 第 分 の 年 月 日 時 点 號 号', ROLE.value);
  // A word of its own, or 3 p.m. would be 3 a.m. with a slip.
  give('p', ROLE.word);

  const contractions = (lower: string): Marker[] => {
    if (lower === 'cannot' || (lower.length > 3 && lower.endsWith("n't"))) {
      const base = lower.slice(0, -3);
      const verb = lower.startsWith('ca') ? 'can' : base === 'wo' ? 'will' : base === 'sha' ? 'shall' : base;
      const modal = root.next.get(verb)?.markers.find((marker) => marker.kind === 'modal');
      return modal ? [NEGATION, modal] : [NEGATION];
    }
    if (lower.length > 3 && lower.endsWith("'ll")) return root.next.get('will')?.markers ?? [];
    if (language === 'fr' && /^n'./u.test(lower)) return [NEGATION];
    return [];
  };

  const ordinaryStems = new Set(wordsOf(EN.ordinary).map(stemOf));
  const isBase = (word: string): boolean => {
    const role = roles.get(word) ?? 0;
    return (role & LISTED) !== 0 || ((role & ROLE.value) !== 0 && word.length > 3);
  };
  const english: WordKnowledge = {
    studied: true,
    stem: stemOf,
    isWord: (lower) => isEnglishForm(lower, isBase),
    isOrdinaryStem: (stem) => ordinaryStems.has(stem),
    denied: denialsOf(EN, stemOf),
  };
  // What has no data of its own is read with the English, which says nothing of its prefixes.
  const denials = language === 'en' ? OTHER_DENIALS : data[0];
  const foreign: WordKnowledge = { ...unstudied, denied: denialsOf(denials, unstudied.stem) };
  let lexemes = new Map<string, Lexeme>();
  const acronyms = new Set(wordsOf(EN_ACRONYMS));
  const look = (word: string): Lexeme => {
    const known = lexemes.get(word);
    if (known) return known;
    // A copy: the word is a piece of a text, which would be kept as long as it.
    const text = ` ${word}`.slice(1);
    const lower = fold(text);
    const script = scriptOf(text);
    const article = elides && script === 'latin' ? (ELIDED.exec(lower)?.[0].length ?? 0) : 0;
    const capital = capitalOf(text.slice(article));
    const core = lower.slice(article);
    // "US", "WHO": not the words that they look like.
    const own =
      capital === 2 && acronyms.has(lower) ? ROLE.knownName : (roles.get(core) ?? roles.get(lower) ?? 0);
    // "l'est" and "d'été" are nouns, "c'est" is a verb.
    const listed = article > 0 && /^[ld]/u.test(lower) ? own & ~(ROLE.function | ROLE.auxiliary) : own;
    // Whatever is in a table has the role of it, so that for most words, which are in none, none is asked.
    const node = (listed & ROLE.marker) !== 0 ? root.next.get(lower) : undefined;
    const isValue = (listed & ROLE.value) !== 0;
    const plain = core.replace(GENITIVE, '');
    const contracted = script === 'latin' ? contractions(lower) : [];
    let role = listed | (plain === core ? 0 : (roles.get(plain) ?? 0) & ~ROLE.function);
    if (lower.endsWith("n't")) role |= ROLE.function;
    if (contracted.length > 0) role |= ROLE.marker;
    if (script === 'digit') role |= ROLE.value;
    if ((role & LISTED) !== 0) role |= ROLE.word;
    const lexeme = new Lexeme(
      {
        text,
        lower,
        bare: plain,
        script,
        roles: role,
        capital,
        phrases: node,
        marks: contracted.length > 0 ? contracted : (node?.markers ?? []),
        digits: script === 'digit' && /^\d+$/u.test(lower),
        numeral: isValue ? numerals.get(core) : undefined,
        unit: isValue ? units.get(core) : undefined,
        month: isValue ? (months.get(core) ?? 0) : 0,
        weekday: isValue ? (weekdays.get(core) ?? 0) : 0,
      },
      script !== 'latin' ? unstudied : studied ? english : foreign,
    );
    if (lexemes.size >= LEXEMES_KEPT) lexemes = new Map();
    lexemes.set(text, lexeme);
    return lexeme;
  };
  const { tensLink = '', vigesimal = false } = data[0];
  const tensOnes = new Set(wordsOf(data[0].tensOnes ?? ''));
  const frequencies = data[0].frequencies && frequenciesOf(data[0].frequencies);
  const unit = (name: string): Unit | undefined => units.get(name);
  return { ...conventions, language, tensLink, tensOnes, vigesimal, frequencies, longestPhrase, look, unit };
}

const NEGATION: Marker = { kind: 'negation', key: 'not', force: 0, family: 'not', alone: true };
const DENIAL: Marker = { kind: 'denial', key: 'deny', force: 0, family: 'deny', alone: false };

/** Of other languages no forms are known. */
const unstudied: WordKnowledge = {
  studied: false,
  stem: (lower) => lower,
  isWord: () => false,
  isOrdinaryStem: () => false,
  denied: () => undefined,
};

/** Articles, pronouns and conjunctions that run into the word behind them: l'Irak, d'euros, qu'il. */
const LISTED = ROLE.function | ROLE.ordinary | ROLE.title | ROLE.ordinal | ROLE.knownName | ROLE.word;

const frequenciesOf = (data: FrequencyData): Frequencies => ({
  adverbs: new Map(
    phrasesOf(data.adverbs).map((entry) => {
      const [word, value] = entry.split(' ');
      return [word, Number(value)] as const;
    }),
  ),
  nouns: new Set(wordsOf(data.nouns)),
  one: new Set(wordsOf(data.one)),
  leads: new Set(wordsOf(data.leads)),
  rates: new Set(wordsOf(data.rates)),
  timedRates: new Set(wordsOf(data.timedRates)),
});

/** The words of the phrase. */
function plant(root: TrieNode, phrase: string, marker: Marker): string[] {
  const words: string[] = [];
  let node = root;
  for (const { start, end, kind } of tokenize(phrase)) {
    if (kind === 'space') continue;
    const word = fold(phrase.slice(start, end));
    const next: TrieNode = node.next.get(word) ?? { next: new Map(), markers: [] };
    node.next.set(word, next);
    node = next;
    words.push(word);
  }
  node.markers.push(marker);
  return words;
}

function unitTable(): Map<string, Unit> {
  const table = new Map<string, Unit>();
  for (const line of UNITS.trim().split('\n')) {
    const [, dimension, factor, forms] = /^(\S+) (\S+): (.+)$/u.exec(line) as RegExpExecArray;
    for (const form of wordsOf(forms)) table.set(fold(form), { dimension, factor: Number(factor) });
  }
  return table;
}
