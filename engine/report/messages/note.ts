import { readNote } from '../../fold/note-parts.ts';
import { fill, type Messages } from './messages.ts';

/** A change's note in the report's language: the words of the texts stay, what is said of them is translated. */
export function noteIn({ notes }: Messages, note: string): string {
  if (notes === undefined) return note;
  const parts = readNote(note);
  const translated = (remark: string): string => notes.remarks[remark] ?? remark;
  if (parts.form === 'said') return translated(parts.remark);
  const words = parts.form === 'replaced' ? { was: parts.was, is: parts.is } : { words: parts.words };
  const said = fill(notes[parts.form], words);
  const remarked =
    parts.remark === undefined ? said : fill(notes.remark, { said, remark: translated(parts.remark) });
  return parts.glossary ? fill(notes.glossary[parts.glossary], { said: remarked }) : remarked;
}
