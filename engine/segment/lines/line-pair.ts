import type { Line } from './lines.ts';

/** Two neighbouring lines of a paragraph, and what the paragraph says about its line breaks. */
export interface LinePair {
  readonly upper: string;
  readonly lower: string;
  /** Columns of white space before each. */
  readonly upperIndent: number;
  readonly lowerIndent: number;
  readonly paragraph: ParagraphShape;
}

export interface ParagraphShape {
  readonly lines: number;
  /** Length of the longest line: at least the width the text was wrapped to, if it was. */
  readonly width: number;
  /**
   * The paragraph is sentences and not a list of titles: some line ends with a full stop or its like, or has one
   * inside, or all lines but the last are about equally long.
   */
  readonly prose: boolean;
}

/** A rule about a line break: two units (`break`), one sentence running on (`join`), or no opinion. */
export type LineRule = (pair: LinePair) => 'break' | 'join' | undefined;

const ENDS_SENTENCE = /[.!?…。！？．؟۔։।॥:;：；؛\u00b7\u0387][\p{Pe}\p{Pf}"'*_]*$/u;
const TAIL = 12;

/** Whether a line ends with a stop, perhaps inside closing quotes. */
export const endsSentence = (line: string): boolean => ENDS_SENTENCE.test(line.slice(-TAIL));

const LONG_LINE = 4000;
/** Characters. Shorter lines are nobody's margin. */
const NARROWEST_MARGIN = 40;
/** Lines that fill the margin to this share count as wrapped. */
const FULL_SHARE = 0.8;
const INNER_STOP = /\p{Ll}{2}[.!?;]\s+\p{Lu}/u;
const INNER_WINDOW = 400;

/** The shape of a paragraph from its lines. */
export function shapeOf(text: string, lines: readonly Line[]): ParagraphShape {
  let width = 0;
  let prose = false;
  for (const { start, end } of lines) {
    width = Math.max(width, end - start);
    prose ||= endsSentence(text.slice(Math.max(start, end - TAIL), end));
  }
  if (!prose && width >= NARROWEST_MARGIN) {
    const full = lines.slice(0, -1).filter(({ start, end }) => end - start >= width * FULL_SHARE);
    prose =
      (full.length >= 3 && full.length >= (lines.length - 1) * 0.9) ||
      full.some(({ start, end }) => INNER_STOP.test(text.slice(start, Math.min(end, start + INNER_WINDOW))));
  }
  return { lines: lines.length, width, prose };
}

/** The pair's texts, cut to what rules may look at, so that cost stays bounded. */
export function pairOf(text: string, upper: Line, lower: Line, paragraph: ParagraphShape): LinePair {
  return {
    upper: text.slice(Math.max(upper.start, upper.end - LONG_LINE), upper.end),
    lower: text.slice(lower.start, Math.min(lower.end, lower.start + LONG_LINE)),
    upperIndent: upper.indent,
    lowerIndent: lower.indent,
    paragraph,
  };
}
