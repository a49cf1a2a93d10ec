/** Negation: how often each side denies, not with which words. */
import { type Finding, finding } from './finding.ts';
import { ROLE } from './lexicon.ts';
import { type FoundMarker, openWords, unmatched } from './markers.ts';
import type { Sides, Word } from './words.ts';

/** A clause that comes or goes whole takes its negation along: then it is an addition or omission. Content words. */
const CLAUSE = 4;
/** A lone "deny" for "mention" is a negation in an edit up to this many words a side; in a rewrite it may be anything. */
const SHORT = 4;

export function negationChanges(
  sides: Sides,
  before: readonly FoundMarker[],
  after: readonly FoundMarker[],
): Finding[] {
  const one = split(sides, before);
  const other = split(sides, after);
  if (one.total === 0 && other.total === 0) return [];
  const strong = unmatched(one.negations, other.negations, () => 'not');
  const weak = unmatched(one.denials, other.denials, () => 'deny');
  // "not able" and "unable", "no" and "without": a negation proper against a denial.
  const rest = unmatched(
    [...strong.before, ...weak.before],
    [...strong.after, ...weak.after],
    () => 'either',
  );
  const found: Finding[] = [];
  const say = (side: 'before' | 'after', markers: readonly FoundMarker[]): void => {
    for (const marker of markers) {
      if (marker.words.every((word) => word.taken)) continue;
      if (!counts(sides, side, marker)) continue;
      found.push(negated(sides, side, marker));
    }
  };
  say('before', rest.before);
  say('after', rest.after);
  return found;
}

interface Denials {
  readonly negations: FoundMarker[];
  readonly denials: FoundMarker[];
  readonly total: number;
}

function split(sides: Sides, markers: readonly FoundMarker[]): Denials {
  const french = sides.lexicon.before.language === 'fr';
  let reach = -1;
  const negations: FoundMarker[] = [];
  const denials: FoundMarker[] = [];
  for (const found of markers) {
    if (found.marker.kind === 'denial') denials.push(found);
    if (found.marker.kind !== 'negation') continue;
    const word = found.words[0].lexeme.lower;
    // ne … pas, neither … nor are one negation each.
    if ((french || word === 'nor') && found.from <= reach) continue;
    if (word === 'ne' || word.startsWith("n'") || word === 'neither') reach = found.from + 9;
    negations.push(found);
  }
  return { negations, denials, total: negations.length + denials.length };
}

function counts(sides: Sides, side: 'before' | 'after', { marker, words, zone }: FoundMarker): boolean {
  const opposite = side === 'before' ? 'after' : 'before';
  const own = openWords(sides, side, zone);
  const others = openWords(sides, opposite, zone);
  const content = own.filter((word) => isContent(word) && !words.includes(word)).length;
  if (others.length === 0 && content >= (marker.kind === 'denial' ? 1 : CLAUSE)) return false;
  if (marker.kind === 'denial')
    return others.length === 0 || (others.some(isContent) && own.length <= SHORT && others.length <= SHORT);
  return !others.some((word) => denies(word, own));
}

const isContent = (word: Word): boolean =>
  word.lexeme.script !== 'hiragana' && (word.lexeme.roles & ROLE.function) === 0;

const PREFIX = /^(?:un|in|im|il|ir|dis|non|mis)(.{3,})$/u;

/** Whether this word denies by its prefix what the others say: "unknown" for "not known". */
function denies(word: Word, others: readonly Word[]): boolean {
  const base = PREFIX.exec(word.lexeme.lower)?.[1];
  return base !== undefined && others.some((other) => other.lexeme.lower.startsWith(base.slice(0, 5)));
}

function negated(sides: Sides, side: 'before' | 'after', { words, zone }: FoundMarker): Finding {
  const [from, to] = sides.zones[zone][side];
  const own = sides[side].slice(from, to);
  const opposite = side === 'before' ? 'after' : 'before';
  const [start, end] = sides.zones[zone][opposite];
  const others = sides[opposite].slice(start, end);
  // In a short edit the whole of it shows the negation; in a long one the marker and what follows.
  const short = own.length <= 12 && others.length <= 12;
  const shown = short ? own : words;
  const against = short ? others : [];
  const taken = [...own, ...others].map((word) => word.taken);
  const remark: [string, string] =
    side === 'after' ? ['negation added', 'negation dropped'] : ['negation dropped', 'negation added'];
  const result =
    side === 'before'
      ? finding(sides, 'negation', shown, against, remark)
      : finding(sides, 'negation', against, shown, remark);
  // What it shows beyond the marker is still there for other passes to judge.
  for (const [k, word] of [...own, ...others].entries()) word.taken = taken[k];
  for (const word of words) word.taken = true;
  if (short && lightVerb(own, others)) for (const word of [...own, ...others]) word.taken = true;
  return result;
}

/** "underwent" against "did not undergo": the rest is the grammar that the negation asks for. */
function lightVerb(own: readonly Word[], others: readonly Word[]): boolean {
  const stems = (words: readonly Word[]): string[] =>
    words
      .filter((word) => !word.taken && isContent(word) && word.lexeme.script === 'latin')
      .map((word) => word.lexeme.stem);
  const left = stems(own);
  const right = stems(others);
  return left.length === right.length && left.every((stem, k) => stem === right[k]);
}
