/**
 * The door to the formats that people take away, apart from the engine's own: they are loaded when one is asked for, and
 * whoever compares needs none of them.
 */
import type { Comparison } from './model.ts';
import { renderCorrigendumDocx } from './report/corrigendum/docx.ts';
import { renderCorrigendumHtml } from './report/corrigendum/html.ts';
import { renderCorrigendumText } from './report/corrigendum/text.ts';
import { renderDocx } from './report/docx/redline.ts';
import { renderMarkdown } from './report/markdown.ts';
import type { Locale } from './report/messages/locale.ts';
import type { ReadingNotes } from './report/reading-notes.ts';
import { renderTei } from './report/tei.ts';
import { renderTmx } from './report/tmx.ts';
import { renderXliff } from './report/xliff.ts';
import { renderXlsx } from './report/xlsx/xlsx.ts';

export interface ExportOptions {
  /** The compared texts, in full. */
  readonly before: string;
  readonly after: string;
  /** Of an export's own words; English unless told. Formats for programs have none. */
  readonly locale?: Locale;
  /** Of the work. */
  readonly title?: string;
  /** For exports that are read from their beginning; the others have no place for them. */
  readonly notes?: ReadingNotes;
  /** ISO 8601: when *after* was made. Tracked changes are of that moment; without it they have none. */
  readonly time?: string;
  /** The web address of a change by its id. */
  readonly addressOf?: (change: string) => string;
}

type Export = (comparison: Comparison, options: ExportOptions) => Uint8Array | string;

/** By the suffix of the file. The same comparison and options give the same bytes. */
export const EXPORTS = {
  docx: renderDocx,
  xlsx: renderXlsx,
  md: renderMarkdown,
  tmx: renderTmx,
  xlf: renderXliff,
  tei: renderTei,
} as const satisfies { readonly [suffix: string]: Export };
export type ExportFormat = keyof typeof EXPORTS;

export const CORRIGENDUM = {
  html: renderCorrigendumHtml,
  txt: renderCorrigendumText,
  docx: renderCorrigendumDocx,
} as const satisfies { readonly [suffix: string]: Export };
export type CorrigendumFormat = keyof typeof CORRIGENDUM;
