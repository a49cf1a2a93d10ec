import { expect, test } from 'vitest';
import { archiveRun, monthBill, secondsOf, times, total } from './bill.ts';
import type { Measured, Work } from './measure-pipeline.ts';
import prices from './prices.json' with { type: 'json' };

const work: Work = { calls: 10, ms: 1000, gets: 20, puts: 30, deletes: 0 };
const nothing: Work = { calls: 0, ms: 0, gets: 0, puts: 0, deletes: 0 };
const measured: Measured = {
  versions: 20,
  works: 2,
  comparisons: 10,
  storedBytes: 1e6,
  events: 100,
  stages: { door: nothing, ingest: work, compare: work, publish: work, sweep: work, recompare: work },
};
const month = { comparisons: 1000, alarms: 10, metrics: 10, sweepWorks: 2 };

test('a function takes its share of a core, and waits for S3', () => {
  const waiting = 50 * (prices.assumed.s3RequestMs / 1000);
  expect(secondsOf(work, prices.assumed.fullCoreMB)).toBeCloseTo(1 + waiting);
  expect(secondsOf(work, prices.assumed.fullCoreMB / 2)).toBeCloseTo(2 + waiting);
  // More memory than one core's worth makes one thread no faster.
  expect(secondsOf(work, 4 * prices.assumed.fullCoreMB)).toBeCloseTo(1 + waiting);
  expect(times(work, 3)).toEqual({ calls: 30, ms: 3000, gets: 60, puts: 90, deletes: 0 });
});

test('an archive: requests, events and transitions by hand', () => {
  const { lines, hours } = archiveRun(measured, 1000, 20);
  const quantity = (what: string) => lines.find((line) => line.what === what)?.quantity;
  expect(quantity('S3, puts and lists')).toBe(6000);
  expect(quantity('S3, gets')).toBe(4000);
  expect(quantity('EventBridge, events of the bucket')).toBe(6000);
  expect(quantity('Lambda, calls')).toBe(102 + 1000);
  expect(quantity('Step Functions')).toBe(100 * prices.assumed.transitionsPerPart + 4);
  expect(lines.find(({ what }) => what === 'S3, gets')?.cost).toBeCloseTo(4000 * prices.s3Get);
  expect(hours.compared).toBeGreaterThan(0);
});

test('twice the archive takes twice the time, and costs twice as much but for what is once', () => {
  const [one, two] = [archiveRun(measured, 1000, 20), archiveRun(measured, 2000, 20)];
  expect(two.hours.compared).toBeCloseTo(2 * one.hours.compared);
  expect(total(two.lines) / total(one.lines)).toBeCloseTo(2, 2);
});

test('a month: what is bought by the month does not grow, and the sweep is bounded by its works', () => {
  const [small, large] = [monthBill(measured, month), monthBill(measured, { ...month, comparisons: 10_000 })];
  const cost = (lines: typeof small, what: string) => lines.find((line) => line.what === what)?.cost ?? 0;
  for (const what of ['CloudWatch, alarms', 'CloudWatch, dashboard', 'Scheduler'])
    expect(cost(large, what)).toBe(cost(small, what));
  const gets = (lines: typeof small) => lines.find(({ what }) => what === 'S3, gets')?.quantity ?? 0;
  const perComparison = 3 * 2 + prices.assumed.pagesPerComparison * prices.assumed.pageGets;
  expect(gets(large) - gets(small)).toBeCloseTo(9000 * perComparison);
  expect(total(small)).toBeGreaterThan(0);
});
