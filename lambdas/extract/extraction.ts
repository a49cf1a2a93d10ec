/** The one interface behind which every format is read. */
import type { Refusal } from './refusal.ts';

export const FURNITURE_REASONS = [
  'link-back',
  'language-switch',
  'related-links',
  'navigation',
  'status',
  'running-head',
  'page-number',
  'contents',
] as const;

/** Page furniture: in the original, kept out of the comparison, listed in the report. */
export interface Furniture {
  readonly text: string;
  /** Why it was taken for furniture. */
  readonly reason: (typeof FURNITURE_REASONS)[number];
}

/** Where a segment stands in a text: a half-open UTF-16 span; between two segments there is one line feed. */
export interface GivenSegment {
  readonly start: number;
  readonly end: number;
  /** What the file calls it: in another version of the file the same id is the same place. */
  readonly id?: string;
}

/** The texts that a bilingual file translates, cut as its translation is. */
export interface ExtractedSource {
  readonly text: string;
  readonly segments: readonly GivenSegment[];
  /** BCP 47. */
  readonly language?: string;
}

/** A text as it is compared, with what it says of itself. */
export interface Extraction {
  /** NFC, `\n` line endings, paragraphs parted by an empty line; title and date lines are in it, furniture is not. */
  readonly text: string;
  /** Where the file brings its text cut into segments: they cover the text but for the line feeds between them. */
  readonly segments?: readonly GivenSegment[];
  /** Of a bilingual file. */
  readonly source?: ExtractedSource;
  readonly mediaType: string;
  /** WHATWG encoding name, lower case; `binary` for files that are no text themselves. */
  readonly encoding: string;
  readonly title?: string;
  /** As the text has it, without its brackets: "Provisional Translation", "仮訳". */
  readonly status?: string;
  /** The first date that stands on a line of its own near the top, `YYYY-MM-DD`. */
  readonly date?: string;
  /** What the format says of its language (HTML's `lang`), BCP 47. */
  readonly language?: string;
  readonly furniture: readonly Furniture[];
  /** What could not be taken over and was left out, one sentence each. */
  readonly notes: readonly string[];
}

export interface FileHints {
  /** Decides the format by its extension, where the content does not. */
  readonly filename: string;
  /** From an HTTP header, when there was one: `text/html; charset=shift_jis`. */
  readonly contentType?: string;
  /** BCP 47: which of several translations in one file is meant. */
  readonly language?: string;
  /** What is done with changes that a word processor tracked; they are accepted unless this says otherwise. */
  readonly tracked?: 'accept' | 'reject';
}

export type ExtractionOutcome =
  | { readonly ok: true; readonly extraction: Extraction }
  | { readonly ok: false; readonly refusal: Refusal };
