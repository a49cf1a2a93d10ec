/** The text of a report, cut into pages: which rows stand on which. The cut is the same in every language. */
import type { ComparedLink, Comparison, Span } from '../model.ts';
import { REPORT_OPTIONS, type ReportOptions } from '../options.ts';
import { placesOf } from './places.ts';
import { foldRuns, type Placed, placeLinks, type Row } from './rows.ts';

/** One page. Numbers count from 1. */
export interface BookPage {
  readonly number: number;
  readonly rows: readonly Row[];
  /** Indices of the links whose rows stand here, in the order of the rows. */
  readonly links: readonly number[];
}

export interface Book {
  readonly pages: readonly BookPage[];
  /** By link: the number of the page that has its row. */
  readonly pageOfLink: Uint32Array;
  /** By link: the number of the page that has the row where it stood before it moved; 0 where it did not move. */
  readonly pageOfDeparture: Uint32Array;
}

/** Everything on one page. */
export function singlePage({ links }: Comparison): Book {
  return bookOf([placeLinks(links)], links);
}

/** Pages of about equal length, none longer than the options say. There is one even of an empty text. */
export function pagesOf(
  comparison: Comparison,
  texts: { readonly before: string; readonly after: string },
  options: ReportOptions = REPORT_OPTIONS,
): Book {
  const { links, segments } = comparison;
  const placed = placeLinks(links);
  const pages = Math.max(1, Math.ceil(placed.length / options.pageSentences));
  const full = Math.ceil(placed.length / pages);
  const places = placesOf(segments.after);
  const opensParagraph = ({ link }: Placed): boolean => places[links[link].after[0]]?.sentence === 1;
  const cuts: Placed[][] = [[]];
  let bytes = 0;
  for (const row of placed) {
    const cost = bytesOf(comparison, texts, links[row.link]);
    const page = cuts[cuts.length - 1];
    const isFull = page.length >= full || (page.length > 0 && bytes + cost > options.pageBytes);
    // A page may end a little early, where a paragraph does.
    const mayEnd = pages > 1 && page.length >= full * EARLIEST_END && opensParagraph(row);
    if (isFull || mayEnd) {
      cuts.push([]);
      bytes = 0;
    }
    cuts[cuts.length - 1].push(row);
    bytes += cost;
  }
  return bookOf(cuts, links);
}

/** Share of a full page from which on it ends before the next paragraph. */
const EARLIEST_END = 0.9;

function bookOf(cuts: readonly (readonly Placed[])[], links: readonly ComparedLink[]): Book {
  const pageOfLink = new Uint32Array(links.length);
  const pageOfDeparture = new Uint32Array(links.length);
  const pages = cuts.map((placed, index): BookPage => {
    const own: number[] = [];
    for (const { type, link } of placed) {
      if (type === 'link') own.push(link);
      (type === 'link' ? pageOfLink : pageOfDeparture)[link] = index + 1;
    }
    return { number: index + 1, rows: foldRuns(placed, links), links: own };
  });
  return { pages, pageOfLink, pageOfDeparture };
}

// What markup takes, as measured on pages of prose and of verses.
const ROW_BYTES = 600;
const EDIT_BYTES = 25;
const CHANGE_BYTES = 640;

/** About how many bytes of page a link takes: its row, and its changes in the page's list. */
function bytesOf(
  { segments }: Comparison,
  texts: { readonly before: string; readonly after: string },
  link: ComparedLink,
): number {
  let bytes = ROW_BYTES + EDIT_BYTES * link.edits.length;
  for (const { note } of link.changes)
    bytes += CHANGE_BYTES + 2 * escapedBytes(note, { start: 0, end: note.length });
  for (const side of ['before', 'after'] as const)
    for (const index of link[side]) bytes += escapedBytes(texts[side], segments[side][index]);
  return bytes;
}

/** UTF-8 bytes of a stretch of text once it is escaped. */
function escapedBytes(text: string, { start, end }: Span): number {
  let bytes = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // Quotes and ampersands, and controls that become pictures of themselves.
    if (code < 0x80) bytes += code === 0x22 || code === 0x26 || code === 0x27 ? 5 : code < 0x20 ? 3 : 1;
    else bytes += code < 0x800 ? 2 : 3;
  }
  return bytes;
}
