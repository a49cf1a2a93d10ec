/** The comparison as XLIFF 2.1: one unit a link, *before* as its source and *after* as its target. */
import type { ComparedLink, Comparison, Severity } from '../model.ts';
import { linkText } from './link-text.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

export interface XliffOptions {
  /** The compared texts, in full. */
  readonly before: string;
  readonly after: string;
}

/** XLIFF's priorities of notes: 1 is the highest. */
const PRIORITY: { readonly [severity in Severity]: number } = { critical: 1, major: 2, minor: 5, neutral: 9 };

/** In the order of *after*. A sentence that was added has an empty source, one that was removed an empty target. */
export function renderXliff(comparison: Comparison, texts: XliffOptions): string {
  const units = comparison.links.map((link, index) => unit(comparison, texts, link, index));
  const file = element(
    'file',
    { id: 'f1', original: `${comparison.before.label} → ${comparison.after.label}`, 'xml:space': 'preserve' },
    '\n',
    units.flatMap((one) => [one, '\n']),
  );
  return xmlDocument(
    element(
      'xliff',
      {
        xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
        version: '2.1',
        srcLang: comparison.before.language,
        trgLang: comparison.after.language,
      },
      '\n',
      file,
      '\n',
    ),
  );
}

function unit({ segments }: Comparison, texts: XliffOptions, link: ComparedLink, index: number): Xml {
  const side = (name: 'source' | 'target', of: 'before' | 'after') =>
    element(name, {}, contentOf(linkText(texts[of], segments[of], link[of])));
  const name = [
    ...(link.before.length > 0 ? [`before ${numbers(link.before)}`] : []),
    ...(link.after.length > 0 ? [`after ${numbers(link.after)}`] : []),
  ].join(', ');
  return element(
    'unit',
    { id: `u${index + 1}`, name, type: `variorum:${link.moved ? 'moved-' : ''}${link.kind}` },
    link.changes.length === 0
      ? undefined
      : element(
          'notes',
          {},
          link.changes.map(({ severity, category, note }) =>
            element('note', { category, priority: PRIORITY[severity] }, note),
          ),
        ),
    element('segment', { state: 'translated' }, side('source', 'before'), side('target', 'after')),
  );
}

const numbers = (indices: readonly number[]): string => indices.map((one) => one + 1).join(' ');

/** XLIFF has a way to write what XML cannot: `<cp hex="001B"/>`. */
const contentOf = (text: string): (Xml | string)[] =>
  text.split(/([\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs})/u).map((part, at) =>
    // The odd ones are what the text was split at.
    at % 2 === 0
      ? part
      : element('cp', { hex: part.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') }),
  );
