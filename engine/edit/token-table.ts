/** The tokens of a comparison's two texts: read once, and shared by every pass that looks at words. */
import { doubled } from '../doubled.ts';
import type { Span } from '../model.ts';
import { type TokenKind, visitTokens, weightOf } from './tokens.ts';

/** Slots of the table before it grows; a power of two, as the ones it grows to. */
const FIRST_SLOTS = 1024;
/** Slots looked at for a token. Chance hardly ever needs ten; a text made to collide goes to a `Map`, which no text can slow. */
const PROBES = 32;

/**
 * The distinct tokens of both sides, numbered from 0: equal texts have equal numbers. A hash table over stretches of
 * text rather than a `Map` alone, which would have a string made of each of millions of tokens to look it up.
 */
export class Inventory {
  /** Number -> text. */
  readonly words: string[] = [];
  /** Number -> kind; a token's text settles it. */
  readonly kinds: TokenKind[] = [];
  readonly #hashes: number[] = [];
  /** Slot -> number + 1; 0 where it is free. A token stands in the first free slot from its hash on. */
  #slots = new Int32Array(FIRST_SLOTS);
  /** Tokens that found no free slot. */
  #crowded = new Map<string, number>();

  /** Undefined for a text that is no token of either side. */
  find(word: string): number | undefined {
    const slot = this.#slotOf(word, 0, word.length, hashOf(word, 0, word.length));
    if (slot < 0) return this.#crowded.get(word);
    const number = this.#slots[slot];
    return number === 0 ? undefined : number - 1;
  }

  /** The number of the token from `start` to `end` (exclusive) of the text. */
  add(text: string, start: number, end: number, kind: TokenKind): number {
    const hash = hashOf(text, start, end);
    const slot = this.#slotOf(text, start, end, hash);
    const known = slot < 0 ? this.#crowded.get(text.slice(start, end)) : this.#slots[slot] - 1;
    if (known !== undefined && known >= 0) return known;
    const number = this.words.push(text.slice(start, end)) - 1;
    this.kinds.push(kind);
    this.#hashes.push(hash);
    this.#put(number, slot);
    if (2 * this.words.length > this.#slots.length) this.#grow();
    return number;
  }

  /** Where the token stands, or the free slot where it would; -1 where neither is near. */
  #slotOf(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (hash + probe) & (slots.length - 1);
      if (slots[slot] === 0 || this.#is(slots[slot] - 1, text, start, end, hash)) return slot;
    }
    return -1;
  }

  #is(number: number, text: string, start: number, end: number, hash: number): boolean {
    if (this.#hashes[number] !== hash) return false;
    const word = this.words[number];
    if (word.length !== end - start) return false;
    for (let k = 0; k < word.length; k++) {
      if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
    }
    return true;
  }

  #put(number: number, slot: number): void {
    if (slot < 0) this.#crowded.set(this.words[number], number);
    else this.#slots[slot] = number + 1;
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#crowded = new Map();
    for (const [number, word] of this.words.entries()) {
      this.#put(number, this.#slotOf(word, 0, word.length, this.#hashes[number]));
    }
  }
}

/** FNV-1a over UTF-16 units, its bits mixed once more, as slots go by the lowest ones. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The tokens of one text without its spaces, in order. Token k is `text.slice(starts[k], ends[k])`. */
export interface TokenTable {
  readonly text: string;
  readonly inventory: Inventory;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers in the inventory. */
  readonly ids: Int32Array;
  /** How many tokens begin before each mile of the text: where to begin when one is looked for by its position. */
  readonly milestones: Int32Array;
  /** Running sums of what the tokens say: of tokens a to b (exclusive) it is `weights[b] - weights[a]`. */
  readonly weights: Float64Array;
}

/** No token reaches over the rim of a segment. `segments` are in order and do not overlap. Linear in the text. */
export function readTokens(text: string, segments: readonly Span[], inventory: Inventory): TokenTable {
  const found = new TokenRows(text.length);
  const visit = (start: number, end: number, kind: TokenKind): void => {
    if (kind !== 'space') found.add(start, end, inventory.add(text, start, end, kind));
  };
  let at = 0;
  for (const { start, end } of segments) {
    visitTokens(text, at, start, visit);
    visitTokens(text, start, end, visit);
    at = end;
  }
  visitTokens(text, at, text.length, visit);
  const { starts, ends, ids } = found.all();
  const milestones = milestonesOf(starts, text.length);
  return { text, inventory, starts, ends, ids, milestones, weights: weigh(ids, inventory) };
}

/** Letters that a token and the space behind it have at the least in most texts: what room is made for. */
const LEAST_LETTERS = 4;

/** Tokens, one after the other, in arrays that grow. */
class TokenRows {
  starts: Int32Array;
  ends: Int32Array;
  ids: Int32Array;
  count = 0;

  constructor(letters: number) {
    const room = Math.ceil(letters / LEAST_LETTERS) + 1;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.ids = new Int32Array(room);
  }

  add(start: number, end: number, id: number): void {
    if (this.count === this.starts.length) this.#grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.ids[this.count++] = id;
  }

  #grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.ids = doubled(this.ids);
  }

  all() {
    return {
      starts: this.starts.subarray(0, this.count),
      ends: this.ends.subarray(0, this.count),
      ids: this.ids.subarray(0, this.count),
    };
  }
}

function weigh(ids: Int32Array, { words, kinds }: Inventory): Float64Array {
  const each = words.map((word, id) => weightOf(word, kinds[id]));
  const sums = new Float64Array(ids.length + 1);
  for (let k = 0; k < ids.length; k++) sums[k + 1] = sums[k] + each[ids[k]];
  return sums;
}

/** UTF-16 units from one mile of a text to the next, as a power of two: so many tokens are passed by one by one. */
const MILE = 6;

function milestonesOf(starts: Int32Array, length: number): Int32Array {
  const milestones = new Int32Array((length >> MILE) + 1);
  let token = 0;
  for (let mile = 0; mile < milestones.length; mile++) {
    while (token < starts.length && starts[token] < mile << MILE) token++;
    milestones[mile] = token;
  }
  return milestones;
}

/** The first token that begins at a position or behind it. */
export function tokenFrom({ starts, milestones }: TokenTable, position: number): number {
  let at = milestones[position >> MILE];
  while (at < starts.length && starts[at] < position) at++;
  return at;
}
