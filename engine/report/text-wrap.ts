import { displayWidth, isWide } from './text-width.ts';

/** A stretch of text in one ink. */
export interface Run {
  readonly text: string;
  readonly ink: Ink;
}
export type Ink = 'plain' | 'delete' | 'insert' | 'quiet' | 'strong';

export type Line = readonly Run[];

/**
 * Breaks runs into lines of at most `width` columns: at white space, and anywhere between wide characters. A word
 * longer than a line is cut. White space at a break is dropped; a line feed in the text counts as a space.
 */
export function wrapRuns(runs: readonly Run[], width: number): readonly Line[] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let column = 0;
  let pendingSpace: Run | undefined;
  const breakLine = () => {
    if (line.length > 0) lines.push(line);
    line = [];
    column = 0;
    pendingSpace = undefined;
  };
  for (const word of wordsOf(runs)) {
    if (word.isSpace) {
      if (column > 0) pendingSpace = word.runs[0];
      continue;
    }
    const columns = displayWidth(textOf(word.runs));
    const needed = columns + (pendingSpace === undefined ? 0 : 1);
    if (column > 0 && column + needed > width) breakLine();
    if (pendingSpace !== undefined) {
      append(line, { text: ' ', ink: pendingSpace.ink });
      column += 1;
      pendingSpace = undefined;
    }
    for (const piece of columns > width ? cut(word.runs) : word.runs) {
      const size = displayWidth(piece.text);
      if (columns > width && column + size > width) breakLine();
      append(line, piece);
      column += size;
    }
  }
  breakLine();
  return lines;
}

interface Word {
  readonly runs: readonly Run[];
  readonly isSpace: boolean;
}

/** Words may change their ink half-way ("January 1" + "2"), and must not be broken there. */
function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: Word[] = [];
  let word: Run[] = [];
  const endWord = () => {
    if (word.length > 0) words.push({ runs: word, isSpace: false });
    word = [];
  };
  let endsWide = false;
  for (const run of runs) {
    for (const [piece] of run.text.matchAll(PIECES)) {
      if (SPACES.test(piece)) {
        endWord();
        words.push({ runs: [{ text: ' ', ink: run.ink }], isSpace: true });
        continue;
      }
      const wide = isWide(piece);
      // Closing marks stay with the character before them.
      if (wide ? !NOT_AT_LINE_START.test(piece) : endsWide) endWord();
      append(word, { text: piece, ink: run.ink });
      endsWide = wide;
    }
  }
  endWord();
  return words;
}

/** White space, letters and marks of which none is wide, or any other character by itself. */
const PIECES = /[ \t\n\u3000]+|[^ \t\n\u1100-\u{10ffff}]+|./gsu;
const SPACES = /^[ \t\n\u3000]/;
const NOT_AT_LINE_START = /[、。，．・：；？！）」』】〕〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;

function append(line: Run[], run: Run): void {
  const last = line[line.length - 1];
  if (last?.ink === run.ink) line[line.length - 1] = { text: last.text + run.text, ink: run.ink };
  else line.push(run);
}

const cut = (runs: readonly Run[]): readonly Run[] =>
  runs.flatMap((run) => [...run.text].map((text) => ({ text, ink: run.ink })));
const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
