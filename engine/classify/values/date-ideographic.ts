/** Dates in ideographs: 2003年1月12日, 平成15年1月12日, H15年, 1月上旬, 火曜日, 星期二. */
import { ERAS } from '../data/units.ts';
import type { Lexeme } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { readAmount } from './amount.ts';
import { dateOf, type Value } from './value.ts';

const ERA_NAMES: ReadonlyMap<string, number> = new Map(ERAS.map(([name, , first]) => [name, first]));
const ERA_LETTERS: ReadonlyMap<string, number> = new Map(ERAS.map(([, letter, first]) => [letter, first]));
const WEEKDAYS = '月火水木金土日';
const WEEK_NAMES = new Set(['星期', '礼拜', '禮拜']);

/** What a date or a time may begin with and no other value does. */
const STARTS = new Set([
  ...ERAS.flatMap(([name, letter]) => [name[0], letter]),
  ...'火水木金土星周週礼禮午正上下',
]);

/** Whether a word that has no value of its own may begin a date or a time. */
export const mayBegin = ({ script, text }: Lexeme): boolean =>
  script !== 'hiragana' && (STARTS.has(text) || (script === 'latin' && ERA_YEAR.test(text)));

/** H15 is one word. */
const ERA_YEAR = /^[A-Z]\d{1,2}$/u;

/** "H 15": the year stands apart. */
export const isEraLetter = (words: readonly Word[], at: number): boolean =>
  ERA_LETTERS.has(words[at].lexeme.text) && words[at + 1]?.lexeme.script === 'digit';

export const readIdeographicDate = (
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): Value | undefined => readWeekday(words, at) ?? readDay(words, at, lexicon);

/** 火曜日, 12日（火）, 星期二, 周二. */
function readWeekday(words: readonly Word[], at: number): Value | undefined {
  const one = textAt(words, at);
  const two = textAt(words, at + 1);
  const three = textAt(words, at + 2);
  const japanese = one === '' ? -1 : WEEKDAYS.indexOf(one);
  if (japanese >= 0) {
    if (two === '曜') return weekday(japanese + 1, at, at + (three === '日' ? 3 : 2));
    const behindDay = words[at - 2]?.lexeme.text === '日' && /^[(（]$/u.test(words[at - 1].lexeme.text);
    if (behindDay && /^[)）]$/u.test(two)) return weekday(japanese + 1, at, at + 1);
  }
  const long = WEEK_NAMES.has(one + two);
  const sign = long ? three : one === '周' || one === '週' ? two : '';
  const chinese = '一二三四五六日天'.indexOf(sign);
  if (sign === '' || chinese < 0) return undefined;
  return weekday(Math.min(chinese + 1, 7), at, at + (long ? 3 : 2));
}

const textAt = (words: readonly Word[], at: number): string => words[at]?.lexeme.text ?? '';

const weekday = (day: number, from: number, to: number): Value => ({
  type: 'date',
  key: `weekday ${day}`,
  from,
  to,
  soft: false,
});

/** A year, which may be counted from the start of an era. */
function readYear(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { year: number; to: number } | undefined {
  const { text } = words[at].lexeme;
  const attached = ERA_YEAR.test(text) ? ERA_LETTERS.get(text[0]) : undefined;
  if (attached !== undefined) {
    return words[at + 1]?.lexeme.text === '年'
      ? { year: attached - 1 + Number(text.slice(1)), to: at + 2 }
      : undefined;
  }
  const named = ERA_NAMES.get(`${text}${words[at + 1]?.lexeme.text ?? ''}`);
  const first = named ?? (isEraLetter(words, at) ? ERA_LETTERS.get(text) : undefined);
  const here = named !== undefined ? at + 2 : first !== undefined ? at + 1 : at;
  const isFirst = first !== undefined && words[here]?.lexeme.text === '元';
  const count = isFirst ? { amount: 1, to: here + 1 } : readAmount(words, here, lexicon);
  if (!count || words[count.to]?.lexeme.text !== '年' || !(count.amount < 2200)) return undefined;
  if (first === undefined && count.amount < 1000) return undefined;
  return { year: count.amount + (first === undefined ? 0 : first - 1), to: count.to + 1 };
}

/** The thirds of a month (上旬, 中旬, 下旬) count as days behind the last one. */
const THIRDS = 41;

function readDay(words: readonly Word[], start: number, lexicon: Lexicon): Value | undefined {
  const y = readYear(words, start, lexicon);
  let month = 0;
  let day = 0;
  let to = y?.to ?? start;
  const year = y?.year ?? 0;
  const m = readAmount(words, to, lexicon);
  if (m && words[m.to]?.lexeme.text === '月' && m.amount >= 1 && m.amount <= 12) {
    month = m.amount;
    to = m.to + 1;
    const third = '上中下'.indexOf(words[to]?.lexeme.text ?? '-');
    if (third >= 0 && words[to + 1]?.lexeme.text === '旬')
      return dateOf([year, month, THIRDS + third], start, to + 2);
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
  return year > 0 || month > 0 || day > 0 ? dateOf([year, month, day], start, to) : undefined;
}
