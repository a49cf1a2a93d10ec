/** Words that only moved: order. */
import { type Finding, finding } from './finding.ts';
import { same } from './kept.ts';
import { ROLE } from './lexeme.ts';
import type { Range, Sides, Word, Zone } from './words.ts';

/**
 * Words gone from one place and come in another: order. Content words by themselves; words without content only
 * where they stand beside such, or are all that a zone has left. `values`: what has been found of those.
 */
export const movedWords = (sides: Sides, values: readonly Finding[]): Finding[] =>
  mayHaveMoved(sides) ? foundMoves(sides, values) : [];

function foundMoves(sides: Sides, values: readonly Finding[]): Finding[] {
  const arrived = new Arrivals(sides);
  const pairs: [Word, Word][] = [];
  moveContent(sides, arrived, pairs);
  moveAlong(sides, values, pairs);
  for (let index = 0; index < sides.zones.length; index++) moveSlight(sides, index, arrived, pairs);
  return inGroups(sides, pairs);
}

function moveContent(sides: Sides, arrived: Arrivals, pairs: [Word, Word][]): void {
  for (const zone of sides.zones) {
    for (const word of left(sides.before, zone.before)) {
      if (isSlight(word) || isExchanged(sides, word)) continue;
      const other = arrived.firstOpen(word);
      if (other) pair(word, other, pairs);
    }
  }
}

/**
 * Words that stand beside a moved one on both sides moved with it: "at the end of the month" is one phrase. So do those
 * beside a value that changed on the way. Each is looked at from one neighbour at the most, as it is taken then.
 */
function moveAlong(sides: Sides, values: readonly Finding[], pairs: [Word, Word][]): void {
  const moved = values.filter(({ before: [one], after: [other] }) => one && other && one.zone !== other.zone);
  if (pairs.length + moved.length === 0) return;
  const [ours, theirs] = [placesOf(sides.before), placesOf(sides.after)];
  const along = (one: Word, other: Word, step: 1 | -1): void => {
    let i = (ours.get(one) as number) + step;
    let j = (theirs.get(other) as number) + step;
    for (; ; i += step, j += step) {
      const [word, twin] = [sides.before[i], sides.after[j]];
      if (!isAlong(word, one) || !isAlong(twin, other) || !same(word, twin)) return;
      if (isExchanged(sides, word)) return;
      pair(word, twin, pairs);
    }
  };
  // What is added on the way has been gone along from where it was found.
  for (const [one, other] of [...pairs]) {
    along(one, other, -1);
    along(one, other, 1);
  }
  for (const { before, after } of moved) {
    along(before[0], after[0], -1);
    along(before[before.length - 1], after[after.length - 1], 1);
  }
}

const placesOf = (words: readonly Word[]): ReadonlyMap<Word, number> =>
  new Map(words.map((word, at) => [word, at] as const));

/** Whether a neighbour is open and in the same zone; a mark ends the phrase. */
const isAlong = (neighbour: Word | undefined, { zone }: Word): neighbour is Word =>
  neighbour !== undefined &&
  !neighbour.taken &&
  zone >= 0 &&
  neighbour.zone === zone &&
  neighbour.lexeme.script !== 'mark';

/** Words without content, where they are all that the zone has left. */
function moveSlight(sides: Sides, index: number, arrived: Arrivals, pairs: [Word, Word][]): void {
  const zone = sides.zones[index];
  const own = left(sides.before, zone.before);
  if (own.length === 0) return;
  moveWithin(sides, zone, own, pairs);
  const rest = own.filter((word) => !word.taken);
  if (rest.length > 0 && rest.length <= FEW) moveElsewhere(sides, index, rest, arrived, pairs);
}

/** The first words of a zone that come in the same zone. */
function moveWithin(sides: Sides, zone: Zone, own: readonly Word[], pairs: [Word, Word][]): void {
  let theirs = left(sides.after, zone.after);
  for (let k = 0; k < FEW && k < own.length && theirs.length > 0; k++) {
    const other = theirs.slice(0, FEW).find((candidate) => same(own[k], candidate));
    if (!other) continue;
    pair(own[k], other, pairs);
    theirs = left(sides.after, zone.after);
  }
}

/** All that a zone has left, if it is all that another one got. */
function moveElsewhere(
  sides: Sides,
  index: number,
  rest: readonly Word[],
  arrived: Arrivals,
  pairs: [Word, Word][],
): void {
  const others = rest.map((word) => arrived.firstOpen(word));
  const settled = others.every(
    (other) => other && other.zone !== index && isAllSlight(sides, other.zone, rest),
  );
  if (!settled || rest.some((word) => isExchanged(sides, word))) return;
  // "the" dropped here and added there is no move unless it is next door; nor is "not".
  const here = sides.zones[index];
  const near = others.every((other) => apart(here, sides.zones[(other as Word).zone]) <= NEAR);
  if (!near && rest.some(needsNearness)) return;
  for (const [k, word] of rest.entries()) if (!others[k]?.taken) pair(word, others[k] as Word, pairs);
}

/** The words of a side's part of a zone that are still open; marks and lone kana prove no move. */
function left(words: readonly Word[], range: Range): Word[] {
  const found: Word[] = [];
  addLeft(words, range, found);
  return found;
}

function addLeft(words: readonly Word[], { from, to }: Range, found: Word[]): void {
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
      const { from, to } = zone.after;
      for (let k = from; k < to; k++) {
        const word = sides.after[k];
        if (word.taken || !isTelling(word)) continue;
        const known = this.#words.get(word.lexeme.lower);
        if (known) known.list.push(word);
        else this.#words.set(word.lexeme.lower, { list: [word], at: 0 });
      }
    }
  }

  /** The first in the text, not the nearest: who asks for each word in turn gets them in order, at one look each. */
  firstOpen(word: Word): Word | undefined {
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
/** Words of a zone that are looked through for each word that may have come there: a longer one is rewritten as well. */
const LONGEST_ZONE = 200;
/** Words between two places that are next door to each other. */
const NEAR = 3;

/** A modal whose place another modal takes has not just moved. */
function isExchanged({ zones, after }: Sides, word: Word): boolean {
  if (!isModal(word)) return false;
  const { from, to } = zones[word.zone].after;
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
  Math.max(other.before.from - one.before.to, one.before.from - other.before.to, 0);

const isSlight = (word: Word): boolean =>
  (word.lexeme.roles & ROLE.function) !== 0 && word.lexeme.script !== 'han';

/** Whether what came in a zone is no more than these words. */
function isAllSlight(sides: Sides, zone: number, words: readonly Word[]): boolean {
  const { from, to } = sides.zones[zone].after;
  if (to - from > LONGEST_ZONE) return false;
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
    finding(sides, 'order', inText(one), inText(other), 'moved'),
  );
}

/** As they stand in the text: the words of a phrase are found one after the other, and not from its start. */
const inText = (words: readonly Word[]): Word[] => [...words].sort((x, y) => x.start - y.start);
