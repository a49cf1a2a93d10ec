import { describe, expect, test } from 'vitest';
import { changesOf, kindsOf } from './changes-of.ts';

/** Language, before, after: the polarity differs. */
const DENIED: readonly (readonly [string, string, string])[] = [
  ['en', 'The parties reached an agreement.', 'The parties did not reach an agreement.'],
  ['en', 'He can attend.', "He can't attend."],
  ['en', 'The road will be closed.', 'The road will not be closed.'],
  ['en', 'It is possible.', 'It is impossible.'],
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
];

/** Other words, the same polarity. */
const REWORDED: readonly (readonly [string, string, string])[] = [
  ['en', 'He did not come.', "He didn't come."],
  ['en', 'He can not attend.', 'He cannot attend.'],
  ['en', 'It is not possible.', 'It is impossible.'],
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
];

describe('polarity', () => {
  test.each(DENIED)('%s: %s → %s', (language, before, after) => {
    expect(kindsOf(before, after, language)).toContain('critical negation');
    expect(kindsOf(after, before, language)).toContain('critical negation');
  });
  test.each(REWORDED)('kept, %s: %s → %s', (language, before, after) => {
    expect(kindsOf(before, after, language)).not.toContain('negation');
  });
});

test('the note says which way', () => {
  const [one, other] = ['They reached a deal.', 'They did not reach a deal.'];
  expect(changesOf(one, other)[0].note).toBe('reached → did not reach: negation added');
  expect(changesOf(other, one)[0].note).toBe('did not reach → reached: negation dropped');
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
