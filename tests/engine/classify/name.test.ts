import { expect, test } from 'vitest';
import { changesOf, kindsOf } from './changes-of.ts';

test.each([
  ['en', 'He met President Putin there.', 'He met President Koizumi there.'],
  ['en', 'They flew to Iran.', 'They flew to Iraq.'],
  ['en', 'The ship left Austria.', 'The ship left Australia.'],
  ['en', 'Later the Bank of Japan agreed.', 'Later the Bank of England agreed.'],
  ['ja', 'プーチン大統領と会談した。', 'トランプ大統領と会談した。'],
  ['ja', '小泉総理が訪問した。', '安倍総理が訪問した。'],
  ['ja', '東京で開かれた。', '大阪で開かれた。'],
  ['ru', 'Он встретился с Путиным в Москве.', 'Он встретился с Ельциным в Москве.'],
  ['de', 'Er traf Präsident Putin in Berlin.', 'Er traf Präsident Jelzin in Berlin.'],
])('another name, %s: %s → %s', (language, before, after) => {
  expect(kindsOf(before, after, language)).toBe('critical name');
});

test.each([
  ['en', 'He met Mr. Ishaef in Moscow.', 'He met Mr. Ishayev in Moscow.'],
  ['en', 'He met Governor Tchaikovski.', 'He met Governor Tchaikovsky.'],
  ['ja', 'プーチン大統領と会談した。', 'プーティン大統領と会談した。'],
  ['ja', 'ヴェトナムを訪れた。', 'ベトナムを訪れた。'],
])('a name respelled, %s: %s → %s', (language, before, after) => {
  const changes = changesOf(before, after, language);
  expect(changes.map(({ severity, category }) => `${severity} ${category}`)).toEqual(['minor spelling']);
  expect(changes[0].note).toContain('a name respelled');
});

test.each([
  ['en', 'The United Nations agreed.', 'The UN agreed.', 'minor wording'],
  ['en', 'Later Putin spoke.', 'Later he spoke.', 'minor wording'],
  ['ja', 'コンピューターを使う。', 'コンピュータを使う。', 'minor spelling'],
  ['en', 'Discussions ended late.', 'Talks ended late.', 'minor wording'],
])('no other name, %s: %s → %s', (language, before, after, expected) => {
  expect(kindsOf(before, after, language)).toBe(expected);
});
