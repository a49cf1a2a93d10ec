import type { Span } from '../model.ts';
import { BULLETS } from './characters.ts';

const BULLET = new RegExp(`(?<=^|\\s)[${BULLETS}](?:\\s?\\d{1,3}\\.(?!\\d))?`, 'gu');
const MARKER = /(?<!\S)(\(?)(\d{1,3}|[a-zA-Z]|[ivx]{2,5})(\.\)|[.)])(?=\s)/gu;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

interface Marker extends Span {
  /** Brackets and kind of label: only markers of one style make a row. */
  readonly style: string;
  readonly value: number;
}

/**
 * Markers of a list that runs on in one line: "1. First 2. Second", "a) one b) two", bullets. Returned are the
 * spans of markers, each the start of a segment, in order. Labels count only in a row of at least two that begins
 * the unit or a sentence and counts up by one; else "in section 2. The" would be cut.
 */
export function listMarkers(line: string): Span[] {
  const found: Span[] = Array.from(line.matchAll(BULLET), spanOf);
  const rows = new Map<string, Marker[]>();
  const close = (row: readonly Marker[]) => {
    if (row.length > 1) for (const marker of row) found.push(marker);
  };
  for (const match of line.matchAll(MARKER)) {
    for (const marker of readings(match)) {
      const row = rows.get(marker.style) ?? [];
      if (row.length > 0 && row.at(-1)!.value + 1 === marker.value) row.push(marker);
      else if (beginsSentence(line, match.index)) {
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
function readings(match: RegExpExecArray): Marker[] {
  const [, open, label, tail] = match as unknown as [string, string, string, string];
  const styled = (kind: string, value: number): Marker => ({
    ...spanOf(match),
    style: `${open}${kind}${tail}`,
    value,
  });
  if (/\d/u.test(label)) return [styled('1', Number(label))];
  const roman = ROMAN.indexOf(label);
  const markers = roman < 0 ? [] : [styled('i', roman + 1)];
  if (label.length === 1) markers.push(styled(label < 'a' ? 'A' : 'a', label.charCodeAt(0)));
  return markers;
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** Whether nothing, or a stop or colon, stands in front. */
const beginsSentence = (line: string, at: number): boolean =>
  at === 0 || /[.!?:;…]\s*$/u.test(line.slice(Math.max(0, at - 4), at));
