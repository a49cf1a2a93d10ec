/** Days and weeks, in UTC: the same for everybody, and without a clock that jumps. */
import type { NoticePeriod } from '../../engine/index.ts';
import type { Period } from './records.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** 1 January 1970 was a Thursday; weeks begin on Monday (ISO 8601). */
const FIRST_MONDAY_MS = 4 * DAY_MS;

/** How many of the last periods a run goes back to: a machine that was off for a while owes them all. */
export const PERIODS_BACK: { readonly [period in Period]: number } = { daily: 7, weekly: 4 };

/** Half-open. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** The last so many periods that were over by `now`, the earliest first. */
export function periodsBefore(length: Period, now: Date): readonly Span[] {
  const [ms, origin] = length === 'daily' ? [DAY_MS, 0] : [7 * DAY_MS, FIRST_MONDAY_MS];
  const end = origin + Math.floor((now.getTime() - origin) / ms) * ms;
  return Array.from({ length: PERIODS_BACK[length] }, (_, at) => {
    const to = end - (PERIODS_BACK[length] - 1 - at) * ms;
    return { from: new Date(to - ms), to: new Date(to) };
  });
}

export const contains = ({ from, to }: Span, at: Date): boolean =>
  at.getTime() >= from.getTime() && at.getTime() < to.getTime();

/** As notices name it. */
export const namedPeriod = (length: Period, { from, to }: Span): NoticePeriod => ({
  length,
  first: day(from.getTime()),
  last: day(to.getTime() - 1),
});

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
