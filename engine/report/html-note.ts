import { escapeHtml } from './escape.ts';
import type { Sheet } from './html-sheet.ts';
import { notePieces } from './messages/note.ts';

/**
 * What is said of a change. Words of the texts stand apart, each in its own language and direction: without that an
 * arrow between two Arabic words would point from the later one to the earlier.
 */
export function noteHtml(sheet: Sheet, note: string): string {
  const set = sheet.notes.get(note);
  if (set !== undefined) return set;
  const html = notePieces(sheet.messages, note)
    .map(({ text, side }) => {
      if (side === undefined) return escapeHtml(text);
      const isOfPage = sheet.comparison[side].language === sheet.locale;
      return `<bdi${isOfPage ? '' : sheet.attributes[side]}>${escapeHtml(text)}</bdi>`;
    })
    .join('');
  sheet.notes.set(note, html);
  return html;
}
