/** Modality: what binds whom, and how much. */
import { wordsOf } from './data/lists.ts';
import { type Finding, finding } from './finding.ts';
import { isInflection } from './grammar.ts';
import { type Marker, ROLE } from './lexeme.ts';
import { byZone, type FoundMarker, unmatched } from './markers.ts';
import { misspelled } from './spelling.ts';
import { openWords, type Sides, sizeOf, type Word } from './words.ts';

/** Forces from here up bind; their coming or going changes a commitment. */
const BINDING = 4;

export function modalityChanges(
  sides: Sides,
  before: readonly FoundMarker[],
  after: readonly FoundMarker[],
): Finding[] {
  if (!before.some(isTouchedModal) && !after.some(isTouchedModal)) return [];
  const [was, is] = [modalsOf(sides, before, 'before'), modalsOf(sides, after, 'after')];
  const [one, other] = [touched(was, is), touched(is, was)];
  const traded = exchanged(sides, one, other);
  const gone = new Set(traded.flat());
  const rest = unmatched(
    one.filter((marker) => !gone.has(marker)),
    other.filter((marker) => !gone.has(marker)),
    ({ key }) => key,
  );
  const found = rest.reworded.map(([was, is]) =>
    finding(sides, 'marker reworded', was.words, is.words, 'the same force'),
  );
  for (const [was, is] of traded) found.push(...swapped(sides, was, is));
  const counterparts = byZone(rest.after);
  for (const was of rest.before) {
    const is = counterparts.next(was.zone);
    found.push(...(is ? swapped(sides, was, is) : alone(sides, was, 'before')));
  }
  for (const is of counterparts.rest()) found.push(...alone(sides, is, 'after'));
  return found;
}

const isModal = ({ marker }: FoundMarker): boolean => marker.kind === 'modal';

/** But for those that only stand for an "if" of the other side. */
function modalsOf(sides: Sides, markers: readonly FoundMarker[], side: 'before' | 'after'): FoundMarker[] {
  const opposite = side === 'before' ? 'after' : 'before';
  const modals = markers.filter(isModal);
  if (!modals.some((found) => isInverted(sides[side], found)) || !hasCondition(sides, opposite))
    return modals;
  return modals.filter((found) => !isInverted(sides[side], found));
}

/** "Should the rain continue": before its subject it opens a condition, or a question. */
function isInverted(words: readonly Word[], { from, zone }: FoundMarker): boolean {
  const { lexeme, initial } = words[from];
  if (lexeme.lower !== 'should' || zone < 0) return false;
  if (initial) return true;
  const subject = words[from + 1]?.lexeme;
  return (
    words[from - 1]?.lexeme.script === 'mark' &&
    subject !== undefined &&
    ((subject.roles & (ROLE.article | ROLE.pronoun)) !== 0 || subject.capital > 0)
  );
}

/** Whether a side has an "if" that the other has not. */
const hasCondition = (sides: Sides, side: 'before' | 'after'): boolean =>
  sides[side].some(({ zone, taken, lexeme }) => zone >= 0 && !taken && CONDITIONS.has(lexeme.lower));
const CONDITIONS = new Set(wordsOf('if where when whenever once case event'));

const isTouchedModal = (found: FoundMarker): boolean => found.zone >= 0 && isModal(found);

/**
 * Markers that a change touches; and of those it does not touch, the ones that share words with one on the other
 * side ("is to close" against "is expected to close"), moved to its zone.
 */
function touched(markers: readonly FoundMarker[], others: readonly FoundMarker[]): FoundMarker[] {
  if (markers.length === 0) return [];
  const zones = new Map<number, number>();
  for (const { words, zone } of others) {
    if (zone >= 0) for (const { twin } of words) if (twin >= 0) zones.set(twin, zone);
  }
  return markers.flatMap((marker) => {
    if (marker.zone >= 0) return [marker];
    const twin = marker.words.find((word) => zones.has(word.twin))?.twin;
    return twin === undefined ? [] : [{ ...marker, zone: zones.get(twin) as number }];
  });
}

const SOFTER: readonly [string, string] = ['softened', 'strengthened'];
const HARDER: readonly [string, string] = ['strengthened', 'softened'];

/** A zone with more words a side is a rewrite, and is not looked into. */
const LONG = 60;
/** Words of a zone beside its modals, up to which it is nothing but another modal. */
const BRIEF = 3;

/** "will finance the road and may finance the bridge": modals that change places leave each clause another force. */
function exchanged(
  sides: Sides,
  before: readonly FoundMarker[],
  after: readonly FoundMarker[],
): [FoundMarker, FoundMarker][] {
  if (before.length < 2 || after.length < 2) return [];
  const crossed = crossing(sides, before, after);
  if (crossed.length > 0) return crossed;
  const apart = unmatched(before, after, (marker) => marker.key, false);
  const counterparts = byZone(apart.after);
  return apart.before.flatMap((was): [FoundMarker, FoundMarker][] => {
    const is = counterparts.next(was.zone);
    if (!is) return [];
    const zone = sides.zones[was.zone];
    const beside = (side: 'before' | 'after', { words }: FoundMarker): number =>
      sizeOf(zone[side]) - words.length;
    const brief = beside('before', was) <= BRIEF && beside('after', is) <= BRIEF;
    return brief && isSameVerb(sides, was, is) ? [[was, is]] : [];
  });
}

