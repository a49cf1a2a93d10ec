/** PDF with a text layer: what stands on its pages, put back into paragraphs. */
import { countedNotes } from '../counted.ts';
import type { Reading } from '../formats/format.ts';
import { MAX_INFLATED_BYTES, MAX_PAGES, MAX_PDF_ITEMS } from '../limits.ts';
import { damaged, encrypted, tooMuch } from '../refusals.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import { type Line, linesOf, type Piece } from './lines.ts';
import { columnsOf } from './order.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withoutRunning } from './running.ts';
import { streamsFit } from './streams.ts';

type PDFDocumentProxy = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

/** As the parser gives a piece of text. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

const isText = (item: unknown): item is TextItem =>
  typeof item === 'object' && item !== null && 'str' in item;

const WHAT = 'PDF file';
/** Characters on a page below which it is taken for a picture. */
const LEAST_CHARACTERS = 10;
/** Of all pages, the share of pictures from which on the file is a scan. */
const MOST_PICTURES = 0.8;
/** Of all characters, the share without a meaning (no Unicode is given for them) that is put up with. */
const MOST_UNKNOWN = 0.02;
/** Of the text's size: smaller letters at a page's foot are footnotes. */
const FOOTNOTE = 0.92;
const END_MARK = '%%EOF';
/** Bytes at the end in which it stands; mail and web servers leave something behind it. */
const END = 2048;

export async function readPdf(bytes: Uint8Array): Promise<Attempt<Reading>> {
  if (!Buffer.from(bytes.subarray(-END)).includes(END_MARK))
    return refused(
      damaged(WHAT, 'it ends without the mark that every PDF ends with.', `byte ${bytes.length}`),
    );
  if (!streamsFit(bytes))
    return refused(
      tooMuch(
        `The PDF's streams come to more than ${MAX_INFLATED_BYTES / 1024 / 1024} MB when they are unpacked.`,
      ),
    );
  const { getDocumentProxy } = await import('unpdf');
  let pdf: PDFDocumentProxy;
  try {
    // The parser takes the bytes over: a copy.
    pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return refused(
      name === 'PasswordException' ? encrypted(WHAT) : damaged(WHAT, 'its table of contents cannot be read.'),
    );
  }
  try {
    return await readPages(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<Attempt<Reading>> {
  if (pdf.numPages > MAX_PAGES)
    return refused(tooMuch(`The PDF has ${pdf.numPages} pages; at most ${MAX_PAGES} are read.`));
  const pages: Line[][] = [];
  let items = 0;
  let turned = 0;
  let unreadable = 0;
  let language: string | undefined;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      const content = await page.getTextContent({ includeMarkedContent: false });
      language ??= content.lang ?? undefined;
      const texts = (content.items as readonly unknown[]).filter(isText);
      const pieces: Piece[] = [];
      const vertical = isVertical(texts, content.styles);
      for (const item of texts) {
        const piece = pieceOf(item, vertical);
        if (piece) pieces.push(piece);
        else if (item.str.trim() !== '') turned += 1;
      }
      items += pieces.length;
      pages.push(linesOf(pieces));
      page.cleanup();
    } catch {
      unreadable += 1;
      pages.push([]);
    }
    if (items > MAX_PDF_ITEMS)
      return refused(tooMuch(`The PDF holds more than ${MAX_PDF_ITEMS} pieces of text.`));
  }
  const shown = pages.map((lines) =>
    lines.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0),
  );
  const pictures = shown.filter((count) => count < LEAST_CHARACTERS).length;
  const all = shown.reduce((sum, count) => sum + count, 0);
  if (unreadable > 0 && all === 0) return refused(damaged(WHAT, 'none of its pages can be read.'));
  if (all === 0 || (pages.length > 1 && pictures > pages.length * MOST_PICTURES)) {
    return refused({
      code: 'scanned',
      message:
        'The PDF holds no text, only pictures of its pages or nothing: it was scanned, or its letters were made into drawings.',
      hint: 'Send the file that the PDF was made from, or run text recognition (OCR) over it and check the result.',
    });
  }
  const unknown = pages.reduce(
    (sum, lines) => sum + lines.reduce((count, { text }) => count + (text.match(UNKNOWN)?.length ?? 0), 0),
    0,
  );
  if (unknown > all * MOST_UNKNOWN) {
    return refused({
      code: 'scanned',
      message: `The PDF does not say which characters its fonts show: ${unknown} of ${all} have no meaning.`,
      hint: 'Send the file that the PDF was made from, or make the PDF again with its text.',
    });
  }

  const { pages: kept, furniture } = withoutRunning(pages);
  const bodySize = bodySizeOf(kept);
  const runs: (readonly Line[])[] = [];
  const notes: (readonly Line[])[] = [];
  for (const lines of kept) {
    for (const run of columnsOf(lines)) {
      const foot = footOf(run, bodySize);
      if (run.length > foot) runs.push(run.slice(0, run.length - foot));
      if (foot > 0) notes.push(run.slice(run.length - foot));
    }
  }
  const words = wordsOf(kept);
  const body = paragraphsOf(runs, words);
  const behind = paragraphsOf(notes, words);
  const largest =
    body.largest >= 0 && body.largest < 3 && body.paragraphs.length > 1
      ? body.paragraphs[body.largest]
      : undefined;
  return done({
    text: [...body.paragraphs, ...behind.paragraphs].join('\n\n'),
    ...(largest !== undefined && largest.length < 300 ? { title: largest } : {}),
    ...(language ? { language } : {}),
    furniture,
    notes: [
      ...countedNotes([
        [
          pictures,
          'page holds a picture, or nothing, and no text',
          'pages hold pictures, or nothing, and no text',
        ],
        [unreadable, 'page could not be read', 'pages could not be read'],
        [turned, 'piece of text that is turned was left out', 'pieces of text that are turned were left out'],
        [
          body.joined + behind.joined,
          "word cut at a line's end was made whole",
          "words cut at a line's end were made whole",
        ],
        [unknown, 'character has no meaning', 'characters have no meaning'],
      ]),
    ],
  });
}

