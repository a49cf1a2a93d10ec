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

test('in Cyrillic text Russian is taken where no neighbour shows', () => {
  const ukrainian =
    'Він не знав, що це було, але вона вже сказала, як і де все сталося у XX ст. Усе змінилося.';
  const bulgarian =
    'Той не знаеше какво е това, но тя вече каза, че всички са били тук през 1999 г. Така е, чл. 5.';
  const russian =
    'Он не знал, что это было, но она уже сказала, как и где всё случилось в 1999 г. Петров молчал.';
  expect(cutsOf(ukrainian)).toEqual(cutsOf(ukrainian, 'uk'));
  expect(cutsOf(bulgarian)).toEqual(cutsOf(bulgarian, 'bg'));
  expect(cutsOf(russian)).toEqual(cutsOf(russian, 'ru'));
  expect(cutsOf('Жил в г. Твери.')).toHaveLength(1);
});

test('Greek is guessed from its function words', () => {
  const greek = 'Δεν ήταν εκεί, αλλά για αυτό που είπε και για τους άλλους μίλησε ο κ. Παππάς. Βλ. σελ. 5.';
  expect(cutsOf(greek)).toEqual(cutsOf(greek, 'el'));
  expect(cutsOf(greek)).toHaveLength(2);
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
