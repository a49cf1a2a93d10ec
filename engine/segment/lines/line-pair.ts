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
  /** Some line ends with a full stop or its like, so the paragraph is sentences and not a list of titles. */
  readonly prose: boolean;
}

/** A rule about a line break: two units (`break`), one sentence running on (`join`), or no opinion. */
export type LineRule = (pair: LinePair) => 'break' | 'join' | undefined;

const ENDS_SENTENCE = /[.!?…。！？．؟۔։।॥:;][\p{Pe}\p{Pf}"'*_]*$/u;
const TAIL = 12;

/** Whether a line ends with a stop, perhaps inside closing quotes. */
export const endsSentence = (line: string): boolean => ENDS_SENTENCE.test(line.slice(-TAIL));

const LONG_LINE = 4000;

/** The shape of a paragraph from its lines. */
export function shapeOf(text: string, lines: readonly Line[]): ParagraphShape {
  let width = 0;
  let prose = false;
  for (const { start, end } of lines) {
    width = Math.max(width, end - start);
    prose ||= endsSentence(text.slice(Math.max(start, end - TAIL), end));
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
