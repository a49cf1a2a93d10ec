import type { LineRule } from './line-pair.ts';

const LONGEST_DATE = 45;
/** "January 12, 2003", "12.01.2003", "12 de enero de 2003", "2003年1月12日", with perhaps a weekday or place. */
const DATE =
  /^(?:[\p{L}()]+[.,]?\s+){0,4}\d{1,2}(?:st|nd|rd|th|er|[.º])?,?\s+(?:(?:de\s+)?\p{L}+[.,]?\s+(?:de\s+)?)?\d{4}\)?$|^\(?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\)?$|^(?:\p{Lo}{0,6})[\d０-９]{1,4}年[\d０-９]{1,2}月[\d０-９]{1,2}日\p{P}?\p{Lo}{0,3}\p{P}?$/u;

/** A date that has a line to itself is a unit. */
export const dateLine: LineRule = ({ upper, lower }) =>
  (lower.length <= LONGEST_DATE && DATE.test(lower)) || (upper.length <= LONGEST_DATE && DATE.test(upper))
    ? 'break'
    : undefined;
