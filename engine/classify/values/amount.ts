/** Digits, numerals and numbers in words -> an amount. */
import { ROLE } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { readDigits } from './digits.ts';
import { readWords } from './numeral-words.ts';
import { type Amount, plainAmount } from './value.ts';

/** The amount that begins at word `at`, or undefined. `money`: the sign of a currency stands before it. */
export function readAmount(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  money = false,
): Amount | undefined {
  const first = words[at]?.lexeme;
  if (first === undefined || (first.roles & ROLE.value) === 0) return undefined;
  if ((first.lower === 'half' || first.lower === 'halves') && lexicon.language === 'en') {
    const article = words[at + 1]?.lexeme.lower;
    return plainAmount(0.5, article === 'a' || article === 'an' ? at + 2 : at + 1, true);
  }
  const glyph = /^(\d*)(\d)⁄(\d)$/u.exec(first.lower);
  if (glyph) return plainAmount(Number(glyph[1] || 0) + Number(glyph[2]) / Number(glyph[3]), at + 1);
  const number = readNumber(words, at, lexicon, money, false);
  return number && (readParts(words, number, lexicon) ?? number);
}

/** `counted`: an ideograph is sure to count, whatever follows. */
function readNumber(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  money: boolean,
  counted: boolean,
): Amount | undefined {
  const first = words[at]?.lexeme;
  if (first?.script === 'digit') return readDigits(words, at, lexicon, money);
  return first?.numeral ? readWords(words, at, lexicon, counted) : undefined;
}

/** What leads from the whole to its part: 三分の一, 三分之一. */
export const isPartSign = (words: readonly Word[], at: number): boolean =>
  words[at]?.lexeme.text === '分' &&
  (words[at + 1]?.lexeme.text === 'の' || words[at + 1]?.lexeme.text === '之');

/** The number above the stroke, which ideographs put behind the one below it. */
export const readAbove = (words: readonly Word[], sign: number, lexicon: Lexicon): Amount | undefined =>
  readNumber(words, sign + 2, lexicon, false, true);

/** A fraction has one stroke: what stands behind the part is read no further, however long the row is. */
function readParts(words: readonly Word[], below: Amount, lexicon: Lexicon): Amount | undefined {
  if (!isPartSign(words, below.to) || !(below.amount > 0) || below.suffix !== '') return undefined;
  const above = readAbove(words, below.to, lexicon);
  return above && !Number.isNaN(above.amount)
    ? plainAmount(above.amount / below.amount, above.to)
    : undefined;
}
