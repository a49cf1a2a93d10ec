import { describe, expect, test } from 'vitest';
import { changesOf, kindsOf } from './changes-of.ts';

/** Language, before, after, what the note of the change ends in. */
const CHANGED: readonly (readonly [string, string, string, string])[] = [
  ['en', 'Both sides must comply.', 'Both sides should comply.', 'must → should: softened'],
  ['en', 'The manager shall report.', 'The manager may report.', 'shall → may: softened'],
  ['en', 'The manager shall report.', 'The manager will report.', 'shall → will: softened'],
  ['en', 'The manager may report.', 'The manager must report.', 'may → must: strengthened'],
  ['en', 'Japan will support it.', 'Japan intends to support it.', 'will → intends to: softened'],
  [
    'en',
    'Japan intends to support it.',
    'Japan undertakes to support it.',
    'intends to → undertakes to: strengthened',
  ],
  ['en', 'The office is to close.', 'The office is expected to close.', 'is to → is expected to: softened'],
  ['en', 'Members should attend.', 'Members attend.', "dropped: 'should' (obligation dropped)"],
  ['en', 'It rains.', 'It may rain.', "added: 'may' (modality added)"],
  ['en', 'Members must not attend.', 'Members may not attend.', 'must → may: softened'],
  ['en', "She shouldn't go.", "She mustn't go.", "shouldn't → mustn't: strengthened"],
  ['en', 'Residents have to pay.', 'Residents can pay.', 'have to → can: softened'],
  [
    'en',
    'The Parties shall endeavour to settle it.',
    'The Parties shall settle it.',
    "dropped: 'endeavour to' (modality dropped)",
  ],
  ['en', 'The plan could succeed.', 'The plan should succeed.', 'could → should: strengthened'],
  ['en', 'Japan plans to sign it.', 'Japan pledges to sign it.', 'plans to → pledges to: strengthened'],
  ['en', 'Users ought to register.', 'Users must register.', 'ought to → must: strengthened'],
  ['ja', '管理者は報告しなければならない。', '管理者は報告すべきである。', 'softened'],
  ['ja', '管理者は報告しなければならない。', '管理者は報告することができる。', 'softened'],
  ['ja', '延期する。', '延期することがある。', 'modality added)'],
  ['ja', '延期する。', '延期するかもしれない。', 'modality added)'],
  ['ja', '利用できる。', '利用できるはずである。', 'modality added)'],
  ['ja', '政府は支援する予定である。', '政府は支援する。', 'modality dropped)'],
  ['ja', '政府は支援するつもりである。', '政府は支援しなければならない。', 'strengthened'],
  ['ja', '入ってはならない。', '入ってもよい。', 'softened'],
  ['ja', '影響がある。', '影響があるおそれがある。', 'modality added)'],
  ['ja', '参加してください。', '参加することができます。', 'softened'],
  ['ja', '支援していきたい。', '支援していく。', 'strengthened'],
  ['ja', '見直す必要がある。', '見直すことが望ましい。', 'softened'],
  ['ja', '報告するものとする。', '報告することができる。', 'softened'],
  ['ja', '改正を試みなければならない。', '改正を試みる。', 'obligation dropped)'],
  ['ja', '報告すべきである。', '報告する。', 'obligation dropped)'],
  ['ja', '改善に努める。', '改善する。', 'modality dropped)'],
  ['ja', '雨になるでしょう。', '雨になる。', 'modality dropped)'],
  ['zh', '各方应当遵守协定。', '各方可以遵守协定。', 'softened'],
  ['zh', '各方应遵守协定。', '各方遵守协定。', 'obligation dropped)'],
  ['zh', '各方必须遵守协定。', '各方应该遵守协定。', 'softened'],
  ['zh', '会议讨论了对应当承担的责任的看法。', '会议讨论了对承担的责任的看法。', 'obligation dropped)'],
  // 应 … 对: should, towards.
  ['zh', '船东应对船舶的安全负责。', '船东对船舶的安全负责。', 'obligation dropped)'],
  ['zh', '双方应对协议内容保密。', '双方可对协议内容保密。', 'softened'],
  // A question, and the head of a clause that is no condition.
  ['en', 'Should the choir sing in May?', 'Must the choir sing in May?', 'Should → Must: strengthened'],
  [
    'en',
    'The singers should rehearse.',
    'If the singers rehearse, they win.',
    "dropped: 'should' (obligation dropped)",
  ],
];

