/** Numbers, dates, times and measures: by value, not by string. */
import { type Finding, finding } from './finding.ts';
import { ROLE } from './lexeme.ts';
import type { Kind } from './severity.ts';
import { readValues } from './values/read.ts';
import type { Value } from './values/value.ts';
import type { Sides, Word } from './words.ts';

/** A value with what it touches: zones as numbers from 0, equal words as negative numbers. */
interface Placed {
  readonly value: Value;
  readonly words: readonly Word[];
  readonly zones: readonly number[];
  paired: boolean;
}

export function valueChanges(sides: Sides): Finding[] {
  if (!touchesValues(sides)) return [];
  const before = place(sides.before, readValues(sides.before, sides.lexicon.before));
  const after = place(sides.after, readValues(sides.after, sides.lexicon.after));
  dropTwins(before, after);
  const found: Finding[] = [];
  const pair: Pair = (one, other, same) => {
    one.paired = true;
    other.paired = true;
    if (!same) {
      if (!isRearranged(one, other, sides)) found.push(changed(sides, one, other));
    } else if (surface(one) !== surface(other) && (isOpen(one) || isOpen(other))) {
      found.push(reformatted(sides, one, other));
    }
  };
  pairEqual(before, after, pair);
  pairUp(before, after, (one, other) => one.value.type === other.value.type, pair);
  pairUp(before, after, (one, other) => one.value.soft === other.value.soft, pair);
  return found;
}

/** Most links change no number: they are left at once. */
function touchesValues({ before, after, zones }: Sides): boolean {
  for (const zone of zones) {
    if (hasValue(before, zone.before) || hasValue(after, zone.after)) return true;
  }
  return false;
}

function hasValue(words: readonly Word[], [from, to]: readonly [number, number]): boolean {
  for (let k = from; k < to; k++) {
    const { roles, script, unspaced } = words[k].lexeme;
    if ((roles & ROLE.value) !== 0 && script !== 'han') return true;
    // 前 and か stand for a value as soon as a numeral is near: 午前10時, 3か月.
    if (unspaced && (hasNumeralNear(words, k) || isBracketed(words, k))) return true;
    if (script === 'mark' && words[k + 1]?.lexeme.script === 'digit' && !words[k + 1].spaced) return true;
  }
  return false;
}

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

function place(words: readonly Word[], values: readonly Value[]): Placed[] {
  return values.map((value) => {
    const own = words.slice(value.from, value.to);
    return {
      value,
      words: own,
      zones: [...new Set(own.map((w) => (w.zone >= 0 ? w.zone : -1 - w.twin)))],
      paired: false,
    };
  });
}

/** Values that stand in equal text on both sides are the same and no one's counterpart. */
function dropTwins(before: readonly Placed[], after: readonly Placed[]): void {
  const twins = new Map<string, Placed>();
  const span = ({ words }: Placed): string | undefined =>
    words.every((word) => word.twin >= 0) ? `${words[0].twin} ${words[words.length - 1].twin}` : undefined;
  for (const placed of before) {
    const key = span(placed);
    if (key !== undefined) twins.set(key, placed);
  }
  for (const placed of after) {
    const key = span(placed);
    const twin = key === undefined ? undefined : twins.get(key);
    if (twin && twin.value.key === placed.value.key) {
      twin.paired = true;
      placed.paired = true;
    }
  }
}

/** "491 miles" and "miles 491": one value has less words, and the others stand somewhere else in the change. */
function isRearranged(one: Placed, other: Placed, sides: Sides): boolean {
  const lower = ({ words }: Placed): string[] => words.map((word) => word.lexeme.lower);
  const [x, y] = [lower(one), lower(other)];
  if (x.length === y.length) return false;
  const [short, long, elsewhere] = x.length < y.length ? [x, y, sides.before] : [y, x, sides.after];
  return (
    short.every((word) => long.includes(word)) &&
    long.every((word) => short.includes(word) || isChanging(word, elsewhere))
  );
}

/** Whether a zone of the side says it. */
const isChanging = (lower: string, words: readonly Word[]): boolean =>
  words.some(({ zone, lexeme }) => zone >= 0 && lexeme.lower === lower);

type Pair = (one: Placed, other: Placed, same: boolean) => void;

/** Pairs equal values: in the same place first, then wherever they stand. */
function pairEqual(before: readonly Placed[], after: readonly Placed[], pair: Pair): void {
  for (const near of [true, false]) {
    const waiting = new Map<string, Placed[]>();
    for (const other of after) {
      if (other.paired) continue;
      const list = waiting.get(other.value.key);
      if (list) list.push(other);
      else waiting.set(other.value.key, [other]);
    }
    const passed = new Map<string, number>();
    for (const one of before) {
      const list = one.paired ? undefined : waiting.get(one.value.key);
      if (!list) continue;
      let at = passed.get(one.value.key) ?? 0;
      while (at < list.length && list[at].paired) at++;
      passed.set(one.value.key, at);
      const other = list.slice(at, at + LOOK_AHEAD).find((o) => !o.paired && (!near || sharesPlace(one, o)));
      if (other) pair(one, other, true);
    }
  }
}

/** How many of the other side's values one is held against: keeps long tables of numbers linear. */
const LOOK_AHEAD = 12;

/** Pairs what is left, in the order of both sides, where the two stand in one place. */
function pairUp(
  before: readonly Placed[],
  after: readonly Placed[],
  fits: (one: Placed, other: Placed) => boolean,
  pair: Pair,
): void {
  const left = after.filter((other) => !other.paired);
  let from = 0;
  for (const one of before) {
    if (one.paired) continue;
    while (from < left.length && left[from].paired) from++;
    const other = left
      .slice(from, from + LOOK_AHEAD)
      .find((o) => !o.paired && fits(one, o) && sharesPlace(one, o));
    if (other) pair(one, other, false);
  }
}

const sharesPlace = (one: Placed, other: Placed): boolean =>
  one.zones.some((zone) => other.zones.includes(zone));

const surface = ({ words }: Placed): string => words.map((word) => word.lexeme.lower).join(' ');

/** Whether a word of the value is not explained yet, by a slip or as shared. */
const isOpen = ({ words }: Placed): boolean => words.some((word) => word.zone >= 0 && !word.taken);

function reformatted(sides: Sides, one: Placed, other: Placed): Finding {
  return finding(sides, 'value reformatted', one.words, other.words, 'the same value');
}

function changed(sides: Sides, one: Placed, other: Placed): Finding {
  const kind = kindOf(one.value, other.value);
  if (kind !== 'date refined') return finding(sides, kind, one.words, other.words);
  const more = known(other.value) >= known(one.value);
  return finding(
    sides,
    kind,
    one.words,
    other.words,
    more ? ['more precise', 'less precise'] : ['less precise', 'more precise'],
  );
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
