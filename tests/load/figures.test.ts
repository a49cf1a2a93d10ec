import { expect, test } from 'vitest';
import { memoryTrend, percentile } from './figures.ts';

test('a percentile is a value of the list, that so many of a hundred do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect([50, 95, 99, 100].map((of) => percentile(hundred, of))).toEqual([50, 95, 99, 100]);
  expect(percentile([7], 99)).toBe(7);
  expect(percentile([], 50)).toBe(0);
});

test('memory that grows is told from memory that is flat once it is warm', () => {
  const flat = [10, 60, 100, 100, 101, 99, 100, 100, 100, 100];
  expect(memoryTrend(flat).growth).toBeCloseTo(1);
  const growing = Array.from({ length: 50 }, (_, at) => 100 + 10 * at);
  expect(memoryTrend(growing).growth).toBeGreaterThan(1.5);
});
