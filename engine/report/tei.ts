/**
 * The comparison as a critical apparatus in TEI, by parallel segmentation: *after* is the text, what *before* has instead
 * stands beside it. Each witness can be read out of it, paragraph by paragraph.
 */
import type { Comparison } from '../model.ts';
import { type Piece, paragraphsOf, weave } from './woven.ts';
import { element, fragment, type Xml, xmlDocument } from './xml.ts';

export interface TeiOptions {
  /** The compared texts, in full. */
  readonly before: string;
  readonly after: string;
  /** "<before> → <after>" unless told. */
  readonly title?: string;
}

export function renderTei(comparison: Comparison, options: TeiOptions): string {
  const { before, after } = comparison;
  const noted = new Set<string>();
  const paragraphs = blocksOf(weave(comparison, options)).map((pieces) =>
    element('p', {}, contentOf(pieces, comparison, noted)),
  );
  const header = element(
    'teiHeader',
    {},
    '\n',
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, options.title ?? `${before.label} → ${after.label}`)),
      element('publicationStmt', {}, element('p', {}, `Compared by Variorum, engine ${comparison.engine}.`)),
      element(
        'sourceDesc',
        {},
        element(
          'listWit',
          {},
          element('witness', { 'xml:id': 'before', 'xml:lang': before.language }, before.label),
          element('witness', { 'xml:id': 'after', 'xml:lang': after.language }, after.label),
        ),
      ),
    ),
    '\n',
    element(
      'encodingDesc',
      {},
      element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
    ),
    '\n',
  );
  const body = element(
    'body',
    {},
    '\n',
    paragraphs.flatMap((one) => [one, '\n']),
  );
  return xmlDocument(
    element(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0' },
      '\n',
      header,
      '\n',
      element('text', { 'xml:lang': after.language }, '\n', body, '\n'),
      '\n',
    ),
  );
}

/**
 * Paragraphs that both have. What ends a paragraph in one alone stands inside as a milestone: elements cannot overlap.
 * A body holds one paragraph at least.
 */
function blocksOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const blocks: Piece[][] = [[]];
  for (const { pieces: own, end } of paragraphsOf(pieces)) {
    blocks[blocks.length - 1].push(...own);
    if (end === 'both') blocks.push([]);
    else blocks[blocks.length - 1].push({ in: end, text: undefined });
  }
  return blocks.slice(0, -1);
}

function contentOf(pieces: readonly Piece[], comparison: Comparison, noted: Set<string>): Xml[] {
  const content: Xml[] = [];
  let at = 0;
  while (at < pieces.length) {
    const from = at;
    while (at < pieces.length && isSameEntry(pieces[from], pieces[at])) at++;
    const own = pieces.slice(from, at);
    content.push(
      ...(own[0].in === 'both' ? own.map(({ text }) => wordsXml(text)) : [appXml(own, comparison, noted)]),
    );
  }
  return content;
}

/** One entry of the apparatus is one edit; where nothing stands in both there is nothing else to be cut at. */
const isSameEntry = (one: Piece, other: Piece): boolean =>
  (one.in === 'both') === (other.in === 'both') && one.link === other.link && one.moved === other.moved;

function appXml(pieces: readonly Piece[], { links }: Comparison, noted: Set<string>): Xml {
  const reading = (side: 'before' | 'after') =>
    pieces.filter((piece) => piece.in === side).map(({ text }) => wordsXml(text));
  const { link, moved } = pieces[0];
  const edits = new Set(pieces.map(({ edit }) => edit));
  const changes =
    link === undefined || moved
      ? []
      : links[link].changes.filter(
          ({ id, edits: shown }) => !noted.has(id) && shown.some((edit) => edits.has(edit)),
        );
  for (const { id } of changes) noted.add(id);
  const move = moved && link !== undefined ? moveIds(link, pieces[0].in) : undefined;
  return element(
    'app',
    move ?? {},
    element('lem', { wit: '#after' }, reading('after')),
    element('rdg', { wit: '#before' }, reading('before')),
    changes.map(({ severity, category, note }) =>
      element('note', { type: severity, subtype: category }, note),
    ),
  );
}

/** Of what moved: both places name each other's link. Ids are of links, as a link can be cut by edits. */
const moveIds = (link: number, side: Piece['in']) => ({
  type: side === 'after' ? 'moved-to' : 'moved-from',
  n: `move-${link + 1}`,
});

/** Line feeds are white space in XML: a line's end that matters has an element of its own. */
const wordsXml = (text: string | undefined): Xml =>
  text === undefined
    ? element('milestone', { unit: 'paragraph' })
    : fragment(text.split(/(\n)/).map((part) => (part === '\n' ? element('lb') : part)));
