/**
 * Edits -> changes. The passes go from what is surest to what is left: values, words that both sides share, words
 * that moved, markers, names, pairs of words, the rest, marks, spaces. Each takes the words it explains, and the
 * last ones see to it that every edit belongs to a change.
 */
import type { Category, Edit } from '../model.ts';
import { restyledWords } from './capitalization.ts';
import type { Finding } from './finding.ts';
import { keepShared, movedWords } from './kept.ts';
import { readMarkers, touchesMarkers } from './markers.ts';
import { modalityChanges } from './modality.ts';
import { nameChanges } from './name.ts';
import { negationChanges } from './negation.ts';
import { noteOf } from './note.ts';
import { pairChanges } from './pairs.ts';
import { markChanges } from './punctuation.ts';
import { quantifierChanges } from './quantifier.ts';
import { KINDS } from './severity.ts';
import { slipChanges } from './slips.ts';
import { spaceChanges } from './spacing.ts';
import { valueChanges } from './value-changes.ts';
import type { FoundChange, LinkView } from './view.ts';
import { wholeLink } from './whole-link.ts';
import { wordingChanges } from './wording.ts';
import { readSides, type Sides } from './words.ts';

/**
 * The changes of one link, in the order of their first edit. Every edit that is not equal belongs to at least one.
 * Total and deterministic; linear in the length of the link. With the sides swapped it gives the same changes, with
 * addition and omission exchanged: it always works from the smaller text to the larger, as `editLink` does.
 */
export function classifyLink(link: LinkView): readonly FoundChange[] {
  if (link.edits.every((edit) => edit.op === 'equal')) return [];
  const mirrored = textOf(link, 'before') > textOf(link, 'after');
  const view = mirrored ? mirror(link) : link;
  const sides = readSides(view);
  const findings = view.kind === 'added' || view.kind === 'removed' ? [wholeLink(sides)] : findAll(sides);
  const texts = [view.before.tokens.text, view.after.tokens.text] as const;
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
  const restyled = keepShared(sides);
  const slips = slipChanges(sides);
  const values = valueChanges(sides);
  const moved = movedWords(sides);
  const marked = touchesMarkers(sides) ? markedChanges(sides) : [];
  const found = slips.concat(
    values,
    marked,
    nameChanges(sides),
    pairChanges(sides),
    wordingChanges(sides, zonesOf(marked)),
  );
  if (restyled.length > 0) {
    const explained = new Set(values.flatMap((value) => [...value.before, ...value.after]));
    const rest = restyled.filter(([one, other]) => !explained.has(one) && !explained.has(other));
    found.push(...restyledWords(sides, rest));
  }
  // A value or phrase that was only torn apart has no edit of its own; what tore it is another change.
  const shown = found.concat(moved, markChanges(sides)).filter(({ edits }) => edits.length > 0);
  return shown.concat(spaceChanges(sides, shown));
}

function markedChanges(sides: Sides): Finding[] {
  const before = readMarkers(sides.before);
  const after = readMarkers(sides.after);
  return [
    ...negationChanges(sides, before, after),
    ...modalityChanges(sides, before, after),
    ...quantifierChanges(sides, before, after),
  ];
}

/** Zones whose small words a negation or a modality brings along. */
function zonesOf(marked: readonly Finding[]): ReadonlySet<number> {
  const zones = new Set<number>();
  for (const { before, after } of marked) {
    for (const { zone } of before) zones.add(zone);
    for (const { zone } of after) zones.add(zone);
  }
  return zones;
}

const textOf = (link: LinkView, side: 'before' | 'after'): string =>
  link[side].tokens.text.slice(link[side].span.start, link[side].span.end);

const MIRRORED: { readonly [op in Edit['op']]: Edit['op'] } = {
  equal: 'equal',
  replace: 'replace',
  insert: 'delete',
  delete: 'insert',
};

const mirror = (link: LinkView): LinkView => ({
  kind: link.kind,
  before: link.after,
  after: link.before,
  edits: link.edits.map(({ op, before, after }) => ({ op: MIRRORED[op], before: after, after: before })),
});

/** What only one side has was dropped or added, by the side as the reader sees it. */
function missing({ before }: Finding, mirrored: boolean): Category {
  return before.length > 0 !== mirrored ? 'omission' : 'addition';
}

/** More changes than this in a link are told apart by keys rather than one by one. */
const FEW = 12;

/** By first edit; the same thing said twice is one change with the edits of both. */
function inOrder(changes: FoundChange[]): readonly FoundChange[] {
  if (changes.length < 2) return changes;
  if (changes.length <= FEW && !hasRepeats(changes)) return changes.sort(byFirstEdit);
  // Gathered first and merged once: merged one by one, a long text that says one thing throughout takes for ever.
  const same = new Map<string, FoundChange[]>();
  for (const change of changes) {
    const key = `${change.category} ${change.severity} ${change.note}`;
    const known = same.get(key);
    if (known) known.push(change);
    else same.set(key, [change]);
  }
  return Array.from(same.values(), (alike) =>
    alike.length === 1
      ? alike[0]
      : { ...alike[0], edits: [...new Set(alike.flatMap(({ edits }) => edits))].sort((x, y) => x - y) },
  ).sort(byFirstEdit);
}

const byFirstEdit = (one: FoundChange, other: FoundChange): number => one.edits[0] - other.edits[0];

function hasRepeats(changes: readonly FoundChange[]): boolean {
  for (let k = 1; k < changes.length; k++) {
    const { note, category, severity } = changes[k];
    for (let at = 0; at < k; at++) {
      const other = changes[at];
      if (other.note === note && other.category === category && other.severity === severity) return true;
    }
  }
  return false;
}
