/** The tokens of a comparison's two texts: read once, and shared by every pass that looks at words. */
import type { Span } from '../model.ts';
import { weightOf } from './polish.ts';
import { type TokenKind, visitTokens } from './tokens.ts';

/** The distinct tokens of both sides, numbered from 0: equal texts have equal numbers. */
export class Inventory {
  /** Number -> text. */
  readonly words: string[] = [];
  /** Number -> kind; a token's text settles it. */
  readonly kinds: TokenKind[] = [];
  readonly #numbers = new Map<string, number>();

  /** Undefined for a text that is no token of either side. */
  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  add(word: string, kind: TokenKind): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.#numbers.set(word, number);
    this.words.push(word);
    this.kinds.push(kind);
    return number;
  }
}

/** The tokens of one text without its spaces, in order. Token k is `text.slice(starts[k], ends[k])`. */
export interface TokenTable {
  readonly text: string;
  readonly inventory: Inventory;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers in the inventory. */
  readonly ids: Int32Array;
  /** Running sums of what the tokens say: of tokens a to b (exclusive) it is `weights[b] - weights[a]`. */
  readonly weights: Float64Array;
}

/** No token reaches over the rim of a segment. `segments` are in order and do not overlap. Linear in the text. */
export function readTokens(text: string, segments: readonly Span[], inventory: Inventory): TokenTable {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const visit = (start: number, end: number, kind: TokenKind): void => {
    if (kind === 'space') return;
    starts.push(start);
    ends.push(end);
    ids.push(inventory.add(text.slice(start, end), kind));
  };
  let at = 0;
  for (const { start, end } of segments) {
    visitTokens(text, at, start, visit);
    visitTokens(text, start, end, visit);
    at = end;
  }
  visitTokens(text, at, text.length, visit);
  return {
    text,
    inventory,
    starts: new Int32Array(starts),
    ends: new Int32Array(ends),
    ids: new Int32Array(ids),
    weights: weigh(ids, inventory),
  };
}

function weigh(ids: readonly number[], { words, kinds }: Inventory): Float64Array {
  const each = words.map((word, id) => weightOf(word, kinds[id]));
  const sums = new Float64Array(ids.length + 1);
  for (let k = 0; k < ids.length; k++) sums[k + 1] = sums[k] + each[ids[k]];
  return sums;
}

/** The first token that begins at a position or behind it. */
export function tokenFrom({ starts }: TokenTable, position: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle] < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
