/** Which values of the two sides answer to each other. */
import { LIST_LINKS } from './data/list-links.ts';
import { ROLE } from './lexeme.ts';
import type { Value } from './values/value.ts';
import type { Sides, Word } from './words.ts';

/** A value with what it touches: zones as numbers from 0, equal words as negative numbers. */
export interface Placed {
  readonly value: Value;
  readonly words: readonly Word[];
  readonly zones: readonly number[];
  paired: boolean;
}

export function place(words: readonly Word[], values: readonly Value[]): Placed[] {
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
export function dropTwins(before: readonly Placed[], after: readonly Placed[]): void {
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

export type Pair = (one: Placed, other: Placed, same: boolean) => void;

/** Pairs equal values, as they come, where the two fit. */
export function pairEqual(
  before: readonly Placed[],
  after: readonly Placed[],
  fits: (one: Placed, other: Placed) => boolean,
  pair: Pair,
): void {
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
    const other = list.slice(at, at + LOOK_AHEAD).find((o) => !o.paired && fits(one, o));
    if (other) pair(one, other, true);
  }
}

export const anywhere = (): boolean => true;

/** How many of the other side's values one is held against: keeps long tables of numbers linear. */
const LOOK_AHEAD = 12;

/**
 * Pairs values that stand where the other one stood, and nothing round them has changed: "5 killed and 12 injured" and
 * "12 killed and 5 injured" have the same numbers and say something else.
 */
export function pairInPlace(
  sides: Sides,
  before: readonly Placed[],
  after: readonly Placed[],
  pair: Pair,
): void {
  const others = new Map<string, Placed>();
  for (const other of after) {
    const zones = other.paired ? undefined : ownZones(other, sides, 'after');
    if (zones !== undefined) others.set(zones, other);
  }
  if (others.size === 0) return;
  const keys = new Set(before.filter(({ paired }) => !paired).map(({ value }) => value.key));
  const [values, otherValues] = [new Set(before.flatMap(wordsOf)), new Set(after.flatMap(wordsOf))];
  for (const [k, one] of before.entries()) {
    const zones = one.paired ? undefined : ownZones(one, sides, 'before');
    const other = zones === undefined ? undefined : others.get(zones);
    if (!other || other.paired) continue;
    // In a list the members change places and nothing is said anew.
    const isMoved = keys.has(other.value.key);
    if (isMoved && [before[k - 1], before[k + 1]].some((next) => isListed(one, next, sides.before))) continue;
    if (!isSurroundedByEqual(one, sides.before, values)) continue;
    if (isSurroundedByEqual(other, sides.after, otherValues)) pair(one, other, false);
  }
}

const wordsOf = ({ words }: Placed): readonly Word[] => words;

/** The zones of a value, as a key, where they have no other words on its side. */
function ownZones({ zones, value }: Placed, sides: Sides, side: 'before' | 'after'): string | undefined {
  const changing = zones.filter((zone) => zone >= 0);
  const isOwn = changing.every((zone) => {
    const [from, to] = sides.zones[zone][side];
    return from >= value.from && to <= value.to;
  });
  return isOwn && changing.length > 0 ? changing.join(' ') : undefined;
}

/** Whether only links of a list stand between two values. */
function isListed(one: Placed, other: Placed | undefined, words: readonly Word[]): boolean {
  if (!other) return false;
  const [first, second] = one.value.from < other.value.from ? [one, other] : [other, one];
  for (let k = first.value.to; k < second.value.from; k++) {
    if (!LIST_LINKS.has(words[k].lexeme.lower)) return false;
  }
  return true;
}

/** Words on either side of a value that say what it counts. */
const SURROUNDINGS = 3;

/** Marks, small words and other values may change beside it. */
function isSurroundedByEqual({ value }: Placed, words: readonly Word[], values: ReadonlySet<Word>): boolean {
  for (let k = Math.max(0, value.from - SURROUNDINGS); k < value.to + SURROUNDINGS && k < words.length; k++) {
    const { zone, lexeme } = words[k];
    if (zone < 0 || values.has(words[k])) continue;
    if (lexeme.script !== 'mark' && (lexeme.roles & ROLE.function) === 0) return false;
  }
  return true;
}

/** Pairs what is left, in the order of both sides, where the two stand in one place. */
export function pairUp(
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

export const sharesPlace = (one: Placed, other: Placed): boolean =>
  one.zones.some((zone) => other.zones.includes(zone));
