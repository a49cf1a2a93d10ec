const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An instant as its day in UTC: `12 January 2003`. What is no ISO 8601 date is given back as it is. */
export function dayName(instant: string): string {
  const match = instant.match(/^(\d{4})-(\d\d)-(\d\d)/);
  const month = match && MONTHS[Number(match[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : instant;
}
