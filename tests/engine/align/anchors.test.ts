import { expect, test } from 'vitest';
import { findAnchors } from '../../../engine/align/anchors.ts';
import { readCorpus } from '../../../engine/align/vocabulary.ts';
import { Inventory } from '../../../engine/edit/token-table.ts';
import { ALIGN_OPTIONS } from '../../../engine/options.ts';
import { readSide } from '../../../engine/side.ts';

/** Anchors in short: `3-4` for segment 3 of *before* with segment 4 of *after*. */
function anchors(before: readonly string[], after: readonly string[]): string[] {
  const inventory = new Inventory();
  const [one, other] = [before, after].map((texts) => readSide(texts, 'en', '', inventory));
  return findAnchors(readCorpus(one, other), ALIGN_OPTIONS).map(({ i, j }) => `${i}-${j}`);
}

const REPEATED = 'The sea was calm that day.';
const UNIQUE = 'Admiral Thorvald inspected seventeen lighthouses.';
const times = (count: number, text: string): string[] => new Array<string>(count).fill(text);

test('what begins and ends alike is sure, however often it is said', () => {
  expect(anchors(times(3, REPEATED), times(3, REPEATED))).toEqual(['0-0', '1-1', '2-2']);
  expect(anchors(['One.', ...times(2, REPEATED)], ['Two.', 'Three.', ...times(2, REPEATED)])).toEqual([
    '1-2',
    '2-3',
  ]);
});

test('a sentence that stands once is found among hundreds that stand often', () => {
  const before = ['First of all.', ...times(250, REPEATED), UNIQUE, ...times(250, REPEATED), 'That is all.'];
  const after = ['At first.', ...times(300, REPEATED), UNIQUE, ...times(200, REPEATED), 'This was it.'];
  expect(anchors(before, after)).toEqual(['251-301']);
});

test('two rare words are enough for one that was edited, one is not', () => {
  const before = ['First of all.', ...times(25, REPEATED), UNIQUE, ...times(25, REPEATED), 'That is all.'];
  const withEdited = (edited: string) => [
    'At first.',
    ...times(30, REPEATED),
    edited,
    ...times(20, REPEATED),
    'Here.',
  ];
  expect(anchors(before, withEdited('The sea saw Thorvald and his lighthouses.'))).toEqual(['26-31']);
  expect(anchors(before, withEdited('The sea saw Thorvald that day.'))).toEqual([]);
});

test('between two anchors the words that are rare there count anew', () => {
  // "pilot", "old" and "harbour" stand in every part, once in each.
  const part = (name: string, own: string) => [
    `Chapter ${name} opens with ${name} verses.`,
    ...times(4, REPEATED),
    own,
    ...times(4, REPEATED),
    `Chapter ${name} closes, ends and ${name} rests.`,
  ];
  const names = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
  const before = names.flatMap((name) => part(name, 'A pilot left the old harbour.'));
  const after = names.flatMap((name) => part(name, 'That pilot left our old harbour.'));
  const found = anchors(before, after);
  for (let at = 0; at < names.length; at++) expect(found).toContain(`${11 * at + 5}-${11 * at + 5}`);
});
