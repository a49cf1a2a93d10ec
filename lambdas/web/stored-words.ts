/** What is stored in English, as the screens say it. */
import type { Locale } from '../../engine/index.ts';
import type { Refusal } from '../extract/refusal.ts';
import { translatedNote } from '../stages/note-words.ts';
import type { Messages } from './messages/messages.ts';

/** A sentence in the reader's language, or, with `english`, as it is stored. */
export interface StoredSentence {
  readonly text: string;
  readonly english?: true;
}

export interface RefusalSaid {
  readonly message: readonly StoredSentence[];
  readonly hint: StoredSentence;
}

export function refusalSaid(
  { stored }: Messages,
  { code, message, hint }: Pick<Refusal, 'code' | 'message' | 'hint'>,
): RefusalSaid {
  const words = stored?.refusals[code];
  if (!words) return { message: [{ text: message }], hint: { text: hint } };
  const particulars: readonly StoredSentence[] = words.particulars ? [{ text: message, english: true }] : [];
  return { message: [{ text: words.message }, ...particulars], hint: { text: words.hint } };
}

export function noteSaid(locale: Locale, note: string): StoredSentence {
  const text = translatedNote(note, locale);
  if (text !== undefined) return { text };
  return locale === 'en' ? { text: note } : { text: note, english: true };
}
