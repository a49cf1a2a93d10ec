/** A comparison as data: JSON as it is stored, and made of it when asked, a table and the text of a terminal. */
import type { Context } from 'hono';
import { type Comparison, type Locale, renderCsv, renderText } from '../../engine/index.ts';
import type { StoredObject } from '../store/store.ts';
import { contentType } from './formats.ts';
import { strongTag } from './headers.ts';

/** `comparison.json` of a report: a comparison with the compared texts beside the labels. */
interface StoredComparison extends Comparison {
  readonly before: Comparison['before'] & { readonly text: string };
  readonly after: Comparison['after'] & { readonly text: string };
}

export function comparisonData(
  c: Context,
  { body, etag, modified }: StoredObject,
  {
    format,
    locale,
    addressOf,
  }: {
    readonly format: 'json' | 'csv' | 'txt';
    /** Of the text's own words. */
    readonly locale: Locale;
    /** The whole web address of a change. */
    readonly addressOf: (change: string) => string;
  },
): Response {
  const headers = { 'Content-Type': contentType(format), 'Last-Modified': modified.toUTCString() };
  if (format === 'json') return c.body(new Uint8Array(body), 200, { ...headers, ETag: strongTag(etag) });
  const comparison: StoredComparison = JSON.parse(new TextDecoder().decode(body));
  const texts = { before: comparison.before.text, after: comparison.after.text };
  if (format === 'txt')
    return c.body(renderText(comparison, { ...texts, color: false, locale }), 200, {
      ...headers,
      'Content-Language': locale,
    });
  return c.body(renderCsv(comparison, { ...texts, addressOf }), 200, headers);
}
