/** Amount + unit, or a currency before it -> a measure; else a bare number. */
import type { Unit } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { isPartSign, readAbove, readAmount } from './amount.ts';
import { readTimes } from './frequency.ts';
import { isCurrency, isNegative } from './signs.ts';
import { unitAfter } from './unit.ts';
import { type Amount, roundKey, type Value } from './value.ts';

export function readMeasure(words: readonly Word[], at: number, lexicon: Lexicon): Value | undefined {
  const percent = readPercent(words, at, lexicon);
  if (percent) return percent;
  let start = at;
  let currency: Unit | undefined;
  if (isCurrency(words[at]) && words[at + 1]?.lexeme.script === 'digit') {
    currency = words[at].lexeme.unit ?? { dimension: words[at].lexeme.text, factor: 1 };
    start = at + 1;
  }
  const number = readAmount(words, start, lexicon, currency !== undefined);
  if (!number) return undefined;
  const sign = isNegative(words, at) ? '-' : '';
  const from = sign === '' ? at : at - 1;
  const found = currency
    ? { unit: currency, to: number.to }
    : unitAfter(words, number.to, number.suffix, lexicon);
  if (!found) {
    const often = sign === '' ? readTimes(words, from, number, lexicon) : undefined;
    if (often) return often;
    const key = `${sign}${number.key}${number.suffix}`;
    return { type: 'number', key, from, to: number.to, soft: number.soft };
  }
  // 3割5分 is 35 percent.
  const tenths = found.unit.dimension === 'share' && found.unit.factor === 10;
  const rest = tenths ? readAmount(words, found.to, lexicon) : undefined;
  const parts = rest && words[rest.to]?.lexeme.text === '分' ? rest : undefined;
  // Behind a currency no suffix is a unit: whatever it says, it is said of the value.
  const suffix = currency ? number.suffix : '';
  return {
    type: 'measure',
    key: `${found.unit.dimension} ${sign}${keyIn(found.unit, number, parts?.amount ?? 0)}${suffix}`,
    from,
    to: parts ? parts.to + 1 : found.to,
    soft: number.soft,
  };
}

/** In base units; digits that are no number stay as they are. */
const keyIn = ({ factor }: Unit, { amount, key }: Amount, more: number): string =>
  Number.isNaN(amount) ? `${key} of ${factor}` : roundKey(amount * factor + more);

/** 百分之五: parts of a hundred are percent. */
const PERCENT: ReadonlyMap<string, number> = new Map([
  ['百', 1],
  ['千', 0.1],
]);

function readPercent(words: readonly Word[], at: number, lexicon: Lexicon): Value | undefined {
  const factor = PERCENT.get(words[at].lexeme.text);
  if (factor === undefined || !isPartSign(words, at + 1)) return undefined;
  const above = readAbove(words, at + 1, lexicon);
  if (!above) return undefined;
  const key = `share ${keyIn({ dimension: 'share', factor }, above, 0)}`;
  return { type: 'measure', key, from: at, to: above.to, soft: false };
}
