/**
 * Edits -> changes. The passes go from what is surest to what is left: words that traded places, values, words that
 * both sides share, words that moved, markers, names, pairs of words, the rest, marks, spaces. Each takes the words it
 * explains, and the last ones see to it that every edit belongs to a change.
 */
import type { Category } from '../model.ts';
import { restyledWords } from './capitalization.ts';
import type { Finding } from './finding.ts';
import { inOrder } from './in-order.ts';
import { keepShared } from './kept.ts';
import { type FoundMarker, readMarkers, touchesMarkers } from './markers.ts';
import { modalityChanges } from './modality.ts';
import { movedWords } from './moved.ts';
import { nameChanges } from './name.ts';
import { negationChanges } from './negation.ts';
import { noteOf } from './note.ts';
import { pairChanges } from './pairs.ts';
import { markChanges } from './punctuation.ts';
import { quantifierChanges } from './quantifier.ts';
import { KINDS } from './severity.ts';
import { slipChanges } from './slips.ts';
import { spaceChanges } from './spacing.ts';
import { tradedPlaces } from './trades.ts';
import { valueChanges } from './value-changes.ts';
import type { FoundChange, LinkView } from './view.ts';
import { wholeLink } from './whole-link.ts';
import { wordingChanges } from './wording.ts';
import { type Readers, readSides, type Sides } from './words.ts';

/**
 * The changes of one link, in the order of their first edit. Every edit that is not equal belongs to at least one.
 * Total and deterministic; linear in the length of the link. With the sides swapped it gives the same changes, with
 * addition and omission exchanged: it always works from the smaller text to the larger, as `editLink` does.
 * `readers`: of the two texts.
 */
export function classifyLink(link: LinkView, readers: Readers): readonly FoundChange[] {
  if (link.edits.every((edit) => edit.op === 'equal')) return [];
  const mirrored = textOf(link, 'before') > textOf(link, 'after');
  const sides = readSides(link, readers, mirrored);
  const findings = link.kind === 'added' || link.kind === 'removed' ? [wholeLink(sides)] : findAll(sides);
  const [one, other] = [link.before.tokens.text, link.after.tokens.text];
  const texts = mirrored ? ([other, one] as const) : ([one, other] as const);
  const changes = findings.map((found): FoundChange => {
    const [category, severity] = KINDS[found.kind];
    return {
      category: category === 'missing' ? missing(found, mirrored) : category,
      severity,
      edits: found.edits,
      note: noteOf(found, texts, mirrored),
    };
  });
  return inOrder(changes);
}

function findAll(sides: Sides): Finding[] {
  const traded = tradedPlaces(sides);
  const { restyled, resorted } = keepShared(sides);
  const found = slipChanges(sides);
  add(traded, found);
  const values = valueChanges(sides);
  const moved = movedWords(sides, values);
  const marked = touchesMarkers(sides) ? markedChanges(sides) : NONE;
  add(values, found);
  add(marked, found);
  add(nameChanges(sides), found);
  add(pairChanges(sides), found);
  add(wordingChanges(sides, zonesOf(marked)), found);
  if (restyled.length > 0) {
    const explained = new Set(values.flatMap((value) => [...value.before, ...value.after]));
    const rest = restyled.filter(([one, other]) => !explained.has(one) && !explained.has(other));
    found.push(...restyledWords(sides, rest));
  }
  add(resorted, found);
  add(moved, found);
  add(markChanges(sides), found);
  // A value or phrase that was only torn apart has no edit of its own; what tore it is another change.
  const shown = found.every(hasEdits) ? found : found.filter(hasEdits);
  add(spaceChanges(sides, shown), shown);
  return shown;
}

/** For short lists by the hundred thousand quicker than `concat`, and without a list of its own. */
function add(more: readonly Finding[], found: Finding[]): void {
  for (let k = 0; k < more.length; k++) found.push(more[k]);
}

const hasEdits = ({ edits }: Finding): boolean => edits.length > 0;

function markedChanges(sides: Sides): readonly Finding[] {
  const before = readMarkers(sides.before);
  const after = readMarkers(sides.after);
  if (!before.some(isTouched) && !after.some(isTouched)) return NONE;
  const found: Finding[] = [];
  add(negationChanges(sides, before, after), found);
  add(modalityChanges(sides, before, after), found);
  add(quantifierChanges(sides, before, after), found);
  return found;
}
const NONE: readonly Finding[] = [];

/** What stands in equal text on both sides says nothing of a change, but beside what does not. */
const isTouched = ({ zone }: FoundMarker): boolean => zone >= 0;

/** Zones whose small words a negation or a modality brings along. */
function zonesOf(marked: readonly Finding[]): ReadonlySet<number> {
  if (marked.length === 0) return NOWHERE;
  const zones = new Set<number>();
  for (const { before, after } of marked) {
    for (const { zone } of before) zones.add(zone);
    for (const { zone } of after) zones.add(zone);
  }
  return zones;
}

const NOWHERE: ReadonlySet<number> = new Set();

const textOf = (link: LinkView, side: 'before' | 'after'): string =>
  link[side].tokens.text.slice(link[side].span.start, link[side].span.end);

/** What only one side has was dropped or added, by the side as the reader sees it. */
function missing({ before }: Finding, mirrored: boolean): Category {
  return before.length > 0 !== mirrored ? 'omission' : 'addition';
}
