/** Which tokens of a link's two sides are matched, as the passes of an edit hand it on. */
import type { Span } from '../model.ts';
import type { TokenTable } from './token-table.ts';

/** The tokens of a link's side: from `from` to `to` (exclusive) of the table. */
export interface Words {
  readonly table: TokenTable;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

/**
 * Token `ours[k]` of one side's table matches token `theirs[k]` of the other's, for k below `count`; both rise. Two
 * arrays, as there is a match for nearly every token: an object for each would be most of what a comparison allocates.
 * Plain ones: of typed arrays, which live outside of the heap, one is dear to make.
 */
export class Matches {
  readonly ours: number[];
  readonly theirs: number[];
  count = 0;

  /** `most`: how many will be added at the most. */
  constructor(most: number) {
    this.ours = new Array<number>(most);
    this.theirs = new Array<number>(most);
  }

  add(i: number, j: number): void {
    this.ours[this.count] = i;
    this.theirs[this.count++] = j;
  }
}
