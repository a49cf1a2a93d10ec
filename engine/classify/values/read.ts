/** All values in a row of words. */
import { ROLE } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { readDate } from './date.ts';
import { mayBegin } from './date-ideographic.ts';
import { readFrequency } from './frequency.ts';
import { readMeasure } from './measure.ts';
import { readTime } from './time.ts';
import type { Value } from './value.ts';

export function readValues(words: readonly Word[], lexicon: Lexicon): Value[] {
  const values: Value[] = [];
  let at = 0;
  while (at < words.length) {
    const { lexeme } = words[at];
    const value =
      (lexeme.roles & ROLE.value) !== 0 || mayBegin(lexeme)
        ? (readDate(words, at, lexicon) ??
          readTime(words, at, lexicon) ??
          readFrequency(words, at, lexicon) ??
          readMeasure(words, at, lexicon))
        : undefined;
    if (value) values.push(value);
    at = value ? Math.max(value.to, at + 1) : at + 1;
  }
  return values;
}
