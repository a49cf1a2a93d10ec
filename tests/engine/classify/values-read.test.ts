/** How values are read: what a number's digits, signs, scales and units say in the languages they stand in. */
import { describe, expect, test } from 'vitest';
import { lexiconFor } from '../../../engine/classify/lexicon.ts';
import { readValues } from '../../../engine/classify/values/read.ts';
import type { Word } from '../../../engine/classify/words.ts';
import { visitTokens } from '../../../engine/edit/tokens.ts';
import { kindsOf } from './changes-of.ts';

const SAME = 'neutral typography';

type Case = readonly [language: string, before: string, after: string, found: string];

const TABLES: { readonly [what: string]: readonly Case[] } = {
  'a scale that sticks to the digits multiplies': [
    ['en', 'The plan costs $5bn in all.', 'The plan costs $5m in all.', 'critical measure'],
    ['en', 'The plan costs $5bn in all.', 'The plan costs $5 billion in all.', SAME],
    ['en', 'The plan costs $5m in all.', 'The plan costs $5 million in all.', SAME],
    ['en', 'The plan costs $5 m in all.', 'The plan costs $5 million in all.', SAME],
    ['en', 'The plan costs £2.5tn in all.', 'The plan costs £2,500bn in all.', SAME],
    ['en', 'The plan costs €40k in all.', 'The plan costs €40,000 in all.', SAME],
    ['en', 'The plan costs 5bn yen in all.', 'The plan costs 5 billion yen in all.', SAME],
    ['en', 'The plan costs $5-million in all.', 'The plan costs $5 million in all.', SAME],
    ['en', 'The plan costs $5x in all.', 'The plan costs $5 in all.', 'critical measure'],
    ['en', 'The wall is 5m high.', 'The wall is 5 metres high.', SAME],
    ['fr', 'Le plan coûte 5 M€ au total.', 'Le plan coûte 5 millions € au total.', SAME],
  ],
  'a long number keeps its digits': [
    ['en', 'It cost 12,345,678,901 yen.', 'It cost 12,345,678,902 yen.', 'critical measure'],
    ['en', 'It cost 12,345,678,901 yen.', 'It cost 12345678901 yen.', SAME],
    ['en', 'It has number 9784123456789 now.', 'It has number 9784123456788 now.', 'critical number'],
    ['en', 'It cost 1,219,000,000,000,000 yen.', 'It cost 1,291,000,000,000,000 yen.', 'critical measure'],
    ['en', 'It cost 1,219,000,000,000,000 yen.', 'It cost 1219 trillion yen.', SAME],
    ['en', 'It cost 98,765,432,109,876,543 yen.', 'It cost 98,765,432,109,876,542 yen.', 'critical measure'],
    ['en', 'It cost 98,765,432,109,876,543 yen.', 'It cost 98765432109876543 yen.', SAME],
    [
      'ja',
      '番号は一二三四五六七八九〇一二三四五六七八です。',
      '番号は一二三四五六七八九〇一二三四五六七九です。',
      'critical number',
    ],
  ],
  'separators join groups and nothing else': [
    ['en', 'See Section 3.1.12 below.', 'See Section 3.11.2 below.', 'critical number'],
    ['en', 'See items 1,2,3 below.', 'See items 12,3 below.', 'critical number'],
    ['en-IN', 'It cost 12,34,567 rupees.', 'It cost 1,234,567 rupees.', SAME],
    ['en', 'It cost 1.234.567,50 euros.', 'It cost 1,234,567.50 euros.', SAME],
  ],
  'a year has no unit': [
    ['en', 'It covers a distance of 2000 km now.', 'It covers a distance of 2,000 km now.', SAME],
    ['en', 'It caught a total of 1500 tons.', 'It caught a total of 1,500 tons.', SAME],
    ['en', 'It has an area of 1500 hectares.', 'It has an area of 1500 acres.', 'critical measure'],
    ['en', 'It took a total of 2000 US dollars.', 'It took a total of 2,000 US dollars.', SAME],
    ['en', 'It fell to 1500-ton loads.', 'It fell to 1,500-ton loads.', SAME],
    ['en', 'It rose to 2000 million yen.', 'It rose to 2,000 million yen.', SAME],
    ['en', 'It was signed in 2003 an hour later.', 'It was signed in 2004 an hour later.', 'critical date'],
    ['en', 'It fell in 2003 second quarter.', 'It fell in 2004 second quarter.', 'critical date'],
    ['ru', 'Он работает с 2003 года.', 'Он работает с 2004 года.', 'critical date'],
  ],
  'the decimal sign and the order of dates go by language and region': [
    ['ru', 'Выделено 1,250 млн на это.', 'Выделено 1250 млн на это.', 'critical number'],
    ...['ru', 'it', 'pt', 'nl', 'pl', 'da', 'sv', 'cs', 'tr'].map(
      (language): Case => [language, 'A 2,500 B', 'A 2,5 B', SAME],
    ),
    ['en', 'A 2,500 B', 'A 2,5 B', 'critical number'],
    ['es-MX', 'Vale 2,500 pesos.', 'Vale 2500 pesos.', SAME],
    ['de-CH', 'Es kostet 2.50 Franken.', 'Es kostet 2.5 Franken.', SAME],
    ['it', 'Costa 1.000 euro in tutto.', 'Costa 1000 euro in tutto.', SAME],
    ['ru', 'Встреча 12/01/2003 прошла.', 'Встреча 12 января 2003 прошла.', SAME],
    ...['en-GB', 'en-AU', 'en-NZ', 'en-IE', 'en-IN', 'en-ZA', 'en_gb', 'en-Latn-GB'].flatMap(
      (language): Case[] => [
        [language, 'They met on 12/01/2003 here.', 'They met on 12 January 2003 here.', SAME],
        [language, 'They met on 12/01/2003 here.', 'They met on 1 December 2003 here.', 'critical date'],
      ],
    ),
    ['en-GB', 'They met on 01/25/2003 here.', 'They met on 25 January 2003 here.', SAME],
    ['en', 'They met on 12/01/2003 here.', 'They met on 1 December 2003 here.', SAME],
    ['en-US', 'They met on 12/01/2003 here.', 'They met on 1 December 2003 here.', SAME],
  ],
  'a minus is a minus': [
    ['ja', '前年比▲3.2%だった。', '前年比3.2%だった。', 'critical measure'],
    ['ja', '前年比△3.2%だった。', '前年比▲3.2%だった。', SAME],
    ['ja', '前年比－3.2%だった。', '前年比3.2%だった。', 'critical measure'],
    ['ja', '収支は、▲500万円だった。', '収支は、500万円だった。', 'critical measure'],
    ['en', 'Exports fell (-3.2%) again.', 'Exports fell (3.2%) again.', 'critical measure'],
    ['en', 'The reading (x=-3.2) is low.', 'The reading (x=3.2) is low.', 'critical number'],
    ['ko', '전년대비▲3.2% 감소했다.', '전년대비 3.2% 감소했다.', 'critical measure'],
    ['en', 'It lost −$5 million.', 'It lost $5 million.', 'critical measure'],
    ['en', 'It takes 10-12 days.', 'It takes 10–12 days.', SAME],
    ['ja', '定員は10人-20人です。', '定員は10人〜20人です。', 'minor punctuation'],
  ],
  'scales and units as readers write them': [
    ['es', 'Costó 5 mil millones de dólares.', 'Costó 5.000 millones de dólares.', SAME],
    ['es', 'Costó dos mil millones.', 'Costó 2.000.000.000.', SAME],
    ['es', 'Costó dos mil quinientos millones.', 'Costó 2.500 millones.', SAME],
    ['es', 'Vinieron treinta y dos personas.', 'Vinieron 32 personas.', SAME],
    ['fr', 'Il a coûté deux mille milliards.', 'Il a coûté 2 000 000 000 000.', SAME],
    ['zh', '总额为5万亿元。', '总额为50000亿元。', SAME],
    ['zh', '总额为5万亿元。', '总额为5亿元。', 'critical measure'],
    ['ru', 'Выделено 5 млн рублей.', 'Выделено 5 млрд рублей.', 'critical measure'],
    ['ru', 'Выделено 5 млн рублей.', 'Выделено 5 миллионов рублей.', SAME],
    ['ru', 'Выделено 5 тыс. рублей.', 'Выделено 5000 рублей.', SAME],
    ['de', 'Es kostet 1 Mio. Euro.', 'Es kostet 1 Million Euro.', SAME],
    ['de', 'Es betrifft 1 Mio. Menschen.', 'Es betrifft 1 Million Menschen.', SAME],
    ['de', 'Es kostet 2 Mrd. Euro.', 'Es kostet 2 Milliarden Euro.', SAME],
    ['de', 'Es kostet zwei Mio. Euro.', 'Es kostet zwei Millionen Euro.', SAME],
    ['de', 'Es kostet 2 Tsd. Euro.', 'Es kostet 2000 Euro.', SAME],
    ['de', 'Es kostet 2 Mrd. Euro.', 'Es kostet 2 Mio. Euro.', 'critical measure'],
    ['fr', 'Hausse de 5 pour cent hier.', 'Hausse de 5 % hier.', SAME],
    ['es', 'Subió un 5 por ciento ayer.', 'Subió un 5 % ayer.', SAME],
    ['de', 'Es stieg um 5 Prozent an.', 'Es stieg um 5 % an.', SAME],
    ['es', 'Costó 5 millones de euros.', 'Costó 5 millones de dólares.', 'critical measure'],
    ['fr', "Il a coûté 5 millions d'euros.", 'Il a coûté 5 millions de dollars.', 'critical measure'],
    ['fr', "Il a coûté 5 millions d'euros.", 'Il a coûté 5 000 000 €.', SAME],
    ['en', 'It was 25℃ here.', 'It was 25°C here.', SAME],
    ['en', 'It was 25°C here.', 'It was 25°F here.', 'critical measure'],
    ['fr', 'Il arrive à 15 heures demain.', 'Il arrive à 15h demain.', SAME],
    ['fr', 'Il arrive à 15 heures 30 demain.', 'Il arrive à 15h30 demain.', SAME],
    ['fr', 'Il arrive à 15 h demain.', 'Il arrive à 16 h demain.', 'critical time'],
    ['fr', 'Il a dormi 15 heures hier.', 'Il a dormi 16 heures hier.', 'critical measure'],
    ['fr', 'Il y a soixante-dix pages.', 'Il y a 70 pages.', SAME],
    ['fr', 'Il y a soixante-dix-sept pages.', 'Il y a 77 pages.', SAME],
    ['fr', 'Il y a soixante et onze pages.', 'Il y a 71 pages.', SAME],
    ['fr', 'Elle a vingt et un ans.', 'Elle a 21 ans.', SAME],
    ['es', 'Hay treinta y una páginas.', 'Hay 31 páginas.', SAME],
    ['fr', 'Il y a quatre-vingts pages.', 'Il y a 80 pages.', SAME],
    ['fr', 'Il y a quatre-vingt-dix-neuf pages.', 'Il y a 99 pages.', SAME],
    ['fr', 'Il y a dix-sept pages.', 'Il y a 17 pages.', SAME],
    ['fr', 'Il y a dix-sept pages.', 'Il y a 10 pages.', 'critical number'],
    ['ru', 'Пришло двести двадцать пять человек.', 'Пришло 225 человек.', SAME],
  ],
  'signs of full width are signs': [
    ['ja', '受付は15：30からです。', '受付は15:30からです。', SAME],
    ['ja', '会議は2003／1／12に開かれた。', '会議は2003/1/12に開かれた。', SAME],
    ['ja', '１／２が賛成した。', '1/2が賛成した。', SAME],
  ],
  'the parts of the day are those of the language': [
    ['en', 'It starts at 3 am sharp.', 'It starts at 3 pm sharp.', 'critical time'],
    ['en', 'It starts at 3 a.m. sharp.', 'It starts at 3 p.m. sharp.', 'critical time'],
    ['es', 'Empieza a las 3 p. m. en punto.', 'Empieza a las 15:00 en punto.', SAME],
  ],
  'Chinese parts and hours': [
    ['zh', '增长百分之五以内。', '增长5%以内。', SAME],
    ['zh', '增长百分之五。', '增长百分之六。', 'critical measure'],
    ['zh', '死亡率为千分之五。', '死亡率为5‰。', SAME],
    ['zh', '三分之一赞成。', '1/3赞成。', SAME],
    ['zh', '会议下午3时开始。', '会议15时开始。', SAME],
    ['zh', '会议下午3点开始。', '会议15点开始。', SAME],
    ['zh', '会议下午3点开始。', '会议上午3点开始。', 'critical time'],
    ['zh', '他提出3点意见。', '他提出5点意见。', 'critical number'],
    ['ja', '彼は15点を取った。', '彼は16点を取った。', 'critical number'],
    ['zh', '会议在礼拜二举行。', '会议在星期二举行。', SAME],
    ['zh', '会议在礼拜二举行。', '会议在礼拜三举行。', 'critical date'],
  ],
  'eras by their letters': [
    ['ja', '会議はH15年1月12日に開かれた。', '会議は2003年1月12日に開かれた。', SAME],
    ['ja', '会議はT 12年1月12日に開かれた。', '会議は大正12年1月12日に開かれた。', SAME],
  ],
  'values that have changed places while their nouns stayed': [
    ['en', 'There were 5 killed and 12 injured.', 'There were 12 killed and 5 injured.', 'critical number'],
    [
      'en',
      'It lies 5 km from A and 12 km from B.',
      'It lies 12 km from A and 5 km from B.',
      'critical measure',
    ],
    ['ja', '死者5人、負傷者12人です。', '死者12人、負傷者5人です。', 'critical measure'],
    ['en', 'Table 1 shows 5; Table 2 shows 7.', 'Table 2 shows 7; Table 1 shows 5.', 'minor order'],
    [
      'en',
      'It opens at 3 p.m. and closes at 5 p.m. daily.',
      'It opens at 5 p.m. and closes at 3 p.m. daily.',
      'critical time',
    ],
    ['en', 'See Articles 5 and 12 below.', 'See Articles 12 and 5 below.', 'minor order'],
  ],
};

