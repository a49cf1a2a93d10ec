import type { Span } from '../model.ts';
import { BULLETS } from './characters.ts';
import { REFERENCE_NOUNS } from './data/reference-nouns.ts';
import type { LanguageData } from './language.ts';

/** Not one of several: "★★★", and "○○" for a name that is not told. */
const BULLET = new RegExp(`(?<=^|\\s)[${BULLETS}](?![${BULLETS}])(?:\\s?\\d{1,3}\\.(?!\\d))?`, 'gu');
const MARKER = /(?<!\S)(\(?)(\d{1,3}|\p{L}|[ivx]{2,5})(\.\)|[.)])(?=\s)/gu;
/** Letters in the order in which items are counted by them. */
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрст',
  'αβγδεζηθικλμ',
  'אבגדהוזחטי',
  'أبجدهوزحطي',
  '가나다라마바사아자차카타파하',
];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

interface Marker extends Span {
  /** May be an initial ("J. K. Rowling", "A. Smith met B. Jones") or an ordinal (German "2. und 3. Oktober"). */
  readonly doubtful: boolean;
  /** Brackets and kind of label: only markers of one style make a row. */
  readonly style: string;
  readonly value: number;
}

/**
 * Markers of a list that runs on in one line: "1. First 2. Second", "a) one b) two", bullets. Returned are the
 * spans of markers, each the start of a segment, in order. Labels count only in a row of at least two that begins
 * the unit or a sentence and counts up by one; else "in section 2. The" would be cut. Doubtful ones have something
 * between them, and are three or the second begins a sentence as well.
 */
export function listMarkers(line: string, language: LanguageData): Span[] {
  const found: Span[] = Array.from(line.matchAll(BULLET), spanOf);
  const rows = new Map<string, Marker[]>();
  const close = (row: readonly Marker[]) => {
    const [, second, third] = row;
    if (!second || (second.doubtful && !third && !beginsSentence(line, second.start, language))) return;
    for (const marker of row) found.push(marker);
  };
  for (const match of line.matchAll(MARKER)) {
    for (const marker of readings(match, language)) {
      const row = rows.get(marker.style) ?? [];
      const last = row.at(-1);
      if (continues(line, last, marker)) row.push(marker);
      else if (beginsSentence(line, match.index, language)) {
        close(row);
        rows.set(marker.style, [marker]);
      }
    }
  }
  for (const row of rows.values()) close(row);
  found.sort((one, two) => one.start - two.start || two.end - one.end);
  return found.filter((span, i) => i === 0 || span.start >= found[i - 1]!.end);
}

/** A label's meanings: a figure, a letter, a Roman number; "i", "v" and "x" are both of the latter. */
function readings(match: RegExpExecArray, language: LanguageData): Marker[] {
  const [, open, label, tail] = match as unknown as [string, string, string, string];
  const styled = (kind: string, value: number, alphabet = 0): Marker => ({
    ...spanOf(match),
    style: `${open}${kind}${alphabet}${tail}`,
    value,
    doubtful: open === '' && tail === '.' && isDoubtful(kind, wordBehind(match), language),
  });
  if (/\d/u.test(label)) return [styled('1', Number(label))];
  const roman = ROMAN.indexOf(label);
  const markers = roman < 0 ? [] : [styled('i', roman + 1)];
  const small = label.toLowerCase();
  // What has no capitals may be an initial as well.
  const kind = label === small && label !== label.toUpperCase() ? 'a' : 'A';
  for (const [alphabet, letters] of ALPHABETS.entries()) {
    const at = letters.indexOf(small);
    if (at >= 0) markers.push(styled(kind, at + 1, alphabet));
  }
  return markers;
}

/** A capital, unless a word follows that no name begins with; a figure, where a month or a word in small letters follows. */
function isDoubtful(kind: string, next: string, { ordinals, openers, calendar }: LanguageData): boolean {
  if (kind === 'A') return !openers.has(next.toLowerCase());
  return kind === '1' && ordinals && (/^\p{Ll}/u.test(next) || calendar.has(next.toLowerCase()));
}

const WORD = /^\s+(\p{L}[\p{L}\p{M}]{0,30})/u;

const wordBehind = (match: RegExpExecArray): string => {
  const end = match.index + match[0].length;
  return WORD.exec(match.input.slice(end, end + 40))?.[1] ?? '';
};

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** Whether words stand between two markers. */
const isApart = (line: string, one: Span, other: Span): boolean =>
  line.slice(one.end, other.start).trim() !== '';

/** Whether a marker is the next of a row, and not what a text refers to ("under Section 5. The"). */
const continues = (line: string, last: Marker | undefined, marker: Marker): boolean =>
  last !== undefined &&
  last.value + 1 === marker.value &&
  (!marker.doubtful || isApart(line, last, marker)) &&
  !REFERENCE_NOUNS.has(lastWord(line, marker.start).toLowerCase());

/** Whether nothing, or a stop or colon, stands in front; that of an initial or of "Fig." ends nothing. */
function beginsSentence(line: string, at: number, language: LanguageData): boolean {
  if (at === 0) return true;
  const before = line.slice(Math.max(0, at - 6), at);
  if (!/[.!?:;…]\s{0,3}$/u.test(before) || /(?<!\p{L})\p{Lu}\.\s{0,3}$/u.test(before)) return false;
  const word = lastWord(line, at).toLowerCase();
  return !language.numbered.has(word) && !language.leading.has(word);
}

const LAST_WORD = /(\p{L}[\p{L}\p{M}]*)[.\s]{0,4}$/u;
const LONGEST_WORD = 24;

/** The word that ends in front of a place, perhaps with a stop; empty if something else does. */
const lastWord = (line: string, at: number): string =>
  LAST_WORD.exec(line.slice(Math.max(0, at - LONGEST_WORD), at))?.[1] ?? '';
