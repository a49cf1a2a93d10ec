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
  ['es', 'Se admiten hasta 20 personas.', 'Se admiten 20 personas.'],
  ['es', 'El grupo de 5 expertos admite hasta 20 personas.', 'El grupo de 5 expertos admite 20 personas.'],
  ['ru', 'Принимаются до 20 человек.', 'Принимаются 20 человек.'],
  ['ja', '政府しか知らない。', '政府は知らない。'],
  ['ja', '子どもしかいない。', '子どもはいない。'],
  ['ja', '一度しかしませんでした。', '一度もしませんでした。'],
  ['fr', 'Une hausse de 5 % au plus est prévue.', 'Une hausse de 5 % est prévue.'],
  ['ja', 'みなが賛成した。', '一部が賛成した。'],
  ['zh', '只有会员可以参加。', '会员可以参加。'],
])('another scope, %s: %s → %s', (language, before, after) => {
  expect(kindsOf(before, after, language)).toContain('critical quantifier');
});

test.each([
  ['en', 'Every resident applied.', 'All residents applied.'],
  ['ja', '全ての国が賛成した。', 'すべての国が賛成した。'],
  ['en', 'He was more than happy.', 'He was quite happy.'],
  ['es', 'La reunión dura del 5 hasta el 9 de mayo.', 'La reunión dura del 5 al 9 de mayo.'],
  ['es', 'La reunión dura desde las 10 hasta las 12.', 'La reunión dura de las 10 a las 12.'],
  ['es', 'La reunión dura del 5 de mayo de 2003 hasta el 9.', 'La reunión dura del 5 de mayo de 2003 al 9.'],
  ['es', 'Abre desde las 10:00 hasta las 12:00.', 'Abre de las 10:00 a las 12:00.'],
  ['es', 'Hasta el momento no hay acuerdo.', 'Por el momento no hay acuerdo.'],
  ['ru', 'Встреча длится от 5 до 9 часов.', 'Встреча длится 5–9 часов.'],
  ['ja', 'しかし、政府は計画を発表した。', '政府は計画を発表した。'],
  ['ja', 'しかしながら、政府は計画を発表した。', '一方、政府は計画を発表した。'],
  ['ja', '交渉は難しかった。', '交渉は難航した。'],
  ['ja', '合意とみなす。', '合意とする。'],
  ['ja', '合意とみなし、発表した。', '合意とし、発表した。'],
  ['ja', '合意とみなされる。', '合意とされる。'],
  ['ja', '以上のように決定した。', 'このように決定した。'],
  ['ja', '以上のことから決定した。', 'これらのことから決定した。'],
  ['ja', '以上を踏まえ、決定した。', 'これを踏まえ、決定した。'],
  ['ja', '以下のとおり決定した。', '次のとおり決定した。'],
  ['zh', '他抵达首都。', '他抵达上海。'],
])('the same scope, %s: %s → %s', (language, before, after) => {
  expect(kindsOf(before, after, language)).not.toContain('quantifier');
  expect(kindsOf(after, before, language)).not.toContain('quantifier');
});
