/** Words that both sides of a zone share, or that only moved: they are no change by themselves. */
import { type Finding, finding } from './finding.ts';
import { ROLE } from './lexeme.ts';
import type { Sides, Word, Zone } from './words.ts';

/** Zones up to this product of lengths get an exact longest common subsequence; others their rims and a count. */
const EXACT = 4000;

/**
 * Marks the words that stand on both sides of a zone, in order, as taken. A word that differs in case or width
 * alone counts as the same and is returned as a pair.
 */
export function keepShared(sides: Sides): [Word, Word][] {
  const restyled: [Word, Word][] = [];
  for (const zone of sides.zones) {
    const [ours, theirs] = [zone.before[1] - zone.before[0], zone.after[1] - zone.after[0]];
    if (ours === 0 || theirs === 0) continue;
    // One word against one other, as most zones are: nothing in common, and not worth two lists.
    if (ours * theirs === 1 && !same(sides.before[zone.before[0]], sides.after[zone.after[0]])) continue;
    const before = open(sides.before, zone.before);
    const after = open(sides.after, zone.after);
    let head = 0;
    while (head < before.length && head < after.length && same(before[head], after[head])) {
      keep(before[head], after[head], restyled);
      head++;
    }
    let tail = 0;
    const room = Math.min(before.length, after.length) - head;
    while (tail < room && same(before[before.length - 1 - tail], after[after.length - 1 - tail])) {
      keep(before[before.length - 1 - tail], after[after.length - 1 - tail], restyled);
      tail++;
    }
    if (tail === room) continue;
    const one = before.slice(head, before.length - tail);
    const other = after.slice(head, after.length - tail);
    if (one.length * other.length === 1) continue;
    if (one.length * other.length <= EXACT) {
      for (const [i, j] of common(one, other)) keep(one[i], other[j], restyled);
    } else count(one, other, restyled);
  }
  return restyled;
}

function keep(one: Word, other: Word, restyled: [Word, Word][]): void {
  one.taken = true;
  other.taken = true;
  if (one.lexeme.text !== other.lexeme.text) restyled.push([one, other]);
}

function open(words: readonly Word[], [from, to]: readonly [number, number]): Word[] {
  const found: Word[] = [];
  for (let k = from; k < to; k++) if (!words[k].taken) found.push(words[k]);
  return found;
}

const same = (one: Word, other: Word): boolean => one.lexeme.lower === other.lexeme.lower;
const isShared = (one: Word, other: Word): boolean => same(one, other) && one.lexeme.script !== 'hiragana';

/** Lengths of common subsequences, for `common` alone: n words and m with n * m <= EXACT have (n + 1) * (m + 1) cells. */
const table = new Uint16Array(2 * EXACT + 2);

/** Indices of a longest common subsequence. Lone kana and marks are too common to prove anything and are left out. */
function common(one: readonly Word[], other: readonly Word[]): [number, number][] {
  const n = one.length;
  const m = other.length;
  if (n === 0 || m === 0) return [];
  const width = m + 1;
  // What lies before the rims is written before it is read; the rims are none.
  table.fill(0, n * width, (n + 1) * width);
  for (let i = 0; i < n; i++) table[i * width + m] = 0;
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      table[i * width + j] = isShared(one[i], other[j])
        ? table[(i + 1) * width + j + 1] + 1
        : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < n && j < m) {
    if (isShared(one[i], other[j])) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) i++;
    else j++;
  }
  return pairs;
}

/** Pairs equal words whatever their order. */
function count(one: readonly Word[], other: readonly Word[], restyled: [Word, Word][]): void {
  const waiting = new Map<string, Word[]>();
  for (const word of other) {
    const list = waiting.get(word.lexeme.lower);
    if (list) list.push(word);
    else waiting.set(word.lexeme.lower, [word]);
  }
  const next = new Map<string, number>();
  for (const word of one) {
    const list = waiting.get(word.lexeme.lower);
    const at = next.get(word.lexeme.lower) ?? 0;
    if (list && at < list.length) {
      keep(word, list[at], restyled);
      next.set(word.lexeme.lower, at + 1);
    }
  }
}

/**
 * Words gone from one place and come in another: order. Content words by themselves; words without content only
 * where they are all that a zone has left.
 */
export const movedWords = (sides: Sides): Finding[] => (mayHaveMoved(sides) ? foundMoves(sides) : []);

function foundMoves(sides: Sides): Finding[] {
  const arrived = new Arrivals(sides);
  const pairs: [Word, Word][] = [];
  moveContent(sides, arrived, pairs);
  for (let index = 0; index < sides.zones.length; index++) moveSlight(sides, index, arrived, pairs);
  return inGroups(sides, pairs);
}

function moveContent(sides: Sides, arrived: Arrivals, pairs: [Word, Word][]): void {
  for (const zone of sides.zones) {
    for (const word of left(sides.before, zone.before)) {
      if (isSlight(word) || isExchanged(sides, word)) continue;
      const other = arrived.nearest(word);
      if (other) pair(word, other, pairs);
    }
  }
}

