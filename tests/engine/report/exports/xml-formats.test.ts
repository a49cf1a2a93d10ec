/** TMX, XLIFF and TEI: by their grammars, and both versions read out of them again. */
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../../../engine/exports.ts';
import { type Comparison, compare, type Segment } from '../../../../engine/index.ts';
import { TEI, TMX, XLIFF } from './grammars.ts';
import { KNOWN_PAIRS, PAIRS } from './pairs.ts';
import { shown, shownParagraphs } from './shown.ts';
import { xmlTroubles } from './xml-troubles.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { readonly attribs: object }>;
const isElement = (node: Node): node is Element => 'attribs' in node;
const all = (node: { readonly children: readonly Node[] }, name: string): Element[] =>
  node.children.flatMap((child) =>
    isElement(child) ? [...(child.name === name ? [child] : []), ...all(child as never, name)] : [],
  );
const textOf = (node: Node): string =>
  'data' in node ? node.data : 'children' in node ? node.children.map(textOf).join('') : '';
const read = (xml: string) => parseDocument(xml, { xmlMode: true });

/** The text of each link's side, as it stands, in the order of the side. */
const sides = (comparison: Comparison, side: 'before' | 'after', text: string): string[] =>
  comparison.links
    .map((link) => link[side])
    .filter((indices) => indices.length > 0)
    .toSorted((one, other) => one[0] - other[0])
    .map((indices) => {
      const segments: readonly Segment[] = comparison.segments[side];
      return text.slice(segments[indices[0]].start, segments[indices[indices.length - 1]].end);
    });

function readTmx(xml: string, comparison: Comparison, side: 'before' | 'after'): string[] {
  const numbered = all(read(xml), 'tu').flatMap((tu) => {
    const indices = all(tu, 'prop').find(({ attribs }) => attribs.type === `x-variorum-${side}`);
    if (!indices) return [];
    const language = comparison[side].language;
    const tuv = all(tu, 'tuv').filter(({ attribs }) => attribs['xml:lang'] === `${language}-x-${side}`);
    expect(tuv).toHaveLength(1);
    return [{ first: Number(textOf(indices).split(' ')[0]), text: textOf(all(tuv[0], 'seg')[0]) }];
  });
  return numbered.toSorted((one, other) => one.first - other.first).map(({ text }) => text);
}

function readXliff(xml: string, side: 'before' | 'after'): string[] {
  const withControls = (node: Node): string =>
    isElement(node) && node.name === 'cp'
      ? String.fromCharCode(Number.parseInt(node.attribs.hex, 16))
      : 'children' in node
        ? node.children.map(withControls).join('')
        : textOf(node);
  const numbered = all(read(xml), 'unit').flatMap((unit) => {
    const first = new RegExp(`${side} (\\d+)`).exec(unit.attribs.name)?.[1];
    const element = all(unit, side === 'before' ? 'source' : 'target')[0];
    if (first === undefined) expect(withControls(element)).toBe('');
    return first === undefined ? [] : [{ first: Number(first), text: withControls(element) }];
  });
  return numbered.toSorted((one, other) => one.first - other.first).map(({ text }) => text);
}

/** A witness's paragraphs. */
function readTei(xml: string, side: 'before' | 'after'): string[] {
  const other = side === 'before' ? 'lem' : 'rdg';
  const visit = (node: Node): string => {
    if (!isElement(node)) return textOf(node);
    if (node.name === other || node.name === 'note') return '';
    if (node.name === 'lb') return '\n';
    if (node.name === 'milestone') return '\u2029';
    return node.children.map(visit).join('');
  };
  return all(all(read(xml), 'body')[0], 'p').flatMap((p) => visit(p).split('\u2029'));
}

/** XLIFF says all that XML cannot; what XML merely advises against is shown there as everywhere. */
const advisedAgainst = (text: string): string =>
  text
    .replaceAll('\r', '\u240d')
    .replaceAll('\u007f', '\u2421')
    .replace(/[\u0080-\u009f]/g, '\ufffd');

function expectBothVersions(comparison: Comparison, before: string, after: string): void {
  const texts = { before, after };
  const [tmx, xliff, tei] = [
    EXPORTS.tmx(comparison, texts),
    EXPORTS.xlf(comparison, texts),
    EXPORTS.tei(comparison, texts),
  ];
  for (const side of ['before', 'after'] as const) {
    const said = sides(comparison, side, texts[side]);
    expect(readTmx(tmx, comparison, side)).toEqual(said.map(shown));
    expect(readXliff(xliff, side)).toEqual(said.map(advisedAgainst));
    expect(readTei(tei, side).filter((one) => one !== '')).toEqual(
      shownParagraphs(texts[side], comparison.segments[side]).filter((one) => one !== ''),
    );
  }
}

describe.each(KNOWN_PAIRS)('$name', ({ name, before, after, language }) => {
  const comparison = compare(before, after, { language, beforeLabel: 'a "b" <c>', afterLabel: '\u0000&' });
  // libxml2 takes a second for each in a browser's engine.
  test.runIf(/koizumi|^ar|^ja/.test(name))('is written by the grammars', async () => {
    const texts = { before, after };
    expect(await xmlTroubles(EXPORTS.tmx(comparison, texts), TMX)).toEqual([]);
    expect(await xmlTroubles(EXPORTS.xlf(comparison, texts), XLIFF)).toEqual([]);
    expect(await xmlTroubles(EXPORTS.tei(comparison, texts), TEI)).toEqual([]);
  });
  test('has both versions in it', () => expectBothVersions(comparison, before, after));
});

test('both versions are read out of it again, whatever they are', () => {
  fc.assert(
    fc.property(PAIRS, ([before, after]) => {
      expectBothVersions(compare(before, after, { language: 'en' }), before, after);
    }),
    { numRuns: 200 },
  );
});

test('what nobody would write is XML all the same', async () => {
  for (const [before, after] of fc.sample(PAIRS, { numRuns: 4, seed: 7 })) {
    const comparison = compare(before, after, { language: 'en' });
    if (comparison.links.length === 0) continue;
    expect(await xmlTroubles(EXPORTS.tmx(comparison, { before, after }), TMX)).toEqual([]);
    expect(await xmlTroubles(EXPORTS.xlf(comparison, { before, after }), XLIFF)).toEqual([]);
    expect(await xmlTroubles(EXPORTS.tei(comparison, { before, after }), TEI)).toEqual([]);
  }
});

test('the grammars refuse what is no such document', async () => {
  const { before, after } = KNOWN_PAIRS[0];
  const comparison = compare(before, after, { language: 'en' });
  const broken = {
    open: ['<a>', undefined],
    control: ['<a>\u0001</a>', undefined],
    tmx: [EXPORTS.tmx(comparison, { before, after }).replace(' segtype="sentence"', ''), TMX],
    xliff: [
      EXPORTS.xlf(comparison, { before, after })
        .replace('<source>', '<sauce>')
        .replace('</source>', '</sauce>'),
      XLIFF,
    ],
    tei: [EXPORTS.tei(comparison, { before, after }).replace('wit="#after"', 'wit="#other"'), TEI],
  } as const;
  for (const [name, [xml, grammar]] of Object.entries(broken))
    expect(await xmlTroubles(xml, grammar), name).not.toEqual([]);
});
