/**
 * Words that have traded places: "Abe thanked Putin" and "Putin thanked Abe" have the same words and say something else.
 * Only in languages that tell by a word's place who does what. Looked for before anything is taken, as the diff sees no
 * more than a phrase that has moved.
 */
import { PLACELESS } from './data/languages.ts';
import { type Finding, finding } from './finding.ts';
import { ROLE } from './lexeme.ts';
import { mayBeginName } from './name-ideographic.ts';
import {
  contentItems,
  type Item,
  isList,
  keyOf,
  nameItems,
  namesIn,
  telling,
  tellingWords,
  textOf,
} from './trade-items.ts';
import { isContent, type Range, type Sides, type Word, type Zone } from './words.ts';

/** Names that trade say so of somebody else: critical. Other words that trade, two of them, change what is said: major. */
export function tradedPlaces(sides: Sides): readonly Finding[] {
  const found = tradedNames(sides) ?? tradedWords(sides);
  if (found.length > 0) settle(sides, found);
  return found;
}
const NONE: readonly Finding[] = [];

/** Said of both words. */
export const TRADED = 'traded places';

/** Undefined where no name has changed places. */
function tradedNames(sides: Sides): readonly Finding[] | undefined {
  const { before: one, after: other } = sides.lexicon;
  if (one.order === 'free' || other.order === 'free' || !mayTradeNames(sides)) return undefined;
  const hulls = hullsOf(sides);
  const ours = namesIn(sides.before, hulls.before, one.language);
  const theirs = namesIn(sides.after, hulls.after, other.language);
  if (ours.size === 0 && theirs.size === 0) return undefined;
  const known = new Set([...tellingWords(ours), ...tellingWords(theirs)]);
  const before = nameItems(sides.before, hulls.before, ours, known);
  const after = nameItems(sides.after, hulls.after, theirs, known);
  const places = tradingPlaces(before, after);
  if (places.length === 0) return undefined;
  if (haveClausesMoved(sides, hulls)) return NONE;
  const along = movedAlong(before, after);
  return places
    .filter((k) => !along.has(before[k].key) && !along.has(after[k].key) && isTraded(before, after, k))
    .map((k) => finding(sides, 'name', before[k].words, after[k].words, TRADED));
}

/** Whether a word that may be a name goes from one place and comes in another. In most links none goes, or none comes. */
function mayTradeNames({ before, after, zones }: Sides): boolean {
  if (
    !zones.some((zone) => hasName(before, zone.before)) ||
    !zones.some((zone) => hasName(after, zone.after))
  )
    return false;
  const gone = new Set<string>();
  for (const zone of zones) {
    for (let k = zone.before.from; k < zone.before.to; k++) {
      if (mayBeName(before[k])) gone.add(before[k].lexeme.lower);
    }
  }
  for (const zone of zones) {
    for (let k = zone.after.from; k < zone.after.to; k++) {
      if (mayBeName(after[k]) && gone.has(after[k].lexeme.lower)) return true;
    }
  }
  return false;
}

