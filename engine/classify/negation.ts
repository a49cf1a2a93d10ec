/** Negation: how often each side denies, not with which words. */
import { type Finding, finding } from './finding.ts';
import { isDenied } from './grammar.ts';
import { ROLE } from './lexeme.ts';
import { type FoundMarker, unmatched } from './markers.ts';
import { isContent, openWords, type Sides, sizeOf, type Word, type Zone } from './words.ts';

/** A clause that comes or goes whole takes its negation along: then it is an addition or omission. Content words. */
const CLAUSE = 4;
/** A lone "deny" for "mention" is a negation in an edit up to this many words a side; in a rewrite it may be anything. */
const SHORT = 4;
/** A zone with more words a side is a rewrite, and is not looked into. */
const LONG = 60;

export function negationChanges(
  sides: Sides,
  before: readonly FoundMarker[],
  after: readonly FoundMarker[],
): Finding[] {
  const one = split(sides, 'before', before, after);
  const other = split(sides, 'after', after, before);
  if (one.total === 0 && other.total === 0) return [];
  const found: Finding[] = [];
  const apart = unmatched(one.negations, other.negations, () => 'not', false);
  const swung = apart.before.flatMap((was, k): [FoundMarker, FoundMarker][] =>
    k < apart.after.length && hasMoved(sides, was, apart.after[k]) ? [[was, apart.after[k]]] : [],
  );
  for (const [was, is] of swung)
    found.push(finding(sides, 'negation', was.words, is.words, 'negation moved'));
  const gone = new Set(swung.flat());
  const still = (markers: readonly FoundMarker[]): FoundMarker[] =>
    markers.filter((marker) => !gone.has(marker));
  const strong = unmatched(still(apart.before), still(apart.after), () => 'not');
  const weak = unmatched(one.denials, other.denials, () => 'deny');
  // "not able" and "unable", "no" and "without": a negation proper against a denial.
  const rest = unmatched(
    [...strong.before, ...weak.before],
    [...strong.after, ...weak.after],
    () => 'either',
  );
  // "did not reach" and "failed to reach".
  for (const [was, is] of rest.reworded)
    found.push(finding(sides, 'marker reworded', was.words, is.words, 'both deny'));
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

/** Two short edits far from each other, one losing a "not" and one getting it: another verb is denied. */
function hasMoved(sides: Sides, was: FoundMarker, is: FoundMarker): boolean {
  // "unless" for "if … not" denies the same verb.
  if ((was.words[0].lexeme.lower === 'unless') !== (is.words[0].lexeme.lower === 'unless')) return false;
  const [one, other] = [sides.zones[was.zone], sides.zones[is.zone]];
  const brief = ({ before, after }: Zone): boolean => sizeOf(before) <= BRIEF && sizeOf(after) <= BRIEF;
  return (
    was.zone !== is.zone && brief(one) && brief(other) && Math.abs(other.before.from - one.before.to) > BRIEF
  );
}
/** Words of an edit that does nothing but deny. */
const BRIEF = 3;

interface Denials {
  readonly negations: FoundMarker[];
  readonly denials: FoundMarker[];
  readonly total: number;
}

const NONE: ReadonlySet<number> = new Set();
const FRENCH_NOT = /^n(?:e$|'.)/u;
/** Words from the first half of a negation to the second. */
const REACH = 9;

function split(
  sides: Sides,
  side: 'before' | 'after',
  markers: readonly FoundMarker[],
  others: readonly FoundMarker[],
): Denials {
  const kept = markers.some(({ zone }) => zone >= 0) ? untouched(others) : NONE;
  const french = sides.lexicon[side].language === 'fr';
  const opposite = side === 'before' ? 'after' : 'before';
  const answered = french ? withSecondHalf(sides[opposite], others) : NONE;
  let reach = -1;
  const negations: FoundMarker[] = [];
  const denials: FoundMarker[] = [];
  for (const found of markers) {
    const { marker, from, to, words, zone } = found;
    const word = words[0].lexeme.lower;
    // ne … pas, neither … nor are one negation each, wherever the first half of it stands.
    const begins = marker.kind === 'negation' && (french ? FRENCH_NOT.test(word) : word === 'neither');
    const second = french ? !begins : word === 'nor' && !opensClause(sides[side][to]);
    const belongs = second && from <= reach;
    // "ne … que" is no negation, and becomes one with "ne … pas".
    if (begins && (!french || zone >= 0 || answered.has(words[0].twin))) reach = from + REACH;
    if (zone < 0 || words.some(({ twin }) => kept.has(twin))) continue;
    if (marker.kind === 'denial') denials.push(found);
    if (marker.kind === 'negation' && !belongs) negations.push(found);
  }
  return { negations, denials, total: negations.length + denials.length };
}

/** The twins of each "ne" that a "pas" or "plus" follows. */
function withSecondHalf(words: readonly Word[], markers: readonly FoundMarker[]): ReadonlySet<number> {
  const twins = new Set<number>();
  for (const [k, { marker, to, words: own }] of markers.entries()) {
    if (marker.kind !== 'negation' || !FRENCH_NOT.test(own[0].lexeme.lower)) continue;
    const next = markers.slice(k + 1, k + 1 + REACH).find((other) => other.marker.kind === 'negation');
    const close =
      next !== undefined && next.from < to + REACH && !FRENCH_NOT.test(next.words[0].lexeme.lower);
    if (close || words.slice(to, to + REACH).some(({ lexeme }) => lexeme.lower === 'plus'))
      twins.add(own[0].twin);
  }
  return twins;
}

/** "nor did he", "nor may they": a sentence of its own, with its own negation. */
const opensClause = (next: Word | undefined): boolean =>
  next !== undefined &&
  ((next.lexeme.roles & ROLE.auxiliary) !== 0 || next.lexeme.marks.some(({ kind }) => kind === 'modal'));

/** The "not" of "must not" stands in equal text; the one of "need not" in a phrase that changed. It is the same one. */
function untouched(markers: readonly FoundMarker[]): ReadonlySet<number> {
  const twins = new Set<number>();
  for (const { marker, zone, words } of markers) {
    if (zone >= 0 || marker.kind !== 'negation') continue;
    for (const { twin } of words) if (twin >= 0) twins.add(twin);
  }
  return twins;
}

function counts(sides: Sides, side: 'before' | 'after', { marker, words, zone }: FoundMarker): boolean {
  const opposite = side === 'before' ? 'after' : 'before';
  const ours = sizeOf(sides.zones[zone][side]);
  const theirs = sizeOf(sides.zones[zone][opposite]);
  if (ours > LONG || theirs > LONG) return theirs > 0 && marker.kind === 'negation';
  const own = openWords(sides[side], sides.zones[zone][side]);
  const others = openWords(sides[opposite], sides.zones[zone][opposite]);
  const content = own.filter((word) => isContent(word) && !words.includes(word)).length;
  const clause = marker.kind === 'denial' || words[1]?.lexeme.lower === 'only' ? 1 : CLAUSE;
  if (others.length === 0 && content >= clause) return false;
  // "not impossible": the two are none. "Never accepts" and "does not refuse" have a not each.
  const isDouble = own.some((word) => isNot(word) && !words.includes(word)) && !others.some(isNot);
  if (marker.kind === 'denial' && isDouble) return false;
  if (marker.kind === 'denial')
    return others.length === 0 || (marker.key !== 'lack' && own.length <= SHORT && others.length <= SHORT);
  return !others.some((word) => denies(word, own)) && !own.some((word) => denies(word, others));
}

const isNot = ({ lexeme }: Word): boolean => lexeme.marks.some(({ kind }) => kind === 'negation');

/** Whether this word denies by its prefix what the others say: "unknown" for "not known", "not unknown" for "known". */
function denies(word: Word, others: readonly Word[]): boolean {
  const base = word.lexeme.denied;
  return base !== undefined && others.some((other) => other.lexeme.lower.startsWith(base.slice(0, 5)));
}

function negated(sides: Sides, side: 'before' | 'after', { words, zone }: FoundMarker): Finding {
  const opposite = side === 'before' ? 'after' : 'before';
  const piece = (which: 'before' | 'after'): readonly Word[] => {
    const { from, to } = sides.zones[zone][which];
    return to - from > LONG ? [] : sides[which].slice(from, to);
  };
  const [own, others] = [piece(side), piece(opposite)];
  // In a short edit the whole of it shows the negation; in a long one the marker and what follows.
  const short = own.length > 0 && own.length <= 12 && others.length <= 12;
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
  if (short && (others.length === 0 || lightVerb(own, others)))
    for (const word of [...own, ...others]) word.taken = true;
  for (const word of words) word.taken = true;
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
  if (left.length === 1 && right.length === 1 && left[0] !== right[0]) {
    const [one, other] = [own, others].map((words) =>
      words.find((word) => word.lexeme.stem === left[0] || word.lexeme.stem === right[0]),
    );
    return one !== undefined && other !== undefined && isDenied(one.lexeme, other.lexeme);
  }
  return left.length === right.length && left.every((stem, k) => stem === right[k]);
}
