import { expect, test } from 'vitest';
import { findDate, findDateIn } from '../../../lambdas/extract/describe/date.ts';
import { findTitle } from '../../../lambdas/extract/describe/title.ts';

test.each([
  ['January 12, 2003', '2003-01-12'],
  ['12 January 2003', '2003-01-12'],
  ['12th January 2003', '2003-01-12'],
  ['Jan. 12, 2003', '2003-01-12'],
  ['2003-01-12', '2003-01-12'],
  ['Sunday, January 12, 2003', '2003-01-12'],
  ['Sunday 12 January 2003', '2003-01-12'],
  ['Tokyo, 12 January 2003', '2003-01-12'],
  ['Tokyo, Sunday, 12 January 2003', '2003-01-12'],
  ['(January 12, 2003)', '2003-01-12'],
  ['12. Januar 2003', '2003-01-12'],
  ['Sonntag, 12. Januar 2003', '2003-01-12'],
  ['Berlin, den 1. März 2003', '2003-03-01'],
  ['12 janvier 2003', '2003-01-12'],
  ['Paris, le 1er août 2003', '2003-08-01'],
  ['dimanche 12 janvier 2003', '2003-01-12'],
  ['12 de enero de 2003', '2003-01-12'],
  ['2003年1月12日', '2003-01-12'],
  ['２００３年１月１２日', '2003-01-12'],
  ['2003年1月12日（日）', '2003-01-12'],
  ['2003年（平成15年）1月12日', '2003-01-12'],
  ['平成15年1月12日', '2003-01-12'],
  ['平成１５年１月１２日', '2003-01-12'],
  ['平成十五年一月十二日', '2003-01-12'],
  ['二〇〇三年一月十二日', '2003-01-12'],
  ['令和元年5月1日', '2019-05-01'],
  ['昭和64年1月7日', '1989-01-07'],
  ['2003년 1월 12일', '2003-01-12'],
  ['29 February 2004', '2004-02-29'],
])('%s is the date %s', (line, date) => {
  expect(findDateIn(line)).toBe(date);
});

test.each([
  '31 February 2003',
  '29 February 1900',
  '2003-13-01',
  '2003年2月30日',
  'January 12',
  '12/01/2003',
  'We met on January 12, 2003',
  'January 12, 2003.',
  'January 12, 2003 and later',
  'Chapter 12, 2003',
  '平成十十年1月1日',
  '',
])('no date: %s', (line) => {
  expect(findDateIn(line)).toBeUndefined();
});

test('the first date near the top', () => {
  expect(findDate('A Title\n\n31 February 2003\n12 January 2003\n13 January 2003')).toBe('2003-01-12');
  expect(findDate(`${'A line\n'.repeat(12)}12 January 2003`)).toBeUndefined();
});

test.each([
  ['A Title\n\nA sentence.', 'A Title'],
  ['A Title\nJanuary 12, 2003\n\nA sentence.', 'A Title'],
  ['January 12, 2003\n\nA Title\n\nA sentence.', 'A Title'],
  ['A Title\nthat wraps\n\nA sentence.', 'A Title that wraps'],
  ['総理大臣の\n記者会見\n\n本文です。', '総理大臣の記者会見'],
  ['What is to be done?\n\nA sentence.', 'What is to be done?'],
  ['  Indented\n\nA sentence.', 'Indented'],
])('the title of %j', (text, title) => {
  expect(findTitle(text)).toBe(title);
});

test.each([
  ['A sentence stands first.\n\nAnother.'],
  ['Ladies and gentlemen,\n\nA sentence.'],
  ['これは文です。\n\n次の文です。'],
  ['Only one line'],
  ['one\ntwo\nthree\nfour\n\na stanza has no title'],
  [`${'a long line '.repeat(30)}\n\nA sentence.`],
])('no title: %j', (text) => {
  expect(findTitle(text)).toBeUndefined();
});
