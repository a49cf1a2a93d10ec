import { describe, expect, test } from 'vitest';
import type { LinkView } from '../../../engine/classify/view.ts';
import { tablesOf, whole } from '../tables-of.ts';
import { changesOf, classified, kindsOf, viewOf } from './changes-of.ts';

const CASES: readonly (readonly [string, string, string, string])[] = [
  // marks, spaces, letters
  ['en', 'He ran (fast).', 'He ran fast.', 'minor punctuation'],
  ['en', 'He said “yes”.', 'He said "yes".', 'neutral typography'],
  ['en', 'One — two.', 'One - two.', 'neutral typography'],
  ['en', 'Wait... now.', 'Wait… now.', 'neutral typography'],
  ['en', 'Hello  world.', 'Hello world.', 'neutral spacing'],
  ['en', 'The Government agreed.', 'The government agreed.', 'minor capitalization'],
  ['ja', 'Ａ案です。', 'A案です。', 'neutral typography'],
  ['ja', '政府は、計画を発表した。', '政府は計画を発表した。', 'minor punctuation'],
  // spelling
  ['en', 'The colour is well-known.', 'The color is well known.', 'minor spelling'],
  ['en', 'The goverment agreed.', 'The government agreed.', 'minor spelling'],
  ['en', 'In the sprit of trust.', 'In the spirit of trust.', 'minor spelling'],
  ['en', 'It was co-ordinated by them.', 'It was coordinated by them.', 'minor spelling'],
  ['en', 'They organise it.', 'They organize it.', 'minor spelling'],
  ['en', 'Every one came.', 'Everyone came.', 'minor spelling'],
  ['de', 'Die Regirung stimmt zu.', 'Die Regierung stimmt zu.', 'minor spelling'],
  ['fr', 'Le gouvernement est etonné.', 'Le gouvernement est étonné.', 'minor spelling'],
  // Two words, however close.
  ['en', 'They condemned the attack.', 'They condoned the attack.', 'major wording'],
  ['en', 'It favours immigration.', 'It favours emigration.', 'major wording'],
  ['en', 'They will ratify the treaty.', 'They will rectify the treaty.', 'major wording'],
  ['en', 'They prosecute him.', 'They persecute him.', 'major wording'],
  ['fr', 'Les exportations ont augmenté.', 'Les importations ont augmenté.', 'major wording'],
  ['es', 'Quieren exportar más.', 'Quieren importar más.', 'major wording'],
  ['de', 'Sie unterstützen den Plan.', 'Sie unterschätzen den Plan.', 'major wording'],
  ['ja', 'これは事です。', 'これはことです。', 'minor spelling'],
  ['ja', '引き続き協力する。', '引続き協力する。', 'minor spelling'],
  ['ja', '手続を進める。', '手続きを進める。', 'minor spelling'],
  ['ja', '取組みを強化する。', '取り組みを強化する。', 'minor spelling'],
  ['ja', '渡邉氏が出席した。', '渡邊氏が出席した。', 'minor spelling'],
  // grammar
  ['en', 'He works here.', 'He worked here.', 'minor grammar'],
  ['en', 'He came to a house.', 'He came to the house.', 'minor grammar'],
  ['en', 'They lived in town.', 'They lived at town.', 'minor grammar'],
  ['en', 'She saw him.', 'She saw he.', 'minor grammar'],
  ['ja', '私は行く。', '私が行く。', 'minor grammar'],
  // order
  ['en', 'This is a test.', 'This is s test.', 'minor spelling'],
  ['en', 'He quickly left the room.', 'He left the room quickly.', 'minor order'],
  // wording, additions, omissions
  ['en', 'They agreed on trade.', 'They agreed on energy.', 'major wording'],
  ['en', 'They began the talks.', 'They started the talks.', 'minor wording'],
  ['en', 'They agreed on trade and fisheries.', 'They agreed on trade.', 'major omission'],
  ['en', 'They agreed on trade.', 'They agreed on trade and fisheries.', 'major addition'],
  ['en', 'They left because it rained.', 'They left it rained.', 'minor omission'],
  ['en', 'The house burned.', 'The house house burned.', 'minor addition'],
  ['ja', '政府は計画を発表した。', '政府は発表した。', 'major omission'],
  ['ja', '政府は計画を発表した。', '政府は方針を発表した。', 'major wording'],
  ['en', 'It lasts for ever, for ever.', 'It lasts forever, forever.', 'minor spelling'],
];

