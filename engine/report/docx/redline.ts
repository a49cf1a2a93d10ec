/**
 * The comparison as a Word file with tracked changes: accepting all of them gives *after*, rejecting all *before*,
 * paragraph by paragraph. Changes that matter have a comment that says what they are.
 */
import type { Change, Comparison, Severity } from '../../model.ts';
import { directionOf } from '../direction.ts';
import { type Locale, messagesFor } from '../messages/locale.ts';
import { fill, type Messages } from '../messages/messages.ts';
import { noteIn } from '../messages/note.ts';
import { type Piece, paragraphsOf, weave } from '../woven.ts';
import { element, type Xml, type XmlAttributes } from '../xml.ts';
import { wordFile, wordTime } from './package.ts';
import { run } from './runs.ts';

export interface DocxOptions {
  /** The compared texts, in full. */
  readonly before: string;
  readonly after: string;
  /** Of the comments; English unless told. */
  readonly locale?: Locale;
  /** In the file's properties: "<before> → <after>" unless told. */
  readonly title?: string;
  /** Who changed the text: the label of *after* unless told. */
  readonly author?: string;
  /** ISO 8601: when it was changed, which is when *after* was made. No clock is asked, so without it there is no date. */
  readonly time?: string;
}

/** What Word takes for an author. */
const LONGEST_AUTHOR = 255;
const COMMENTED: readonly Severity[] = ['major', 'critical'];

interface Redline {
  readonly comparison: Comparison;
  readonly messages: Messages;
  readonly author: string;
  readonly date?: string;
  readonly rtl: boolean;
  readonly comments: Xml[];
  /** Ids of what has begun and not ended yet: of a move by its name, of a comment by its change. */
  readonly open: Map<string | Change, number>;
  /** Of marks; those of comments are numbered apart. */
  nextId: number;
}

export function renderDocx(comparison: Comparison, options: DocxOptions): Uint8Array {
  const { before, after } = comparison;
  const author = [...(options.author ?? after.label).trim()].slice(0, LONGEST_AUTHOR).join('') || 'Variorum';
  const redline: Redline = {
    comparison,
    messages: messagesFor(options.locale),
    author,
    date: wordTime(options.time),
    rtl: directionOf(after.language) === 'rtl',
    comments: [],
    open: new Map(),
    nextId: 1,
  };
  const ends = endsOf(weave(comparison, options), comparison);
  const body = paragraphsOf(ends.pieces).map(({ pieces, end }) => {
    const mark = end === 'both' ? undefined : tracked(redline, end === 'after' ? 'w:ins' : 'w:del');
    const properties = [
      ...(redline.rtl ? [element('w:bidi')] : []),
      ...(mark ? [element('w:rPr', {}, mark)] : []),
    ];
    return element(
      'w:p',
      {},
      properties.length === 0 ? undefined : element('w:pPr', {}, properties),
      pieces.map((piece) => pieceXml(redline, piece, ends)),
    );
  });
  return wordFile({
    body,
    comments: redline.comments,
    title: options.title ?? `${before.label} → ${after.label}`,
    author,
    time: options.time,
    language: after.language,
  });
}

/** Where the marks around pieces begin and end. */
interface Ends {
  readonly pieces: readonly Piece[];
  /** The first and last piece of what moved, from and to, by link. */
  readonly moves: ReadonlyMap<
    Piece,
    { readonly name: string; readonly begins: boolean; readonly ends: boolean }
  >;
  /** Changes whose comment begins before, and ends behind, a piece. */
  readonly opens: ReadonlyMap<Piece, readonly Change[]>;
  readonly closes: ReadonlyMap<Piece, readonly Change[]>;
}

function endsOf(pieces: readonly Piece[], { links }: Comparison): Ends {
  const runs = new Map<string, Piece[]>();
  const shown = new Map<Change, [first: Piece, last: Piece]>();
  for (const piece of pieces) {
    if (piece.link === undefined || piece.text === undefined) continue;
    const { moved, before, after, changes } = links[piece.link];
    if (moved && before.length > 0 && after.length > 0) {
      const key = `${piece.link} ${piece.in}`;
      const run = runs.get(key);
      if (run) run.push(piece);
      else runs.set(key, [piece]);
    }
    for (const change of changes)
      if (COMMENTED.includes(change.severity) && change.edits.includes(piece.edit ?? -1))
        shown.set(change, [shown.get(change)?.[0] ?? piece, piece]);
  }
  const moves = new Map<Piece, { name: string; begins: boolean; ends: boolean }>();
  for (const [key, run] of runs) {
    // A move of which nothing is the same is told as a deletion and an insertion.
    if (!run.some((piece) => piece.moved)) continue;
    const name = `move${Number(key.split(' ')[0]) + 1}`;
    for (const piece of run)
      moves.set(piece, { name, begins: piece === run[0], ends: piece === run[run.length - 1] });
  }
  const opens = new Map<Piece, Change[]>();
  const closes = new Map<Piece, Change[]>();
  for (const [change, [first, last]] of shown) {
    opens.set(first, [...(opens.get(first) ?? []), change]);
    closes.set(last, [...(closes.get(last) ?? []), change]);
  }
  return { pieces, moves, opens, closes };
}

function pieceXml(redline: Redline, piece: Piece, ends: Ends): readonly Xml[] {
  const move = ends.moves.get(piece);
  const range = piece.in === 'before' ? 'w:moveFromRange' : 'w:moveToRange';
  return [
    ...(ends.opens.get(piece) ?? []).map((change) => commentStart(redline, change)),
    ...(move?.begins ? [moveStart(redline, `${range}Start`, move.name)] : []),
    textXml(redline, piece),
    ...(move?.ends ? [element(`${range}End`, { 'w:id': redline.open.get(move.name) })] : []),
    ...(ends.closes.get(piece) ?? []).flatMap((change) => commentEnd(redline, change)),
  ];
}

function textXml(redline: Redline, { in: presence, text = '', moved }: Piece): Xml {
  if (presence === 'both') return run(text, redline);
  if (presence === 'after') return tracked(redline, moved ? 'w:moveTo' : 'w:ins', {}, run(text, redline));
  return moved
    ? tracked(redline, 'w:moveFrom', {}, run(text, redline))
    : tracked(redline, 'w:del', {}, run(text, redline, 'delText'));
}

/** An element that says who changed something, and when. */
function tracked(redline: Redline, name: string, attributes: XmlAttributes = {}, content?: Xml): Xml {
  const { author, date } = redline;
  const who = { 'w:id': redline.nextId++, 'w:author': author, 'w:date': date };
  return element(name, { ...who, ...attributes }, content);
}

function moveStart(redline: Redline, name: string, move: string): Xml {
  redline.open.set(move, redline.nextId);
  return tracked(redline, name, { 'w:name': move });
}

function commentStart(redline: Redline, change: Change): Xml {
  const { author, date, messages, comments } = redline;
  const id = comments.length;
  redline.open.set(change, id);
  const said = fill(messages.terminal.change, {
    severity: messages.severities[change.severity],
    category: messages.categories[change.category],
    note: noteIn(messages, change.note),
  });
  const who = { 'w:id': id, 'w:author': author, 'w:date': date, 'w:initials': 'V' };
  comments.push(element('w:comment', who, element('w:p', {}, run(said))));
  return element('w:commentRangeStart', { 'w:id': id });
}

function commentEnd(redline: Redline, change: Change): readonly Xml[] {
  const id = { 'w:id': redline.open.get(change) };
  return [element('w:commentRangeEnd', id), element('w:r', {}, element('w:commentReference', id))];
}
