/** Words that both sides of a zone share: they are no change by themselves. */
import { takeCommon } from '../edit/common.ts';
import { type Finding, finding } from './finding.ts';
import { type Range, type Sides, sizeOf, type Word } from './words.ts';

/** Zones up to this product of lengths get an exact longest common subsequence; others their rims and a count. */
const EXACT = 4000;

export interface Kept {
  /** Words that differ in case or width alone: they count as the same. */
  readonly restyled: [Word, Word][];
  /** Long zones that have the same words on both sides in another order. */
  readonly resorted: Finding[];
}

/**
 * Marks the words that stand on both sides of a zone as taken: in order, but in long zones, where an exact search would
 * take too long, in any.
 */
export function keepShared(sides: Sides): Kept {
  const restyled: [Word, Word][] = [];
  const resorted: Finding[] = [];
  for (const zone of sides.zones) {
    const ours = sizeOf(zone.before);
    const theirs = sizeOf(zone.after);
    if (ours === 0 || theirs === 0) continue;
    // One word against one other, as most zones are: nothing in common, and not worth two lists.
    if (ours * theirs === 1 && !same(sides.before[zone.before.from], sides.after[zone.after.from])) continue;
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
      // Lone kana are too common to prove anything.
      takeCommon(numbersOf(one, -1), numbersOf(other, -2), (i, j) => {
        if (same(one[i], other[j])) keep(one[i], other[j], restyled);
      });
      continue;
    }
    count(one, other, restyled);
    const [ordered, others] = [one.filter(isNoMark), other.filter(isNoMark)];
    if (isResorted(ordered, others)) resorted.push(finding(sides, 'order', ordered, others, 'moved'));
  }
  return { restyled, resorted };
}

function keep(one: Word, other: Word, restyled: [Word, Word][]): void {
  one.taken = true;
  other.taken = true;
  if (one.lexeme.text !== other.lexeme.text) restyled.push([one, other]);
}

function open(words: readonly Word[], { from, to }: Range): Word[] {
  const found: Word[] = [];
  for (let k = from; k < to; k++) if (!words[k].taken) found.push(words[k]);
  return found;
}

/** But for case and width. */
export const same = ({ lexeme: one }: Word, { lexeme: other }: Word): boolean =>
  one.hash === other.hash && one.lower === other.lower;

/** By their hashes, which two words may share; lone kana by a number that those of the other side have not. */
const numbersOf = (words: readonly Word[], kana: number): number[] =>
  words.map(({ lexeme }) => (lexeme.script === 'hiragana' ? kana : lexeme.hash));

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

/** Whether all of these words have been paired, and stand in another order. */
function isResorted(before: readonly Word[], after: readonly Word[]): boolean {
  if (before.length !== after.length) return false;
  let moved = false;
  for (let k = 0; k < before.length; k++) {
    if (!before[k].taken || !after[k].taken) return false;
    if (!same(before[k], after[k])) moved = true;
  }
  return moved;
}

const isNoMark = ({ lexeme }: Word): boolean => lexeme.script !== 'mark';
