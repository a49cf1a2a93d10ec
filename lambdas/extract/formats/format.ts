/** What a file format has to bring: how it is known, and how its text is read. One file a format. */
import type { Furniture } from '../extraction.ts';
import type { Attempt } from '../refuse.ts';

/** What a format's reader hands to the passes that all formats share. */
export interface Reading {
  /** Paragraphs parted by empty lines; not normalised yet. */
  readonly text: string;
  /** Where the format marks it; otherwise it is looked for in the text. */
  readonly title?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly furniture: readonly Furniture[];
  readonly notes: readonly string[];
}

export interface Format {
  /** As in "Markdown (.md)". */
  readonly name: string;
  readonly mediaType: string;
  /** Lower case, no dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Media types of an HTTP header, lower case. */
  readonly contentTypes: readonly string[];
  /** The encoding's label as the file itself states it. */
  readonly declaredEncoding?: (bytes: Uint8Array) => string | undefined;
  /** Heavy parsers are imported inside, so that a bundle's entry does not hold them. */
  readonly read: (text: string) => Promise<Attempt<Reading>>;
}
