import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHORT_LISTS, takeCommon } from '../../../engine/edit/common.ts';

function common(one: readonly number[], other: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  takeCommon(one, other, (i, j) => pairs.push([i, j]));
  return pairs;
}

/** By its definition. */
function longest(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const [rest, otherRest] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return 1 + longest(rest, otherRest);
  return Math.max(longest(rest, other), longest(one, otherRest));
}

test('it is common to both, in order, and as long as can be', () => {
  const list = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 7 });
  fc.assert(
    fc.property(list, list, (one, other) => {
      const pairs = common(one, other);
      expect(pairs.every(([i, j]) => one[i] === other[j])).toBe(true);
      expect(pairs.every(([i, j], k) => k === 0 || (i > pairs[k - 1][0] && j > pairs[k - 1][1]))).toBe(true);
      expect(pairs.length).toBe(longest(one, other));
    }),
  );
});

test('of several as long, the one where what the first list alone has comes first', () => {
  expect(common([1, 2], [2, 1])).toEqual([[1, 0]]);
});

test('lists of the greatest length have room, one against many and many against many, whatever was read before', () => {
  const root = Math.sqrt(SHORT_LISTS);
  // What they have in common from the start on needs no table.
  const behind = (first: number) => [first, ...Array.from({ length: root - 1 }, () => 1)];
  expect(common(behind(2), behind(3)).length).toBe(root - 1);
  const rising = Array.from({ length: SHORT_LISTS }, (_, k) => k);
  expect(common(rising, [SHORT_LISTS - 1])).toEqual([[SHORT_LISTS - 1, 0]]);
  expect(common([SHORT_LISTS - 1], rising)).toEqual([[0, SHORT_LISTS - 1]]);
  expect(common([1, 2], [3, 4])).toEqual([]);
});
