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

test.each([
  ['en', 'Iran warned Israel', 'Israel warned Iran.'],
  ['en', 'Japan has defeated Russia.', 'Russia had defeated Japan.'],
  ['en', 'Japan will defeat Russia in the colour final.', 'Russia will defeat Japan in the color final.'],
  ['en', 'Japan agreed; Russia refused.', 'Russia agreed; Japan refused.'],
  [
    'en',
    'Japan Airlines sued Korea Airlines over the loss.',
    'Korea Airlines sued Japan Airlines over the loss.',
  ],
  ['ja', '日本がロシアを侵略した。', 'ロシアが日本を侵略しました。'],
  ['ja', '甲は、乙に対し、代金を支払う。', '乙は、甲に対し、代金を支払う。'],
  ['zh', '甲方应向乙方支付货款。', '乙方应向甲方支付货款。'],
  ['zh', '美国攻击了伊拉克。', '伊拉克攻击了美国。'],
])('also beside other edits, %s: %s → %s', (language, before, after) => {
  const critical = changesOf(before, after, language).filter(({ severity }) => severity === 'critical');
  expect(critical.map(({ category }) => category)).toEqual(['name', 'name']);
});

describe('two other words that have traded places change what is said', () => {
  test.each([
    ['The buyer shall pay the seller.', 'The seller shall pay the buyer.', 'buyer', 'seller'],
    ['Dogs chase cats.', 'Cats chase dogs.', 'Dogs', 'cats'],
    ['First the talks, then the vote.', 'First the vote, then the talks.', 'talks', 'vote'],
    [
      'Delete it from work devices, not from personal ones.',
      'Delete it from personal devices, not from work ones.',
      'work',
      'personal',
    ],
    [
      'The buyer shall pay the seller in full.',
      'The seller shall pay the buyer, in full.',
      'buyer',
      'seller',
    ],
    ['Exports rose; imports fell.', 'Imports rose; exports fell.', 'Exports', 'imports'],
  ])('%s', (before, after, one, other) => {
    const all = told('en', before, after);
    const changes = all.filter((change) => change.includes('traded places'));
    expect(all.filter((change) => !changes.includes(change) && !change.startsWith('minor'))).toEqual([]);
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
    // Each member of the list has the same words round it.
    ['en', 'We met students from Kyoto and from Osaka.', 'We met students from Osaka and from Kyoto.'],
    [
      'en',
      'They heard the Japanese side and the Russian side.',
      'They heard the Russian side and the Japanese side.',
    ],
    ['en', 'We fund public schools and private schools.', 'We fund private schools and public schools.'],
    [
      'en',
      'Neither the Seller nor the Buyer may assign it.',
      'Neither the Buyer nor the Seller may assign it.',
    ],
    ['en', 'Not only Japan but also Russia signed.', 'Not only Russia but also Japan signed.'],
    ['fr', 'Il va à Paris et à Lyon.', 'Il va à Lyon et à Paris.'],
    ['it', 'uomini e donne', 'donne e uomini'],
    ['nl', 'mannen en vrouwen', 'vrouwen en mannen'],
    ['de', 'Der Käufer sowie der Verkäufer haften.', 'Der Verkäufer sowie der Käufer haften.'],
    ['ja', '日本側と韓国側が協議した。', '韓国側と日本側が協議した。'],
    ['ja', '東京にも大阪にもある。', '大阪にも東京にもある。'],
    ['zh', '中国以及日本', '日本以及中国'],
    // A copula, adverbs.
    ['en', 'The President is Putin.', 'Putin is the President.'],
    ['en', 'Recently the ministry quietly changed course.', 'Quietly the ministry recently changed course.'],
    ['de', 'Heute regnet es vermutlich.', 'Vermutlich regnet es heute.'],
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
