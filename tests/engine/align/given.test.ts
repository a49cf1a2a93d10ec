import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { expectLawful } from '../../comparison-checks.ts';

type Given = readonly (readonly [number, number])[];
/** Links in short: `0=0`, `1=1+2`, `3=` for a removed one; `~` for moved. */
const links = (before: readonly string[], after: readonly string[], given: Given): string[] =>
  compare(before, after, { given }).links.map(
    (link) => `${link.moved ? '~' : ''}${link.before.join('+')}=${link.after.join('+')}`,
  );

const OPEN = 'The harbour is open from six.';
const SHUT = 'Nothing is to be had after dark.';
const CALL = 'Write to the office in Quay Street.';

test('an id links what the text alone would not', () => {
  const after = [OPEN, 'Everyone leaves by sunset, please.', CALL];
  expect(links([OPEN, SHUT, CALL], after, [[1, 1]])).toEqual(['0=0', '1=1', '2=2']);
});

test('ids that were numbered anew are not believed against the text', () => {
  const after = ['A new first line, added by the editor.', OPEN, SHUT, CALL];
  const renumbered: Given = [
    [0, 0],
    [1, 1],
    [2, 2],
  ];
  expect(links([OPEN, SHUT, CALL], after, renumbered)).toEqual(['=0', '0=1', '1=2', '2=3']);
});

test('a sentence that was split keeps its parts together', () => {
  const whole =
    'Fishing boats will berth at the temporary pontoon, which lies near the lighthouse on the mole.';
  const parts = [
    'Fishing boats will berth at the temporary pontoon.',
    'It lies near the lighthouse on the mole.',
  ];
  expect(links([OPEN, whole, CALL], [OPEN, ...parts, CALL], [[1, 1]])).toEqual(['0=0', '1=1+2', '2=3']);
});

test('what is left of a link that was taken apart is as sure as what was never linked', () => {
  const before = ['Fishing boats will berth at the pontoon by noon.', 'All of it is new.'];
  const after = ['Fishing boats leave the old pontoon far too early this morning.'];
  const found = compare(before, after, { given: [[1, 0]] }).links;
  expect(found.map(({ kind, confidence }) => [kind, confidence])).toEqual([
    ['removed', 0.5],
    ['edited', 1],
  ]);
  expect(compare(before, after).links[0]).toMatchObject({ before: [0], after: [0] });
});

test('what is given twice, or does not exist, is given not at all', () => {
  const given: Given = [
    [0, 1],
    [0, 0],
    [7, 7],
  ];
  expect(links([OPEN, SHUT], [OPEN, SHUT], given)).toEqual(['0=0', '1=1']);
});

const sentence = fc
  .array(fc.constantFrom('harbour', 'ship', 'noon', 'closed', 'open', 'the', 'quay', 'ferry'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => `${words.join(' ')}.`);
const side = fc.array(sentence, { minLength: 1, maxLength: 8 });
const given = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 8 });

test('law: every segment in exactly one link, whatever is given', () => {
  fc.assert(
    fc.property(side, side, given, (before, after, pairs) => {
      expectLawful(compare(before, after, { given: pairs }), before.join('\n'), after.join('\n'));
    }),
    { numRuns: 150 },
  );
});

test('law: swapped sides mirror', () => {
  fc.assert(
    fc.property(side, side, given, (before, after, pairs) => {
      const there = compare(before, after, { given: pairs }).links;
      const back = compare(after, before, { given: pairs.map(([i, j]) => [j, i] as const) }).links;
      const short = (links: typeof there, turned: boolean) =>
        links
          .map(({ before: b, after: a, moved }) => `${turned ? a : b}=${turned ? b : a}${moved ? '~' : ''}`)
          .sort();
      expect(short(back, true)).toEqual(short(there, false));
    }),
    { numRuns: 150 },
  );
});
