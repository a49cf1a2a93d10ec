/** Times of the day. */
import { CLOCK_HOURS, CLOCK_LEADS, HALVED_DAYS } from '../data/clock.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { readAmount } from './amount.ts';
import type { Value } from './value.ts';

const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['a.m', 'am'],
  ['pm', 'pm'],
  ['p.m', 'pm'],
]);

/** What makes a time of plain digits. */
const TIME_SIGNS = new Set([':', 'a', 'p', 'am', 'pm', 'a.m', 'p.m', 'uhr', "o'clock", ...CLOCK_HOURS]);
const HOUR_SIGNS = new Set(['時', '时', '点', '點']);

/** "3:30 p.m.", "15.30 Uhr", 午後3時30分, "noon". The key is minutes since midnight. */
export function readTime(words: readonly Word[], at: number, lexicon: Lexicon): Value | undefined {
  const first = words[at].lexeme;
  if (first.lower === 'noon' || (first.text === '正' && words[at + 1]?.lexeme.text === '午')) {
    return value(12 * 60, at, at + (first.lower === 'noon' ? 1 : 2));
  }
  if (first.lower === 'midnight') return value(0, at, at + 1);
  if (first.text === '午' || first.text === '上' || first.text === '下')
    return readIdeographic(words, at, lexicon);
  if (first.script === 'han' || HOUR_SIGNS.has(words[at + 1]?.lexeme.text ?? ''))
    return readIdeographic(words, at, lexicon);
  if (first.script !== 'digit') return undefined;
  if (first.digits && !TIME_SIGNS.has(words[at + 1]?.lexeme.lower ?? '')) return undefined;
  const bare = /^(\d{1,2})(?:[.h](\d{2})|h)?(am|pm)?$/u.exec(first.lower);
  if (!bare) return undefined;
  let hour = Number(bare[1]);
  let minute = Number(bare[2] ?? 0);
  let to = at + 1;
  const isLed = CLOCK_LEADS.has(words[at - 1]?.lexeme.lower ?? '');
  let sure = first.lower.includes('h') && (bare[2] !== undefined || isLed);
  if (
    bare[2] === undefined &&
    words[to]?.lexeme.lower === ':' &&
    !words[to].spaced &&
    /^\d{2}$/u.test(words[to + 1]?.lexeme.lower ?? '')
  ) {
    minute = Number(words[to + 1].lexeme.lower);
    to += 2;
    sure = true;
  }
  let half: 'am' | 'pm' | undefined = bare[3] as 'am' | 'pm' | undefined;
  const next = words[to]?.lexeme.lower;
  const halved = half === undefined && next !== undefined && HALVED_DAYS.has(lexicon.language);
  if (halved && HALVES.has(next)) {
    half = HALVES.get(next);
    to++;
  } else if (
    halved &&
    (next === 'a' || next === 'p') &&
    words[to + 1]?.lexeme.lower === '.' &&
    words[to + 2]?.lexeme.lower === 'm'
  ) {
    half = next === 'a' ? 'am' : 'pm';
    to += 3;
    // The stop of "p.m." also ends a sentence; it belongs to the time only where the sentence goes on.
    if (words[to]?.lexeme.lower === '.' && words[to + 1]?.lexeme.capital === 0) to++;
  } else if (next === 'uhr' || next === "o'clock") {
    sure = true;
    to++;
  } else if (first.digits && to === at + 1 && isLed && CLOCK_HOURS.has(next ?? '')) {
    sure = true;
    to++;
    // à 15 heures 30
    if (/^[0-5]\d$/u.test(words[to]?.lexeme.lower ?? '') && !words[to + 1]?.lexeme.unit)
      minute = Number(words[to++].lexeme.lower);
  }
  if ((!sure && half === undefined) || hour > 24 || minute > 59) return undefined;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  return value(hour * 60 + minute, at, to);
}

function readIdeographic(words: readonly Word[], start: number, lexicon: Lexicon): Value | undefined {
  let at = start;
  let add = 0;
  const opening = `${words[at].lexeme.text}${words[at + 1]?.lexeme.text ?? ''}`;
  if (['午前', '上午', '午後', '下午'].includes(opening)) {
    add = opening === '午後' || opening === '下午' ? 12 : 0;
    at += 2;
  }
  const hours = readAmount(words, at, lexicon);
  const sign = words[hours?.to ?? 0]?.lexeme.text ?? '';
  if (!hours || !(hours.amount <= 24) || hours.suffix !== '' || !HOUR_SIGNS.has(sign)) return undefined;
  let to = hours.to + 1;
  const behind = words[to]?.lexeme.text ?? '';
  if (behind === '間') return undefined;
  if (at === start && (sign === '点' || sign === '點') && !isHour(hours.amount, behind, lexicon))
    return undefined;
  let minutes = 0;
  if (words[to]?.lexeme.text === '半') {
    minutes = 30;
    to++;
  } else {
    const found = readAmount(words, to, lexicon);
    if (found && words[found.to]?.lexeme.text === '分' && found.amount < 60) {
      minutes = found.amount;
      to = found.to + 1;
    }
  }
  const hour = add === 12 && hours.amount < 12 ? hours.amount + 12 : hours.amount;
  return value(hour * 60 + minutes, start, to);
}

/** 3点 alone counts points; 15点 does so in Japanese, where it is a score. */
const isHour = (hour: number, behind: string, lexicon: Lexicon): boolean =>
  lexicon.ideographic === 'zh' && (hour >= 13 || behind === '半' || behind === '钟' || behind === '鐘');

const value = (minutes: number, from: number, to: number): Value => ({
  type: 'time',
  key: `at ${minutes}`,
  from,
  to,
  soft: false,
});
