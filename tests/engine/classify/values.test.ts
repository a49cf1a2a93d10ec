import { describe, expect, test } from 'vitest';
import { changesOf, kindsOf } from './changes-of.ts';

const SAME = 'neutral typography';

/** Language, before, after, what is found. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  ['en', 'It cost 1,000 yen in all.', 'It cost 1000 yen in all.', SAME],
  ['en', 'It drew 1,000 people.', 'It drew one thousand people.', SAME],
  ['en', 'It drew 1 000 people.', 'It drew 1,000 people.', SAME],
  ['en', 'It drew 1.5 million people.', 'It drew 1,500,000 people.', SAME],
  ['en', 'It drew 1,500 people.', 'It drew 1,600 people.', 'critical number'],
  ['en', 'It drew twenty-one people.', 'It drew 21 people.', SAME],
  ['en', 'It drew two hundred and five people.', 'It drew 205 people.', SAME],
  ['en', 'The talks open on 12 January 2003.', 'The talks open on January 12, 2003.', SAME],
  ['en', 'The talks open on 12 January 2003.', 'The talks open on 2003-01-12.', SAME],
  ['en', 'The talks open on 12th January 2003.', 'The talks open on 12 January 2003.', SAME],
  ['en', 'The talks open on 12 January 2003.', 'The talks open on 13 January 2003.', 'critical date'],
  ['en', 'The talks open on 12 January 2003.', 'The talks open on 12 February 2003.', 'critical date'],
  ['en', 'The talks open on January 12.', 'The talks open on January 12, 2003.', 'major date'],
  ['en', 'The talks open on Tuesday.', 'The talks open on Wednesday.', 'critical date'],
  ['en', 'It has stood since 1987.', 'It has stood since 1978.', 'critical date'],
  ['en', 'Prices rose 5%.', 'Prices rose five percent.', SAME],
  ['en', 'Prices rose 5 percent.', 'Prices rose 5 percentage points.', 'critical measure'],
  ['en', 'It lies 5 km away.', 'It lies 5 kilometres away.', SAME],
  ['en', 'It lies 5 km away.', 'It lies 5,000 m away.', SAME],
  ['en', 'It lies 5 km away.', 'It lies 5 miles away.', 'critical measure'],
  ['en', 'The 3rd meeting was held.', 'The third meeting was held.', SAME],
  ['en', 'The third meeting was held.', 'The fourth meeting was held.', 'critical number'],
  ['en', 'Two thirds of members agreed.', '2/3 of members agreed.', SAME],
  ['en', 'Two thirds of members agreed.', 'Three quarters of members agreed.', 'critical number'],
  ['en', 'It takes 5-10 days.', 'It takes 5-12 days.', 'critical measure'],
  ['en', 'The grant is $3,000.', 'The grant is 3,000 dollars.', SAME],
  ['en', 'The grant is $3,000.', 'The grant is €3,000.', 'critical measure'],
  ['en', 'It starts at 3 p.m. sharp.', 'It starts at 15:00 sharp.', SAME],
  ['en', 'It starts at 3 p.m. sharp.', 'It starts at 4 p.m. sharp.', 'critical time'],
  ['en', 'It took half an hour.', 'It took 30 minutes.', SAME],
  ['en', 'The choir sings once a month.', 'The choir sings twice a month.', 'critical number'],
  ['en', 'The choir sings once a month.', 'The choir sings three times a month.', 'critical number'],
  ['en', 'The choir sings three times.', 'The choir sings four times.', 'critical number'],
  ['en', 'The choir may sing only once.', 'The choir may sing only twice.', 'critical number'],
  ['en', 'The choir sang twice.', 'The choir sang two times.', SAME],
  // The same number of something else, and a "when".
  ['en', 'They made three attempts to sing.', 'They tried three times to sing.', 'major wording'],
  ['en', 'Once the choir sang, two singers left.', 'When the choir sang, two singers left.', 'major wording'],
  ['de', 'Der Chor singt einmal im Monat.', 'Der Chor singt zweimal im Monat.', 'critical number'],
  ['de', 'Der Chor singt dreimal.', 'Der Chor singt vier Mal.', 'critical number'],
  ['fr', 'Le chœur chante une fois par mois.', 'Le chœur chante deux fois par mois.', 'critical number'],
  ['fr', "Le chœur chante deux fois l'an.", "Le chœur chante une fois l'an.", 'critical number'],
  ['es', 'El coro canta una vez al mes.', 'El coro canta dos veces al mes.', 'critical number'],
  ['ja', '参加者は1,000人です。', '参加者は千人です。', SAME],
  ['ja', '参加者は1000人です。', '参加者は1200人です。', 'critical measure'],
  ['ja', '会議は2003年1月12日に開かれた。', '会議は平成15年1月12日に開かれた。', SAME],
  ['ja', '会議は2003年1月12日に開かれた。', '会議は二〇〇三年一月十二日に開かれた。', SAME],
  ['ja', '会議は1月12日に開かれた。', '会議は1月13日に開かれた。', 'critical date'],
  ['ja', '会議は十二日に開かれた。', '会議は十三日に開かれた。', 'critical date'],
  ['ja', '令和元年に始まった。', '2019年に始まった。', SAME],
  ['ja', '令和2年に始まった。', '2019年に始まった。', 'critical date'],
  ['ja', '会議は火曜日です。', '会議は水曜日です。', 'critical date'],
  ['ja', '駅から5キロです。', '駅から5キロメートルです。', SAME],
  ['ja', '駅から5キロです。', '駅から8キロです。', 'critical measure'],
  ['ja', '費用は3億5000万円です。', '費用は350,000,000円です。', SAME],
  ['ja', '費用は3億5千万円です。', '費用は3億6千万円です。', 'critical measure'],
  ['ja', '受付は午後3時からです。', '受付は15時からです。', SAME],
  ['ja', '受付は午後3時からです。', '受付は午後4時からです。', 'critical time'],
  ['ja', '約3割が賛成した。', '約30%が賛成した。', SAME],
  ['ja', '約3割が賛成した。', '約4割が賛成した。', 'critical measure'],
  ['ja', '三分の一が賛成した。', '3分の1が賛成した。', SAME],
  ['ja', '期間は3日間です。', '期間は5日間です。', 'critical measure'],
  ['zh', '会议于2003年1月12日举行。', '会议于2003年1月13日举行。', 'critical date'],
  ['zh', '共有1000人参加。', '共有一千人参加。', SAME],
  ['de', 'Die Sitzung ist am 12. Januar 2003.', 'Die Sitzung ist am 13. Januar 2003.', 'critical date'],
  ['de', 'Es kostet 1.000 Euro.', 'Es kostet 1000 Euro.', SAME],
  ['fr', 'Elle aura lieu le 12 janvier 2003.', 'Elle aura lieu le 13 janvier 2003.', 'critical date'],
  ['es', 'Será el 12 de enero de 2003.', 'Será el 12 de febrero de 2003.', 'critical date'],
  ['ru', 'Встреча пройдёт 12 января 2003 года.', 'Встреча пройдёт 13 января 2003 года.', 'critical date'],
];

describe('values, not strings', () => {
  test.each(CASES)('%s: %s → %s', (language, before, after, expected) => {
    expect(kindsOf(before, after, language)).toBe(expected);
    expect(kindsOf(after, before, language)).toBe(expected);
  });
});

test('a value is named whole, with all its edits', () => {
  const before = 'The talks open on 12 January 2003.';
  expect(changesOf(before, 'The talks open on 13 January 2003.')).toEqual([
    { category: 'date', severity: 'critical', edits: [1], note: '12 January 2003 → 13 January 2003' },
  ]);
  const [reformatted] = changesOf(before, 'The talks open on January 12, 2003.');
  expect(reformatted.note).toBe('12 January 2003 → January 12, 2003: the same value');
  expect(reformatted.edits.length).toBeGreaterThan(1);
});

test('a part more is more precise one way and less precise the other', () => {
  const [short, long] = ['It opens on January 12.', 'It opens on January 12, 2003.'];
  expect(changesOf(short, long)[0].note).toBe('January 12 → January 12, 2003: more precise');
  expect(changesOf(long, short)[0].note).toBe('January 12, 2003 → January 12: less precise');
});

test('numbers that only moved are no numbers changed', () => {
  expect(kindsOf('It took 12 men and 30 days.', 'It took 30 days and 12 men.')).not.toContain('critical');
});

test.each([
  ['The rent is due in May.', 'The rent is due in March.', 'May → March'],
  ['The rent is due in Jan. at the latest.', 'The rent is due in Feb. at the latest.', 'Jan. → Feb.'],
  ['The shop closes at 5 p.m.', 'The shop closes at 6 p.m.', '5 p.m. → 6 p.m.'],
  ['The shop closes at 5 p.m. on Mondays.', 'The shop closes at 6 p.m. on Mondays.', '5 p.m. → 6 p.m.'],
  [
    'The shop closes at 5 p.m. The bar stays open.',
    'The shop closes at 17:00. The bar stays open.',
    '5 p.m. → 17:00: the same value',
  ],
])('a stop is quoted with the word that it shortens: %s', (before, after, note) => {
  expect(changesOf(before, after).map((change) => change.note)).toEqual([note]);
});
