/**
 * Both texts woven into one: read without what is only in *after* it is *before*, read without what is only in *before*
 * it is *after*, paragraph by paragraph. Tracked changes and a critical apparatus are written from it.
 */
import type { ComparedLink, Comparison, Segment, Span } from '../model.ts';
import { linkSpan } from './link-text.ts';
import { placeLinks } from './rows.ts';

export type Presence = 'both' | 'before' | 'after';

export interface Piece {
  readonly in: Presence;
  /** Undefined for the end of a paragraph. */
  readonly text: string | undefined;
  /** Index into the comparison's links; undefined for what stands between two of them. */
  readonly link?: number;
  /** Index into the link's edits. */
  readonly edit?: number;
  /** Of a moved link, and the same in both places. */
  readonly moved?: boolean;
}

type Side = 'before' | 'after';

export interface WovenTexts {
  /** The compared texts, in full. */
  readonly before: string;
  readonly after: string;
}

/** In reading order. White space before the first and behind the last segment of a text is left out. */
export function weave({ links, segments }: Comparison, texts: WovenTexts): readonly Piece[] {
  const read = {
    before: paragraphReader(texts.before, segments.before),
    after: paragraphReader(texts.after, segments.after),
  };
  const pieces = placeLinks(links).flatMap(({ type, link: index }) => {
    const link = links[index];
    const isMoved = link.moved && link.before.length > 0 && link.after.length > 0;
    const sides = type === 'departure' ? ONLY.before : isMoved ? ONLY.after : BOTH;
    return rowPieces(link, index, isMoved, sides, segments, read);
  });
  return slideBreaks(pieces);
}

const BOTH: readonly Side[] = ['before', 'after'];
const ONLY = { before: ['before'], after: ['after'] } as const;

/** What a row has of each side, the gap before it first. */
function rowPieces(
  link: ComparedLink,
  index: number,
  isMoved: boolean,
  sides: readonly Side[],
  segments: Comparison['segments'],
  read: { readonly [side in Side]: ParagraphReader },
): readonly Piece[] {
  const partsOf = (side: Side, span: Span | undefined) =>
    span !== undefined && sides.includes(side) ? read[side](span) : [];
  const gap = (side: Side) => partsOf(side, gapBefore(segments[side], link[side][0]));
  const pieces = merged(gap('before'), gap('after'), {});
  for (const [edit, { op, before, after }] of editsOf(link, segments).entries())
    pieces.push(
      ...merged(partsOf('before', before), partsOf('after', after), {
        link: index,
        edit,
        ...(isMoved && op === 'equal' && { moved: true }),
      }),
    );
  return pieces;
}

/** Links of one side may come without edits; then all of them is one. */
function editsOf(link: ComparedLink, segments: Comparison['segments']) {
  if (link.edits.length > 0) return link.edits;
  const whole = (side: Side) => linkSpan(segments[side], link[side]);
  return [{ op: 'equal' as const, before: whole('before'), after: whole('after') }];
}

const gapBefore = (segments: readonly Segment[], index: number | undefined): Span | undefined =>
  index === undefined || index === 0
    ? undefined
    : { start: segments[index - 1].end, end: segments[index].start };

/** Texts, and undefined for the end of a paragraph. */
type Parts = readonly (string | undefined)[];
type ParagraphReader = (span: Span) => Parts;

/** The same text may hold the end of a paragraph on one side and a mere line feed on the other. */
function merged(before: Parts, after: Parts, rest: Omit<Piece, 'in' | 'text'>): Piece[] {
  const pieces = (parts: Parts, presence: Presence): Piece[] =>
    parts.map((text) => ({ in: presence, text, ...rest }));
  const isSame = before.length === after.length && before.every((part, at) => part === after[at]);
  return isSame ? pieces(before, 'both') : [...pieces(before, 'before'), ...pieces(after, 'after')];
}

/** Reads stretches of a side. The white space between two paragraphs is the end of the first, at its first character. */
function paragraphReader(text: string, segments: readonly Segment[]): ParagraphReader {
  const breaks: Span[] = [];
  for (let at = 1; at < segments.length; at++)
    if (segments[at].paragraph !== segments[at - 1].paragraph)
      breaks.push({ start: segments[at - 1].end, end: segments[at].start });
  return ({ start, end }) => {
    const parts: (string | undefined)[] = [];
    let at = start;
    for (let index = firstEndingBehind(breaks, start); index < breaks.length; index++) {
      const gap = breaks[index];
      if (gap.start >= end) break;
      if (gap.start > at) parts.push(text.slice(at, gap.start));
      if (gap.start >= start) parts.push(undefined);
      at = Math.min(gap.end, end);
    }
    if (at < end) parts.push(text.slice(at, end));
    return parts;
  };
}

function firstEndingBehind(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * `A ¶+ X+ ¶ B` says that A's paragraph was ended and X put before B's; people end what they put: `A ¶ X+ ¶+ B`. Both
 * sides read the same in both.
 */
function slideBreaks(pieces: readonly Piece[]): readonly Piece[] {
  const slid = [...pieces];
  for (let first = 0; first < slid.length; first++) {
    const { in: side, text } = slid[first];
    if (text !== undefined || side === 'both') continue;
    let last = first + 1;
    while (last < slid.length && slid[last].in === side) last++;
    if (last < slid.length && slid[last].in === 'both' && slid[last].text === undefined)
      [slid[first], slid[last]] = [slid[last], slid[first]];
    first = last - 1;
  }
  return slid;
}

/** Pieces paragraph by paragraph, each with what ends it; the last one ends in both. Always one at least. */
export interface WovenParagraph {
  readonly pieces: readonly Piece[];
  readonly end: Presence;
}

export function paragraphsOf(pieces: readonly Piece[]): readonly WovenParagraph[] {
  const paragraphs: WovenParagraph[] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    if (piece.text !== undefined) open.push(piece);
    else {
      paragraphs.push({ pieces: open, end: piece.in });
      open = [];
    }
  }
  return [...paragraphs, { pieces: open, end: 'both' }];
}
