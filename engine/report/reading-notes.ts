import type { Locale } from './messages/locale.ts';

/** What was noticed when the files were read: sentences in English, each about a whole side. */
export interface ReadingNotes {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** A note in the language of a report; undefined where it is only had in English. */
  readonly said?: (note: string, locale: Locale) => string | undefined;
}

export interface SaidNote {
  readonly text: string;
  /** As it was given, whatever the report's language. */
  readonly english: boolean;
}

/** Of one side, in their order. */
export function saidNotes(
  notes: ReadingNotes | undefined,
  side: 'before' | 'after',
  locale: Locale = 'en',
): readonly SaidNote[] {
  return (notes?.[side] ?? []).map((note) => {
    const text = notes?.said?.(note, locale);
    return { text: text ?? note, english: text === undefined };
  });
}
