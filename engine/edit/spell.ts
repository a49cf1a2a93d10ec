/** Matches -> edits that cover both texts; white space at the rims of a gap is equal as far as it agrees. */
import type { Edit } from '../model.ts';
import { CLASS, classOf } from './character.ts';
import type { Pair, Words } from './slide.ts';

/** `swapped`: `one` is of *after*, as the two were exchanged for the diff. */
export function spell(one: Words, other: Words, pairs: readonly Pair[], swapped: boolean): Edit[] {
  const edits: Edit[] = [];
  const [ours, theirs] = [one.table, other.table];
  // What is written ends at b and a; what is known to be equal behind it ends at be and ae.
  let b = one.span.start;
  let a = other.span.start;
  let be = b;
  let ae = a;
  const write = (op: Edit['op'], bTo: number, aTo: number): void => {
    if (bTo === b && aTo === a) return;
    const cut = { start: b, end: bTo };
    const put = { start: a, end: aTo };
    edits.push(swapped ? { op: FLIPPED[op], before: put, after: cut } : { op, before: cut, after: put });
    b = be = bTo;
    a = ae = aTo;
  };
  const gap = (bTo: number, aTo: number): void => {
    const room = Math.min(bTo - be, aTo - ae);
    let lead = 0;
    while (lead < room && isSameSpace(ours.text, be + lead, theirs.text, ae + lead)) lead++;
    // A mark may sit on the last space; it must not be torn off.
    if (lead > 0 && (isMark(one, be + lead) || isMark(other, ae + lead))) lead--;
    let trail = 0;
    while (trail < room - lead && isSameSpace(ours.text, bTo - 1 - trail, theirs.text, aTo - 1 - trail))
      trail++;
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
  for (const { i, j } of pairs) {
    gap(ours.starts[i], theirs.starts[j]);
    be = ours.ends[i];
    ae = theirs.ends[j];
  }
  gap(one.span.end, other.span.end);
  write('equal', be, ae);
  return edits;
}

const FLIPPED = { insert: 'delete', delete: 'insert', equal: 'equal', replace: 'replace' } as const;

const isMark = ({ table, span }: Words, at: number): boolean =>
  at < span.end && classOf(table.text.codePointAt(at) as number) === CLASS.extend;

const isSameSpace = (one: string, at: number, other: string, otherAt: number): boolean => {
  const code = one.charCodeAt(at);
  return code === other.charCodeAt(otherAt) && classOf(code) === CLASS.space;
};
