/** Where forms stand in *after*: all of them are looked for in one walk over its tokens. */
import { type TokenTable, tokenFrom } from '../edit/token-table.ts';
import type { ComparedLink, Edit, Survivor } from '../model.ts';
import type { Side } from '../side.ts';
import type { Correction } from './survivors.ts';

interface Node {
  /** By a token's number in the inventory. */
  readonly next: Map<number, Node>;
  /** Corrections whose old form ends here. */
  here: Correction[];
}

/**
 * The old form of each correction in *after*, word by word, case for case: in segments that have a counterpart, where
 * *before* has it too, outside the places that were corrected. A correction's list may end one past `most`.
 */
export function findForms(
  corrections: readonly Correction[],
  links: readonly ComparedLink[],
  before: Side,
  after: Side,
): ReadonlyMap<Correction, readonly Survivor[]> {
  const found = new Map(corrections.map((correction): [Correction, Survivor[]] => [correction, []]));
  const search = { forms: new Forms(corrections, after.tokens), found, before, after };
  for (const link of links) if (link.before.length > 0) findInLink(search, link);
  return found;
}

/** What is looked for, and where. */
interface Search {
  readonly forms: Forms;
  readonly found: ReadonlyMap<Correction, Survivor[]>;
  readonly before: Side;
  readonly after: Side;
}

/** Adds what still stands in a link to what was found. */
function findInLink({ forms, found, before, after }: Search, link: ComparedLink): void {
  const { tokens } = after;
  const stood = new Stood(forms, link, before.tokens);
  let edit = 0;
  for (const segment of link.after) {
    const { start, end } = after.segments[segment];
    const from = tokenFrom(tokens, start);
    const to = tokenFrom(tokens, end);
    for (let at = from; at < to; at++) {
      if (!forms.mayBegin(at)) continue;
      for (const { correction, last } of forms.beginningAt(at, to)) {
        const list = found.get(correction);
        if (list === undefined) continue;
        const span = {
          start: tokens.starts[at],
          end: tokens.starts[last] + correction.was[last - at].length,
        };
        if (correction.notAtStart && span.start === start) continue;
        if (isWithinNew(correction, tokens, at, from, to)) continue;
        while (edit < link.edits.length - 1 && link.edits[edit].after.end <= span.start) edit++;
        if (!stood.has(correction, edit, span.end)) continue;
        // One more than may be told of: the old form is in use, and need not be looked for any longer.
        if (list.push({ segment, span }) > correction.most) forms.drop(correction);
      }
    }
  }
}

interface Hit {
  readonly correction: Correction;
  readonly last: number;
}
const NONE: readonly Hit[] = [];

/** The hits, and those that end with a token here; most end none, and no list is made. */
const withHits = (hits: readonly Hit[], { here }: Node, last: number): readonly Hit[] =>
  here.length === 0 ? hits : [...hits, ...here.map((correction) => ({ correction, last }))];

