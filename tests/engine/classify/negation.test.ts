import { describe, expect, test } from 'vitest';
import { changesOf, kindsOf } from './changes-of.ts';

/** Language, before, after: the polarity differs. */
const DENIED: readonly (readonly [string, string, string])[] = [
  ['en', 'The parties reached an agreement.', 'The parties did not reach an agreement.'],
  ['en', 'He can attend.', "He can't attend."],
  ['en', 'The road will be closed.', 'The road will not be closed.'],
  ['en', 'It is possible.', 'It is impossible.'],
  ['de', 'Die Lage ist stabil.', 'Die Lage ist instabil.'],
  ['it', 'È possibile.', 'È impossibile.'],
  ['en', 'The 5-year plan was adopted.', 'No 5-year plan was adopted.'],
  ['zh', '该公司收取费用。', '该公司没收取费用。'],
  ['en', 'The terms are known.', 'The terms are unknown.'],
  ['en', 'He never agreed.', 'He agreed.'],
  ['en', 'There is no evidence of this.', 'There is evidence of this.'],
  ['en', 'Neither side agreed.', 'Both sides agreed.'],
  ['en', 'They met with conditions.', 'They met without conditions.'],
  ['en', 'The rule is helpful.', 'The rule is helpless.'],
  ['en', 'Nobody objected.', 'Somebody objected.'],
  ['en', 'He does not want to leave and she stays.', 'He wants to leave and she does not stay.'],
  ['en', 'The company reports growth.', 'The company fails to report growth.'],
  ['ja', '協定に署名した。', '協定に署名しなかった。'],
  ['ja', '合意に達した。', '合意に達していない。'],
  ['ja', '使用できます。', '使用できません。'],
  ['ja', '飲用に使用しないでください。', '飲用に使用してください。'],
  ['ja', '可能である。', '不可能である。'],
  ['ja', '条件を付けて合意した。', '条件を付けずに合意した。'],
  ['ja', '問題はない。', '問題がある。'],
  ['ja', '彼は行かない。', '彼は行く。'],
  ['ja', 'これは公式な見解である。', 'これは非公式な見解である。'],
  ['ja', '断水しません。', '断水します。'],
  ['ja', '対象としない。', '対象とする。'],
  ['ja', '賛成ではない。', '賛成である。'],
  ['ja', '変更があった。', '変更がなかった。'],
  ['de', 'Die Parteien haben sich geeinigt.', 'Die Parteien haben sich nicht geeinigt.'],
  ['fr', 'Le ministre a signé.', "Le ministre n'a pas signé."],
  ['es', 'El ministro firmó.', 'El ministro no firmó.'],
  ['ru', 'Министр подписал договор.', 'Министр не подписал договор.'],
  ['zh', '部长同意了。', '部长不同意。'],
  ['en', 'It is legal.', 'It is illegal.'],
  ['en', 'They agreed to act.', 'They disagreed to act.'],
  ['en', 'They agree with it.', 'They disagree with it.'],
  ['en', 'They are able to act.', 'They are unable to act.'],
  ['en', 'There were no 5 members.', 'There were 5 members.'],
  ['en', 'Neither Japan nor Russia signed it.', 'Japan and Russia signed it.'],
  ['en', 'Neither party agreed, nor did the Council act.', 'Neither party agreed, and the Council did act.'],
  ['en', 'Neither party agreed, nor may the Council act.', 'Neither party agreed, and the Council may act.'],
  ['fr', 'Il ne vient que lundi.', 'Il ne vient pas lundi.'],
  ['fr', 'Aucune personne présente.', 'Toute personne présente.'],
  ['fr', 'Il ne parle pas et ne mange pas.', 'Il ne parle pas et mange.'],
  ['fr', "Personne n'a signé.", 'Tous ont signé.'],
  ['fr', 'La procédure est légale.', 'La procédure est illégale.'],
  ['de', 'Das Ergebnis ist bekannt.', 'Das Ergebnis ist unbekannt.'],
  ['es', 'El resultado es cierto.', 'El resultado es incierto.'],
  ['ja', '政府が知る。', '政府しか知らない。'],
  ['ja', '休まずに働いた。', '休んで働いた。'],
  ['zh', '各方没有签署协定。', '各方签署了协定。'],
  ['zh', '未提供资料。', '提供资料。'],
  ['zh', '请勿进入。', '请进入。'],
  ['zh', '该组织是非政府组织。', '该组织是政府组织。'],
  ['zh', '社会各界不支持。', '社会各界支持。'],
  ['zh', '法律不禁止进口。', '法律禁止进口。'],
  ['zh', '越南非法移民增加。', '越南移民增加。'],
  ['zh', '双方提出没有条件的方案。', '双方提出有条件的方案。'],
  ['zh', '他们没收到邀请。', '他们收到邀请。'],
  ['ja', '制度の改正を試みない。', '制度の改正を試みる。'],
  ['ja', '問題はなし。', '問題はある。'],
];

