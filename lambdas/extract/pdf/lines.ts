/** The pieces of text that a page shows, put together to lines. */

/** As the parser gives it: where its baseline begins, in points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters, in points. */
  readonly size: number;
  /** The parser saw a line's end behind it. */
  readonly endsLine: boolean;
}

export interface Line {
  text: string;
  readonly x: number;
  /** Right end. */
  end: number;
  readonly y: number;
  size: number;
}

/** Of the letters' size: a gap inside of a line from which on it is another column's. */
const COLUMN_GAP = 2.5;
/** Of the letters' size: what a raised or lowered letter is away from its line. */
const SHIFT = 0.5;
/** Of the letters' size: a gap that is a space. */
const SPACE = 0.2;

/** In the order in which the page draws them. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      if (open && piece.text !== '' && !open.text.endsWith(' ')) open.text += ' ';
      if (piece.endsLine) open = undefined;
      continue;
    }
    const gap = open ? piece.x - open.end : 0;
    const size = Math.max(open?.size ?? 0, piece.size);
    const sameLine =
      open !== undefined &&
      Math.abs(piece.y - open.y) <= size * SHIFT &&
      gap > -size &&
      gap < size * COLUMN_GAP;
    if (open && sameLine) {
      if (gap > size * SPACE && !open.text.endsWith(' ')) open.text += ' ';
      open.text += piece.text;
      open.end = Math.max(open.end, piece.x + piece.width);
      open.size = size;
    } else {
      open = { text: piece.text, x: piece.x, end: piece.x + piece.width, y: piece.y, size: piece.size };
      lines.push(open);
    }
    if (piece.endsLine) open = undefined;
  }
  for (const line of lines) line.text = line.text.trim();
  return mergedRows(lines);
}

/** A line that was drawn in parts, out of order, is one all the same, unless there is a column's gap between them. */
function mergedRows(lines: readonly Line[]): Line[] {
  const merged: Line[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    const gap = last ? line.x - last.end : 0;
    if (
      last &&
      Math.abs(last.y - line.y) < 0.3 * last.size &&
      gap >= -0.2 * last.size &&
      gap < last.size * COLUMN_GAP
    ) {
      last.text += gap > last.size * SPACE ? ` ${line.text}` : line.text;
      last.end = line.end;
    } else merged.push(line);
  }
  return merged;
}
