/**
 * Words that have traded places: "Abe thanked Putin" and "Putin thanked Abe" have the same words and say something else.
 * Only in languages that tell by a word's place who does what. Looked for before anything is taken, as the diff sees no
 * more than a phrase that has moved.
 */
import { type Finding, finding } from './finding.ts';
import { ROLE } from './lexeme.ts';
import { isListLink } from './list-link.ts';
import { NameReader } from './name.ts';
import { ideographicSpans, titleWords } from './name-ideographic.ts';
import { isContent, type Range, type Sides, type Word, type Zone } from './words.ts';

/** Names that trade say so of somebody else: critical. Other words that trade, two of them, change what is said. */
export function tradedPlaces(sides: Sides): readonly Finding[] {
  const { zones, lexicon } = sides;
  if (!lexicon.before.positional || !lexicon.after.positional || !mayTrade(sides)) return NONE;
  const hulls = { before: hullOf(zones, 'before'), after: hullOf(zones, 'after') };
  const found = tradedNames(sides, hulls);
  if (found.length === 0) found.push(...tradedWords(sides, hulls));
  settle(sides, found);
  return found;
}
const NONE: readonly Finding[] = [];

interface Hulls {
  readonly before: Range;
  readonly after: Range;
}

/** What may trade, and the words that lead up to it from the one before. */
interface Item {
  readonly words: readonly Word[];
  readonly key: string;
  readonly lead: readonly Word[];
}

/** What goes from one place comes in another, word for word. In most links not even as many words come as go. */
function mayTrade(sides: Sides): boolean {
  const gone = contentIn(sides, 'before');
  if (gone === 0 || gone !== contentIn(sides, 'after')) return false;
  const come = wordsIn(sides, 'after');
  return wordsIn(sides, 'before').every((word, k) => word === come[k]);
}

const mayBeTraded = (word: Word): boolean =>
  isContent(word) && word.lexeme.script !== 'mark' && (word.lexeme.roles & ROLE.title) === 0;

function contentIn(sides: Sides, side: 'before' | 'after'): number {
  let count = 0;
  for (const zone of sides.zones) {
    for (let k = zone[side].from; k < zone[side].to; k++) if (mayBeTraded(sides[side][k])) count++;
  }
  return count;
}

/** By the alphabet. */
const wordsIn = (sides: Sides, side: 'before' | 'after'): string[] =>
  sides.zones
    .flatMap((zone) => sides[side].slice(zone[side].from, zone[side].to).filter(mayBeTraded))
    .map(({ lexeme }) => lexeme.lower)
    .sort();

/** Equal words before the first zone that are read as well: the title of a name that has changed. */
const TITLE = 3;

/** From the first zone to the last. */
function hullOf(zones: readonly Zone[], side: 'before' | 'after'): Range {
  const [first] = zones;
  const from = Math.min(first.before.from, first.after.from, TITLE);
  return { from: first[side].from - from, to: zones[zones.length - 1][side].to };
}

function tradedNames(sides: Sides, hulls: Hulls): Finding[] {
  const { lexicon } = sides;
  const ours = namesIn(sides.before, hulls.before, lexicon.before.language);
  const theirs = namesIn(sides.after, hulls.after, lexicon.after.language);
  // A capital that opens a sentence proves a name if the other side has it inside of one.
  const known = new Set(
    [...ours.keys(), ...theirs.keys()].filter(isNoTitle).map(({ lexeme }) => lexeme.lower),
  );
  const before = itemsOf(sides.before, hulls.before, ours, known);
  const after = itemsOf(sides.after, hulls.after, theirs, known);
  if (!sayTheSame(before, after)) return [];
  const along = movedAlong(before, after);
  const found: Finding[] = [];
  for (const [k, one] of before.entries()) {
    const other = after[k];
    if (one.key === other.key || along.has(one.key) || along.has(other.key)) continue;
    if (isTraded(before, after, k)) found.push(finding(sides, 'name', one.words, other.words, TRADED));
  }
  return found;
}
/** Said of both words. */
export const TRADED = 'traded places';

/** Words of names, each with what all the words of its name have in common. */
type Names = ReadonlyMap<Word, object>;

function namesIn(words: readonly Word[], range: Range, language: string): Names {
  const names = new Map<Word, object>();
  for (const span of new NameReader(words, language).spans(range)) {
    for (const [k, word] of span.entries()) if (!isListLink(span, k)) names.set(word, LATIN);
  }
  for (const span of ideographicSpans(words, range)) for (const word of span) names.set(word, span);
  return names;
}
/** Of all names with capitals: those that touch are one. */
const LATIN = {};

/** The names of a range, and behind them an empty one with the words that are left. */
function itemsOf(
  words: readonly Word[],
  range: Range,
  names: Names,
  known: ReadonlySet<string>,
): readonly Item[] {
  const nameOf = (word: Word): object | undefined =>
    names.get(word) ?? (word.lexeme.capital > 0 && known.has(word.lexeme.lower) ? LATIN : undefined);
  const items: Item[] = [];
  let lead: Word[] = [];
  let k = range.from;
  while (k < range.to) {
    const from = k++;
    const name = nameOf(words[from]);
    if (name === undefined) {
      lead.push(words[from]);
      continue;
    }
    while (k < range.to && nameOf(words[k]) === name) k++;
    const own = words.slice(from, k);
    const title = words.slice(k, Math.min(range.to, k + titleWords(words, k)));
    k += title.length;
    items.push({
      words: [...lead.slice(titleFrom(lead)), ...own, ...title],
      key: textOf(withoutTitle(own)),
      lead: leadTo(lead),
    });
    lead = [];
  }
  items.push({ words: [], key: '', lead });
  return items;
}

