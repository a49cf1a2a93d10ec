/** Matches -> edits that cover both texts; white space at the rims of a gap is equal as far as it agrees. */
import type { Edit, Span } from '../model.ts';
import { CLASS, classOf } from './character.ts';

/** A word that both sides share. */
export interface Match {
  readonly before: Span;
  readonly after: Span;
}

/** Where the two texts were cut from, and whether they were exchanged for the diff. */
export interface Place {
  readonly swapped: boolean;
  readonly beforeSpan: Span;
  readonly afterSpan: Span;
}

export function spell(one: string, other: string, matches: readonly Match[], place: Place): Edit[] {
  const edits: Edit[] = [];
  const shift = place.swapped
    ? { one: place.afterSpan.start, other: place.beforeSpan.start }
    : { one: place.beforeSpan.start, other: place.afterSpan.start };
  // What is written ends at b and a; what is known to be equal behind it ends at be and ae.
  let b = 0;
  let a = 0;
  let be = 0;
  let ae = 0;
  const write = (op: Edit['op'], bTo: number, aTo: number): void => {
    if (bTo === b && aTo === a) return;
    const ours = { start: b + shift.one, end: bTo + shift.one };
    const theirs = { start: a + shift.other, end: aTo + shift.other };
    edits.push(
      place.swapped ? { op: FLIPPED[op], before: theirs, after: ours } : { op, before: ours, after: theirs },
    );
    b = be = bTo;
    a = ae = aTo;
  };
  const gap = (bTo: number, aTo: number): void => {
    const room = Math.min(bTo - be, aTo - ae);
    let lead = 0;
    while (lead < room && isSameSpace(one, be + lead, other, ae + lead)) lead++;
    // A mark may sit on the last space; it must not be torn off.
    if (lead > 0 && (isMark(one, be + lead) || isMark(other, ae + lead))) lead--;
    let trail = 0;
    while (trail < room - lead && isSameSpace(one, bTo - 1 - trail, other, aTo - 1 - trail)) trail++;
    be += lead;
    ae += lead;
    const removed = bTo - trail > be;
    const added = aTo - trail > ae;
    if (removed || added) {
      write('equal', be, ae);
      write(removed && added ? 'replace' : removed ? 'delete' : 'insert', bTo - trail, aTo - trail);
    }
    be = bTo;
    ae = aTo;
  };
  for (const match of matches) {
    gap(match.before.start, match.after.start);
    be = match.before.end;
    ae = match.after.end;
  }
  gap(one.length, other.length);
  write('equal', be, ae);
  return edits;
}

const FLIPPED = { insert: 'delete', delete: 'insert', equal: 'equal', replace: 'replace' } as const;

const isMark = (text: string, at: number): boolean =>
  at < text.length && classOf(text.codePointAt(at) as number) === CLASS.extend;

const isSameSpace = (one: string, at: number, other: string, otherAt: number): boolean => {
  const code = one.charCodeAt(at);
  return code === other.charCodeAt(otherAt) && classOf(code) === CLASS.space;
};
