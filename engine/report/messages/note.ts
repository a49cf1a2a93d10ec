import { ARROW, type NoteParts, readNote } from '../../fold/note-parts.ts';
import { type Messages, piecesOf } from './messages.ts';

/** A stretch of a note: words of a side's text, or, without a side, what is said of them. */
export interface NotePiece {
  readonly text: string;
  readonly side?: 'before' | 'after';
}

/** A change's note in the report's language: the words of the texts stay, what is said of them is translated. */
export const noteIn = (messages: Messages, note: string): string =>
  notePieces(messages, note)
    .map(({ text }) => text)
    .join('');

/** The same in pieces, so that a page can say which language each is in. */
export function notePieces({ notes }: Messages, note: string): readonly NotePiece[] {
  const parts = readNote(note);
  if (notes === undefined) return englishPieces(note, parts);
  const translated = (remark: string): string => notes.remarks[remark] ?? remark;
  if (parts.form === 'said') return [{ text: translated(parts.remark) }];
  const said = filled(notes[parts.form], Object.fromEntries(wordsOf(parts)));
  const remarked =
    parts.remark === undefined
      ? said
      : filled(notes.remark, { said, remark: [{ text: translated(parts.remark) }] });
  return parts.glossary ? filled(notes.glossary[parts.glossary], { said: remarked }) : remarked;
}

/** The words by their names in the templates. */
function wordsOf(
  parts: Exclude<NoteParts, { form: 'said' }>,
): readonly (readonly [string, readonly NotePiece[]])[] {
  if (parts.form !== 'replaced')
    return [['words', [{ text: parts.words, side: parts.form === 'dropped' ? 'before' : 'after' }]]];
  return [
    ['was', [{ text: parts.was, side: 'before' }]],
    ['is', [{ text: parts.is, side: 'after' }]],
  ];
}

/** Notes are written in English: the words are found where they stand in it. */
function englishPieces(note: string, parts: NoteParts): readonly NotePiece[] {
  if (parts.form === 'said') return [{ text: note }];
  const quoted = parts.form === 'replaced' ? `${parts.was}${ARROW}${parts.is}` : parts.words;
  const start = parts.form === 'replaced' ? note.indexOf(quoted) : note.indexOf(`'${quoted}'`) + 1;
  const [first, second] = wordsOf(parts).flatMap(([, pieces]) => pieces);
  return [
    { text: note.slice(0, start) },
    first,
    ...(second ? [{ text: ARROW }, second] : []),
    { text: note.slice(start + quoted.length) },
  ].filter(({ text }) => text !== '');
}

const filled = (
  template: string,
  values: { readonly [name: string]: readonly NotePiece[] },
): readonly NotePiece[] =>
  piecesOf(template).flatMap((piece, at) =>
    at % 2 === 1 ? (values[piece] ?? []) : piece === '' ? [] : [{ text: piece }],
  );