const GENITIVE = /['’]s?$/u;

/** The old forms of corrections as a tree of tokens. */
class Forms {
  readonly #root: Node = { next: new Map(), here: [] };
  readonly #tokens: TokenTable;
  /** Whether a form may begin with the token of this number. */
  readonly #begins: Uint8Array;
  /** By a token's number: that of the word it is the genitive of, or -1. */
  readonly #owners: Int32Array;

  constructor(corrections: readonly Correction[], tokens: TokenTable) {
    this.#tokens = tokens;
    const { inventory } = tokens;
    for (const correction of corrections) {
      const numbers = correction.was.map((word) => inventory.find(word));
      // What is no token of either text stands nowhere.
      if (!numbers.includes(undefined)) this.#plant(numbers as number[], correction);
    }
    const { words } = inventory;
    this.#begins = new Uint8Array(words.length);
    this.#owners = new Int32Array(words.length);
    for (let number = 0; number < words.length; number++) {
      const owner = this.#ownerOf(words[number]);
      this.#owners[number] = owner;
      this.#begins[number] = this.#root.next.has(number) || this.#root.next.has(owner) ? 1 : 0;
    }
  }

  #plant(numbers: readonly number[], correction: Correction): void {
    let node = this.#root;
    for (const number of numbers) {
      const next: Node = node.next.get(number) ?? { next: new Map(), here: [] };
      node.next.set(number, next);
      node = next;
    }
    node.here.push(correction);
  }

  /** The number of the word that this one is the genitive of; -1 for none. */
  #ownerOf(word: string): number {
    return GENITIVE.test(word) ? (this.#tokens.inventory.find(word.replace(GENITIVE, '')) ?? -1) : -1;
  }

  /** Not to be told of any more. */
  drop(correction: Correction): void {
    const numbers = correction.was.map((word) => this.#tokens.inventory.find(word) as number);
    let node: Node | undefined = this.#root;
    for (const number of numbers) node = node?.next.get(number);
    if (node === undefined) return;
    node.here = node.here.filter((other) => other !== correction);
    if (numbers.length === 1 && node.here.length === 0 && node.next.size === 0) this.#begins[numbers[0]] = 0;
  }

  /** The corrections whose old form stands between two tokens of a text read with the same inventory, word for word. */
  within({ ids }: TokenTable, from: number, to: number): ReadonlySet<Correction> {
    const found = new Set<Correction>();
    for (let first = from; first < to; first++) {
      let node = this.#root.next.get(ids[first]);
      for (let at = first + 1; node !== undefined; at++) {
        for (const correction of node.here) found.add(correction);
        node = at < to ? node.next.get(ids[at]) : undefined;
      }
    }
    return found;
  }

  mayBegin(at: number): boolean {
    return this.#begins[this.#tokens.ids[at]] === 1;
  }

  /** Each form that begins at a token and ends before `to`, with its last token; that word may stand in the genitive. */
  beginningAt(from: number, to: number): readonly Hit[] {
    const { ids } = this.#tokens;
    let hits = NONE;
    let node: Node | undefined = this.#root;
    for (let at = from; at < to && node !== undefined && node.next.size > 0; at++) {
      const exact: Node | undefined = node.next.get(ids[at]);
      const owner = this.#owners[ids[at]];
      if (exact !== undefined) hits = withHits(hits, exact, at);
      const owned = owner >= 0 ? node.next.get(owner) : undefined;
      if (owned !== undefined) hits = withHits(hits, owned, at);
      node = exact;
    }
    return hits;
  }
}

/** "Putin" in "President Putin" is no survivor of "Putin → President Putin". */
function isWithinNew(
  { was, is }: Correction,
  tokens: TokenTable,
  at: number,
  from: number,
  to: number,
): boolean {
  for (let shift = 0; shift + was.length <= is.length; shift++) {
    if (at - shift < from || at - shift + is.length > to) continue;
    if (!was.every((word, k) => is[shift + k] === word)) continue;
    if (is.every((word, k) => wordAt(tokens, at - shift + k) === word)) return true;
  }
  return false;
}

const wordAt = ({ ids, inventory }: TokenTable, at: number): string | undefined => inventory.words[ids[at]];

/** What of a link's old forms stood in *before*. Asked edit by edit, as the text goes on. */
class Stood {
  readonly #forms: Forms;
  readonly #link: ComparedLink;
  readonly #before: TokenTable;
  /** The forms that *before* has in this edit: read once, however many places of *after* ask for however many forms. */
  #inEdit: ReadonlySet<Correction> = new Set();
  #edit = -1;

  constructor(forms: Forms, link: ComparedLink, before: TokenTable) {
    this.#forms = forms;
    this.#link = link;
    this.#before = before;
  }

  /** In text that both sides share; or in an edit that has the form on both sides and shows another change. */
  has(correction: Correction, index: number, end: number): boolean {
    const edit: Edit | undefined = this.#link.edits[index];
    if (edit === undefined || edit.after.end < end) return false;
    if (edit.op === 'equal') return true;
    if (correction.edits.get(this.#link)?.has(index)) return false;
    if (this.#edit !== index) {
      const { start, end: to } = edit.before;
      this.#inEdit = this.#forms.within(
        this.#before,
        tokenFrom(this.#before, start),
        tokenFrom(this.#before, to),
      );
      this.#edit = index;
    }
    return this.#inEdit.has(correction);
  }
}
