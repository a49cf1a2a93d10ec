/** Rich Text Format (1.9.1): the text, with its footnotes behind it. */
import { countedNotes } from '../counted.ts';
import { decodeStrictly } from '../encoding/strict.ts';
import type { Furniture } from '../extraction.ts';
import type { Reading } from '../formats/format.ts';
import { MAX_RTF_DEPTH } from '../limits.ts';
import { noneTracked, type Tracked, trackedNotes } from '../office/tracked.ts';
import { damaged, tooMuch } from '../refusals.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import { rtfTokens } from './tokens.ts';
import {
  CHARACTERS,
  CHARSETS,
  encodingOfPage,
  NO_TEXT,
  PARAGRAPH_ENDS,
  RUNNING,
  TEXT_ALL_THE_SAME,
} from './words.ts';

interface Group {
  /** Its text goes nowhere. */
  skipped: boolean;
  hidden: boolean;
  inserted: boolean;
  deleted: boolean;
  /** Characters that stand for a Unicode one in old programs, to be passed over behind it. */
  fallback: number;
  font: number | undefined;
}

/** What the head of the file says: fonts by number, and styles that mark a title. */
interface Head {
  readonly encodings: Map<number, string>;
  readonly titles: Set<number>;
}

type Piece = { readonly text: string } | { readonly encoding: string; readonly bytes: number[] };

export async function readRtf(bytes: Uint8Array, tracked: Tracked): Promise<Attempt<Reading>> {
  const body = new Story();
  const notes = new Story();
  const running = new Story();
  const head: Head = { encodings: new Map(), titles: new Set() };
  const seen = noneTracked();
  let images = 0;
  let objects = 0;
  let page = 'windows-1252';
  let toSkip = 0;
  let wasStar = false;
  let justOpened = false;
  let table: '' | 'fonttbl' | 'stylesheet' = '';
  let tableDepth = 0;
  let tableNumber = 0;
  let tableName = '';
  let wasChange = '';
  const stories = new Map<number, Story>();
  let story: Story = body;
  let group: Group = {
    skipped: false,
    hidden: false,
    inserted: false,
    deleted: false,
    fallback: 1,
    font: undefined,
  };
  const groups: Group[] = [];

  const dropped = () => group.hidden || (tracked === 'accept' ? group.deleted : group.inserted);
  const write = (piece: Piece): void => {
    // Each run of marked text is one change.
    const change = group.deleted ? 'deleted' : group.inserted ? 'inserted' : '';
    if (change !== wasChange && change !== '' && !group.skipped) seen[change] += 1;
    wasChange = change;
    if (!group.skipped && !dropped()) story.add(piece);
  };

  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'open') {
      if (groups.length >= MAX_RTF_DEPTH)
        return refused(tooMuch(`This RTF file nests groups more than ${MAX_RTF_DEPTH} deep.`));
      groups.push({ ...group });
      toSkip = 0;
      justOpened = true;
      wasStar = false;
      continue;
    }
    if (token.kind === 'close') {
      const ended = stories.get(groups.length);
      if (ended) {
        story.endParagraph(false);
        stories.delete(groups.length);
        story = ended;
      }
      if (table === 'stylesheet' && groups.length === tableDepth + 1) {
        if (/^(?:title|heading 1);?$/i.test(tableName.trim())) head.titles.add(tableNumber);
        tableName = '';
        tableNumber = 0;
      }
      if (table !== '' && groups.length === tableDepth) table = '';
      const outer = groups.pop();
      if (!outer) break;
      group = outer;
      toSkip = 0;
      justOpened = false;
      continue;
    }
    if (token.kind === 'byte') {
      justOpened = false;
      if (table === 'stylesheet') tableName += String.fromCharCode(token.value);
      else if (toSkip > 0) toSkip -= 1;
      else {
        const encoding = (group.font !== undefined && head.encodings.get(group.font)) || page;
        write({ encoding, bytes: [token.value] });
      }
      continue;
    }
    const { word, value } = token;
    if (word === '*') {
      wasStar = justOpened;
      continue;
    }
    if (justOpened) {
      justOpened = false;
      if (word === 'fonttbl' || word === 'stylesheet') {
        table = word;
        tableDepth = groups.length;
        group.skipped = true;
      } else if (NO_TEXT.has(word)) group.skipped = true;
      else if (word === 'pict') {
        if (!group.skipped) images += 1;
        group.skipped = true;
      } else if (word === 'objdata' || word === 'object') {
        if (word === 'object') objects += 1;
        group.skipped = true;
      } else if (RUNNING.has(word) || word === 'footnote') {
        stories.set(groups.length, story);
        story = word === 'footnote' ? notes : running;
        story.endParagraph(false);
      } else if (wasStar && !TEXT_ALL_THE_SAME.has(word)) group.skipped = true;
    }
    wasStar = false;
    const character = CHARACTERS.get(word);
    if (character !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else write({ text: character });
    } else if (PARAGRAPH_ENDS.has(word)) {
      if (!group.skipped) story.endParagraph(dropped());
    } else if (word === 'u' && value !== undefined) {
      write({ text: String.fromCharCode(value < 0 ? value + 65536 : value) });
      toSkip = group.fallback;
    } else if (word === 'uc') group.fallback = Math.min(Math.max(0, value ?? 1), 16);
    else if (word === 'ansicpg') page = encodingOfPage(value ?? 1252);
    else if (word === 'mac') page = 'macintosh';
    else if (word === 'f' && value !== undefined) {
      if (table === 'fonttbl') tableNumber = value;
      else group.font = value;
    } else if (word === 'fcharset' && table === 'fonttbl') {
      const encoding = CHARSETS.get(value ?? 0);
      if (encoding) head.encodings.set(tableNumber, encoding);
    } else if (word === 's' && value !== undefined) {
      if (table === 'stylesheet') tableNumber = value;
      else if (head.titles.has(value)) story.isTitle = true;
    } else if (word === 'v') group.hidden = value !== 0;
    else if (word === 'revised') group.inserted = value !== 0;
    else if (word === 'deleted') group.deleted = value !== 0;
    else if (word === 'plain') {
      group.hidden = false;
      group.inserted = false;
      group.deleted = false;
      group.font = undefined;
    }
  }
  if (groups.length > 0)
    return refused(damaged('RTF file', `${groups.length} of its groups are never closed.`));

  const texts: string[] = [];
  for (const one of [body, notes, running]) {
    const text = await one.text();
    if (text === undefined)
      return refused(damaged('RTF file', 'it holds bytes that its code page does not have.'));
    texts.push(text);
  }
  const title = body.title && (await decodePieces(body.title));
  const furniture: Furniture[] = [
    ...new Set(texts[2].split('\n\n').filter((text) => text.trim() !== '')),
  ].map((text) => ({ text, reason: 'running-head' }));
  return done({
    text: texts
      .slice(0, 2)
      .filter((text) => text !== '')
      .join('\n\n'),
    ...(title ? { title } : {}),
    furniture,
    notes: [
      ...trackedNotes(seen, tracked),
      ...countedNotes([
        [images, 'image was left out', 'images were left out'],
        [objects, 'embedded object was left out', 'embedded objects were left out'],
      ]),
    ],
  });
}

