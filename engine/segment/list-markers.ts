import type { Span } from '../model.ts';
import { BULLETS } from './characters.ts';

const BULLET = new RegExp(`(?<=^|\\s)[${BULLETS}](?:\\s?\\d{1,3}\\.(?!\\d))?`, 'gu');
const MARKER = /(?<![^\s])(\(?)(\d{1,3}|[a-zA-Z])(\.\)|[.)])(?=\s)/gu;

interface Marker extends Span {
  readonly style: string;
  readonly value: number;
}

/**
 * Markers of a list that runs on in one line: "1. First 2. Second", "a) one b) two", bullets. Returned are the
 * spans of markers, each the start of a segment. Numbers count only in a row of at least two that begins the unit
 * or a sentence and counts up by one; else "in section 2. The" would be cut.
 */
export function listMarkers(line: string): Span[] {
  const found: Span[] = [];
  for (const match of line.matchAll(BULLET)) found.push(spanOf(match));
  const rows = new Map<string, Marker[]>();
  const close = (row: readonly Marker[]) => {
    if (row.length > 1) found.push(...row);
  };
  for (const match of line.matchAll(MARKER)) {
    const [, open, label, tail] = match as unknown as [string, string, string, string];
    const style = `${open}${/\d/u.test(label) ? '1' : /[a-z]/u.test(label) ? 'a' : 'A'}${tail}`;
    const value = /\d/u.test(label) ? Number(label) : label.charCodeAt(0);
    const marker = { ...spanOf(match), style, value };
    const row = rows.get(style) ?? [];
    if (row.length > 0 && row.at(-1)!.value + 1 === value) row.push(marker);
    else if (begins(line, match.index)) {
      close(row);
      rows.set(style, [marker]);
    }
  }
  for (const row of rows.values()) close(row);
  return found
    .sort((one, two) => one.start - two.start || two.end - one.end)
    .filter((span, i, all) => i === 0 || span.start >= all[i - 1]!.end);
}

const spanOf = (match: RegExpMatchArray): Span => ({
  start: match.index as number,
  end: (match.index as number) + match[0].length,
});

/** Whether nothing, or a stop or colon, stands in front. */
const begins = (line: string, at: number): boolean =>
  /(?:^|[.!?:;…])\s*$/u.test(line.slice(Math.max(0, at - 4), at)) &&
  (at === 0 || /[.!?:;…]\s*$/u.test(line.slice(Math.max(0, at - 4), at)));
