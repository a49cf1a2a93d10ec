/** Lines in reading order -> paragraphs. */
import type { Line } from './lines.ts';

/** Of the usual distance between lines: more begins a paragraph. */
const PARAGRAPH_GAP = 1.3;
/** Of the letters' size: an indent that begins a paragraph. */
const INDENT = 0.8;
/** Of the letters' size: letters that differ by more are another kind of text. */
const OTHER_SIZE = 0.12;
const TERMINAL = /[.!?:;。！？：；…][)\]}"'’”»」』）]{0,3}$/;
const NO_SPACE_BETWEEN = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

export interface Run {
  readonly lines: readonly Line[];
}

/** `runs`: one a column, over all pages. `words`: all words of the document that no line's end cuts. */
export function paragraphsOf(
  runs: readonly (readonly Line[])[],
  words: ReadonlySet<string>,
): { readonly paragraphs: readonly string[]; readonly largest: number; readonly joined: number } {
  const paragraphs: string[] = [];
  const pitch = pitchOf(runs);
  const unhyphen = makeUnhyphen(words);
  let largest = -1;
  let largestSize = 0;
  let text = '';
  let last: Line | undefined;
  const finish = () => {
    if (text.trim() !== '') {
      paragraphs.push(text);
      if (last && last.size > largestSize * (1 + OTHER_SIZE)) {
        largestSize = last.size;
        largest = paragraphs.length - 1;
      }
    }
    text = '';
  };
  for (const lines of runs) {
    const margins = marginsOf(lines);
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1];
      const how = before
        ? between(before, line, margins, pitch(line.size))
        : last
          ? across(last, line)
          : 'paragraph';
      if (how === 'paragraph') finish();
      text =
        text === '' ? line.text : how === 'line' ? `${text}\n${line.text}` : unhyphen.join(text, line.text);
      last = line;
    }
  }
  finish();
  return { paragraphs, largest, joined: unhyphen.count() };
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Where most lines begin, and where the longest end. */
function marginsOf(lines: readonly Line[]): Margins {
  const lefts = new Map<number, number>();
  for (const { x } of lines) lefts.set(Math.round(x), (lefts.get(Math.round(x)) ?? 0) + 1);
  let left = lines.length > 0 ? Math.round(lines[0].x) : 0;
  for (const [x, count] of lefts) if (count > (lefts.get(left) ?? 0)) left = x;
  return { left, right: lines.reduce((most, { end }) => Math.max(most, end), 0) };
}

/** The usual distance from line to line, for letters of about a size. */
function pitchOf(runs: readonly (readonly Line[])[]): (size: number) => number {
  const bySize = new Map<number, Map<number, number>>();
  for (const lines of runs) {
    for (const [at, line] of lines.entries()) {
      const gap = at === 0 ? 0 : lines[at - 1].y - line.y;
      if (gap < line.size * 0.7 || gap > line.size * 3) continue;
      const size = Math.round(line.size);
      const gaps = bySize.get(size) ?? new Map<number, number>();
      const key = Math.round(gap * 2) / 2;
      gaps.set(key, (gaps.get(key) ?? 0) + 1);
      bySize.set(size, gaps);
    }
  }
  return (size) => {
    const gaps = bySize.get(Math.round(size));
    if (!gaps) return size * 1.3;
    // Of two that are common the smaller one is between lines, the other between paragraphs.
    const most = Math.max(...gaps.values());
    return Math.min(...[...gaps].filter(([, count]) => count >= most * 0.5).map(([gap]) => gap));
  };
}

function between(before: Line, line: Line, margins: Margins, pitch: number): 'paragraph' | 'line' | 'same' {
  const gap = before.y - line.y;
  const size = line.size;
  if (Math.abs(before.size - size) > size * OTHER_SIZE) return 'paragraph';
  if (gap < size * 0.3) return 'same';
  if (gap > pitch * PARAGRAPH_GAP) return 'paragraph';
  const indented = line.x - margins.left > size * INDENT && line.x - before.x > size * INDENT;
  if (indented) return 'paragraph';
  // The next word would have had room: somebody ended the line here.
  const first = firstWord(line.text);
  const perLetter = (line.end - line.x) / Math.max(1, line.text.length);
  const hasRoom = before.end + perLetter * (first.length + 2) < margins.right - size;
  // A word that is cut, or a sentence that goes on in small letters, was not ended by anybody.
  if (!hasRoom || (!TERMINAL.test(before.text) && /^\p{Ll}/u.test(line.text))) return 'same';
  return TERMINAL.test(before.text) ? 'paragraph' : 'line';
}

function firstWord(text: string): string {
  return NO_SPACE_BETWEEN.test(text[0]) ? text[0] : text.split(' ', 1)[0];
}

/** From the foot of a column to the head of the next one. */
function across(last: Line, line: Line): 'paragraph' | 'same' {
  if (Math.abs(last.size - line.size) > line.size * OTHER_SIZE) return 'paragraph';
  return TERMINAL.test(last.text) ? 'paragraph' : 'same';
}

const HYPHEN = /^(.*?)([\p{L}\p{M}]+)[-\u2010\u00ad]$/su;
const REST = /^([\p{L}\p{M}]+)/u;

/** A word cut at a line's end is made whole, unless the document has its parts, or has it with the hyphen. */
function makeUnhyphen(words: ReadonlySet<string>) {
  let count = 0;
  const known = (word: string) => words.has(word.toLowerCase());
  return {
    count: () => count,
    join(text: string, next: string): string {
      const tail = text.slice(-80);
      const cut = HYPHEN.exec(tail);
      const rest = REST.exec(next)?.[1];
      if (cut && rest && /^\p{Ll}/u.test(rest)) {
        const [, , begin] = cut;
        const keeps =
          !known(begin + rest) &&
          (known(`${begin}-${rest}`) || (known(begin) && known(rest) && !/\u00ad$/.test(tail)));
        if (keeps) return text + next;
        count += 1;
        return text.slice(0, -1) + next;
      }
      // A hyphen or a dash goes on without a space: "Japan-\nRussia".
      if (/[\p{L}\p{N}][-\u2010–—/]$/u.test(tail) && /^[\p{L}\p{N}]/u.test(next)) return text + next;
      if (NO_SPACE_BETWEEN.test(text.slice(-1)) && NO_SPACE_BETWEEN.test(next[0])) return text + next;
      return `${text} ${next}`;
    },
  };
}
