import { expect, test } from 'vitest';
import { placeName, placesOf, spokenPlace } from '../../../engine/report/places.ts';
import { rowsOf } from '../../../engine/report/rows.ts';
import { comparisonByHand } from './fixture.ts';
import { harbour } from './harbour.ts';

const rowNames = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => (row.type === 'unchanged' ? row.links.join('+') : `${row.type} ${row.link}`));

test('rows follow after; what left stands behind what came before it', () => {
  expect(rowNames(rowsOf(harbour.comparison.links))).toEqual([
    'link 0',
    'link 1',
    '2+3',
    'link 4',
    'link 5',
    'link 6',
    'link 7',
    '8',
    'link 9',
    'link 10',
    '11',
    'departure 10',
    'departure 6',
    'link 12',
  ]);
});

test('what left from the top stands at the top, in its old order, also where a removal follows a move', () => {
  const { comparison } = comparisonByHand({ before: [['A.', 'B.', 'C.']], after: [['C.', 'A.']] }, [
    { before: [2], after: [0], kind: 'unchanged' },
    { before: [0], after: [1], kind: 'unchanged', moved: true },
    { before: [1], after: [], kind: 'removed' },
  ]);
  expect(rowNames(rowsOf(comparison.links))).toEqual(['departure 1', 'link 2', '0', 'link 1']);
});

test('every link has its row', () => {
  const shown = rowsOf(harbour.comparison.links).flatMap((row) =>
    row.type === 'unchanged' ? row.links : row.type === 'link' ? [row.link] : [],
  );
  expect(shown.toSorted((one, other) => one - other)).toEqual(
    harbour.comparison.links.map((_, index) => index),
  );
});

test('places count paragraphs and sentences from 1', () => {
  const places = placesOf(harbour.comparison.segments.after);
  expect(placeName(places, [0])).toBe('¶1 s1');
  expect(placeName(places, [4, 5])).toBe('¶2 s3–4');
  expect(placeName(places, [5, 6])).toBe('¶2 s4–¶3 s1');
  expect(placeName(places, [])).toBe('');
  expect(spokenPlace(places, [4, 5])).toBe('paragraph 2, sentences 3 to 4');
});
