/** Values that have traded places. */
import { ROLE } from './lexeme.ts';
import { linkAt } from './list-link.ts';
import type { Pair, Placed } from './value-pairs.ts';
import type { Sides, Word } from './words.ts';

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
  const along = movedAlong(sides, before, after);
  const [values, otherValues] = [new Set(before.flatMap(wordsOf)), new Set(after.flatMap(wordsOf))];
  for (const [k, one] of before.entries()) {
    const zones = one.paired ? undefined : ownZones(one, sides, 'before');
    const other = zones === undefined ? undefined : others.get(zones);
    if (!other || other.paired) continue;
    // Where members of a list or whole clauses change places nothing is said anew.
    const isListed = [before[k - 1], before[k + 1]].some((next) => isLinked(one, next, sides.before));
    if (keys.has(other.value.key) && (isListed || along.has(one))) continue;
    if (!isSurroundedByEqual(one, sides.before, values)) continue;
    if (isSurroundedByEqual(other, sides.after, otherValues)) pair(one, other, false);
  }
}

/** Values that have kept a neighbour, and what stands between the two: "Table 1 shows 5". */
function movedAlong(sides: Sides, before: readonly Placed[], after: readonly Placed[]): ReadonlySet<Placed> {
  const stretches = new Set<string>();
  for (let k = 1; k < after.length; k++) {
    if (!after[k - 1].paired && !after[k].paired)
      stretches.add(stretchOf(after[k - 1], after[k], sides.after));
  }
  const along = new Set<Placed>();
  for (let k = 1; k < before.length; k++) {
    const [one, next] = [before[k - 1], before[k]];
    if (one.paired || next.paired || !stretches.has(stretchOf(one, next, sides.before))) continue;
    along.add(one);
    along.add(next);
  }
  return along;
}

const stretchOf = (one: Placed, next: Placed, words: readonly Word[]): string => {
  const between = words.slice(one.value.to, next.value.from).map(({ lexeme }) => lexeme.lower);
  return [one.value.key, ...between, next.value.key].join(' ');
};

const wordsOf = ({ words }: Placed): readonly Word[] => words;

/** The zones of a value, as a key, where they have no other words on its side. */
function ownZones({ zones, value }: Placed, sides: Sides, side: 'before' | 'after'): string | undefined {
  const changing = zones.filter((zone) => zone >= 0);
  const isOwn = changing.every((zone) => {
    const { from, to } = sides.zones[zone][side];
    return from >= value.from && to <= value.to;
  });
  return isOwn && changing.length > 0 ? changing.join(' ') : undefined;
}

/** Whether only links of a list stand between two values. */
function isLinked(one: Placed, other: Placed | undefined, words: readonly Word[]): boolean {
  if (!other) return false;
  const [first, second] = one.value.from < other.value.from ? [one, other] : [other, one];
  for (let k = first.value.to; k < second.value.from; k++) {
    const link = linkAt(words, k);
    if (link === 0) return false;
    k += link - 1;
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
