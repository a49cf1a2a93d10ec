/** Which of the user's terms a link loses and which it gains, and the edits that show it. */
import type { LinkView } from '../classify/view.ts';
import type { Edit } from '../model.ts';
import { findTerms, type Occurrence, type TermIndex } from './term-index.ts';

/** A term that came or went, with its edits: indices, ascending, at least one. */
export interface Gone extends Occurrence {
  readonly side: 'before' | 'after';
  readonly edits: readonly number[];
}

/**
 * A term is lost when *before* holds it more often than *after*, and gained the other way round; the places are those
 * that edits touch. A term that only moves within the link is neither. Linear in the link.
 */
export function lostAndGained(
  { before, after, edits }: LinkView,
  indices: { readonly before: TermIndex; readonly after: TermIndex },
): readonly Gone[] {
  const found = {
    before: findTerms(indices.before, before.tokens.text, before.span.start, before.span.end),
    after: findTerms(indices.after, after.tokens.text, after.span.start, after.span.end),
  };
  const touched = {
    before: touchedBy(edits, 'before', found.before),
    after: touchedBy(edits, 'after', found.after),
  };
  return (['before', 'after'] as const).flatMap((side) => {
    const other = side === 'before' ? 'after' : 'before';
    const left = counts(found[side]);
    for (const { term } of found[other]) left.set(term.term, (left.get(term.term) ?? 0) - 1);
    return touched[side].filter(({ term }) => {
      const surplus = left.get(term.term) ?? 0;
      left.set(term.term, surplus - 1);
      return surplus > 0;
    });
  });
}

function counts(found: readonly Occurrence[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { term } of found) times.set(term.term, (times.get(term.term) ?? 0) + 1);
  return times;
}

/** The places that edits overlap, or insert something into. Both lists stand in the order of the text. */
function touchedBy(
  edits: readonly Edit[],
  side: 'before' | 'after',
  found: readonly Occurrence[],
): readonly Gone[] {
  const touched: Gone[] = [];
  let first = 0;
  for (const place of found) {
    while (first < edits.length && edits[first][side].end <= place.start) first += 1;
    const hit: number[] = [];
    for (let at = first; at < edits.length && edits[at][side].start < place.end; at += 1) {
      if (edits[at].op !== 'equal') hit.push(at);
    }
    if (hit.length > 0) touched.push({ ...place, side, edits: hit });
  }
  return touched;
}
