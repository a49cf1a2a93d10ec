/** Where forms stand in *after*: all of them are looked for in one walk over its words. */
import { tokenize } from '../edit/tokens.ts';
import type { ComparedLink, Edit, Survivor } from '../model.ts';
import type { Side } from '../side.ts';
import type { Correction } from './survivors.ts';

interface Node {
  readonly next: Map<string, Node>;
  /** Corrections whose old form ends here. */
  readonly here: Correction[];
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
  const root = trieOf(corrections);
  const mayBegin = openingsOf(corrections);
  const mayHold = (text: string, start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (mayBegin(text, at)) return true;
    return false;
  };
  for (const link of links) {
    if (link.before.length === 0) continue;
    let edit = 0;
    for (const segment of link.after) {
      const { start, end } = after.segments[segment];
      if (!mayHold(after.text, start, end)) continue;
      const tokens = tokenize(after.text, start, end).filter(({ kind }) => kind !== 'space');
      const word = (at: number): string | undefined =>
        at >= 0 && at < tokens.length ? after.text.slice(tokens[at].start, tokens[at].end) : undefined;
      for (let at = 0; at < tokens.length; at++) {
        if (!mayBegin(after.text, tokens[at].start)) continue;
        walk(root, word, at, (correction, last) => {
          const list = found.get(correction);
          if (list === undefined || list.length > correction.most) return;
          const span = {
            start: tokens[at].start,
            end: tokens[last].start + correction.was[last - at].length,
          };
          if (correction.notAtStart && span.start === start) return;
          if (isWithinNew(correction, word, at)) return;
          while (edit < link.edits.length - 1 && link.edits[edit].after.end <= span.start) edit++;
          if (!stoodBefore(correction, link, edit, span.end, before.text)) return;
          list.push({ segment, span });
        });
      }
    }
  }
  return found;
}

/** Whether a form may begin at a place, by three of its characters: far cheaper than cutting words out. */
function openingsOf(corrections: readonly Correction[]): (text: string, at: number) => boolean {
  const slot = (text: string, at: number, step: number): number =>
    (text.charCodeAt(at) * 31 + text.charCodeAt(at + step) * 1009 + text.charCodeAt(at + 2 * step) * 7919) &
    0xffff;
  // Every other character of long first words, so that "recieve" is told from "receive".
  const long = new Uint8Array(0x10000);
  const middling = new Uint8Array(0x10000);
  const short = new Uint8Array(0x10000);
  for (const {
    was: [word],
  } of corrections) {
    if (word.length >= 5) long[slot(word, 0, 2)] = 1;
    else if (word.length >= 3) middling[slot(word, 0, 1)] = 1;
    else short[word.charCodeAt(0)] = 1;
  }
  return (text, at) =>
    short[text.charCodeAt(at)] === 1 || middling[slot(text, at, 1)] === 1 || long[slot(text, at, 2)] === 1;
}

function trieOf(corrections: readonly Correction[]): Node {
  const root: Node = { next: new Map(), here: [] };
  for (const correction of corrections) {
    let node = root;
    for (const word of correction.was) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), here: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.here.push(correction);
  }
  return root;
}

type WordAt = (at: number) => string | undefined;

/** Tells of each form that begins at a word; its last word may stand in the genitive. */
function walk(
  root: Node,
  wordAt: WordAt,
  from: number,
  tell: (correction: Correction, last: number) => void,
): void {
  let node: Node | undefined = root;
  for (let at = from; node !== undefined && node.next.size > 0; at++) {
    const word = wordAt(at);
    if (word === undefined) return;
    const exact: Node | undefined = node.next.get(word);
    for (const correction of exact?.here ?? []) tell(correction, at);
    if (/['’]s?$/u.test(word)) {
      const owner = node.next.get(word.replace(/['’]s?$/u, ''));
      for (const correction of owner?.here ?? []) tell(correction, at);
    }
    node = exact;
  }
}

/** "Putin" in "President Putin" is no survivor of "Putin → President Putin". */
function isWithinNew({ was, is }: Correction, wordAt: WordAt, at: number): boolean {
  for (let shift = 0; shift + was.length <= is.length; shift++) {
    if (!was.every((word, k) => is[shift + k] === word)) continue;
    if (is.every((word, k) => wordAt(at - shift + k) === word)) return true;
  }
  return false;
}

/** In text that both sides share; or in an edit that has the form on both sides and shows another change. */
function stoodBefore(
  correction: Correction,
  link: ComparedLink,
  index: number,
  end: number,
  before: string,
): boolean {
  const edit: Edit | undefined = link.edits[index];
  if (edit === undefined || edit.after.end < end) return false;
  if (edit.op === 'equal') return true;
  if (correction.edits.get(link)?.has(index)) return false;
  const cut = tokenize(before, edit.before.start, edit.before.end)
    .filter(({ kind }) => kind !== 'space')
    .map((token) => before.slice(token.start, token.end));
  const { was } = correction;
  return cut.some((_, at) => was.every((word, k) => cut[at + k] === word));
}
