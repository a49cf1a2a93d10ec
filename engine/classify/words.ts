/** A link -> the words of its two sides, each knowing the zone of change it stands in. */
import type { Span } from '../model.ts';
import { type Lexeme, ROLE } from './lexeme.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import type { LinkView, TextView } from './view.ts';
import { isSpace, WordReader } from './word-reader.ts';
import { joinZones, type ZoneDraft } from './zones.ts';

/**
 * A word in its place, until its reader begins with the next link. The passes mark it `taken` once a change, or the
 * other side's same word, accounts for it.
 */
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

/** Indices `from` to `to` (exclusive) into the words of a side. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How many words a range has. */
export const sizeOf = ({ from, to }: Range): number => to - from;

/** The range, and so many words more at both of its ends, as far as there are any. */
export const widened = (words: readonly Word[], { from, to }: Range, by: number): Range => ({
  from: Math.max(0, from - by),
  to: Math.min(words.length, to + by),
});

/** A run of edits that belong together, and the words it covers on both sides. */
export interface Zone {
  readonly edits: readonly number[];
  readonly before: Range;
  readonly after: Range;
}

/** The words of both sides, good until the next link is read. Mirrored, `before` has the words of *after*. */
export interface Sides {
  /** As it came: its sides are not mirrored. */
  readonly link: LinkView;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly zones: readonly Zone[];
  readonly lexicon: { readonly before: Lexicon; readonly after: Lexicon };
}

/** What reads the words of links, for all the links of a comparison. */
export interface Readers {
  readonly before: WordReader;
  readonly after: WordReader;
}

export function readersOf(before: TextView, after: TextView): Readers {
  const [one, other] = [lexiconFor(before.language), lexiconFor(after.language)];
  const known = lexemesFor(before);
  const shared = one === other && before.tokens.inventory === after.tokens.inventory;
  return {
    before: new WordReader(before.tokens, one, known),
    after: new WordReader(after.tokens, other, shared ? known : lexemesFor(after)),
  };
}

/** At its full length from the start: an array that is filled here and there as it grows becomes a slow dictionary. */
const lexemesFor = ({ tokens }: TextView) => new Array<Lexeme | undefined>(tokens.inventory.words.length);

/** Equal text further than this from an edit is not read: it shows nothing of the change. UTF-16 units. */
const CONTEXT = 64;

/** Reads a link; mirrored, with its sides swapped. */
export function readSides(link: LinkView, readers: Readers, mirrored: boolean): Sides {
  const before = mirrored ? readers.after : readers.before;
  const after = mirrored ? readers.before : readers.after;
  const one = mirrored ? link.after : link.before;
  const other = mirrored ? link.before : link.after;
  before.begin(one.span);
  after.begin(other.span);
  const zones: ZoneDraft[] = [];
  const last = link.edits.length - 1;
  for (let index = 0; index <= last; index++) {
    const edit = link.edits[index];
    const ours = mirrored ? edit.after : edit.before;
    const theirs = mirrored ? edit.before : edit.after;
    if (edit.op === 'equal') {
      const shift = theirs.start - ours.start;
      readNear(before, after, ours, shift, one.tokens.text, index === 0, index === last);
      continue;
    }
    const b = before.count;
    const a = after.count;
    before.readEdit(ours.start, ours.end, index, zones.length);
    after.readEdit(theirs.start, theirs.end, index, zones.length);
    zones.push({
      edits: [index],
      before: { from: b, to: before.count },
      after: { from: a, to: after.count },
    });
  }
  const words = { before: before.words(), after: after.words() };
  markReferences(words.before);
  markReferences(words.after);
  return {
    link,
    before: words.before,
    after: words.after,
    zones: before.unspaced || after.unspaced ? joinZones(zones, words.before, words.after) : zones,
    lexicon: { before: before.lexicon, after: after.lexicon },
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

/** Reads the parts of an equal edit that are near its neighbours; `shift` further on in the other text. */
function readNear(
  before: WordReader,
  after: WordReader,
  { start, end }: Span,
  shift: number,
  text: string,
  first: boolean,
  last: boolean,
): void {
  if (end - start <= 2 * (CONTEXT + LONGEST_WORD)) {
    readShared(before, after, start, end, shift);
    return;
  }
  if (!first) readShared(before, after, start, wordEdge(text, start + CONTEXT, -1), shift);
  if (!last) readShared(before, after, wordEdge(text, end - CONTEXT, 1), end, shift);
}

/** Reads a stretch that both sides have, given as positions in *before*. */
function readShared(before: WordReader, after: WordReader, start: number, end: number, shift: number): void {
  const from = before.count;
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

/** The words of a side's part of a zone that no change accounts for yet, marks aside. */
export function openWords(words: readonly Word[], { from, to }: Range): readonly Word[] {
  let open = NO_WORDS;
  for (let k = from; k < to; k++) {
    if (words[k].taken || words[k].lexeme.script === 'mark') continue;
    // Most have one word at most, and a list that grows from nothing takes room for seventeen.
    if (open === NO_WORDS) open = [words[k]];
    else open.push(words[k]);
  }
  return open;
}
const NO_WORDS: Word[] = [];

/** Lone kana are endings and particles, as a rule. Marks are not asked about: `openWords` leaves them out. */
export const isContent = ({ lexeme }: Word): boolean =>
  lexeme.script !== 'hiragana' && (lexeme.roles & ROLE.function) === 0;
