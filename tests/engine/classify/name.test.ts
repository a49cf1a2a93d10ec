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
  // Words in small letters, names in capitals.
  ['en', 'The ministers of the US and Japan met.', 'The ministers of the UK and Japan met.'],
  // Close to each other, and not the same.
  ['en', 'A Slovak official came.', 'A Slovenian official came.'],
  ['en', 'An Austrian ship left.', 'An Australian ship left.'],
  ['ja', 'イランを訪問した。', 'イラクを訪問した。'],
  ['ja', 'オーストリアを訪れた。', 'オーストラリアを訪れた。'],
  ['ru', 'Он посетил Австрию.', 'Он посетил Австралию.'],
  ['ru', 'Премьер Словакии приехал.', 'Премьер Словении приехал.'],
  ['es', 'Viajó a Eslovaquia ayer.', 'Viajó a Eslovenia ayer.'],
  ['fr', 'Il est allé en Slovaquie.', 'Il est allé en Slovénie.'],
  ['fr', "La France condamne l'Irak.", "La France condamne l'Iran."],
  ['fr', 'Il a visité l’Ukraine.', 'Il a visité l’Estonie.'],
  ['it', "La Francia condanna l'Iraq.", "La Francia condanna l'Iran."],
  // At the start of a sentence, in languages without a list of words.
  ['ru', 'Путин заявил это.', 'Медведев заявил это.'],
  ['fr', 'Macron a signé.', 'Hollande a signé.'],
  ['en', 'Finnair said so.', 'Finland said so.'],
  ['ru', 'Он видел Литвинова.', 'Он видел Литвиненко.'],
  ['de', 'Frankreich stimmt zu.', 'Deutschland stimmt zu.'],
  ['de', 'Die Truppen griffen Russland an.', 'Die Truppen griffen Polen an.'],
  // One letter is all that tells them apart.
  ['en', 'Party A shall pay the fee.', 'Party B shall pay the fee.'],
  ['en', 'See Annex B for it.', 'See Annex C for it.'],
  ['en', 'It was in Article I then.', 'It was in Article V then.'],
  ['en', 'It was after World War I ended.', 'It was after World War II ended.'],
  ['fr', "Voir l'annexe A du texte.", "Voir l'annexe B du texte."],
  ['ja', '甲は代金を支払う。', '乙は代金を支払う。'],
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
  ['en', "Turkey's Foreign Minister agreed.", 'Turkish Foreign Minister agreed.', 'minor grammar'],
  ['en', 'Polish exports grew.', "Poland's exports grew.", 'minor grammar'],
  ['en', 'He lives in Kiev.', 'He lives in Kyiv.', 'minor grammar'],
  ['en', 'Turkey agreed to it.', 'Türkiye agreed to it.', 'minor grammar'],
  ['en', 'They told us about it.', 'They told them about it.', 'minor grammar'],
  ['fr', 'Toutefois, il faut agir.', 'Cependant, il faut agir.', 'major wording'],
  ['de', 'Allerdings ist es so.', 'Jedoch ist es so.', 'major wording'],
  ['de', 'Neue Gespräche beginnen.', 'Weitere Gespräche beginnen.', 'major wording'],
  ['es', 'Conviene recordar esto.', 'Cabe recordar esto.', 'major wording'],
  ['ru', 'Однако он прав.', 'Впрочем он прав.', 'major wording'],
  ['it', 'Tuttavia, è vero.', 'Comunque, è vero.', 'major wording'],
])('no other name, %s: %s → %s', (language, before, after, expected) => {
  expect(kindsOf(before, after, language)).toBe(expected);
});
