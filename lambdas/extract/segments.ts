/** Segments that a file brought -> the text that they make, joined by line feeds, without furniture. */
import type { ExtractedSource, Furniture, GivenSegment } from './extraction.ts';
import type { ReadSegment } from './formats/format.ts';
import { takeFurnitureLines } from './furniture/take.ts';
import { normalise } from './normalise.ts';

export interface JoinedSegments {
  readonly text: string;
  readonly segments: readonly GivenSegment[];
  readonly source?: ExtractedSource;
  readonly status?: string;
  readonly furniture: readonly Furniture[];
  readonly notes: readonly string[];
}

export function joinSegments(
  read: readonly ReadSegment[],
  sourceLanguage: string | undefined,
): JoinedSegments {
  const notes: string[] = [];
  const clean = (text: string) => {
    const normal = normalise(text);
    notes.push(...normal.notes);
    return normal.text.trim();
  };
  const all = read
    .map(({ id, text, source }) => ({
      ...(id === undefined ? {} : { id: id.normalize('NFC') }),
      text: clean(text),
      ...(source === undefined ? {} : { source: clean(source) }),
    }))
    .filter(({ text }) => text !== '');
  // A segment of one line may be a status or a link, as a line of a page may.
  const taken = takeFurnitureLines(
    all.map(({ text }) => (text.includes('\n') ? `${text.replaceAll('\n', ' ')}.` : text)),
  );
  const kept = all.filter((_, at) => !taken.reasons.has(at));
  const furniture = all.flatMap(({ text }, at) => {
    const reason = taken.reasons.get(at);
    return reason ? [{ text, reason }] : [];
  });
  const own = joined(kept);
  const sources = kept.flatMap(({ id, source }) =>
    source ? [{ ...(id === undefined ? {} : { id }), text: source }] : [],
  );
  return {
    ...own,
    ...(sources.length > 0
      ? { source: { ...joined(sources), ...(sourceLanguage ? { language: sourceLanguage } : {}) } }
      : {}),
    ...(taken.status ? { status: taken.status } : {}),
    furniture,
    notes: [...new Set(notes)],
  };
}

function joined(parts: readonly { readonly id?: string; readonly text: string }[]) {
  let at = 0;
  const segments = parts.map(({ id, text }): GivenSegment => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, ...(id === undefined ? {} : { id }) };
  });
  return { text: parts.map(({ text }) => text).join('\n'), segments };
}