/** The verb stands behind the modal, in Japanese before it. */
function isSameVerb(sides: Sides, was: FoundMarker, is: FoundMarker): boolean {
  const verbOf = (words: readonly Word[], { from, to, words: own }: FoundMarker): Word | undefined =>
    own[0].lexeme.script === 'hiragana' ? words[from - 1] : words[to];
  const [one, other] = [verbOf(sides.before, was), verbOf(sides.after, is)];
  return one !== undefined && one.twin >= 0 && one.twin === other?.twin;
}

/** The same inside one zone: two modals in a row change places round the same words. */
function crossing(
  sides: Sides,
  before: readonly FoundMarker[],
  after: readonly FoundMarker[],
): [FoundMarker, FoundMarker][] {
  const found: [FoundMarker, FoundMarker][] = [];
  for (let k = 0; k + 1 < before.length && k + 1 < after.length; k++) {
    const [p, q, r, s] = [before[k], before[k + 1], after[k], after[k + 1]];
    if (p.marker.key === q.marker.key || p.marker.key !== s.marker.key || q.marker.key !== r.marker.key)
      continue;
    if (p.zone !== q.zone || r.zone !== s.zone || p.zone !== r.zone) continue;
    const between = contentBetween(sides.before, p, q);
    if (between !== '' && between === contentBetween(sides.after, r, s)) found.push([p, r], [q, s]);
  }
  return found;
}

const contentBetween = (words: readonly Word[], one: FoundMarker, other: FoundMarker): string =>
  words
    .slice(one.to, other.from)
    .filter(({ lexeme }) => lexeme.script !== 'hiragana' && lexeme.script !== 'mark')
    .map(({ lexeme }) => lexeme.lower)
    .join(' ');

const isDenied = ({ key }: Marker): boolean => key.endsWith(' not');

function swapped(sides: Sides, was: FoundMarker, is: FoundMarker): Finding[] {
  const [x, y] = [was.marker, is.marker];
  // "is required to" against "is not required to": the negation has been told.
  const freed = [was, is].find(({ marker }) => marker.key === 'no need to');
  if (freed?.words.every((word) => word.taken)) return [];
  const [bound, denied] = isDenied(x) ? [y, x] : [x, y];
  if (isDenied(denied) && !isDenied(bound) && bound.force >= BINDING) {
    const remark: [string, string] = ['negation added', 'negation dropped'];
    return [finding(sides, 'negation', was.words, is.words, denied === y ? remark : [remark[1], remark[0]])];
  }
  return [weighed(sides, was, is)];
}

function weighed(sides: Sides, was: FoundMarker, is: FoundMarker): Finding {
  const [x, y] = [was.marker, is.marker];
  if (x.family === y.family && x.force === y.force)
    return finding(sides, 'marker reworded', was.words, is.words, 'the same force');
  const remark = x.force > y.force ? SOFTER : x.force < y.force ? HARDER : undefined;
  if (x.family === y.family) return finding(sides, 'modality of tense', was.words, is.words, remark);
  if (x.force === y.force && x.force >= BINDING + 2)
    return finding(sides, 'marker reworded', was.words, is.words, 'the same force');
  return finding(sides, 'modality', was.words, is.words, remark ?? 'another modality');
}

/** Futures and abilities come and go with the tense of the verb; obligations and doubts do not. */
const OF_TENSE = new Set(['will', 'would', 'can', 'could', 'is to', 'wird', 'würde', 'kann', 'könnte']);

/**
 * "are advised to" against "are adviced to": a phrase with a slip in it, or in another form, is still that phrase. And
 * where nothing binds, another verb in its place ("be asked to") is another word.
 */
function isAnotherForm(
  sides: Sides,
  { marker, words: phrase }: Pick<FoundMarker, 'marker' | 'words'>,
  side: 'before' | 'after',
): boolean {
  if (phrase.length < 2) return false;
  const opposite = side === 'before' ? 'after' : 'before';
  const frame = marker.force < BINDING && phrase.some(({ twin }) => twin >= 0);
  // "is expected to open" for "is opening": the other verb is the phrase's own, not one in its place.
  const isOwnVerb = (other: Word): boolean =>
    openOf(sides, side, other.zone).some(
      (word) => !phrase.includes(word) && isInflection(word.lexeme, other.lexeme),
    );
  return phrase.some(
    ({ lexeme, zone }) =>
      zone >= 0 &&
      lexeme.script === 'latin' &&
      (lexeme.roles & ROLE.function) === 0 &&
      openOf(sides, opposite, zone).some(
        (other) =>
          isInflection(lexeme, other.lexeme) ||
          misspelled(lexeme, other.lexeme) > 0 ||
          (frame && (other.lexeme.roles & ROLE.function) === 0 && !isOwnVerb(other)),
      ),
  );
}

/** Looked at for every marker of the zone. */
function openOf(sides: Sides, side: 'before' | 'after', index: number): readonly Word[] {
  const { before, after } = sides.zones[index];
  if (sizeOf(before) > LONG || sizeOf(after) > LONG) return [];
  return openWords(sides[side], sides.zones[index][side]);
}

function alone(sides: Sides, { marker, words }: FoundMarker, side: 'before' | 'after'): Finding[] {
  // "cannot" for "is unable to": told as a negation.
  if (words.every((word) => word.taken) || isAnotherForm(sides, { marker, words }, side)) return [];
  const kind = OF_TENSE.has(marker.key) ? 'modality of tense' : 'modality';
  const firm = marker.force >= BINDING;
  const [gone, come]: [string, string] = firm
    ? ['obligation dropped', 'obligation added']
    : ['modality dropped', 'modality added'];
  return side === 'before'
    ? [finding(sides, kind, words, [], [gone, come])]
    : [finding(sides, kind, [], words, [come, gone])];
}
