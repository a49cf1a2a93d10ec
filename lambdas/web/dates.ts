import { fill } from '../../engine/index.ts';
import type { Messages } from './messages/messages.ts';

/** An instant as its day in UTC: `12 January 2003`. What is no ISO 8601 date is given back as it is. */
export function dayName(instant: string, { day, months }: Messages): string {
  const [, y, month, date] = instant.match(/^(\d{4})-(\d\d)-(\d\d)/) ?? [];
  const m = Number(month);
  if (!(m >= 1 && m <= 12)) return instant;
  return fill(day, { y, m, month: months[m - 1], d: Number(date) });
}
