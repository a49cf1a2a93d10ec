/** Numbers, dates, times and measures: by value, not by string. */
import { type Finding, finding } from './finding.ts';
import { ROLE } from './lexeme.ts';
import type { Kind } from './severity.ts';
import { pairMoved, type Spoken } from './value-moves.ts';
import {
  anywhere,
  dropTwins,
  type Pair,
  type Placed,
  pairEqual,
  pairUp,
  place,
  sharesPlace,
} from './value-pairs.ts';
import { pairInPlace } from './value-trades.ts';
import { isShortened } from './values/date.ts';
import { isSameCount } from './values/frequency.ts';
import { readValues } from './values/read.ts';
import type { Value } from './values/value.ts';
import type { Range, Sides, Word } from './words.ts';

export function valueChanges(sides: Sides): Finding[] {
  if (!touchesValues(sides)) return [];
  const before = place(sides.before, readValues(sides.before, sides.lexicon.before));
  const after = place(sides.after, readValues(sides.after, sides.lexicon.after));
  dropTwins(before, after);
  const found: Finding[] = [];
  const spoken = {
    before: lazily(() => zoneWords(sides.before)),
    after: lazily(() => zoneWords(sides.after)),
  };
  const pair: Pair = (one, other, same) => {
    one.paired = true;
    other.paired = true;
    if (!same) {
      if (!isRearranged(one, other, spoken) && !isSameCount(one.value, other.value))
        found.push(changed(sides, one, other));
    } else if (surface(one) !== surface(other) && (isOpen(one) || isOpen(other))) {
      found.push(reformatted(sides, one, other));
    }
  };
  pairEqual(before, after, sharesPlace, pair);
  pairInPlace(sides, before, after, pair);
  pairEqual(before, after, anywhere, pair);
  pairUp(before, after, (one, other) => one.value.type === other.value.type, pair);
  pairUp(before, after, (one, other) => one.value.soft === other.value.soft, pair);
  pairMoved(sides, before, after, spoken, pair);
  return found;
}

/** Most links change no number: they are left at once. */
function touchesValues({ before, after, zones }: Sides): boolean {
  for (const zone of zones) {
    if (hasValue(before, zone.before) || hasValue(after, zone.after)) return true;
  }
  return false;
}

function hasValue(words: readonly Word[], { from, to }: Range): boolean {
  for (let k = from; k < to; k++) {
    const { roles, script, unspaced } = words[k].lexeme;
    if ((roles & ROLE.value) !== 0 && script !== 'han') return true;
    // 前 and か stand for a value as soon as a numeral is near: 午前10時, 3か月.
    if (unspaced && (hasNumeralNear(words, k) || isBracketed(words, k))) return true;
    // A sign before a number or a currency, the C of °C.
    if (script === 'mark' && isValueMark(words[k + 1])) return true;
    if (words[k - 1]?.lexeme.lower === '°' || isHalfOfDay(words, k)) return true;
  }
  return false;
}

const isValueMark = (next: Word | undefined): boolean =>
  next !== undefined && (next.lexeme.roles & ROLE.value) !== 0 && !next.spaced;

/** The p of "3 p.m.". */
const isHalfOfDay = (words: readonly Word[], at: number): boolean =>
  words[at].lexeme.text.length === 1 &&
  words[at + 1]?.lexeme.lower === '.' &&
  words[at + 2]?.lexeme.lower === 'm';

/** 12日（火）. */
const isBracketed = (words: readonly Word[], at: number): boolean =>
  isOneOf('(（', words[at - 1]) && isOneOf(')）', words[at + 1]);

const isOneOf = (marks: string, word: Word | undefined): boolean =>
  word?.lexeme.text.length === 1 && marks.includes(word.lexeme.text);

const hasNumeralNear = (words: readonly Word[], at: number): boolean => {
  for (let k = Math.max(0, at - 2); k <= at + 2 && k < words.length; k++) {
    const { script, numeral, text } = words[k].lexeme;
    if (script === 'digit' || numeral || text === '曜' || text === '午') return true;
  }
  return false;
};

/** "491 miles" and "miles 491": one value has less words, and the others stand somewhere else in the change. */
function isRearranged(one: Placed, other: Placed, spoken: Spoken): boolean {
  const lower = ({ words }: Placed): string[] => words.map((word) => word.lexeme.lower);
  const [x, y] = [lower(one), lower(other)];
  if (x.length === y.length) return false;
  const [short, long, elsewhere] = x.length < y.length ? [x, y, spoken.before] : [y, x, spoken.after];
  return (
    short.every((word) => long.includes(word)) &&
    long.every((word) => short.includes(word) || elsewhere().has(word))
  );
}

/** What the zones of a side say, in lower case. */
function zoneWords(words: readonly Word[]): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { zone, lexeme } of words) if (zone >= 0) said.add(lexeme.lower);
  return said;
}

/** Made when it is first asked for: most links never ask. */
function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const surface = ({ words }: Placed): string => words.map((word) => word.lexeme.lower).join(' ');

/** Whether a word of the value is not explained yet, by a slip or as shared. */
const isOpen = ({ words }: Placed): boolean => words.some((word) => word.zone >= 0 && !word.taken);

function reformatted(sides: Sides, one: Placed, other: Placed): Finding {
  const [before, after] = [withStop(sides.before, one), withStop(sides.after, other)];
  return finding(sides, 'value reformatted', before, after, 'the same value');
}

function changed(sides: Sides, one: Placed, other: Placed): Finding {
  const kind = kindOf(one.value, other.value);
  const [before, after] = [withStop(sides.before, one), withStop(sides.after, other)];
  if (kind !== 'date refined') return finding(sides, kind, before, after);
  const more = known(other.value) >= known(one.value);
  return finding(
    sides,
    kind,
    before,
    after,
    more ? ['more precise', 'less precise'] : ['less precise', 'more precise'],
  );
}

/** The stop of "p.m." may end the sentence as well: where both sides have it, it is quoted with the value. */
function withStop(words: readonly Word[], { words: own, value }: Placed): readonly Word[] {
  const stop = words[value.to];
  if (stop?.lexeme.text !== '.' || stop.twin < 0 || stop.spaced) return own;
  const last = own[own.length - 1];
  const isShort = isShortened(last) || (value.type === 'time' && /^(?:[ap]\.)?m$/u.test(last.lexeme.lower));
  return isShort ? [...own, stop] : own;
}

/** Parts of a date that it states. */
const known = ({ parts }: Value): number => parts?.filter((part) => part > 0).length ?? 0;

function kindOf(one: Value, other: Value): Kind {
  if (one.type !== other.type) return one.type === 'number' ? other.type : one.type;
  if (one.parts && other.parts) {
    const parts = other.parts;
    if (one.parts.every((part, k) => part === parts[k] || part === 0 || parts[k] === 0))
      return 'date refined';
  }
  return one.type;
}
