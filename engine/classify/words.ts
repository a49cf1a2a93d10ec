/** A link -> the words of its two sides, each knowing the zone of change it stands in. */
import type { Edit } from '../model.ts';
import type { Lexeme } from './lexeme.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import type { LinkView } from './view.ts';
import { isSpace, WordReader } from './word-reader.ts';
import { joinZones, type ZoneDraft } from './zones.ts';

/** A word in its place. The passes mark it `taken` once a change, or the other side's same word, accounts for it. */
export interface Word {
  /** A misspelt word gets the lexeme of the word that was meant. */
  lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Has a capital and opens a sentence, a line or a quotation: the capital proves nothing. */
  readonly initial: boolean;
  /** Index of the edit it stands in; -1 in equal text. */
  readonly edit: number;
  /** In equal text: the number that its twin on the other side has too; else -1. */
  readonly twin: number;
  /** Index of its zone; -1 in equal text. */
  zone: number;
  taken: boolean;
}

/** A run of edits that belong together, and the words it covers on both sides. */
export interface Zone {
  readonly edits: readonly number[];
  /** Half-open ranges of indices into the words of a side. */
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

export interface Sides {
  readonly view: LinkView;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly zones: readonly Zone[];
  readonly lexicon: { readonly before: Lexicon; readonly after: Lexicon };
}

/** Equal text further than this from an edit is not read: it shows nothing of the change. UTF-16 units. */
const CONTEXT = 64;

export function readSides(view: LinkView): Sides {
  const lexicon = { before: lexiconFor(view.before.language), after: lexiconFor(view.after.language) };
  const before = new WordReader(view.before, lexicon.before);
  const after = new WordReader(view.after, lexicon.after);
  const zones: ZoneDraft[] = [];
  const last = view.edits.length - 1;
  for (let index = 0; index <= last; index++) {
    const edit = view.edits[index];
    if (edit.op === 'equal') {
      readNear(before, after, edit, view.before.tokens.text, index === 0, index === last);
      continue;
    }
    const [b, a] = [before.words.length, after.words.length];
    before.readEdit(edit.before.start, edit.before.end, index, zones.length);
    after.readEdit(edit.after.start, edit.after.end, index, zones.length);
    zones.push({ edits: [index], before: [b, before.words.length], after: [a, after.words.length] });
  }
  markReferences(before.words);
  markReferences(after.words);
  return {
    view,
    before: before.words,
    after: after.words,
    zones: joinZones(zones, before.words, after.words),
    lexicon,
  };
}

/** "[12]", "[REF]": a number or capitals in square brackets refer to something and are no words of the sentence. */
function markReferences(words: readonly Word[]): void {
  for (let k = 1; k + 1 < words.length; k++) {
    const { script, capital } = words[k].lexeme;
    if (script !== 'digit' && capital !== 2) continue;
    if (words[k - 1].lexeme.text === '[' && words[k + 1].lexeme.text === ']') {
      words[k].lexeme = words[k].lexeme.asMark();
    }
  }
}

/** Reads the parts of an equal edit that are near its neighbours. */
function readNear(
  before: WordReader,
  after: WordReader,
  edit: Edit,
  text: string,
  first: boolean,
  last: boolean,
): void {
  const { start, end } = edit.before;
  const shift = edit.after.start - start;
  if (end - start <= 2 * (CONTEXT + LONGEST_WORD)) {
    readShared(before, after, start, end, shift);
    return;
  }
  if (!first) readShared(before, after, start, wordEdge(text, start + CONTEXT, -1), shift);
  if (!last) readShared(before, after, wordEdge(text, end - CONTEXT, 1), end, shift);
}

/** Reads a stretch that both sides have, given as positions in *before*. */
function readShared(before: WordReader, after: WordReader, start: number, end: number, shift: number): void {
  const from = before.words.length;
  before.readEqual(start, end);
  if (after.lexicon === before.lexicon) after.copy(before, from, shift);
  else after.readEqual(start + shift, end + shift);
}

/** Words are looked for this far round the rim of the context, so that none is cut. UTF-16 units. */
const LONGEST_WORD = 20;

/** The nearest white space in a direction. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  for (let k = 0; k < LONGEST_WORD; k++) if (isSpace(text, at + k * step)) return at + k * step;
  return at;
}