function hasName(words: readonly Word[], { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (mayBeName(words[k])) return true;
  return false;
}

const mayBeName = (word: Word): boolean =>
  word.lexeme.capital > 0 ? (word.lexeme.roles & ROLE.function) === 0 : mayBeginName(word);

/** "The buyer pays the seller": two words with content have changed places, and all between them have kept theirs. */
function tradedWords(sides: Sides): readonly Finding[] {
  const { before: one, after: other } = sides.lexicon;
  if (one.order !== 'fixed' || other.order !== 'fixed' || !mayTradeWords(sides)) return NONE;
  const hulls = hullsOf(sides);
  const before = contentItems(sides.before, hulls.before);
  const after = contentItems(sides.after, hulls.after);
  const places = tradingPlaces(before, after);
  if (places.length !== 2 || haveClausesMoved(sides, hulls)) return NONE;
  if (places.some((k) => isElsewhere(before[k].words[0])) || !isTraded(before, after, places[0])) return NONE;
  return places.map((k) => finding(sides, 'order traded', before[k].words, after[k].words, TRADED));
}

/** Values have a pass of their own, and adverbs say the same wherever they stand. */
const isElsewhere = ({ lexeme }: Word): boolean =>
  (lexeme.roles & ROLE.value) !== 0 || PLACELESS.has(lexeme.lower) || ADVERB.test(lexeme.lower);
const ADVERB = /(?:ly|ment|mente)$/u;

/** What goes from one place comes in another, word for word. In most links the first that goes does not come. */
function mayTradeWords({ before, after, zones }: Sides): boolean {
  let gone = 0;
  let come = 0;
  for (const zone of zones) {
    gone += contentIn(before, zone.before);
    come += contentIn(after, zone.after);
  }
  if (gone === 0 || gone !== come || gone > MOST) return false;
  for (const zone of zones) {
    for (let k = zone.before.from; k < zone.before.to; k++) {
      if (mayBeTraded(before[k]) && !comes(keyOf(before[k]), after, zones)) return false;
    }
  }
  return true;
}

const mayBeTraded = (word: Word): boolean =>
  isContent(word) && word.lexeme.script !== 'mark' && !word.lexeme.unspaced;

function contentIn(words: readonly Word[], { from, to }: Range): number {
  let count = 0;
  for (let k = from; k < to; k++) if (mayBeTraded(words[k])) count++;
  return count;
}

function comes(key: string, after: readonly Word[], zones: readonly Zone[]): boolean {
  for (const zone of zones) {
    for (let k = zone.after.from; k < zone.after.to; k++) {
      // The first letter tells most words apart, and no ending need be taken off.
      if (after[k].lexeme.bare[0] === key[0] && keyOf(after[k]) === key) return true;
    }
  }
  return false;
}

interface Hulls {
  readonly before: Range;
  readonly after: Range;
}

/** Equal words read on both sides of what has changed: the rest of a name, its title, what its neighbour in a list has too. */
const AROUND = 6;

/** From before the first zone to behind the last. */
function hullsOf({ before, after, zones }: Sides): Hulls {
  const first = zones[0];
  const last = zones[zones.length - 1];
  const head = Math.min(first.before.from, first.after.from, AROUND);
  const tail = Math.min(before.length - last.before.to, after.length - last.after.to, AROUND);
  return {
    before: { from: first.before.from - head, to: last.before.to + tail },
    after: { from: first.after.from - head, to: last.after.to + tail },
  };
}

/** More items than these are no sentence: each is looked for among the others. */
const MOST = 100;

/** Where both have the same items in another order, and the same words between the first and the last that differ. */
function tradingPlaces(before: readonly Item[], after: readonly Item[]): readonly number[] {
  if (before.length !== after.length || before.length > MOST) return [];
  const places = [...before.keys()].filter((k) => before[k].key !== after[k].key);
  if (places.length < 2) return [];
  const come = places.map((k) => after[k].key).sort();
  const gone = places.map((k) => before[k].key).sort();
  if (gone.some((key, k) => key !== come[k])) return [];
  for (let k = places[0] + 1; k <= places[places.length - 1]; k++) {
    if (textOf(telling(before[k].lead)) !== textOf(telling(after[k].lead))) return [];
  }
  return places;
}

const CLAUSE_ENDS = new Set([',', '、', '，', ';', '；', '.', '。']);

/** Whether both have the same clauses in another order: "In Tokyo Abe spoke; in Osaka Kono spoke". */
function haveClausesMoved(sides: Sides, hulls: Hulls): boolean {
  const ours = clausesIn(sides.before, hulls.before);
  const theirs = clausesIn(sides.after, hulls.after);
  return ours.length > 1 && ours.length === theirs.length && ours.every((clause, k) => clause === theirs[k]);
}

/** By the alphabet. */
function clausesIn(words: readonly Word[], { from, to }: Range): string[] {
  const clauses: Word[][] = [[]];
  for (const word of words.slice(from, to)) {
    if (CLAUSE_ENDS.has(word.lexeme.text)) clauses.push([]);
    else clauses[clauses.length - 1].push(word);
  }
  return clauses
    .map((clause) => textOf(telling(clause)))
    .filter((clause) => clause !== '')
    .sort();
}

/** Names that have kept a neighbour, and what stands between the two, moved with it: "Abe in Tokyo and Kono in Osaka". */
function movedAlong(before: readonly Item[], after: readonly Item[]): ReadonlySet<string> {
  const stretches = new Set(after.map((_, k) => stretchAt(after, k)));
  const along = new Set<string>();
  for (const [k, { key }] of before.entries()) {
    // In its place it has not moved at all.
    if (k === 0 || (key === after[k].key && before[k - 1].key === after[k - 1].key)) continue;
    if (!stretches.has(stretchAt(before, k))) continue;
    along.add(before[k - 1].key).add(key);
  }
  return along;
}

const stretchAt = (items: readonly Item[], k: number): string =>
  JSON.stringify([items[k - 1]?.key, textOf(telling(items[k].lead)), items[k].key]);

/** Whether the nearest place that the item has gone to is another one than in a list. */
function isTraded(before: readonly Item[], after: readonly Item[], at: number): boolean {
  const { key } = before[at];
  let to = -1;
  for (const [k, other] of after.entries()) {
    if (other.key !== key || before[k].key === key) continue;
    if (to < 0 || Math.abs(k - at) < Math.abs(to - at)) to = k;
  }
  return !isList(before, Math.min(at, to), Math.max(at, to));
}

/** What else the edits of traded words have on both sides has not changed: the diff took it along. */
function settle({ before, after }: Sides, found: readonly Finding[]): void {
  const edits = new Set(found.flatMap((one) => one.edits));
  const isOpen = (word: Word): boolean => !word.taken && edits.has(word.edit);
  const waiting = new Map<string, Word[]>();
  for (const word of after.filter(isOpen)) {
    const list = waiting.get(word.lexeme.lower);
    if (list) list.push(word);
    else waiting.set(word.lexeme.lower, [word]);
  }
  for (const word of before.filter(isOpen)) {
    const other = waiting.get(word.lexeme.lower)?.pop();
    if (other === undefined) continue;
    word.taken = true;
    other.taken = true;
  }
}
