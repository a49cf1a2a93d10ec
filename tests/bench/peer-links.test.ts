import { expect, test } from 'vitest';
import { ladderLinks, sharedLinks, wikiLinks } from './peer-links.ts';

test('sentences that share most of their letters are held against each other, splits as one link', () => {
  const before = ['The lamp is lit at dusk.', 'It burns until dawn and it is warm.'];
  const after = ['The lamp is lit at noon.', 'It burns until dawn.', 'It is warm.'];
  expect(
    sharedLinks(before, after, [
      { op: 'equal', text: 'The lamp is lit at ' },
      { op: 'delete', text: 'dusk' },
      { op: 'insert', text: 'noon' },
      { op: 'equal', text: '.\nIt burns until dawn' },
      { op: 'delete', text: ' and i' },
      { op: 'insert', text: '. I' },
      { op: 'equal', text: 't is warm.' },
    ]),
  ).toEqual([
    [[0], [0]],
    [[1], [1, 2]],
  ]);
});

test('between two rungs of a ladder lies a link, unless one side is empty', () => {
  expect(ladderLinks('0\t0\t0.5\n1\t1\t0.9\n2\t1\t0\n3\t3\t0.7\n')).toEqual([
    [[0], [0]],
    [[2], [1, 2]],
  ]);
});

test('a line that moved is one link, with what stayed', () => {
  const said = {
    diff: [
      { type: 4, offset: { from: 0, to: null }, moveInfo: { id: 'left', linkId: 'right' } },
      { type: 0, offset: { from: 4, to: 0 } },
      { type: 5, offset: { from: null, to: 2 }, moveInfo: { id: 'right', linkId: 'left' } },
    ],
  };
  expect(wikiLinks(['abc', 'b'], ['b', 'abc'], JSON.stringify(said))).toEqual([
    [[1], [0]],
    [[0], [1]],
  ]);
});
