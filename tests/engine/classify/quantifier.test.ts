import { expect, test } from 'vitest';
import { kindsOf } from './changes-of.ts';

test.each([
  ['en', 'All members agreed.', 'Some members agreed.'],
  ['en', 'Only members may vote.', 'Members may vote.'],
  ['en', 'At least 20 people came.', 'At most 20 people came.'],
  ['en', 'More than 20 people came.', 'Less than 20 people came.'],
  ['en', 'Up to 20 litres per person.', '20 litres per person.'],
  ['en', 'Most of them agreed.', 'Some of them agreed.'],
  ['ja', 'すべての国が賛成した。', '一部の国が賛成した。'],
  ['ja', '20歳以上が対象です。', '20歳以下が対象です。'],
  ['ja', '会員のみが対象です。', '会員が対象です。'],
  ['ja', '10人以上が来た。', '10人未満が来た。'],
  ['de', 'Alle Mitglieder kamen.', 'Einige Mitglieder kamen.'],
])('another scope, %s: %s → %s', (language, before, after) => {
  expect(kindsOf(before, after, language)).toContain('critical quantifier');
});

test.each([
  ['en', 'Every resident applied.', 'All residents applied.'],
  ['ja', '全ての国が賛成した。', 'すべての国が賛成した。'],
  ['en', 'He was more than happy.', 'He was quite happy.'],
])('the same scope, %s: %s → %s', (language, before, after) => {
  expect(kindsOf(before, after, language)).not.toContain('quantifier');
});
