/** The comparison as a translation memory (TMX 1.4b): one unit a link, with both versions of its sentences. */
import type { ComparedLink, Comparison } from '../model.ts';
import { linkText } from './link-text.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

export interface TmxOptions {
  /** The compared texts, in full. */
  readonly before: string;
  readonly after: string;
}

/** In the order of *after*; a sentence that was added or removed is a unit with one version. */
export function renderTmx(comparison: Comparison, texts: TmxOptions): string {
  const languages = tmxLanguages(comparison);
  const header = element('header', {
    creationtool: 'Variorum',
    creationtoolversion: comparison.engine,
    segtype: 'sentence',
    'o-tmf': comparison.schema,
    adminlang: 'en',
    srclang: languages.before,
    datatype: 'plaintext',
  });
  const units = comparison.links.map((link, index) => unit(comparison, texts, languages, link, index));
  const body = element(
    'body',
    {},
    '\n',
    units.flatMap((one) => [one, '\n']),
  );
  return xmlDocument(element('tmx', { version: '1.4' }, '\n', header, '\n', body, '\n'));
}

/** A memory tells versions apart by their languages alone, so two in one language are given a private subtag each. */
const tmxLanguages = ({ before, after }: Comparison) =>
  before.language.toLowerCase() === after.language.toLowerCase()
    ? { before: `${before.language}-x-before`, after: `${after.language}-x-after` }
    : { before: before.language, after: after.language };

function unit(
  { segments }: Comparison,
  texts: TmxOptions,
  languages: { readonly before: string; readonly after: string },
  link: ComparedLink,
  index: number,
): Xml {
  const version = (side: 'before' | 'after') =>
    link[side].length === 0
      ? undefined
      : element(
          'tuv',
          { 'xml:lang': languages[side] },
          element('seg', {}, linkText(texts[side], segments[side], link[side])),
        );
  const prop = (type: string, value: string) => element('prop', { type: `x-variorum-${type}` }, value);
  const numbers = (indices: readonly number[]) => indices.map((one) => one + 1).join(' ');
  return element(
    'tu',
    { tuid: `link-${index + 1}` },
    link.changes.map(({ severity, category, note }) =>
      element('note', { 'xml:lang': 'en' }, `${severity} ${category}: ${note}`),
    ),
    prop('kind', link.kind),
    link.moved ? prop('moved', 'yes') : undefined,
    link.before.length > 0 ? prop('before', numbers(link.before)) : undefined,
    link.after.length > 0 ? prop('after', numbers(link.after)) : undefined,
    version('before'),
    version('after'),
  );
}