const told = (view: LinkView): string[] =>
  classified(view).map(({ severity, category }) => `${severity} ${category}`);

const mirrored = ({ kind, before, after, edits }: LinkView): LinkView => ({
  kind,
  before: after,
  after: before,
  edits: edits.map(({ op, before, after }) => ({ op, before: after, after: before })),
});

describe('the smaller kinds', () => {
  test.each(CASES)('%s: %s → %s', (language, before, after, expected) => {
    expect(kindsOf(before, after, language)).toBe(expected);
  });
});

/** As the differ gives it up: one edit of all of it. */
function resorted(count: number, tail: string): LinkView {
  const words = Array.from({ length: count }, (_, k) => `w${k}`);
  const [before, after] = [words.join(' '), `${[...words].reverse().join(' ')}${tail}`];
  const [one, other] = tablesOf(before, after);
  return {
    kind: 'edited',
    before: { tokens: one, language: 'en', span: whole(before) },
    after: { tokens: other, language: 'en', span: whole(after) },
    edits: [{ op: 'replace', before: whole(before), after: whole(after) }],
  };
}

test.each([70, 700])('%d words in another order are no neutral change', (count) => {
  expect(told(resorted(count, ''))).toEqual(['minor order']);
  expect(told(mirrored(resorted(count, '')))).toEqual(['minor order']);
  expect(told(resorted(count, ' — 5 more'))).not.toContain('minor order');
});

test.each([
  ['He sang to the choir.', 'He sang for a choir.', ['to → for', 'the → a']],
  ['He sang to a choir.', 'He sang to its choir.', ['a → its']],
  // Words without content that have nothing to do with each other are no pairs.
  ['Nobody joined in.', 'There was no singer.', ['Nobody joined in → There was no singer']],
  ['Do not sing in the hall.', 'Never sing in the hall.', ['Do not → Never']],
  ['He sang in the hall.', 'He sang in May rain.', ['the hall → May rain']],
])('words without content are paired with their like: %s → %s', (before, after, notes) => {
  expect(changesOf(before, after).map(({ note }) => note)).toEqual(notes);
});

test('what was dropped is quoted', () => {
  const [dropped] = changesOf('They agreed on trade and fisheries.', 'They agreed on trade.');
  expect(dropped.note).toBe("dropped: 'and fisheries'");
});

test('a long piece is quoted in part', () => {
  const [added] = changesOf('They met.', `They met ${'and discussed further matters '.repeat(9)}.`);
  expect(added.note.length).toBeLessThan(100);
  expect(added.note).toContain(' … ');
});

test('where a sentence is split, its boundary is minor', () => {
  const view = viewOf('They talked, and they left.', 'They talked. They left.', 'en', 'split');
  expect(classified(view).map(({ severity, category }) => `${severity} ${category}`)).toEqual([
    'minor omission',
    'minor capitalization',
    'minor punctuation',
  ]);
});

test.each([
  ['They met in Moscow.', 'major addition'],
  ['12.', 'minor addition'],
  ['***', 'neutral addition'],
])('a segment that only *after* has: %s', (text, expected) => {
  const added = classified(viewOf('', text, 'en', 'added'));
  expect(added.map(({ severity, category }) => `${severity} ${category}`)).toEqual([expected]);
  const removed = classified(viewOf(text, '', 'en', 'removed'));
  expect(removed[0].category).toBe('omission');
});
