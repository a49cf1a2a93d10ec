/** What a file format has to bring: how it is known, and how its text is read. One file a format. */
import type { FileHints, Furniture } from '../extraction.ts';
import type { Attempt } from '../refuse.ts';

/** A segment as a file brings it, cut already. */
export interface ReadSegment {
  /** What the file calls it: the same in another version of the file. */
  readonly id?: string;
  readonly text: string;
  /** What it translates, in a bilingual file. */
  readonly source?: string;
}

/** What a format's reader hands to the passes that all formats share. */
export interface Reading {
  /** Paragraphs parted by empty lines; not normalised yet. Empty where there are `segments`. */
  readonly text: string;
  /** Where the file brings its text cut into segments. */
  readonly segments?: readonly ReadSegment[];
  /** Of the sources in `segments`; BCP 47. */
  readonly sourceLanguage?: string;
  /** Where the format marks it; otherwise it is looked for in the text. */
  readonly title?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly furniture: readonly Furniture[];
  readonly notes: readonly string[];
}

interface KnownFormat {
  /** As in "Markdown (.md)". */
  readonly name: string;
  readonly mediaType: string;
  /** Lower case, no dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Media types of an HTTP header, lower case. */
  readonly contentTypes: readonly string[];
}

export interface TextFormat extends KnownFormat {
  /** The encoding's label as the file itself states it. */
  readonly declaredEncoding?: (bytes: Uint8Array) => string | undefined;
  /** Heavy parsers are imported inside, so that a bundle's entry does not hold them. */
  readonly read: (text: string, hints: FileHints) => Promise<Attempt<Reading>>;
}

/** A format whose bytes are no text. */
export interface BinaryFormat extends KnownFormat {
  readonly readBytes: (bytes: Uint8Array, hints: FileHints) => Promise<Attempt<Reading>>;
}

export type Format = TextFormat | BinaryFormat;
