/** The lexicon: what stands in a table is found there. */
import { expect, test } from 'vitest';
import { DE } from '../../../engine/classify/data/de.ts';
import { EN } from '../../../engine/classify/data/en.ts';
import { ES } from '../../../engine/classify/data/es.ts';
import { FR } from '../../../engine/classify/data/fr.ts';
import { JA } from '../../../engine/classify/data/ja.ts';
import type { LanguageData } from '../../../engine/classify/data/language-data.ts';
import { phrasesOf, wordsOf } from '../../../engine/classify/data/lists.ts';
import { RU } from '../../../engine/classify/data/ru.ts';
import { UNITS } from '../../../engine/classify/data/units.ts';
import { ZH } from '../../../engine/classify/data/zh.ts';
import type { Lexeme } from '../../../engine/classify/lexeme.ts';
import { type Lexicon, lexiconFor } from '../../../engine/classify/lexicon.ts';
import { compare } from '../../../engine/index.ts';

const without = (words: readonly string[], lexicon: Lexicon, knows: (lexeme: Lexeme) => boolean): string[] =>
  words.filter((word) => !knows(lexicon.look(word)));

test.each<[string, LanguageData]>([
  ['en', EN],
  ['de', DE],
  ['es', ES],
  ['fr', FR],
  ['ja', JA],
  ['ru', RU],
  ['zh', ZH],
])('every numeral, month, weekday, unit and first word of a marker is known, %s', (language, data) => {
  const lexicon = lexiconFor(language);
  const numerals = [data.numerals, data.scales, data.ordinals].flatMap(phrasesOf);
  const first = (list: string): string[] => phrasesOf(list).map((entry) => entry.split(' ')[0]);
  expect(
    without(
      numerals.map((entry) => entry.split(' ')[0]),
      lexicon,
      ({ numeral }) => numeral !== undefined,
    ),
  ).toEqual([]);
  expect(without(data.months.flatMap(wordsOf), lexicon, ({ month }) => month > 0)).toEqual([]);
  expect(without(data.weekdays.flatMap(wordsOf), lexicon, ({ weekday }) => weekday > 0)).toEqual([]);
  const units = UNITS.trim()
    .split('\n')
    .flatMap((line) => wordsOf(line.slice(line.indexOf(': ') + 2)));
  expect(without(units, lexicon, ({ unit }) => unit !== undefined)).toEqual([]);
  // An apostrophe stands alone, as do the characters of scripts without spaces: only whole words can be looked up.
  const markers = [data.negations, ...data.modals.map(({ forms }) => forms)]
    .flatMap(first)
    .filter((word) => !word.startsWith("'"));
  if (language !== 'ja' && language !== 'zh')
    expect(without(markers, lexicon, ({ phrases }) => phrases !== undefined)).toEqual([]);
});

test('a slip that is read as a word of the other language still ends a phrase of its own', () => {
  const { links } = compare(['must the plus'], ['au pluss'], { language: 'en', afterLanguage: 'fr' });
  expect(
    links[0].changes.map(({ severity, category, note }) => `${severity} ${category}: ${note}`),
  ).toContain("critical quantifier: added: 'au pluss' (scope added)");
});