/** Another tense of the same modal, or a future that comes with the tense. */
const TENSE: readonly (readonly [string, string, string])[] = [
  ['en', 'It can be used.', 'It could be used.'],
  ['en', 'It may rain.', 'It might rain.'],
  ['en', 'Japan supports it.', 'Japan will support it.'],
  ['en', 'It will be used.', 'It would be used.'],
  ['de', 'Er kann kommen.', 'Er könnte kommen.'],
  ['de', 'Die Länder müssen sparen.', 'Die Länder müssten sparen.'],
  ['de', 'Sie werden singen.', 'Sie singen.'],
  ['zh', '虫害的出现将影响收成。', '虫害的出现影响收成。'],
];

/** The same force in other words, or in another place. */
const KEPT: readonly (readonly [string, string, string])[] = [
  ['en', 'The manager must report.', 'The manager has to report.'],
  ['en', 'Applicants are required to register.', 'Applicants must register.'],
  ['en', 'The works should therefore end.', 'Therefore, the works should end.'],
  ['en', 'They will go.', "They'll go."],
  ['en', 'They shoudl go.', 'They should go.'],
  ['en', 'I am going to sing in June.', 'I will sing in June.'],
  ['en', 'If the rain goes on, the concert is off.', 'Should the rain go on, the concert is off.'],
  ['en', 'The concert is off, if the rain goes on.', 'The concert is off, should the rain go on.'],
  // Reported speech
  ['de', 'Sie sagte, dass sie singen muss.', 'Sie sagte, sie müsse singen.'],
  [
    'de',
    'Sie sagte, dass der Chor drei Lieder singen will.',
    'Sie sagte, der Chor wolle drei Lieder singen.',
  ],
  ['de', 'Sie sagte, dass sie singen kann.', 'Sie sagte, sie könne singen.'],
  // An infinitive of the passive
  ['de', 'Mit dem Umbau sollen die Wege verkürzt werden.', 'Der Umbau soll die Wege verkürzen.'],
  [
    'de',
    'Der Umbau, mit dem die Wege verkürzt werden sollen, beginnt.',
    'Der Umbau, der die Wege verkürzen soll, beginnt.',
  ],
  ['ja', '参加しなければなりません。', '参加しなければならない。'],
  ['ja', '参加することができる。', '参加することができます。'],
  ['ja', '見直すべきだ。', '見直すべきである。'],
  ['ja', '政府は計画を発表した。', '政府は方針を発表した。'],
];

/** Letters of Chinese modals inside other words. */
const COMPOUNDS: readonly (readonly [string, string, string])[] = [
  ['zh', '政府供应粮食。', '政府提供粮食。'],
  ['zh', '各国作出反应。', '各国作出答复。'],
  ['zh', '应邀访问中国。', '前来访问中国。'],
  ['zh', '共同应对挑战。', '共同面对挑战。'],
  ['zh', '政府采取办法解决问题。', '政府采取办法应对问题。'],
  ['zh', '提供资金以应对灾害。', '提供资金以减轻灾害。'],
  ['zh', '根据规定,现将有关情况公布如下。', '根据规定,现就有关情况公布如下。'],
  ['zh', '社会发展很快。', '社区发展很快。'],
  ['zh', '举行会谈。', '举行磋商。'],
  ['zh', '这是很好的机会。', '这是很好的时机。'],
  ['zh', '委员会通过决议。', '理事国通过决议。'],
  ['zh', '能源合作很重要。', '贸易合作很重要。'],
  ['zh', '功能很多。', '作用很多。'],
  ['zh', '需要许可。', '需要批准。'],
  ['zh', '这种可能性很大。', '这种概率很大。'],
  ['zh', '实现可持续发展。', '实现长期发展。'],
];

describe('force', () => {
  test.each(COMPOUNDS)('part of another word, %s: %s → %s', (language, before, after) => {
    expect(kindsOf(before, after, language)).not.toContain('modality');
    expect(kindsOf(after, before, language)).not.toContain('modality');
  });
  test.each(CHANGED)('%s: %s → %s', (language, before, after, note) => {
    const found = changesOf(before, after, language).find((change) => change.category === 'modality');
    expect(found?.severity).toBe('critical');
    expect(found?.note.endsWith(note)).toBe(true);
  });
  test.each(TENSE)('tense, %s: %s → %s', (language, before, after) => {
    expect(kindsOf(before, after, language)).toContain('major modality');
  });
  test.each(KEPT)('kept, %s: %s → %s', (language, before, after) => {
    expect(kindsOf(before, after, language)).not.toMatch(/modality|critical|major (?:omission|addition)/u);
  });
});

test('swapping the sides swaps softened and strengthened', () => {
  expect(changesOf('They should go.', 'They must go.')[0].note).toBe('should → must: strengthened');
  expect(changesOf('They must go.', 'They should go.')[0].note).toBe('must → should: softened');
});

test('May the month is no modal', () => {
  expect(kindsOf('He left in May.', 'He left in June.')).toBe('critical date');
});