for (const [what, cases] of Object.entries(TABLES)) {
  describe(what, () => {
    test.each(cases)('%s: %s → %s', (language, before, after, expected) => {
      expect(kindsOf(before, after, language)).toBe(expected);
      expect(kindsOf(after, before, language)).toBe(expected);
    });
  });
}

test('"am" is a preposition in German', () => {
  expect(kindsOf('Er kam um Punkt 3 am Montag an.', 'Er kam um Punkt 3 vom Montag an.', 'de')).not.toContain(
    'time',
  );
});

test('a value ends before a link that leads to no part of it', () => {
  expect(kindsOf('Es gab zwanzig-dreißig Fälle.', 'Es gab 20-30 Fälle.', 'de')).toBe(SAME);
});

/** As a reader would have them, of a text where nothing is equal. */
function valuesOf(text: string, language: string): number {
  const lexicon = lexiconFor(language);
  const words: Word[] = [];
  let end = -1;
  visitTokens(text, 0, text.length, (start, to, kind) => {
    if (kind === 'space') return;
    const lexeme = lexicon.look(text.slice(start, to));
    const place = { edit: 0, twin: -1, zone: 0, taken: false, initial: false };
    words.push({ ...place, lexeme, start, end: to, spaced: start > end && end >= 0 });
    end = to;
  });
  return readValues(words, lexicon).length;
}

test.each([
  ['ja', '3分の'],
  ['zh', '百分之'],
  ['zh', '三分之一'],
  ['zh', '5万亿'],
  ['zh', '一'],
  ['en', '1.2.3.'],
  ['en', '-$'],
  ['en', '1 000 '],
  ['en', '5 million '],
  ['ja', '▲3割'],
  ['fr', 'quatre-vingt-'],
  ['es', 'treinta y '],
  ['en', '12:'],
  ['en', '1/'],
  ['en', '9'],
])('any row of digits, signs and scales is read in linear time, %s %s', (language, part) => {
  expect(valuesOf(part.repeat(10_000), language)).toBeGreaterThanOrEqual(0);
});