/** Words without content, where they are all that the zone has left. */
function moveSlight(sides: Sides, index: number, arrived: Arrivals, pairs: [Word, Word][]): void {
  const zone = sides.zones[index];
  const own = left(sides.before, zone.before);
  if (own.length === 0) return;
  let theirs = left(sides.after, zone.after);
  for (let k = 0; k < FEW && k < own.length && theirs.length > 0; k++) {
    const other = theirs.slice(0, FEW).find((candidate) => same(own[k], candidate));
    if (!other) continue;
    pair(own[k], other, pairs);
    theirs = left(sides.after, zone.after);
  }
  const rest = own.filter((word) => !word.taken);
  if (rest.length === 0 || rest.length > FEW) return;
  const others = rest.map((word) => arrived.nearest(word));
  const settled = others.every(
    (other) => other && other.zone !== index && isAllSlight(sides, other.zone, rest),
  );
  if (!settled || rest.some((word) => isExchanged(sides, word))) return;
  // "the" dropped here and added there is no move unless it is next door; nor is "not".
  const near = others.every((other) => apart(zone, sides.zones[(other as Word).zone]) <= NEAR);
  if (!near && rest.some(needsNearness)) return;
  for (const [k, word] of rest.entries()) if (!others[k]?.taken) pair(word, others[k] as Word, pairs);
}

/** The words of a side's part of a zone that are still open; marks and lone kana prove no move. */
function left(words: readonly Word[], range: readonly [number, number]): Word[] {
  const found: Word[] = [];
  addLeft(words, range, found);
  return found;
}

function addLeft(words: readonly Word[], [from, to]: readonly [number, number], found: Word[]): void {
  for (let k = from; k < to; k++) if (!words[k].taken && isTelling(words[k])) found.push(words[k]);
}

const isTelling = ({ lexeme }: Word): boolean => lexeme.script !== 'mark' && lexeme.script !== 'hiragana';

function pair(one: Word, other: Word, pairs: [Word, Word][]): void {
  one.taken = true;
  other.taken = true;
  pairs.push([one, other]);
}

/** The open words of *after*, to be found by what they say, in their order. */
class Arrivals {
  readonly #words = new Map<string, { readonly list: Word[]; at: number }>();

  constructor(sides: Sides) {
    for (const zone of sides.zones) {
      const [from, to] = zone.after;
      for (let k = from; k < to; k++) {
        const word = sides.after[k];
        if (word.taken || !isTelling(word)) continue;
        const known = this.#words.get(word.lexeme.lower);
        if (known) known.list.push(word);
        else this.#words.set(word.lexeme.lower, { list: [word], at: 0 });
      }
    }
  }

  /** The first that is still open. */
  nearest(word: Word): Word | undefined {
    const known = this.#words.get(word.lexeme.lower);
    if (!known) return undefined;
    while (known.at < known.list.length && known.list[known.at].taken) known.at++;
    return known.list[known.at];
  }
}

/** Up to so many pairs of words are looked at one by one, which is quicker than making a map. */
const FEW_PAIRS = 300;

/** Whether an open word of *before* is open in *after* too: in most links none is, and they are left at once. */
function mayHaveMoved(sides: Sides): boolean {
  const before: Word[] = [];
  const after: Word[] = [];
  for (const zone of sides.zones) {
    addLeft(sides.before, zone.before, before);
    addLeft(sides.after, zone.after, after);
  }
  if (before.length * after.length > FEW_PAIRS) return true;
  for (const one of before) for (const other of after) if (same(one, other)) return true;
  return false;
}

/** More open words than this and a zone is rewritten: its small words prove nothing. */
const FEW = 6;
/** Words between two places that are next door to each other. */
const NEAR = 3;

/** A modal whose place another modal takes has not just moved. */
function isExchanged({ zones, after }: Sides, word: Word): boolean {
  if (!isModal(word)) return false;
  const [from, to] = zones[word.zone].after;
  for (let k = from; k < to; k++)
    if (!after[k].taken && isModal(after[k]) && !same(after[k], word)) return true;
  return false;
}

const isModal = ({ lexeme }: Word): boolean => lexeme.marks.some((mark) => mark.kind === 'modal');

const needsNearness = ({ lexeme }: Word): boolean =>
  (lexeme.roles & (ROLE.article | ROLE.auxiliary)) !== 0 ||
  lexeme.marks.some((mark) => mark.kind === 'negation');

/** Words of *before* between two zones. */
const apart = (one: Zone, other: Zone): number =>
  Math.max(other.before[0] - one.before[1], one.before[0] - other.before[1], 0);

const isSlight = (word: Word): boolean =>
  (word.lexeme.roles & ROLE.function) !== 0 && word.lexeme.script !== 'han';

/** Whether what came in a zone is no more than these words. */
function isAllSlight(sides: Sides, zone: number, words: readonly Word[]): boolean {
  const [from, to] = sides.zones[zone].after;
  for (let k = from; k < to; k++) {
    const word = sides.after[k];
    if (word.taken || word.lexeme.script === 'mark') continue;
    if (!words.some((other) => same(other, word))) return false;
  }
  return true;
}

/** Words that moved from one zone to one other are one change. */
function inGroups(sides: Sides, pairs: readonly [Word, Word][]): Finding[] {
  const groups = new Map<string, [Word[], Word[]]>();
  for (const [one, other] of pairs) {
    const key = `${one.zone} ${other.zone}`;
    const group = groups.get(key);
    if (group) {
      group[0].push(one);
      group[1].push(other);
    } else groups.set(key, [[one], [other]]);
  }
  return [...groups.values()].map(([one, other]) =>
    finding(
      sides,
      'order',
      one,
      [...other].sort((x, y) => x.start - y.start),
      'moved',
    ),
  );
}
