/** A link -> the words of its two sides, each knowing the zone of change it stands in. */
import { CLASS, classOf } from '../edit/character.ts';
import { visitTokens } from '../edit/tokens.ts';
import type { Edit, Span } from '../model.ts';
import type { Lexeme } from './lexeme.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import { opensSentence } from './opening.ts';
import type { LinkView, SideView } from './view.ts';
import { joinZones, type ZoneDraft } from './zones.ts';

/** A word in its place. The passes mark it `taken` once a change, or the other side's same word, accounts for it. */
export interface Word {
  /** A misspelt word gets the lexeme of the word that was meant. */
  lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Opens a sentence, a line or a quotation: its capital proves nothing. */
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
  const { edits } = view;
  const draft: SidesDraft = {
    view,
    lexicon: { before: lexiconFor(view.before.language), after: lexiconFor(view.after.language) },
    before: [],
    after: [],
    twins: 0,
  };
  const { before, after, lexicon } = draft;
  const zones: ZoneDraft[] = [];
  for (let index = 0; index < edits.length; index++) {
    const edit = edits[index];
    if (edit.op === 'equal') {
      readNear(draft, edit, index === 0, index === edits.length - 1);
      continue;
    }
    const [b, a] = [before.length, after.length];
    read(view.before, lexicon.before, edit.before, { edit: index, zone: zones.length, twin: -1 }, before);
    read(view.after, lexicon.after, edit.after, { edit: index, zone: zones.length, twin: -1 }, after);
    zones.push({ edits: [index], before: [b, before.length], after: [a, after.length] });
  }
  markReferences(before);
  markReferences(after);
  return { view, before, after, zones: joinZones(zones, before, after), lexicon };
}

interface SidesDraft {
  readonly view: LinkView;
  readonly lexicon: Sides['lexicon'];
  readonly before: Word[];
  readonly after: Word[];
  /** How many twins there are so far. */
  twins: number;
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
function readNear(draft: SidesDraft, edit: Edit, first: boolean, last: boolean): void {
  const { start, end } = edit.before;
  const shift = edit.after.start - start;
  if (end - start <= 2 * CONTEXT + 40) {
    readShared(draft, start, end, shift);
    return;
  }
  const { text } = draft.view.before;
  if (!first) readShared(draft, start, wordEdge(text, start + CONTEXT, -1), shift);
  if (!last) readShared(draft, wordEdge(text, end - CONTEXT, 1), end, shift);
}

/** The nearest white space in a direction, at most 20 units away, so that no word is cut. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  for (let k = 0; k < 20; k++) if (isSpace(text, at + k * step)) return at + k * step;
  return at;
}

/** Reads a stretch that both sides have, given as positions in *before*. */
function readShared(draft: SidesDraft, start: number, end: number, shift: number): void {
  const { view, lexicon, before, after, twins } = draft;
  const from = before.length;
  read(view.before, lexicon.before, { start, end }, { edit: -1, zone: -1, twin: twins }, before);
  if (lexicon.after === lexicon.before) copy(before, from, after, shift, view.after);
  else {
    const span = { start: start + shift, end: end + shift };
    read(view.after, lexicon.after, span, { edit: -1, zone: -1, twin: twins }, after);
  }
  draft.twins += before.length - from;
}

/** Where the words of a stretch stand; `twin` is the first one's number in equal text, else -1. */
interface Standing {
  readonly edit: number;
  readonly zone: number;
  readonly twin: number;
}

function read(
  side: SideView,
  lexicon: Lexicon,
  { start, end }: Span,
  { edit, zone, twin }: Standing,
  words: Word[],
): void {
  if (start === end) return;
  const { text } = side;
  const first = words.length;
  visitTokens(text, start, end, (from, to, kind) => {
    if (kind === 'space') return;
    words.push({
      lexeme: lexicon.look(text.slice(from, to)),
      start: from,
      end: to,
      spaced: from > 0 && isSpace(text, from - 1),
      initial: opensSentence(words, text, from, side.span.start),
      edit,
      twin: twin < 0 ? -1 : twin + words.length - first,
      zone,
      taken: false,
    });
  });
}

/** The same words on the other side, without looking them up again. */
function copy(from: readonly Word[], at: number, to: Word[], shift: number, side: SideView): void {
  const { text, span } = side;
  for (let k = at; k < from.length; k++) {
    const { lexeme, start, end, spaced, initial, twin } = from[k];
    // Only what stands before the first one may be another than on the other side.
    const first = k === at;
    const place = start + shift;
    to.push({
      lexeme,
      start: place,
      end: end + shift,
      spaced: first ? place > 0 && isSpace(text, place - 1) : spaced,
      initial: first ? opensSentence(to, text, place, span.start) : initial,
      edit: -1,
      twin,
      zone: -1,
      taken: false,
    });
  }
}

const isSpace = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === CLASS.space;
