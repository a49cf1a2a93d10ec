/** Which values of the two sides answer to each other. */
import type { Value } from './values/value.ts';
import type { Word } from './words.ts';

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
