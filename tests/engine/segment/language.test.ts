import { expect, test } from 'vitest';
import { segment } from '../../../engine/segment/segment.ts';

const cutsOf = (text: string, language?: string) =>
  segment(text, language === undefined ? {} : { language }).map(({ start, end }) => text.slice(start, end));

const GERMAN =
  'Der Vertrag wurde am 3. Oktober in der Stadt unterzeichnet, und er gilt für alle. Das war nicht neu.';

test('without a tag the language is guessed from its function words', () => {
  expect(cutsOf(GERMAN)).toEqual(cutsOf(GERMAN, 'de'));
  expect(cutsOf(GERMAN)).toHaveLength(2);
});

test('region and script of a tag do not matter, nor does its case', () => {
  expect(cutsOf(GERMAN, 'DE-at')).toEqual(cutsOf(GERMAN, 'de'));
  expect(cutsOf(GERMAN, 'de_Latn_CH')).toEqual(cutsOf(GERMAN, 'de'));
});

test('a tag without data falls back on what languages share, names of object members are no languages', () => {
  expect(cutsOf('Dr. Lee came. He left.', 'xx')).toEqual(['Dr. Lee came.', 'He left.']);
  expect(cutsOf('Dr. Lee came. He left.', 'constructor')).toEqual(['Dr. Lee came.', 'He left.']);
});

test('a name in Cyrillic makes no text Russian', () => {
  expect(cutsOf('Dr. Lee met Ивана. Prof. Kim left.', 'fi')).toEqual([
    'Dr. Lee met Ивана.',
    'Prof. Kim left.',
  ]);
});

test('stops of all scripts count in any language', () => {
  expect(cutsOf('He said it. 船は出た。誰も見なかった。', 'en')).toEqual([
    'He said it.',
    '船は出た。',
    '誰も見なかった。',
  ]);
});
