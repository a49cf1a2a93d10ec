/** Quantifiers and scope: how many, and what exactly. */
import { type Finding, finding } from './finding.ts';
import { type Lexeme, ROLE } from './lexeme.ts';
import { byZone, type FoundMarker, unmatched } from './markers.ts';
import { isContent, openWords, type Sides, sizeOf, type Word } from './words.ts';

/** A zone with more words a side is a rewrite. */
const LONG = 40;
/** These say something of a number, so without one they are something else ("more than happy"). */
const OF_NUMBERS = new Set(['more than', 'less than', 'about']);

export function quantifierChanges(
  sides: Sides,
  before: readonly FoundMarker[],
  after: readonly FoundMarker[],
): Finding[] {
  const one = before.filter((found) => isScope(found, sides.before));
  const other = after.filter((found) => isScope(found, sides.after));
  if (one.length === 0 && other.length === 0) return [];
  const rest = unmatched(one, other, (marker) => marker.key);
  const found = rest.reworded.map(([was, is]) =>
    finding(sides, 'marker reworded', was.words, is.words, 'the same scope'),
  );
  const counterparts = byZone(rest.after);
  for (const was of rest.before) {
    const is = counterparts.next(was.zone);
    if (is) found.push(finding(sides, 'quantifier', was.words, is.words, 'another scope'));
    else if (isDeadline(sides, 'after', was))
      found.push(finding(sides, 'marker reworded', was.words, by(sides, 'after', was), 'the same limit'));
    else if (was.marker.alone && standsAlone(sides, was)) {
      found.push(finding(sides, 'quantifier', was.words, [], ['scope dropped', 'scope added']));
    }
  }
  for (const is of counterparts.rest()) {
    if (isDeadline(sides, 'before', is))
      found.push(finding(sides, 'marker reworded', by(sides, 'before', is), is.words, 'the same limit'));
    else if (is.marker.alone && standsAlone(sides, is)) {
      found.push(finding(sides, 'quantifier', [], is.words, ['scope added', 'scope dropped']));
    }
  }
  return found;
}

const isScope = (found: FoundMarker, words: readonly Word[]): boolean =>
  found.marker.kind === 'quantifier' &&
  found.zone >= 0 &&
  (!OF_NUMBERS.has(found.marker.key) || byNumber(words, found)) &&
  !(found.marker.key === 'at most' && endsRange(words, found));

/** Words from the first number of a range to what leads to the second: "del 5 de mayo de 2003 hasta". */
const RANGE = 6;

/**
 * "hasta" in "del 5 hasta el 9", "до" in "от 5 до 9": from the one to the other, not at most the other. Between the
 * first number and the word for "to" there is nothing but small words, months and units.
 */
function endsRange(words: readonly Word[], { from, to }: FoundMarker): boolean {
  // "de 5 % au plus": nothing comes behind it.
  if (![words[to], words[to + 1]].some((word) => word !== undefined && isOfValue(word.lexeme))) return false;
  for (let k = from - 1; k > 0 && k >= from - RANGE; k--) {
    if (isNumber(words[k])) {
      const first = isArticle(words[k - 1]) ? k - 2 : k - 1;
      if (startsRange(words[k - 1]) || startsRange(words[first])) return true;
    } else if (isContent(words[k]) && !isOfValue(words[k].lexeme)) return false;
  }
  return false;
}

/** "10:00" is three words. */
const isOfValue = ({ roles, text }: Lexeme): boolean => (roles & ROLE.value) !== 0 || text === ':';

const startsRange = (word: Word | undefined): boolean =>
  word !== undefined && (word.lexeme.roles & ROLE.rangeStart) !== 0;
const isArticle = ({ lexeme }: Word): boolean => (lexeme.roles & ROLE.article) !== 0;

/** "no later than" against "by". */
const isDeadline = (sides: Sides, opposite: 'before' | 'after', found: FoundMarker): boolean =>
  found.marker.key === 'no later than' && by(sides, opposite, found).length > 0;
const by = (sides: Sides, side: 'before' | 'after', { zone }: FoundMarker): Word[] => {
  const range = sides.zones[zone][side];
  if (sizeOf(range) > LONG) return [];
  return openWords(sides[side], range)
    .filter(({ lexeme }) => lexeme.lower === 'by')
    .slice(0, 1);
};

/** A number follows, or in Japanese and Chinese goes before (十人以上). */
const byNumber = (words: readonly Word[], { from, to }: FoundMarker): boolean =>
  isNumber(words[to]) || isNumber(words[to + 1]) || isNumber(words[from - 1]) || isNumber(words[from - 2]);
const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && (word.lexeme.script === 'digit' || word.lexeme.numeral !== undefined);

/** A quantifier inside a clause that comes or goes whole is part of the addition or omission. */
function standsAlone(sides: Sides, { words, zone }: FoundMarker): boolean {
  const { before, after } = sides.zones[zone];
  if (sizeOf(before) + sizeOf(after) > 2 * LONG) return false;
  return [...openWords(sides.before, before), ...openWords(sides.after, after)].every(
    (word) => words.includes(word) || !isContent(word),
  );
}