/** Other words, the same polarity. */
const REWORDED: readonly (readonly [string, string, string])[] = [
  ['en', 'He did not come.', "He didn't come."],
  ['en', 'He can not attend.', 'He cannot attend.'],
  ['en', 'It is not possible.', 'It is impossible.'],
  ['en', 'It is not impossible.', 'It is possible.'],
  ['en', 'This was not unknown to them.', 'This was known to them.'],
  ['en', 'He was not able to come.', 'He was unable to come.'],
  ['en', 'He said it was not ready yet today.', 'He said that it was not yet ready today.'],
  ['en', 'There was not any answer.', 'There was no answer.'],
  ['en', 'It will do so, not only with Japan but also with Korea.', 'It will do so.'],
  ['ja', '同意しない場合は連絡する。', '同意しません場合は連絡する。'],
  ['ja', '必ず連絡してください。', 'まず連絡してください。'],
  ['ja', '認めなければならない。', '認めるべきである。'],
  ['ja', '少なくない人が来た。', '多くの人が来た。'],
  ['ja', 'それだけでなく、多くの国が参加した。', 'そればかりでなく、多くの国が参加した。'],
  ['fr', "Il n'a pas signé.", "Il n'avait pas signé."],
  [
    'en',
    'They recalled Resolution No. 1441 of the Council.',
    'They recalled Resolution 1441 of the Council.',
  ],
  ['en', 'Resolutions Nos. 1441 and 1483 apply.', 'Resolutions 1441 and 1483 apply.'],
  ['en', 'See Annex No 5 for details.', 'See Annex 5 for details.'],
  ['en', 'See annex no. 5 for details.', 'See annex 5 for details.'],
  ['es', 'El artículo No. 5 se aplica.', 'El artículo 5 se aplica.'],
  ['en', 'Neither Japan or Russia signed it.', 'Neither Japan nor Russia signed it.'],
  ['fr', "Ce n'est pas une menace.", "Ce n'est plus une menace."],
  ['fr', 'Il ne parle pas.', 'Il ne parle plus.'],
  ['fr', 'Toute personne a droit à la vie.', 'Tout individu a droit à la vie.'],
  ['fr', 'Cette personne est partie.', 'Cet individu est parti.'],
  ['fr', "L'aide d'une personne morale est admise.", "L'aide d'une société est admise."],
  ['fr', "C'est un pas important pour la paix.", "C'est une étape importante pour la paix."],
  ['fr', 'Le premier pas vers la paix.', 'La première étape vers la paix.'],
  ['fr', "C'est un grand pas vers la paix.", "C'est une grande avancée vers la paix."],
  ['ja', '合意と見なし、発表した。', '合意とし、発表した。'],
  ['ja', 'まもなく発表する。', 'すぐに発表する。'],
  ['ja', '間もなく発表する。', '近く発表する。'],
  ['ja', 'なんとなく伝えた。', 'それとなく伝えた。'],
  ['ja', '心のこもったおもてなしに感謝する。', '心のこもった歓迎に感謝する。'],
  ['zh', '两国分别表示欢迎。', '两国各自表示欢迎。'],
  ['zh', '他在莫斯科发表讲话。', '他在基辅发表讲话。'],
  ['zh', '两国的区别很大。', '两国的差异很大。'],
  ['zh', '总统访问了南非。', '总统访问了埃及。'],
  ['zh', '会议不久将召开。', '会议很快将召开。'],
  ['zh', '海关没收了货物。', '海关扣押了货物。'],
];

describe('polarity', () => {
  test.each(DENIED)('%s: %s → %s', (language, before, after) => {
    expect(kindsOf(before, after, language)).toContain('critical negation');
    expect(kindsOf(after, before, language)).toContain('critical negation');
  });
  test.each(REWORDED)('kept, %s: %s → %s', (language, before, after) => {
    expect(kindsOf(before, after, language)).not.toContain('negation');
    expect(kindsOf(after, before, language)).not.toContain('negation');
  });
});

test('the note says which way', () => {
  const [one, other] = ['They reached a deal.', 'They did not reach a deal.'];
  expect(changesOf(one, other)[0].note).toBe('reached → did not reach: negation added');
  expect(changesOf(other, one)[0].note).toBe('did not reach → reached: negation dropped');
});

/** A prefix that denies elsewhere, and here does not. */
test.each([
  ['en', 'The ministers form the council.', 'The ministers inform the council.'],
  ['en', 'The data proved the method.', 'The data improved the method.'],
  ['en', 'The port duties were raised.', 'The import duties were raised.'],
  ['en', 'They pose conditions.', 'They impose conditions.'],
  ['en', 'They cover the costs.', 'They discover the costs.'],
  ['en', 'They press the judges.', 'They impress the judges.'],
  ['en', 'They tend to leave.', 'They intend to leave.'],
  ['en', 'They vested powers in it.', 'They invested powers in it.'],
  ['en', 'The formation is ready.', 'The information is ready.'],
  ['en', 'The position was clear.', 'The disposition was clear.'],
  ['de', 'Das Land wuchs.', 'Das Inland wuchs.'],
  ['de', 'Der Fall wurde untersucht.', 'Der Unfall wurde untersucht.'],
  ['fr', 'Ils veulent poser des conditions.', 'Ils veulent imposer des conditions.'],
  ['es', 'Quieren poner condiciones.', 'Quieren imponer condiciones.'],
])('no contrary, %s: %s → %s', (language, before, after) => {
  expect(kindsOf(before, after, language)).not.toContain('negation');
  expect(kindsOf(after, before, language)).not.toContain('negation');
});

test('a misspelt negation is a slip', () => {
  expect(kindsOf('They did not agree.', 'They did nto agree.')).toBe('minor spelling');
});

test('a clause dropped with its negation is an omission', () => {
  const after = 'The minister answered.';
  const before =
    'The minister answered, although reporters had not asked many difficult questions beforehand.';
  expect(kindsOf(before, after)).toBe('major omission');
});