/** "told the Prime Minister of": article, title and links go with the name, so that it can trade with one that has none. */
const isOfName = (words: readonly Word[], at: number): boolean =>
  !isListLink(words, at) &&
  ((words[at].lexeme.roles & (ROLE.article | ROLE.title | ROLE.nameLink)) !== 0 ||
    words[at].lexeme.text === '.');

const isNoTitle = ({ lexeme }: Word): boolean =>
  (lexeme.roles & ROLE.title) === 0 && lexeme.script !== 'mark';

/** The words before a name that do not go with it. */
const leadTo = (words: readonly Word[]): readonly Word[] =>
  words.slice(0, words.findLastIndex((_, at) => !isOfName(words, at)) + 1);

/** Where the name's title begins; at the end where it has none. */
function titleFrom(words: readonly Word[]): number {
  const from = leadTo(words).length;
  const at = words.findIndex(({ lexeme }, k) => k >= from && (lexeme.roles & ROLE.title) !== 0);
  return at < 0 ? words.length : at;
}

function withoutTitle(words: readonly Word[]): readonly Word[] {
  const begins = words.findIndex((_, at) => !isOfName(words, at));
  return begins < 0 ? words : words.slice(begins);
}

const textOf = (words: readonly Word[]): string => words.map(({ lexeme }) => lexeme.lower).join(' ');

/** More items than these are no sentence: each is looked for among the others. */
const MOST = 500;

/** Whether both have the same items, in whatever order, and the same words between them. */
function sayTheSame(before: readonly Item[], after: readonly Item[]): boolean {
  if (before.length !== after.length || before.length < 3 || before.length > MOST) return false;
  for (const [k, { lead }] of before.entries()) if (textOf(lead) !== textOf(after[k].lead)) return false;
  const keys = (items: readonly Item[]): string => JSON.stringify(items.map(({ key }) => key).sort());
  return keys(before) === keys(after);
}

/** Names that have kept a neighbour, and what stands between the two, moved with their clause: "in Osaka, Kono spoke". */
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
  JSON.stringify([items[k - 1]?.key, textOf(items[k].lead), items[k].key]);

/** Whether the nearest place that the item has gone to is another one than in a list, or with its clause. */
function isTraded(before: readonly Item[], after: readonly Item[], at: number): boolean {
  const { key } = before[at];
  let to = -1;
  for (const [k, other] of after.entries()) {
    if (other.key !== key || before[k].key === key) continue;
    if (to < 0 || Math.abs(k - at) < Math.abs(to - at)) to = k;
  }
  return isTelling(before.slice(Math.min(at, to) + 1, Math.max(at, to) + 1));
}

/** Whether more leads from item to item than from one member of a list to the next, and no new clause begins. */
function isTelling(items: readonly Item[]): boolean {
  let telling = false;
  for (const { lead } of items) {
    if (lead.some(({ lexeme }) => CLAUSES.has(lexeme.text))) return false;
    const links = lead.filter(({ lexeme }, at) => lexeme.script === 'mark' || isListLink(lead, at));
    const others = lead.filter((word) => !links.includes(word) && (word.lexeme.roles & ROLE.article) === 0);
    // "Dogs chase cats" has nothing between them and is no list.
    if (others.length > 0 || (links.length === 0 && items.length > 1)) telling = true;
  }
  return telling;
}
const CLAUSES = new Set([';', '；', '.', '。']);

/** "The buyer pays the seller": two words with content have changed places, and all others have kept theirs. */
function tradedWords(sides: Sides, hulls: Hulls): Finding[] {
  const before = contentOf(sides.before, hulls.before);
  const after = contentOf(sides.after, hulls.after);
  if (!sayTheSame(before, after)) return [];
  const places = [...before.keys()].filter((k) => before[k].key !== after[k].key);
  if (places.length !== 2) return [];
  const [first, second] = places;
  // Values have a pass of their own.
  if (places.some((k) => (before[k].words[0].lexeme.roles & ROLE.value) !== 0)) return [];
  if (!isTelling(before.slice(first + 1, second + 1))) return [];
  return places.map((k) => finding(sides, 'order traded', before[k].words, after[k].words, TRADED));
}

function contentOf(words: readonly Word[], range: Range): readonly Item[] {
  const items: Item[] = [];
  let lead: Word[] = [];
  for (let k = range.from; k < range.to; k++) {
    if (!isContent(words[k]) || words[k].lexeme.script === 'mark' || words[k].lexeme.unspaced) {
      lead.push(words[k]);
      continue;
    }
    items.push({ words: [words[k]], key: words[k].lexeme.lower, lead });
    lead = [];
  }
  items.push({ words: [], key: '', lead });
  return items;
}

/** What else the edits of traded words have on both sides has not changed: the diff took it along. */
function settle({ before, after }: Sides, found: readonly Finding[]): void {
  if (found.length === 0) return;
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
