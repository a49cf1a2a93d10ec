/** Dates: 12 January 2003, January 12, 2003-01-12, 2003年1月12日, 平成15年1月12日, Tuesday, in 2003. */
import { ERAS } from '../data/units.ts';
import { ROLE } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { readAmount } from './amount.ts';
import type { Value } from './value.ts';

type Parts = readonly [year: number, month: number, day: number];

export function readDate(words: readonly Word[], at: number, lexicon: Lexicon): Value | undefined {
  const first = words[at].lexeme;
  if (first.weekday > 0 && isWeekday(words, at))
    return { type: 'date', key: `weekday ${first.weekday}`, from: at, to: at + 1, soft: false };
  if (first.script === 'han' || words[at + 1]?.lexeme.script === 'han') {
    return readWeekday(words, at) ?? readIdeographic(words, at, lexicon);
  }
  if (first.month > 0) return monthFirst(words, at);
  if (first.script === 'digit')
    return numeric(words, at, lexicon) ?? dayFirst(words, at) ?? yearAlone(words, at);
  if ((first.roles & ROLE.ordinal) !== 0) return dayFirst(words, at);
  return undefined;
}

const date = (parts: Parts, from: number, to: number): Value => ({
  type: 'date',
  key: `${parts[0]}-${parts[1]}-${parts[2]}`,
  parts,
  from,
  to,
  soft: false,
});

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
  if (words[to]?.lexeme.text === '.' && words[at].lexeme.lower.length < 5) to++;
  const day = dayOf(words[to]);
  if (day > 0) to++;
  const year = yearBehind(words, to);
  return date([year.year, month, day], at, year.to);
}

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
  return date([year.year, month, day], at, year.to);
}

/** 2003-01-12, 12.01.2003, 1/12/2003. */
function numeric(words: readonly Word[], at: number, lexicon: Lexicon): Value | undefined {
  const sign = words[at + 1]?.lexeme.text;
  if (words[at].lexeme.digits && sign !== '-' && sign !== '/') return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(words[at].lexeme.lower);
  if (dotted) return inRange([Number(dotted[3]), Number(dotted[2]), Number(dotted[1])], at, at + 1);
  const mark = sign;
  if ((mark !== '-' && mark !== '/') || words[at + 3]?.lexeme.text !== mark) return undefined;
  if (words.slice(at + 1, at + 5).length < 4 || words.slice(at + 1, at + 5).some((word) => word.spaced))
    return undefined;
  const [x, y, z] = [words[at], words[at + 2], words[at + 4]].map((word) => word.lexeme.lower);
  if (!/^\d+$/u.test(x) || !/^\d{1,2}$/u.test(y) || !/^\d+$/u.test(z)) return undefined;
  if (x.length === 4) return inRange([Number(x), Number(y), Number(z)], at, at + 5);
  if (z.length !== 4 || x.length > 2) return undefined;
  const dayBefore = Number(x) > 12 || lexicon.language !== 'en';
  return dayBefore
    ? inRange([Number(z), Number(y), Number(x)], at, at + 5)
    : inRange([Number(z), Number(x), Number(y)], at, at + 5);
}

const inRange = (parts: Parts, from: number, to: number): Value | undefined =>
  parts[1] >= 1 && parts[1] <= 12 && parts[2] >= 1 && parts[2] <= 31 ? date(parts, from, to) : undefined;

const YEAR_SIGNS = new Set(
  `in since by until till from during before after of year fiscal early late mid around circa between
  to and seit im bis vor nach jahr jahre en depuis año desde hasta à dès в с до`.split(/\s+/u),
);

/** A year without month: four digits where a preposition leads to it. As a number it has the same key. */
function yearAlone(words: readonly Word[], at: number): Value | undefined {
  if (words[at].lexeme.text.length !== 4) return undefined;
  const year = yearOf(words[at]);
  if (year === 0 || !YEAR_SIGNS.has(words[at - 1]?.lexeme.lower ?? '')) return undefined;
  return { type: 'date', key: String(year), from: at, to: at + 1, soft: false };
}

