import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editLink } from '../../../engine/edit/edit.ts';
import { compare } from '../../../engine/index.ts';
import { EDIT_OPTIONS } from '../../../engine/options.ts';
import { tablesOf, whole } from '../tables-of.ts';

const edited = (before: string, after: string, options = EDIT_OPTIONS) => {
  const [one, other] = tablesOf(before, after);
  return editLink(one, whole(before), other, whole(after), options);
};

/** Edits as wdiff writes them. */
function marked(before: string, after: string, options = EDIT_OPTIONS): string {
  return edited(before, after, options)
    .edits.map((edit) => {
      const cut = before.slice(edit.before.start, edit.before.end);
      const put = after.slice(edit.after.start, edit.after.end);
      return edit.op === 'equal' ? cut : (cut && `[-${cut}-]`) + (put && `{+${put}+}`);
    })
    .join('');
}

test.each([
  ['one word', 'It must be done.', 'It should be done.', 'It [-must-]{+should+} be done.'],
  ['white space alone', 'a  b', 'a b', 'a [- -]b'],
  [
    'words that agree by chance are not kept',
    'the old man, who the sea feared',
    'a young king, then the land wept',
    '[-the old man, who the sea feared-]{+a young king, then the land wept+}',
  ],
  [
    'a phrase that agrees is',
    'They went to the station by train',
    'We will come to the station on foot',
    '[-They went-]{+We will come+} to the station [-by train-]{+on foot+}',
  ],
  [
    'a sentence put in is put in whole',
    'It rained. It blew.',
    'It rained. It snowed. It blew.',
    'It rained. {+It snowed. +}It blew.',
  ],
  [
    'a clause taken out ends with its comma',
    'ご不便をおかけしますが、ご協力を',
    'ご協力を',
    '[-ご不便をおかけしますが、-]ご協力を',
  ],
  ['a mark on a space', 'a \u0308b', 'a b', 'a[- \u0308-]{+ +}b'],
])('%s', (_, before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

test('beyond its budget the differing middle is one replacement, and that is told', () => {
  const words = Array.from({ length: 300 }, (_, k) => `word${k}`);
  const before = `start ${words.join(' ')} end`;
  const after = `start ${words.toReversed().join(' ')} end`;
  const options = { ...EDIT_OPTIONS, maxEditLength: 10 };
  const { edits, cutShort } = edited(before, after, options);
  expect(cutShort).toBe(true);
  expect(edits.map((edit) => edit.op)).toEqual(['equal', 'replace', 'equal']);
});

test('words that one side has alone cost no budget', () => {
  const words = (kind: string) => Array.from({ length: 300 }, (_, k) => `${kind}${k}`).join(' ');
  const { cutShort } = edited(words('old'), words('new'), { ...EDIT_OPTIONS, maxEditLength: 1 });
  expect(cutShort).toBe(false);
});

test('words that are only put in or only taken out cost no budget either, though both sides have them', () => {
  const words = Array.from({ length: 300 }, (_, k) => `word${k}`);
  const before = words.join(' ');
  const after = words.map((word, k) => `${words[(7 * k) % words.length]} ${word}`).join(' ');
  const options = { ...EDIT_OPTIONS, maxEditLength: 1, islandShare: 0 };
  for (const [one, other] of [
    [before, after],
    [after, before],
  ]) {
    const { edits, cutShort } = edited(one, other, options);
    expect(cutShort).toBe(false);
    expect(edits.some(({ op }) => op === 'replace')).toBe(false);
  }
});

test.each([
  ['short', { maxLength: 30 }, 500],
  ['long', { minLength: 600, maxLength: 700 }, 20],
])(
  'a %s text that has only gained words shows none as taken out, and the other way round',
  (_, length, numRuns) => {
    const word = fc.constantFrom('one', 'two', 'three', 'four');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean()), length), (words) => {
        const longer = words.map(([text]) => text).join(' ');
        const shorter = words.flatMap(([text, isOld]) => (isOld ? [text] : [])).join(' ');
        const keepAll = { ...EDIT_OPTIONS, islandShare: 0 };
        const isPut = ({ op }: { op: string }) => op === 'equal' || op === 'insert';
        const isTaken = ({ op }: { op: string }) => op === 'equal' || op === 'delete';
        expect(edited(shorter, longer, keepAll).edits.every(isPut)).toBe(true);
        expect(edited(longer, shorter, keepAll).edits.every(isTaken)).toBe(true);
      }),
      { numRuns },
    );
  },
);

describe('the diffs of a comparison', () => {
  /** Sentences of 500 words each, none of them where it was: a diff of each takes out and puts in as many as it can. */
  const shuffled = (step: number): readonly string[] =>
    Array.from({ length: 6 }, (_, at) => {
      const words = Array.from({ length: 499 }, (_, k) => `word${at}x${(step * k) % 499}`);
      return `Start${at} of${at} ${words.join(' ')} end${at} here${at}.`;
    });
  const [before, after] = [shuffled(1), shuffled(201).toReversed().concat('A sentence more.')];
  const given = Array.from({ length: 6 }, (_, at): [number, number] => [at, 5 - at]);
  /** Segments of *before* whose middle is one replacement, and what is told. */
  const cut = (editWork: number, isSwapped = false) => {
    const [one, other] = isSwapped ? [after, before] : [before, after];
    const pairs = given.map(([i, j]): [number, number] => (isSwapped ? [j, i] : [i, j]));
    const { links, budget } = compare(one, other, { edit: { editWork, islandShare: 0 }, given: pairs });
    const linked = links.filter((link) => link.before.length > 0 && link.after.length > 0);
    return {
      replaced: linked
        .filter(({ edits }) => edits.filter(({ op }) => op !== 'equal').length === 1)
        .map((link) => (isSwapped ? link.after : link.before)[0])
        .sort(),
      told: budget.map(({ message }) => message),
    };
  };
  /** What one of them spends at the most. */
  const each = (2 * 499) ** 2;

  test('share an allowance, and what it does not reach is told', () => {
    const { replaced, told } = cut(3 * each);
    expect(replaced.length).toBeGreaterThanOrEqual(2);
    expect(replaced.length).toBeLessThanOrEqual(3);
    expect(told).toEqual([
      `${replaced.length} links differ in more than 2500 words, or than the links before have left of what is looked for: the differing part is shown as replaced`,
    ]);
    expect(cut(6 * each)).toEqual({ replaced: [], told: [] });
    expect(cut(0).replaced).toHaveLength(6);
  });

  test('spend it in the same order when the sides are swapped, though the links stand in another', () => {
    for (const share of [1, 2, 3, 4, 5]) expect(cut(share * each, true)).toEqual(cut(share * each));
  });
});
