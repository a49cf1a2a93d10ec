/** The unit behind a number. */
import { UNIT_LINKS } from '../data/scales.ts';
import type { Unit } from '../lexeme.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { DASHES } from './signs.ts';

export interface UnitFound {
  readonly unit: Unit;
  /** The word behind it. */
  readonly to: number;
}

/** `at`: the word behind the number. `suffix`: the letters that stick to its digits. */
export function unitAfter(
  words: readonly Word[],
  at: number,
  suffix: string,
  lexicon: Lexicon,
): UnitFound | undefined {
  if (suffix !== '') {
    const unit = lexicon.unit(suffix);
    return unit && { unit, to: at };
  }
  let to = at;
  if (
    DASHES.has(words[to]?.lexeme.lower ?? '') &&
    !words[to].spaced &&
    words[to + 1] &&
    !words[to + 1].spaced
  )
    to++;
  else if (isScaled(words, at)) {
    const linked = unitOfScale(words, at, lexicon);
    if (linked) return linked;
  }
  const word = words[to]?.lexeme;
  if (word === undefined) return undefined;
  const next = words[to + 1]?.lexeme;
  if (word.lower === 'us' && next?.unit?.dimension === 'usd') return { unit: next.unit, to: to + 2 };
  if (word.lower === '°' && next && !words[to + 1].spaced) {
    const unit = lexicon.unit(`°${next.lower}`);
    return unit && { unit, to: to + 2 };
  }
  if (word.unspaced) {
    for (let length = 3; length > 1; length--) {
      const name = words
        .slice(to, to + length)
        .map((w) => w.lexeme.lower)
        .join('');
      const unit = lexicon.unit(name);
      if (unit) return { unit, to: to + length };
    }
  } else if (next && word.script !== 'mark') {
    const unit = lexicon.unit(`${word.lower}-${next.lower}`);
    if (unit) return { unit, to: to + 2 };
  }
  return word.unit && { unit: word.unit, to: to + 1 };
}

const isScaled = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lexeme.numeral?.scale === true && words[at - 1].lexeme.script !== 'han';

/** "5 millones de euros", "5 millions d'euros". */
function unitOfScale(words: readonly Word[], at: number, lexicon: Lexicon): UnitFound | undefined {
  const lower = words[at]?.lexeme.lower ?? '';
  const unit = UNIT_LINKS.has(lower)
    ? words[at + 1]?.lexeme.unit
    : lower.startsWith("d'")
      ? lexicon.unit(lower.slice(2))
      : undefined;
  return unit && { unit, to: UNIT_LINKS.has(lower) ? at + 2 : at + 1 };
}
