import { describe, expect, test } from 'vitest';
import { changesOf } from './changes-of.ts';

const told = (language: string, before: string, after: string): string[] =>
  changesOf(before, after, language).map(({ severity, category, note }) => `${severity} ${category} ${note}`);

describe('names that have traded places are others', () => {
  test.each([
    ['en', 'Japan defeated Russia.', 'Russia defeated Japan.', 'Japan', 'Russia'],
    ['en', 'Mr. Abe thanked Mr. Putin for it.', 'Mr. Putin thanked Mr. Abe for it.', 'Mr. Abe', 'Mr. Putin'],
    ['en', 'He went from Tokyo to Osaka.', 'He went from Osaka to Tokyo.', 'Tokyo', 'Osaka'],
    ['en', 'John Smith sued Jane Doe.', 'Jane Doe sued John Smith.', 'John Smith', 'Jane Doe'],
    ['en', 'Microsoft bought Activision.', 'Activision bought Microsoft.', 'Microsoft', 'Activision'],
    ['en', 'Party A shall pay Party B.', 'Party B shall pay Party A.', 'Party A', 'Party B'],
    [
      'en',
      'The President of Russia told the Prime Minister of Japan.',
      'The Prime Minister of Japan told the President of Russia.',
      'President of Russia',
      'Prime Minister of Japan',
    ],
    ['fr', 'La France a battu le Japon.', 'Le Japon a battu la France.', 'France', 'Japon'],
    ['es', 'España venció a Italia ayer.', 'Italia venció a España ayer.', 'España', 'Italia'],
    ['de', 'Japan besiegte Russland.', 'Russland besiegte Japan.', 'Japan', 'Russland'],
    ['ja', '日本はロシアを破った。', 'ロシアは日本を破った。', '日本', 'ロシア'],
    ['ja', '東京から大阪へ向かった。', '大阪から東京へ向かった。', '東京', '大阪'],
    [
      'ja',
      '安倍総理はプーチン大統領に感謝した。',
      'プーチン大統領は安倍総理に感謝した。',
      '安倍総理',
      'プーチン大統領',
    ],
    ['zh', '中国打败了日本。', '日本打败了中国。', '中国', '日本'],
  ])('%s: %s', (language, before, after, one, other) => {
    const expected = [
      `critical name ${one} → ${other}: traded places`,
      `critical name ${other} → ${one}: traded places`,
    ];
    expect(told(language, before, after)).toEqual(expected);
    expect(told(language, after, before).toSorted()).toEqual(expected.toSorted());
  });

  test('of a list beside them the order alone is told', () => {
    const before = 'Koizumi met Putin in Moscow and Tokyo.';
    expect(told('en', before, 'Putin met Koizumi in Tokyo and Moscow.')).toEqual([
      'critical name Koizumi → Putin: traded places',
      'critical name Putin → Koizumi: traded places',
      "minor order moved: 'Moscow and'",
    ]);
  });
});

describe('two other words that have traded places change what is said', () => {
  test.each([
    ['The buyer shall pay the seller.', 'The seller shall pay the buyer.', 'buyer', 'seller'],
    ['Dogs chase cats.', 'Cats chase dogs.', 'Dogs', 'cats'],
    [
      'Delete it from work devices, not from personal ones.',
      'Delete it from personal devices, not from work ones.',
      'work',
      'personal',
    ],
  ])('%s', (before, after, one, other) => {
    const changes = told('en', before, after);
    expect(changes).toHaveLength(2);
    expect(changes[0]).toMatch(new RegExp(`^major order ${one} → ${other}: traded places$`, 'i'));
    expect(changes[1]).toMatch(new RegExp(`^major order ${other} → ${one}: traded places$`, 'i'));
  });
});

describe('where the order says nothing it is minor', () => {
  test.each([
    ['en', 'Relations between Japan and China improved.', 'Relations between China and Japan improved.'],
    ['en', 'Japan, China and Korea met.', 'Korea, Japan and China met.'],
    ['en', 'Talks between Mr. Abe and Mr. Putin', 'Talks between Mr. Putin and Mr. Abe'],
    ['en', 'Japan–Russia talks', 'Russia–Japan talks'],
    ['en', 'In Tokyo Abe spoke; in Osaka Kono spoke.', 'In Osaka Kono spoke; in Tokyo Abe spoke.'],
    ['en', 'In Tokyo, Koizumi said no.', 'Koizumi said no in Tokyo.'],
    ['en', 'Japan defeated Russia there.', 'Russia was defeated by Japan there.'],
    ['en', 'the curse and the blessing', 'the blessing and the curse'],
    ['fr', 'La malédiction et la bénédiction', 'La bénédiction et la malédiction'],
    ['ja', '日本と韓国は合意した。', '韓国と日本は合意した。'],
    ['ja', '日本、中国及び韓国', '韓国、日本及び中国'],
    // An ending says who did what.
    ['ru', 'Япония победила Россию.', 'Россию победила Япония.'],
    ['ja', '日本はロシアを破った。', 'ロシアを日本は破った。'],
  ])('%s: %s', (language, before, after) => {
    const severities = changesOf(before, after, language).map(({ severity }) => severity);
    expect(severities.length).toBeGreaterThan(0);
    expect(severities).not.toContain('critical');
    expect(severities).not.toContain('major');
  });
});