const ERA_NAMES = new Map(ERAS.map(([name, , first]) => [name, first]));
const ERA_LETTERS = new Map(ERAS.map(([, letter, first]) => [letter, first]));
const WEEKDAYS = '月火水木金土日';

/** 火曜日, 星期二, 周二. */
function readWeekday(words: readonly Word[], at: number): Value | undefined {
  const [one, two, three] = [0, 1, 2].map((k) => words[at + k]?.lexeme.text ?? '');
  const japanese = WEEKDAYS.indexOf(one);
  if (one !== '' && japanese >= 0 && two === '曜') {
    return {
      type: 'date',
      key: `weekday ${japanese + 1}`,
      from: at,
      to: at + (three === '日' ? 3 : 2),
      soft: false,
    };
  }
  // 12日（火）
  const behindDay = words[at - 2]?.lexeme.text === '日' && /^[(（]$/u.test(words[at - 1].lexeme.text);
  if (one !== '' && japanese >= 0 && behindDay && /^[)）]$/u.test(two)) {
    return { type: 'date', key: `weekday ${japanese + 1}`, from: at, to: at + 1, soft: false };
  }
  const sign = one === '星' && two === '期' ? three : one === '周' || one === '週' || one === '礼' ? two : '';
  const chinese = '一二三四五六日天'.indexOf(sign);
  if (sign === '' || chinese < 0) return undefined;
  return {
    type: 'date',
    key: `weekday ${Math.min(chinese + 1, 7)}`,
    from: at,
    to: at + (one === '星' ? 3 : 2),
    soft: false,
  };
}

/** The thirds of a month (上旬, 中旬, 下旬) count as days behind the last one. */
const THIRDS = 41;

function readIdeographic(words: readonly Word[], start: number, lexicon: Lexicon): Value | undefined {
  let at = start;
  let base = 0;
  const era = `${words[at].lexeme.text}${words[at + 1]?.lexeme.text ?? ''}`;
  if (ERA_NAMES.has(era)) {
    base = (ERA_NAMES.get(era) as number) - 1;
    at += 2;
  } else if (ERA_LETTERS.has(words[at].lexeme.text) && words[at + 1]?.lexeme.script === 'digit') {
    base = (ERA_LETTERS.get(words[at].lexeme.text) as number) - 1;
    at += 1;
  }
  let year = 0;
  let month = 0;
  let day = 0;
  let to = at;
  const first = base > 0 && words[at]?.lexeme.text === '元';
  const y = first ? { amount: 1, to: at + 1 } : readAmount(words, at, lexicon);
  if (y && words[y.to]?.lexeme.text === '年' && (base > 0 || y.amount >= 1000) && y.amount < 2200) {
    year = base + y.amount;
    to = y.to + 1;
  } else if (base > 0) return undefined;
  const m = readAmount(words, to, lexicon);
  if (m && words[m.to]?.lexeme.text === '月' && m.amount >= 1 && m.amount <= 12) {
    month = m.amount;
    to = m.to + 1;
    const third = '上中下'.indexOf(words[to]?.lexeme.text ?? '-');
    if (third >= 0 && words[to + 1]?.lexeme.text === '旬')
      return date([year, month, THIRDS + third], start, to + 2);
  }
  const d = readAmount(words, to, lexicon);
  const sign = words[d?.to ?? 0]?.lexeme.text;
  if (
    d &&
    (sign === '日' || sign === '号' || sign === '號') &&
    d.amount >= 1 &&
    d.amount <= 31 &&
    words[d.to + 1]?.lexeme.text !== '間'
  ) {
    // 3号 alone is a number, 1月3号 a date.
    if (sign === '日' || month > 0) {
      day = d.amount;
      to = d.to + 1;
    }
  }
  return to > at && (year > 0 || month > 0 || day > 0) ? date([year, month, day], start, to) : undefined;
}
