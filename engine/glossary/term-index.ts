/** Terms as a tree of their tokens, and where they stand in a text. */
import { type Token, tokenize } from '../edit/tokens.ts';
import type { Span } from '../model.ts';
import type { Term } from './term.ts';

interface Node {
  readonly next: Map<string, Node>;
  /** Terms that end here: those that hold capitals by their exact tokens, the others under their lower case. */
  readonly exact: Map<string, Term>;
  folded?: Term;
}

export type TermIndex = Node;

/** A term where it stands. */
export interface Occurrence extends Span {
  readonly term: Term;
}

const node = (): Node => ({ next: new Map(), exact: new Map() });
const fold = (text: string): string => text.toLowerCase();
const SEPARATOR = '\u0000';

const spaceless = (text: string, start?: number, end?: number): Token[] =>
  tokenize(text, start, end).filter((token) => token.kind !== 'space');

/** The index of the terms for texts in this language. Of equal terms the later one holds. Linear in the terms. */
export function indexTerms(terms: readonly Term[], language: string): TermIndex {
  const root = node();
  for (const term of terms) {
    if (term.language !== undefined && !speaks(term.language, language)) continue;
    const tokens = spaceless(term.term).map(({ start, end }) => term.term.slice(start, end));
    if (tokens.length === 0) continue;
    let at = root;
    for (const token of tokens.map(fold)) {
      const next = at.next.get(token) ?? node();
      at.next.set(token, next);
      at = next;
    }
    if (fold(term.term) === term.term) at.folded = term;
    else at.exact.set(tokens.join(SEPARATOR), term);
  }
  return root;
}

/** Whether a term of one language belongs into a text of the other: `en` and `en-GB` do, `zh-Hans` and `zh-Hant` not. */
function speaks(term: string, text: string): boolean {
  const [one, other] = [fold(term), fold(text)];
  if (one === 'und' || other === 'und' || one === other) return true;
  return one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

const POSSESSIVE = /['’][sS]$/u;

/**
 * Where terms stand in `text` from `start` to `end`: the longest one at each place, none over another, whole tokens
 * only; spaces do not count, and of a last word like "Japan's" the ending need not match. At most the length times
 * the longest term's tokens of work.
 */
export function findTerms(index: TermIndex, text: string, start: number, end: number): Occurrence[] {
  const tokens = spaceless(text, start, end);
  const words = tokens.map((token) => text.slice(token.start, token.end));
  const folded = words.map(fold);
  const found: Occurrence[] = [];
  for (let at = 0; at < tokens.length; ) {
    const longest = longestAt(index, words, folded, at);
    if (!longest) {
      at += 1;
      continue;
    }
    const { term, count, cut } = longest;
    found.push({ term, start: tokens[at].start, end: tokens[at + count - 1].end - cut });
    at += count;
  }
  return found;
}

interface Match {
  readonly term: Term;
  /** Tokens. */
  readonly count: number;
  /** UTF-16 units of the last token that are no part of the term. */
  readonly cut: number;
}

function longestAt(
  root: Node,
  words: readonly string[],
  folded: readonly string[],
  at: number,
): Match | undefined {
  let best: Match | undefined;
  for (let reached: Node | undefined = root, count = 0; reached && at + count < words.length; ) {
    const word = folded[at + count];
    const stem = word.replace(POSSESSIVE, '');
    const next: Node | undefined = reached.next.get(word);
    const possessor = stem === word ? undefined : reached.next.get(stem);
    count += 1;
    for (const [end, cut] of [
      [possessor, word.length - stem.length],
      [next, 0],
    ] as const) {
      const term = end && termAt(end, words, at, count, cut);
      if (term) best = { term, count, cut };
    }
    reached = next;
  }
  return best;
}

function termAt(
  end: Node,
  words: readonly string[],
  at: number,
  count: number,
  cut: number,
): Term | undefined {
  if (end.exact.size === 0) return end.folded;
  const spelled = words.slice(at, at + count).join(SEPARATOR);
  return end.exact.get(spelled.slice(0, spelled.length - cut)) ?? end.folded;
}
