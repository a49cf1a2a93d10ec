/** Stated times, as people write them, to the one form that sorts. */

const FORM =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?\s*(Z|[+-]\d\d:?\d\d)?)?)?)?$/iu;

/**
 * An ISO 8601 year, month, date or instant as an instant in UTC (`2003-01-12T00:00:00.000Z`); undefined for anything
 * else and for days that no calendar has. Without an offset the clock is taken for UTC, so that every machine reads
 * the same.
 */
export function normaliseTime(stated: string): string | undefined {
  const match = stated.trim().match(FORM);
  if (!match) return undefined;
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    fraction = '',
    zone = 'Z',
  ] = match;
  const clock = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}`;
  const local = new Date(`${clock}Z`);
  // Date rolls 30 February over into March instead of refusing it.
  if (Number.isNaN(local.getTime()) || local.toISOString() !== `${clock}Z`) return undefined;
  if (zone.toUpperCase() === 'Z') return local.toISOString();
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  if (hours > 14 || minutes > 59) return undefined;
  const offset = (hours * 60 + minutes) * (zone.startsWith('-') ? -1 : 1);
  const instant = new Date(local.getTime() - offset * 60_000).toISOString();
  return /^\d{4}-/u.test(instant) ? instant : undefined;
}