/** Paragraphs of characters and of bytes that are still to be decoded. */
class Story {
  readonly #paragraphs: Piece[][] = [];
  #pieces: Piece[] = [];
  isTitle = false;
  title: readonly Piece[] | undefined;

  add(piece: Piece): void {
    const last = this.#pieces.at(-1);
    // A character of a double-byte code page comes in two tokens.
    if (last && 'bytes' in last && 'bytes' in piece && last.encoding === piece.encoding)
      last.bytes.push(...piece.bytes);
    else this.#pieces.push(piece);
  }

  endParagraph(goesOn: boolean): void {
    if (goesOn) return;
    if (this.#pieces.length > 0) this.#paragraphs.push(this.#pieces);
    if (this.isTitle && this.#pieces.length > 0) this.title ??= this.#pieces;
    this.isTitle = false;
    this.#pieces = [];
  }

  /** Undefined where bytes are no characters. */
  async text(): Promise<string | undefined> {
    this.endParagraph(false);
    const texts: string[] = [];
    for (const pieces of this.#paragraphs) {
      const text = await decodePieces(pieces);
      if (text === undefined) return undefined;
      if (text.trim() !== '') texts.push(text);
    }
    return texts.join('\n\n');
  }
}

async function decodePieces(pieces: readonly Piece[]): Promise<string | undefined> {
  const texts: string[] = [];
  for (const piece of pieces) {
    if ('text' in piece) texts.push(piece.text);
    else if (piece.bytes.every((byte) => byte < 128)) texts.push(Buffer.from(piece.bytes).toString('latin1'));
    else {
      const text = await decodeStrictly(Uint8Array.from(piece.bytes), piece.encoding);
      if (text === undefined) return undefined;
      texts.push(text);
    }
  }
  return texts.join('');
}
