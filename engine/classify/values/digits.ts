/** Digits, with what stands inside and behind them -> an amount. */
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { readScales, suffixesAt } from './scales.ts';
import { type Amount, plainAmount, roundKey, SURE_DIGITS } from './value.ts';

const ORDINAL_SUFFIX = new Set(['st', 'nd', 'rd', 'th', 'er', 'ère', 're', 'e', 'ème', 'º', 'ª', 'й', 'го']);

/** `money`: the sign of a currency stands before them. */
export function readDigits(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  money: boolean,
): Amount | undefined {
  const shape = /^(\d+(?:[.,']\d+)*)(.*)$/su.exec(words[at].lexeme.lower);
  if (!shape) return undefined;
  // 1'000 has no other reading: the apostrophes of feet and minutes are tokens of their own.
  let digits = shape[1].replaceAll("'", '');
  const suffix = ORDINAL_SUFFIX.has(shape[2]) ? '' : shape[2];
  let to = at + 1;
  // 1 000 000: groups of three after a single space.
  if (shape[2] === '' && /^\d{1,3}$/u.test(digits)) {
    const groups = [digits];
    while (isGroup(words, to) && /^\d+$/u.test(groups[groups.length - 1]))
      groups.push(words[to++].lexeme.lower);
    digits = groups.join('');
  }
  const number = plainDigits(digits, lexicon.decimalComma);
  const amount = number === undefined ? Number.NaN : amountOf(number);
  if (Number.isNaN(amount)) {
    return { amount, key: number?.replace(/^0+(?=\d)/u, '') ?? digits, to, soft: false, suffix };
  }
  if (suffix !== '') {
    const scale = suffixesAt(words, to, money).get(suffix);
    if (scale !== undefined) return plainAmount(amount * scale, to);
  } else if (shape[2] === '') {
    // 1.4 billion, 3億5千万, 1/2.
    const part = digits.length <= 2 ? partsOf(words, to) : undefined;
    if (part) return plainAmount(amount / part, to + 2);
    const scaled = readScales(words, to, amount, money);
    if (scaled) return plainAmount(scaled.amount, scaled.to);
  }
  return { amount, key: roundKey(amount), to, soft: false, suffix };
}

/** Three digits behind one space. */
const isGroup = (words: readonly Word[], at: number): boolean =>
  words[at]?.spaced &&
  words[at].start - words[at - 1].end === 1 &&
  /^\d{3}(?:[.,]\d+)?$/u.test(words[at].lexeme.lower);

/** The number below the stroke of 1/2; 1/2/2003 has none. */
function partsOf(words: readonly Word[], at: number): number | undefined {
  const [slash, below, after] = [words[at], words[at + 1], words[at + 2]];
  if (slash?.lexeme.lower !== '/' || slash.spaced || !below || below.spaced) return undefined;
  if (!/^\d{1,2}$/u.test(below.lexeme.lower) || (after?.lexeme.lower === '/' && !after.spaced))
    return undefined;
  return Number(below.lexeme.lower) || undefined;
}

/** NaN for more digits than a double keeps: two numbers that differ in the last one would be one number. */
function amountOf(number: string): number {
  const amount = Number(number);
  if (Number.isSafeInteger(amount)) return amount;
  return /^\d+\.\d+$/u.test(number) && number.replace(/^[0.]+/u, '').length <= SURE_DIGITS + 1
    ? amount
    : Number.NaN;
}

/** Groups of three, and the decimal sign that goes with them. */
const POINTED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
const COMMAED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
/** 12,34,567: a lakh is two digits more. */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u;

/**
 * Digits with separators -> digits with a decimal point. Signs that part something else than groups of three are those
 * of a section, a date or a list: 3.1.12 is not 3112, and undefined.
 */
function plainDigits(digits: string, decimalComma: boolean): string | undefined {
  const parts = digits.split(/[.,]/u);
  if (parts.length === 1) return digits;
  const [ours, other] = decimalComma ? [POINTED, COMMAED] : [COMMAED, POINTED];
  // The signs of other languages only where there are two, which leave no second reading.
  const grouped = ours.test(digits) || (parts.length > 2 && (other.test(digits) || INDIAN.test(digits)));
  if (!grouped) return parts.length === 2 ? parts.join('.') : undefined;
  const sign = /[.,]/u.exec(digits)?.[0] === ',' ? ',' : '.';
  return digits
    .split(sign)
    .join('')
    .replace(sign === ',' ? '.' : ',', '.');
}
