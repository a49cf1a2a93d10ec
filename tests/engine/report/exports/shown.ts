import type { Segment } from '../../../../engine/index.ts';

/** A text as a file of XML can hold it. */
export const shown = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code === 0x9 || code === 0xa) return character;
      if (code < 0x20) return String.fromCharCode(0x2400 + code);
      if (code === 0x7f) return '\u2421';
      const isForbidden =
        (code > 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000) || code >> 1 === 0x7fff;
      return isForbidden ? '\ufffd' : character;
    })
    .join('');

/** The paragraphs of a text, from the first segment of each to its last; one that is empty of an empty text. */
export function shownParagraphs(text: string, segments: readonly Segment[]): string[] {
  const spans = new Map<number, [start: number, end: number]>();
  for (const { paragraph, start, end } of segments)
    spans.set(paragraph, [spans.get(paragraph)?.[0] ?? start, end]);
  return spans.size === 0 ? [''] : [...spans.values()].map(([start, end]) => shown(text.slice(start, end)));
}
