/** A link -> the words of its two sides, each knowing the zone of change it stands in. */
import { CLASS, classOf } from '../edit/character.ts';
import { tokenize } from '../edit/tokens.ts';
import type { Edit } from '../model.ts';
import { type Lexeme, ROLE } from './lexeme.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import type { LinkView, SideView } from './view.ts';

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
/** Words of equal text that may be drawn into a zone because they run on without a space: 可能 -> 不可能. */
const REACH = 8;

export function readSides(view: LinkView): Sides {
  const lexicon = { before: lexiconFor(view.before.language), after: lexiconFor(view.after.language) };
  const before: Word[] = [];
  const after: Word[] = [];
  const zones: { edits: number[]; before: [number, number]; after: [number, number] }[] = [];
  let twins = 0;
  for (const [index, edit] of view.edits.entries()) {
    if (edit.op === 'equal') {
      for (const [start, end] of nearParts(
        edit,
        view.before.text,
        index === 0,
        index === view.edits.length - 1,
      )) {
        const from = before.length;
        read(view.before, lexicon.before, start, end, -1, before, twins);
        const shift = edit.after.start - edit.before.start;
        if (lexicon.after === lexicon.before) copy(before, from, after, shift, view.after);
        else read(view.after, lexicon.after, start + shift, end + shift, -1, after, twins);
        twins += before.length - from;
      }
    } else {
      const zone = zones.length;
      const b = before.length;
      const a = after.length;
      read(view.before, lexicon.before, edit.before.start, edit.before.end, index, before, 0, zone);
      read(view.after, lexicon.after, edit.after.start, edit.after.end, index, after, 0, zone);
      zones.push({ edits: [index], before: [b, before.length], after: [a, after.length] });
    }
  }
  markReferences(before);
  markReferences(after);
  return { view, before, after, zones: joinZones(zones, before, after), lexicon };
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

/** The parts of an equal edit near its neighbours, as spans of *before*. */
function nearParts(edit: Edit, text: string, first: boolean, last: boolean): [number, number][] {
  const { start, end } = edit.before;
  if (end - start <= 2 * CONTEXT + 40) return [[start, end]];
  const parts: [number, number][] = [];
  if (!first) parts.push([start, wordEdge(text, start + CONTEXT, -1)]);
  if (!last) parts.push([wordEdge(text, end - CONTEXT, 1), end]);
  return parts;
}

/** The nearest white space in a direction, at most 20 units away, so that no word is cut. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  for (let k = 0; k < 20; k++) if (isSpace(text, at + k * step)) return at + k * step;
  return at;
}

function read(
  side: SideView,
  lexicon: Lexicon,
  start: number,
  end: number,
  edit: number,
  words: Word[],
  twins: number,
  zone = -1,
): void {
  let twin = twins;
  const text = side.text;
  for (const token of tokenize(text, start, end)) {
    if (token.kind === 'space') continue;
    words.push({
      lexeme: lexicon.look(text.slice(token.start, token.end)),
      start: token.start,
      end: token.end,
      spaced: token.start > 0 && isSpace(text, token.start - 1),
      initial: opensSentence(words, text, token.start, side.span.start),
      edit,
      twin: edit < 0 ? twin++ : -1,
      zone,
      taken: false,
    });
  }
}

/** The same words on the other side, without looking them up again. */
function copy(from: readonly Word[], at: number, to: Word[], shift: number, side: SideView): void {
  const text = side.text;
  for (let k = at; k < from.length; k++) {
    const word = from[k];
    const start = word.start + shift;
    const first = to.length === 0 || k === at;
    to.push({
      lexeme: word.lexeme,
      start,
      end: word.end + shift,
      spaced: k === at ? start > 0 && isSpace(text, start - 1) : word.spaced,
      initial: first ? opensSentence(to, text, start, side.span.start) : word.initial,
      edit: -1,
      twin: word.twin,
      zone: -1,
      taken: false,
    });
  }
}

const isSpace = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === CLASS.space;
const QUOTES = new Set([
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '(',
  '（',
  '「',
  '『',
  '[',
  '-',
  '–',
  '—',
  '•',
  '*',
]);
const STOPS = /^[.!?…:;。！？：•‣]+$/u;

/** The first word of all, after a full stop, or after an opening quotation mark or bracket. */
function opensSentence(words: readonly Word[], text: string, start: number, sideStart: number): boolean {
  if (start <= sideStart) return true;
  let k = words.length - 1;
  let quoted = false;
  while (k >= 0 && QUOTES.has(words[k].lexeme.text) && words.length - k < 4) {
    quoted = true;
    k--;
  }
  if (k < 0) return start <= sideStart || text.slice(sideStart, start).trim().length < 4;
  if (STOPS.test(words[k].lexeme.text)) {
    // "Mr. Dutton", "U.S. Army": the full stop belongs to a title or an initial.
    const previous = words[k - 1]?.lexeme;
    const abbreviation =
      words[k].lexeme.text === '.' &&
      previous !== undefined &&
      ((previous.roles & ROLE.title) !== 0 || (previous.capital > 0 && previous.text.length === 1));
    return !abbreviation;
  }
  if (text.charCodeAt(start - 1) === 10) return true;
  return quoted && !words[words.length - 1].lexeme.text.startsWith('-') && words[k].lexeme.text === ',';
}

type Draft = { edits: number[]; before: [number, number]; after: [number, number] };

/** Zones grow over equal words that run on into the change without a space, and join where they meet. */
function joinZones(zones: readonly Draft[], before: readonly Word[], after: readonly Word[]): Zone[] {
  const joined: Draft[] = [];
  for (const zone of zones) {
    const b: [number, number] = [zone.before[0], zone.before[1]];
    const a: [number, number] = [zone.after[0], zone.after[1]];
    let reach = 0;
    while (reach < REACH && isTwin(before[b[0] - 1], after[a[0] - 1])) {
      if (!runOn(before[b[0] - 1], before[b[0]]) && !runOn(after[a[0] - 1], after[a[0]])) break;
      b[0]--;
      a[0]--;
      reach++;
    }
    reach = 0;
    while (reach < REACH && isTwin(before[b[1]], after[a[1]])) {
      if (!runOn(before[b[1] - 1], before[b[1]]) && !runOn(after[a[1] - 1], after[a[1]])) break;
      b[1]++;
      a[1]++;
      reach++;
    }
    const last = joined.at(-1);
    const grown = b[0] < zone.before[0] || a[0] < zone.after[0];
    if (
      last &&
      (b[0] < last.before[1] ||
        a[0] < last.after[1] ||
        (grown && b[0] === last.before[1] && a[0] === last.after[1]))
    ) {
      last.edits.push(...zone.edits);
      last.before[1] = Math.max(last.before[1], b[1]);
      last.after[1] = Math.max(last.after[1], a[1]);
    } else joined.push({ edits: [...zone.edits], before: b, after: a });
  }
  for (const [index, zone] of joined.entries()) {
    for (let k = zone.before[0]; k < zone.before[1]; k++) before[k].zone = index;
    for (let k = zone.after[0]; k < zone.after[1]; k++) after[k].zone = index;
  }
  return joined;
}

const isTwin = (one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && one.twin >= 0 && one.twin === other.twin;

/** Two neighbours that make one word of a script without spaces. */
function runOn(one: Word | undefined, other: Word | undefined): boolean {
  if (one === undefined || other === undefined || other.spaced) return false;
  const script = one.lexeme.script;
  if (script !== other.lexeme.script) return false;
  return script === 'han' || script === 'hiragana' || script === 'katakana';
}
