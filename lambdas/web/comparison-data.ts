/** A comparison as data: JSON as it is stored, everything else made of it when asked. */
import type { Context } from 'hono';
import {
  CORRIGENDUM,
  type CorrigendumFormat,
  EXPORTS,
  type ExportFormat,
  type ExportOptions,
} from '../../engine/exports.ts';
import { type Comparison, renderCsv, renderText } from '../../engine/index.ts';
import type { StoredObject } from '../store/store.ts';
import { disposition, fileName } from './disposition.ts';
import { contentType, type Format } from './formats.ts';
import { strongTag } from './headers.ts';

/** `comparison.json` of a report: a comparison with the compared texts beside the labels. */
interface StoredComparison extends Comparison {
  readonly before: Comparison['before'] & { readonly text: string };
  readonly after: Comparison['after'] & { readonly text: string };
}

export interface DataRequest<Given extends Format> extends Omit<ExportOptions, 'before' | 'after'> {
  readonly format: Given;
  /** The work's id, for the file's name. */
  readonly work: string;
}

/** What a browser shows; it offers to keep everything else. */
const SHOWN: readonly Format[] = ['html', 'json', 'txt', 'md'];
/** Formats that have words of ours. */
export const IN_WORDS: readonly Format[] = ['html', 'txt', 'md', 'docx', 'xlsx'];
/** A program that opens XML looks at this end first. */
const ENDINGS: { readonly [format in Format]?: string } = { tei: 'tei.xml' };

export function comparisonData(
  c: Context,
  { body, etag, modified }: StoredObject,
  { format, work, ...options }: DataRequest<'json' | 'csv' | 'txt' | ExportFormat>,
): Response {
  const comparison: StoredComparison = JSON.parse(new TextDecoder().decode(body));
  const headers = headersOf(comparison, format, work, options, modified);
  if (format === 'json') return c.body(new Uint8Array(body), 200, { ...headers, ETag: strongTag(etag) });
  const whole = { ...options, before: comparison.before.text, after: comparison.after.text };
  if (format === 'txt') return c.body(renderText(comparison, { ...whole, color: false }), 200, headers);
  if (format === 'csv') return c.body(renderCsv(comparison, whole), 200, headers);
  return sent(c, EXPORTS[format](comparison, whole), headers);
}

export function corrigendumData(
  c: Context,
  { body, modified }: StoredObject,
  {
    format,
    work,
    report,
    ...options
  }: DataRequest<CorrigendumFormat> & {
    /** The report's own address. */
    readonly report: string;
  },
): Response {
  const comparison: StoredComparison = JSON.parse(new TextDecoder().decode(body));
  const headers = headersOf(comparison, format, `${work} - corrigendum`, options, modified);
  const page = { report, stylesheet: '/assets/report.css' };
  const whole = { ...options, ...page, before: comparison.before.text, after: comparison.after.text };
  return sent(c, CORRIGENDUM[format](comparison, whole), headers);
}

const sent = (c: Context, made: string | Uint8Array, headers: Record<string, string>): Response =>
  c.body(typeof made === 'string' ? made : new Uint8Array(made), 200, headers);

const headersOf = (
  { before, after }: StoredComparison,
  format: Format,
  name: string,
  { locale }: ExportOptions | { readonly locale?: string },
  modified: Date,
): Record<string, string> => ({
  'Content-Type': contentType(format),
  'Last-Modified': modified.toUTCString(),
  ...(IN_WORDS.includes(format) && { 'Content-Language': locale ?? 'en' }),
  ...(format !== 'html' && {
    'Content-Disposition': disposition(
      SHOWN.includes(format) ? 'inline' : 'attachment',
      fileName([name, before.label, after.label], ENDINGS[format] ?? format),
    ),
  }),
});
