/** All values in a row of words. */
import { type Lexeme, ROLE } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { readDate } from './date.ts';
import { readMeasure } from './measure.ts';
import { readTime } from './time.ts';
import type { Value } from './value.ts';

export function readValues(words: readonly Word[], lexicon: Lexicon): Value[] {
  const values: Value[] = [];
  let at = 0;
  while (at < words.length) {
    const { lexeme } = words[at];
    const value =
      (lexeme.roles & ROLE.value) !== 0 || isEra(lexeme)
        ? (readDate(words, at, lexicon) ?? readTime(words, at, lexicon) ?? readMeasure(words, at, lexicon))
        : undefined;
    if (value) values.push(value);
    at = value ? Math.max(value.to, at + 1) : at + 1;
  }
  return values;
}

const ERA_STARTS = new Set([
  '平',
  '令',
  '昭',
  '大',
  '明',
  'H',
  'R',
  'S',
  '火',
  '水',
  '木',
  '金',
  '土',
  '星',
  '周',
  '週',
  '午',
  '正',
  '上',
  '下',
]);
const isEra = ({ script, text }: Lexeme): boolean => script !== 'hiragana' && ERA_STARTS.has(text);
