/** The one interface behind which every format is read. */
import type { Refusal } from './refusal.ts';

/** Page furniture: in the original, kept out of the comparison, listed in the report. */
export interface Furniture {
  readonly text: string;
  /** Why it was taken for furniture. */
  readonly reason: 'link-back' | 'language-switch' | 'related-links' | 'navigation' | 'status';
}

/** A text as it is compared, with what it says of itself. */
export interface Extraction {
  /** NFC, `\n` line endings, paragraphs parted by an empty line; title and date lines are in it, furniture is not. */
  readonly text: string;
  readonly mediaType: string;
  /** WHATWG encoding name, lower case. */
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
  /** Decides the format by its extension. */
  readonly filename: string;
  /** From an HTTP header, when there was one: `text/html; charset=shift_jis`. */
  readonly contentType?: string;
}

export type ExtractionOutcome =
  | { readonly ok: true; readonly extraction: Extraction }
  | { readonly ok: false; readonly refusal: Refusal };