/** Private use, and what stands for what is not known. */
const UNKNOWN = /[\ue000-\uf8ff\ufffd\0]/g;

function isVertical(
  items: readonly TextItem[],
  styles: Readonly<Record<string, { readonly vertical?: boolean }>>,
): boolean {
  let vertical = 0;
  let horizontal = 0;
  for (const { fontName, str } of items) {
    if (styles[fontName]?.vertical) vertical += str.length;
    else horizontal += str.length;
  }
  return vertical > horizontal;
}

/** Undefined for what stands askew. Vertical writing is turned: its lines go down, and follow each other leftwards. */
function pieceOf(item: TextItem, vertical: boolean): Piece | undefined {
  const [a, b, c, d, x, y] = item.transform;
  const size = Math.hypot(c, d) || item.height;
  if (vertical) return { text: item.str, x: -y, y: x, width: item.height, size, endsLine: item.hasEOL };
  if (Math.abs(b) > Math.abs(a) * 0.1) return undefined;
  return { text: item.str, x, y, width: item.width, size, endsLine: item.hasEOL };
}

/** The size of most letters. */
function bodySizeOf(pages: readonly (readonly Line[])[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of pages.flat()) {
    const key = Math.round(size * 2) / 2;
    sizes.set(key, (sizes.get(key) ?? 0) + text.length);
  }
  let best = 0;
  for (const [size, count] of sizes) if (count > (sizes.get(best) ?? 0)) best = size;
  return best;
}

/** How many lines at the end of a run are footnotes: small, below text of the usual size. */
function footOf(run: readonly Line[], bodySize: number): number {
  let count = 0;
  while (count < run.length && run[run.length - 1 - count].size < bodySize * FOOTNOTE) count += 1;
  return count === run.length ? 0 : count;
}

function wordsOf(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of pages.flat()) {
    const found = text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];
    // The last one may be cut.
    for (const word of /[-\u2010\u00ad]$/.test(text) ? found.slice(0, -1) : found) words.add(word);
  }
  return words;
}
