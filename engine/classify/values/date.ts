/** Dates: 12 January 2003, January 12, 2003-01-12, 2003年1月12日, Tuesday, in 2003. */
import { SHORT_MONTHS, YEAR_NOUNS } from '../data/clock.ts';
import { ROLE } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { isEraLetter, readIdeographicDate } from './date-ideographic.ts';
import { DASHES } from './signs.ts';
import { unitAfter } from './unit.ts';
import { type DateParts, dateOf, type Value } from './value.ts';

export function readDate(words: readonly Word[], at: number, lexicon: Lexicon): Value | undefined {
  const first = words[at].lexeme;
  if (first.weekday > 0 && isWeekday(words, at))
    return { type: 'date', key: `weekday ${first.weekday}`, from: at, to: at + 1, soft: false };
  if (first.script === 'han' || words[at + 1]?.lexeme.script === 'han' || isEraLetter(words, at))
    return readIdeographicDate(words, at, lexicon);
  if (first.month > 0) return monthFirst(words, at);
  if (first.script === 'digit')
    return numeric(words, at, lexicon) ?? dayFirst(words, at) ?? yearAlone(words, at, lexicon);
  if ((first.roles & ROLE.ordinal) !== 0) return dayFirst(words, at);
  return undefined;
}

/** Short forms of weekdays are words too ("sat", "sun", "mon"): they need their capital. */
const isWeekday = (words: readonly Word[], at: number): boolean =>
  words[at].lexeme.lower.length > 4 || words[at].lexeme.capital > 0;

/** "May" and "March" are words too: they need their capital inside a sentence, or a number beside them. */
function isMonth(words: readonly Word[], at: number): boolean {
  const { lower, capital } = words[at].lexeme;
  if (lower !== 'may' && lower !== 'march' && lower !== 'mar') return true;
  if (words[at + 1]?.lexeme.script === 'digit' || words[at - 1]?.lexeme.script === 'digit') return true;
  return capital === 1 && !words[at].initial;
}

const dayOf = (word: Word | undefined): number => {
  const found = /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/u.exec(word?.lexeme.lower ?? '');
  const day = found
    ? Number(found[1])
    : word && (word.lexeme.roles & ROLE.ordinal) !== 0
      ? (word.lexeme.numeral?.value ?? 0)
      : 0;
  return day >= 1 && day <= 31 ? day : 0;
};
const yearOf = (word: Word | undefined): number => {
  const text = word?.lexeme.lower ?? '';
  return /^\d{4}$/u.test(text) && text >= '1000' && text < '2200' ? Number(text) : 0;
};

/** "January 12, 2003", "January 2003", "January". */
function monthFirst(words: readonly Word[], at: number): Value | undefined {
  if (!isMonth(words, at)) return undefined;
  const month = words[at].lexeme.month;
  let to = at + 1;
  if (isShortened(words[at]) && words[to]?.lexeme.text === '.' && goesOn(words[to + 1])) to++;
  const day = dayOf(words[to]);
  if (day > 0) to++;
  const year = yearBehind(words, to);
  return dateOf([year.year, month, day], at, year.to);
}

/** "Jan.", "Sept."; the stop behind "May" ends the sentence. */
export const isShortened = ({ lexeme: { month, lower } }: Word): boolean =>
  month > 0 && lower.length < 5 && !SHORT_MONTHS.has(lower);

/** Whether this is no beginning of a sentence, so that a stop before it belongs to a shortened word. */
const goesOn = (next: Word | undefined): boolean => next !== undefined && next.lexeme.capital === 0;

/** A year after an optional comma or "de". */
function yearBehind(words: readonly Word[], at: number): { year: number; to: number } {
  const link = words[at]?.lexeme.lower;
  const here = link === ',' || link === 'de' || link === 'of' || link === 'del' ? at + 1 : at;
  const year = yearOf(words[here]);
  return year > 0 ? { year, to: here + 1 } : { year: 0, to: at };
}

/** "12 January 2003", "the 12th of January", "12. Januar 2003", "12 de enero de 2003". */
function dayFirst(words: readonly Word[], at: number): Value | undefined {
  const link = words[at + 1]?.lexeme.lower;
  const here = link === 'of' || link === '.' || link === 'de' ? at + 2 : at + 1;
  const month = words[here]?.lexeme.month ?? 0;
  if (month === 0 || !isMonth(words, here)) return undefined;
  const day = dayOf(words[at]);
  if (day === 0) return undefined;
  const year = yearBehind(words, here + 1);
  return dateOf([year.year, month, day], at, year.to);
}

/** 2003-01-12, 12.01.2003, 1/12/2003. */
function numeric(words: readonly Word[], at: number, lexicon: Lexicon): Value | undefined {
  const mark = words[at + 1]?.lexeme.lower;
  if (words[at].lexeme.digits && mark !== '-' && mark !== '/') return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(words[at].lexeme.lower);
  if (dotted) return inRange([Number(dotted[3]), Number(dotted[2]), Number(dotted[1])], at, at + 1);
  if ((mark !== '-' && mark !== '/') || words[at + 3]?.lexeme.lower !== mark) return undefined;
  if (words.slice(at + 1, at + 5).length < 4 || words.slice(at + 1, at + 5).some((word) => word.spaced))
    return undefined;
  const [x, y, z] = [words[at], words[at + 2], words[at + 4]].map((word) => word.lexeme.lower);
  if (!/^\d+$/u.test(x) || !/^\d{1,2}$/u.test(y) || !/^\d+$/u.test(z)) return undefined;
  if (x.length === 4) return inRange([Number(x), Number(y), Number(z)], at, at + 5);
  if (z.length !== 4 || x.length > 2) return undefined;
  const dayBefore = Number(x) > 12 || (lexicon.dayFirst && Number(y) <= 12);
  return dayBefore
    ? inRange([Number(z), Number(y), Number(x)], at, at + 5)
    : inRange([Number(z), Number(x), Number(y)], at, at + 5);
}

const inRange = (parts: DateParts, from: number, to: number): Value | undefined =>
  parts[1] >= 1 && parts[1] <= 12 && parts[2] >= 1 && parts[2] <= 31 ? dateOf(parts, from, to) : undefined;

const YEAR_SIGNS = new Set(
  `in since by until till from during before after of year fiscal early late mid around circa between
  to and seit im bis vor nach jahr jahre en depuis año desde hasta à dès в с до`.split(/\s+/u),
);

/** A year without month: four digits where a preposition leads to it. As a number it has the same key. */
function yearAlone(words: readonly Word[], at: number, lexicon: Lexicon): Value | undefined {
  if (words[at].lexeme.text.length !== 4) return undefined;
  const year = yearOf(words[at]);
  if (year === 0 || !YEAR_SIGNS.has(words[at - 1]?.lexeme.lower ?? '')) return undefined;
  if (isMeasured(words, at + 1, lexicon)) return undefined;
  return { type: 'date', key: String(year), from: at, to: at + 1, soft: false };
}

/** "of 2000 km", "to 2000 million". Units that are small words or ordinals too measure nothing: "in 2003 an hour". */
function isMeasured(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const here = DASHES.has(words[at]?.lexeme.lower ?? '') ? at + 1 : at;
  const next = words[here]?.lexeme;
  if (next === undefined || YEAR_NOUNS.has(next.lower)) return false;
  if (next.numeral?.scale) return true;
  const found = unitAfter(words, at, '', lexicon);
  if (!found) return false;
  return found.to > here + 1 || (next.roles & (ROLE.function | ROLE.ordinal)) === 0;
}
