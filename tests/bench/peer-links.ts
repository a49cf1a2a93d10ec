/** What a tool says of texts -> which sentences it holds against which. */
import type { GoldLink } from './scoring.ts';

/** A stretch of a word or character diff. */
export interface Piece {
  readonly op: 'equal' | 'delete' | 'insert';
  readonly text: string;
}

/** Of the shorter sentence's letters, what must be shown as equal for two sentences to be held against each other. */
const LEAST_SHARED = 0.5;

/** Letters of a text that is given in pieces, white space aside, each with the sentence it belongs to. */
class Walker {
  readonly #lengths: readonly number[];
  #sentence = 0;
  #left: number;

  constructor(sentences: readonly string[]) {
    this.#lengths = sentences.map(letters);
    this.#left = this.#lengths[0] ?? 0;
  }

  /** The sentence of the next letter. */
  next(): number {
    while (this.#left === 0 && this.#sentence + 1 < this.#lengths.length) {
      this.#sentence++;
      this.#left = this.#lengths[this.#sentence];
    }
    this.#left--;
    return this.#sentence;
  }
}

const letters = (text: string): number => text.replace(/\s+/g, '').length;

/** Sentences that share enough equal text belong together; what hangs together is one link. */
export function sharedLinks(
  before: readonly string[],
  after: readonly string[],
  pieces: readonly Piece[],
): GoldLink[] {
  const [one, other] = [new Walker(before), new Walker(after)];
  const shared = new Map<number, Map<number, number>>();
  for (const { op, text } of pieces) {
    const count = letters(text);
    for (let k = 0; k < count; k++) {
      const i = op === 'insert' ? -1 : one.next();
      const j = op === 'delete' ? -1 : other.next();
      if (i < 0 || j < 0) continue;
      const row = shared.get(i) ?? new Map<number, number>();
      shared.set(i, row.set(j, (row.get(j) ?? 0) + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (const [i, row] of shared) {
    for (const [j, count] of row) {
      if (count >= LEAST_SHARED * Math.min(letters(before[i]), letters(after[j]))) pairs.push([i, j]);
    }
  }
  return componentsOf(pairs);
}

/** Pairs -> links: sentences that are joined by pairs, directly or through others. */
function componentsOf(pairs: readonly (readonly [number, number])[]): GoldLink[] {
  const rows = new Map<number, number[]>();
  const columns = new Map<number, number[]>();
  for (const [i, j] of pairs) {
    rows.set(i, [...(rows.get(i) ?? []), j]);
    columns.set(j, [...(columns.get(j) ?? []), i]);
  }
  const seen = new Set<number>();
  const links: GoldLink[] = [];
  for (const start of rows.keys()) {
    if (seen.has(start)) continue;
    const [ours, theirs] = [new Set([start]), new Set<number>()];
    for (const i of ours) {
      seen.add(i);
      for (const j of rows.get(i) ?? []) {
        theirs.add(j);
        for (const back of columns.get(j) ?? []) ours.add(back);
      }
    }
    links.push([sorted(ours), sorted(theirs)]);
  }
  return links;
}

const sorted = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((x, y) => x - y);

/** An entry of wikidiff2's JSON; offsets are of lines, in bytes. */
interface WikiEntry {
  readonly offset: { readonly from: number | null; readonly to: number | null };
  readonly moveInfo?: { readonly id: string; readonly linkId: string };
}

/** wikidiff2's JSON of one sentence a line: lines it shows as equal, changed or moved belong together. */
export function wikiLinks(before: readonly string[], after: readonly string[], json: string): GoldLink[] {
  const [one, other] = [linesByOffset(before), linesByOffset(after)];
  const links: GoldLink[] = [];
  const left = new Map<string, number>();
  const { diff } = JSON.parse(json) as { readonly diff: readonly WikiEntry[] };
  for (const { offset, moveInfo } of diff) {
    const i = offset.from === null ? undefined : one.get(offset.from);
    const j = offset.to === null ? undefined : other.get(offset.to);
    if (i !== undefined && j !== undefined) links.push([[i], [j]]);
    else if (moveInfo && i !== undefined) left.set(moveInfo.id, i);
  }
  for (const { offset, moveInfo } of diff) {
    const i = moveInfo && left.get(moveInfo.linkId);
    const j = offset.to === null ? undefined : other.get(offset.to);
    if (i !== undefined && j !== undefined) links.push([[i], [j]]);
  }
  return links;
}

function linesByOffset(lines: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  let at = 0;
  for (const [index, line] of lines.entries()) {
    found.set(at, index);
    at += Buffer.byteLength(line) + 1;
  }
  return found;
}

/** hunalign's ladder: each line is a rung `i <tab> j <tab> score`; between two rungs lies a link. */
export function ladderLinks(ladder: string): GoldLink[] {
  const rungs = ladder
    .trim()
    .split('\n')
    .map((line) => line.split('\t').slice(0, 2).map(Number));
  const links: GoldLink[] = [];
  for (let k = 0; k + 1 < rungs.length; k++) {
    const [[i, j], [iEnd, jEnd]] = [rungs[k], rungs[k + 1]];
    if (iEnd > i && jEnd > j) links.push([range(i, iEnd), range(j, jEnd)]);
  }
  return links;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);
