/** Amount + unit, or a currency before it -> a measure; else a bare number. */
import type { Unit } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { readAmount } from './amount.ts';
import { roundKey, type Value } from './value.ts';

const DASHES = new Set(['-', '‐', '‑']);
const MINUS = new Set(['-', '−', '–']);
const CURRENCY = /^\p{Sc}$/u;

export function readMeasure(words: readonly Word[], at: number, lexicon: Lexicon): Value | undefined {
  let start = at;
  let currency: Unit | undefined;
  if (CURRENCY.test(words[at].lexeme.text) && words[at + 1]?.lexeme.script === 'digit') {
    currency = words[at].lexeme.unit ?? { dimension: words[at].lexeme.text, factor: 1 };
    start = at + 1;
  }
  const number = readAmount(words, start, lexicon);
  if (!number) return undefined;
  const before = words[start - 1];
  const negative =
    before !== undefined &&
    MINUS.has(before.lexeme.text) &&
    !words[start].spaced &&
    (before.spaced || start === 1) &&
    !currency;
  const amount = negative ? -number.amount : number.amount;
  const from = negative ? at - 1 : at;
  const found = currency
    ? { unit: currency, to: number.to }
    : unitAfter(words, number.to, number.suffix, lexicon);
  if (found) {
    // 3割5分 is 35 percent.
    const tenths = found.unit.dimension === 'share' && found.unit.factor === 10;
    const rest = tenths ? readAmount(words, found.to, lexicon) : undefined;
    const parts = rest && words[rest.to]?.lexeme.text === '分' ? rest : undefined;
    return {
      type: 'measure',
      key: `${found.unit.dimension} ${roundKey(amount * found.unit.factor + (parts?.amount ?? 0))}`,
      from,
      to: parts ? parts.to + 1 : found.to,
      soft: number.soft,
    };
  }
  return {
    type: 'number',
    key: `${negative ? '-' : ''}${number.key}${number.suffix}`,
    from,
    to: number.to,
    soft: number.soft,
  };
}

function unitAfter(
  words: readonly Word[],
  at: number,
  suffix: string,
  lexicon: Lexicon,
): { unit: Unit; to: number } | undefined {
  if (suffix !== '') {
    const unit = lexicon.unit(suffix);
    return unit && { unit, to: at };
  }
  let to = at;
  if (DASHES.has(words[to]?.lexeme.text ?? '') && !words[to].spaced && words[to + 1] && !words[to + 1].spaced)
    to++;
  const word = words[to]?.lexeme;
  if (word === undefined) return undefined;
  const next = words[to + 1]?.lexeme;
  if (word.lower === 'per' && next?.lower === 'cent')
    return { unit: { dimension: 'share', factor: 1 }, to: to + 2 };
  if (word.lower === 'percentage' && next?.lower.startsWith('point')) {
    return { unit: { dimension: 'points', factor: 1 }, to: to + 2 };
  }
  if (word.lower === 'us' && next?.unit?.dimension === 'usd') return { unit: next.unit, to: to + 2 };
  if (word.script === 'han' || word.script === 'hiragana' || word.script === 'katakana') {
    for (let length = 3; length > 1; length--) {
      const name = words
        .slice(to, to + length)
        .map((w) => w.lexeme.lower)
        .join('');
      const unit = lexicon.unit(name);
      if (unit) return { unit, to: to + length };
    }
  }
  return word.unit && { unit: word.unit, to: to + 1 };
}
