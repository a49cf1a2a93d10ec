/** Matches -> edits that cover both texts; white space at the rims of a gap is equal as far as it agrees. */
import type { Edit } from '../model.ts';
import { CLASS, classOf } from './character.ts';
import type { Matches, Words } from './matches.ts';

/** `swapped`: `one` is of *after*, as the two were exchanged for the diff. */
export function spell(
  one: Words,
  other: Words,
  { ours, theirs, count }: Matches,
  swapped: boolean,
): readonly Edit[] {
  const speller = new Speller(one, other, swapped);
  for (let k = 0; k < count; k++) {
    speller.passGap(one.table.starts[ours[k]], other.table.starts[theirs[k]]);
    speller.passMatch(one.table.ends[ours[k]], other.table.ends[theirs[k]]);
  }
  return speller.finish();
}

class Speller {
  readonly #edits: Edit[] = [];
  readonly #one: Words;
  readonly #other: Words;
  readonly #swapped: boolean;
  // What is written ends at #b and #a; what is known to be equal behind it ends at #be and #ae.
  #b: number;
  #a: number;
  #be: number;
  #ae: number;

  constructor(one: Words, other: Words, swapped: boolean) {
    this.#one = one;
    this.#other = other;
    this.#swapped = swapped;
    this.#b = this.#be = one.span.start;
    this.#a = this.#ae = other.span.start;
  }

  passMatch(bTo: number, aTo: number): void {
    this.#be = bTo;
    this.#ae = aTo;
  }

  /** What stands between the last match and here. */
  passGap(bTo: number, aTo: number): void {
    const be = this.#be;
    const ae = this.#ae;
    if (be === bTo && ae === aTo) return;
    const ours = this.#one.table.text;
    const theirs = this.#other.table.text;
    const room = Math.min(bTo - be, aTo - ae);
    let lead = 0;
    while (lead < room && isSameSpace(ours, be + lead, theirs, ae + lead)) lead++;
    // A mark may sit on the last space; it must not be torn off.
    if (lead > 0 && (isMark(this.#one, be + lead) || isMark(this.#other, ae + lead))) lead--;
    let trail = 0;
    while (trail < room - lead && isSameSpace(ours, bTo - 1 - trail, theirs, aTo - 1 - trail)) trail++;
    const removed = bTo - trail > be + lead;
    const added = aTo - trail > ae + lead;
    if (removed || added) {
      this.#write('equal', be + lead, ae + lead);
      this.#write(removed && added ? 'replace' : removed ? 'delete' : 'insert', bTo - trail, aTo - trail);
    }
    this.#be = bTo;
    this.#ae = aTo;
  }

  finish(): readonly Edit[] {
    this.passGap(this.#one.span.end, this.#other.span.end);
    this.#write('equal', this.#be, this.#ae);
    return this.#edits;
  }

  #write(op: Edit['op'], bTo: number, aTo: number): void {
    if (bTo === this.#b && aTo === this.#a) return;
    const cut = { start: this.#b, end: bTo };
    const put = { start: this.#a, end: aTo };
    this.#edits.push(
      this.#swapped ? { op: FLIPPED[op], before: put, after: cut } : { op, before: cut, after: put },
    );
    this.#b = bTo;
    this.#a = aTo;
  }
}

const FLIPPED = { insert: 'delete', delete: 'insert', equal: 'equal', replace: 'replace' } as const;

const isMark = ({ table, span }: Words, at: number): boolean =>
  at < span.end && classOf(table.text.codePointAt(at) as number) === CLASS.extend;

const isSameSpace = (one: string, at: number, other: string, otherAt: number): boolean => {
  const code = one.charCodeAt(at);
  return code === other.charCodeAt(otherAt) && classOf(code) === CLASS.space;
};
