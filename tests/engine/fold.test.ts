import { expect, test } from 'vitest';
import { readNote } from '../../engine/fold/note-parts.ts';
import { type Comparison, compare } from '../../engine/index.ts';
import { expectLawful } from '../comparison-checks.ts';

const compared = (before: readonly string[], after: readonly string[], language = 'en'): Comparison => {
  const comparison = compare(before, after, { language });
  expectLawful(comparison, before.join('\n'), after.join('\n'));
  return comparison;
};
/** `category note ×places [segments of survivors]` */
const said = ({ groups }: Comparison): string[] =>
  groups.map(
    ({ category, note, changes, survivors }) =>
      `${category} ${note} ×${changes.length} [${survivors.map(({ segment }) => segment).join(' ')}]`,
  );

const MET = [
  'Governor Ishaef met the delegation at the station.',
  'In the evening Ishaef gave a dinner for the guests.',
  'The next morning the party left for the coast by train.',
  "Nobody but Ishaef's secretary had read the whole paper.",
  'A letter from Ishaef reached the office two days later.',
];
const corrected = (...at: readonly number[]) =>
  MET.map((sentence, index) => (at.includes(index) ? sentence.replace('Ishaef', 'Ishayev') : sentence));

test('the same change in several places is one group', () => {
  expect(said(compared(MET, corrected(0, 1, 4)))).toContainEqual(
    expect.stringContaining('spelling Ishaef → Ishayev: a name respelled ×3'),
  );
});

test('where the old form stands still is told, also in the genitive and where nothing else changed', () => {
  const { groups, summary } = compared(MET, corrected(0, 1));
  expect(groups).toHaveLength(1);
  expect(groups[0].survivors.map(({ segment }) => segment)).toEqual([3, 4]);
  expect(summary.incomplete).toBe(1);
});

test('a misspelling corrected once and left once is listed, a change of a single place is not', () => {
  expect(said(compared(MET.slice(0, 2), corrected(0).slice(0, 2)))).toEqual([
    'spelling Ishaef → Ishayev: a name respelled ×1 [1]',
  ]);
  expect(compared(MET.slice(0, 1), corrected(0).slice(0, 1)).groups).toEqual([]);
});

test('a form that is simply in use has no survivors', () => {
  const before = [
    'The troops crossed the river.',
    ...Array(9).fill('The troops rested near the old bridge.'),
  ];
  const after = ['The soldiers crossed the river.', ...before.slice(1)];
  expect(compared(before, after).groups).toEqual([]);
});

test('names that traded places twice are both still meant where they stand', () => {
  const before = [
    'Abe thanked Putin at noon.',
    'Abe told Putin of the dinner.',
    'The cook of Abe was praised twice.',
  ];
  const after = ['Putin thanked Abe at noon.', 'Putin told Abe of the dinner.', before[2]];
  const { groups } = compared(before, after);
  expect(groups.map(({ note }) => note)).toEqual([
    'Abe → Putin: traded places',
    'Putin → Abe: traded places',
  ]);
  expect(groups.flatMap(({ survivors }) => survivors)).toEqual([]);
});

test('a form that was replaced now by this, now by that has no survivors', () => {
  const before = ['The accord was signed.', 'The accord has ten articles.', 'The accord lapses in May.'];
  const after = ['The treaty was signed.', 'The pact has ten articles.', 'The accord lapses in May.'];
  expect(compared(before, after).groups).toEqual([]);
});

test('a term that was changed in most places is still there in one', () => {
  const before = [
    'The accord was signed in the capital.',
    'Each article of the accord has a title.',
    'They read the accord aloud before noon.',
    'The accord lapses in ten years.',
  ];
  const after = before.map((sentence, at) => (at === 3 ? sentence : sentence.replace('accord', 'treaty')));
  expect(said(compared(before, after))).toEqual(['wording accord → treaty ×3 [3]']);
});

test('the old form inside the new one is no survivor', () => {
  const before = MET.map((sentence) => sentence.replace('Governor ', ''));
  const after = before.map((sentence) => sentence.replace('Ishaef', 'Ishaef Ishaef'));
  expect(compared(before, after).groups.flatMap((group) => group.survivors)).toEqual([]);
});

test('a word that the revision brought in itself has not survived', () => {
  const before = [...MET, 'The old mill stood empty for years.'];
  const after = [...corrected(0, 1, 3, 4), 'The mill of Ishaef stood empty for years.'];
  expect(compared(before, after).groups.flatMap((group) => group.survivors)).toEqual([]);
});

test('critical changes are grouped as well, and keep every place', () => {
  const before = ['The office may close.', 'Ships may enter at night.', 'Cars may stand here.'];
  const after = before.map((sentence) => sentence.replace('may', 'must'));
  const { groups } = compared(before, after);
  expect(groups.map(({ severity, changes }) => [severity, changes.length])).toEqual([['critical', 3]]);
});

test('whole sentences that came or went are never grouped', () => {
  const before = ['Amen to that, said the old man.', 'The ferry runs daily from the mole.'];
  const after = [before[1], 'So be it.', 'So be it.'];
  expect(compared(before, after).groups).toEqual([]);
});

test('Japanese: a term of two characters, a name in katakana', () => {
  const before = [
    'イシャエフ知事が出迎えた。',
    '知事は港を案内した。',
    'イシャエフ氏は工場の話をした。',
    '翌朝、一行は汽車で海へ向かった。',
    '手紙はイシャエフ氏から届いた。',
  ];
  const after = before.map((sentence, at) =>
    at < 4 ? sentence.replace('イシャエフ', 'イシャーエフ') : sentence,
  );
  const [group] = compared(before, after, 'ja').groups;
  expect(group.changes).toHaveLength(2);
  expect(group.survivors.map(({ segment }) => segment)).toEqual([4]);
});

test('ids last while the change does, wherever it stands', () => {
  const id = compared(MET, corrected(0, 1)).groups[0].id;
  const extra = 'A new first sentence about the harbour.';
  expect(compared([extra, ...MET], [extra, ...corrected(0, 1, 3)]).groups[0].id).toBe(id);
});

test.each([
  ['may → must: strengthened', { form: 'replaced', was: 'may', is: 'must', remark: 'strengthened' }],
  ['12:30 → 1:30', { form: 'replaced', was: '12:30', is: '1:30' }],
  ["added: ','", { form: 'added', words: ',' }],
  ["dropped: 'not' (negation dropped)", { form: 'dropped', words: 'not', remark: 'negation dropped' }],
  ["moved: 'the office'", { form: 'moved', words: 'the office' }],
  [
    'terminology: peace treaty → accord (see the list of 2003)',
    { form: 'replaced', glossary: 'term', was: 'peace treaty', is: 'accord', remark: 'see the list of 2003' },
  ],
  ["terminology: name dropped: 'Koizumi'", { form: 'dropped', glossary: 'name', words: 'Koizumi' }],
  ['spacing', { form: 'said', remark: 'spacing' }],
])('the note "%s" is read', (note, parts) => {
  expect(readNote(note)).toEqual(parts);
});

test('thousands of changes, all alike or all different, are folded in time with their number', () => {
  const sentence = (at: number, word: string) => `Line ${at} of the list names ${word} and no other.`;
  const count = 2000;
  const numbers = Array.from({ length: count }, (_, at) => at);
  const alike = compare(
    numbers.map((at) => sentence(at, 'Ishaef')),
    numbers.map((at) => sentence(at, at % 50 === 0 ? 'Ishaef' : 'Ishayev')),
    { language: 'en' },
  );
  expect(alike.groups[0].changes.length + alike.groups[0].survivors.length).toBe(count);
});
