import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { EXPORTS } from '../../../../engine/exports.ts';
import { compare } from '../../../../engine/index.ts';
import { KNOWN_PAIRS, PAIRS } from './pairs.ts';
import { partsOf } from './read-docx.ts';
import { shown } from './shown.ts';
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

interface ReadCell {
  readonly text: string;
  readonly isText: boolean;
  readonly isQuoted: boolean;
}

/** The cells of a sheet, from 1, as a spreadsheet reads them. */
function readSheet(file: Uint8Array, sheet: number): ReadCell[][] {
  const parts = partsOf(file);
  const formats = all(all(parseDocument(parts['xl/styles.xml'], { xmlMode: true }), 'cellXfs')[0], 'xf');
  const read = parseDocument(parts[`xl/worksheets/sheet${sheet}.xml`], { xmlMode: true });
  return all(read, 'row').map((row) =>
    all(row, 'c').map((cell) => {
      expect(all(cell, 'f')).toEqual([]);
      const said = all(cell, cell.attribs.t === 'inlineStr' ? 't' : 'v')
        .map(textOf)
        .join('');
      return {
        text: said.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        ),
        isText: cell.attribs.t === 'inlineStr',
        isQuoted: formats[Number(cell.attribs.s ?? 0)].attribs.quotePrefix === '1',
      };
    }),
  );
}

test('a row a change and a row a link, with the texts as they are, none of which is computed', () => {
  fc.assert(
    fc.property(PAIRS, ([before, after]) => {
      const comparison = compare(before, after, { language: 'en' });
      const file = EXPORTS.xlsx(comparison, { before, after });
      const changes = readSheet(file, 1).slice(1);
      expect(changes.length).toBe(comparison.summary.changes);
      const sentences = readSheet(file, 2).slice(1);
      const textsOf = (side: 'before' | 'after', text: string) =>
        comparison.links.map((link) => {
          const own = link[side].map((index) => comparison.segments[side][index]);
          return own.length === 0 ? '' : shown(text.slice(own[0].start, own[own.length - 1].end));
        });
      expect(sentences.map((row) => row[4].text)).toEqual(textsOf('before', before));
      expect(sentences.map((row) => row[5].text)).toEqual(textsOf('after', after));
      for (const { text, isText, isQuoted } of [...changes, ...sentences].flat()) {
        expect(isText).toBe(true);
        if (/^[=+\-@]/.test(text)) expect(isQuoted).toBe(true);
      }
    }),
  );
});

test('what looks like an escape of Excel’s is the text that it is, and a text too long for a cell says so', () => {
  const before = `_x0041_ =1+1 ${'long '.repeat(8000)}end.`;
  const comparison = compare(before, '_x0041_ =2+2.', { language: 'en' });
  const [, row] = readSheet(EXPORTS.xlsx(comparison, { before, after: '_x0041_ =2+2.' }), 2);
  const texts = row.map(({ text }) => text);
  expect(texts.some((text) => text.startsWith('_x0041_ =1+1 long'))).toBe(true);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(32_767);
  expect(texts.some((text) => /\[\d+ more characters; the other formats have them\]$/.test(text))).toBe(true);
});

test('every part is XML; changes lead to their addresses; the same bytes each time', async () => {
  const { before, after } = KNOWN_PAIRS[0];
  const comparison = compare(before, after, { language: 'en', afterLabel: '=cmd()' });
  const make = () =>
    EXPORTS.xlsx(comparison, { before, after, addressOf: (id) => `https://desk.example/${id}?a&b` });
  const parts = partsOf(make());
  for (const [path, text] of Object.entries(parts)) expect(await xmlTroubles(text), path).toEqual([]);
  const targets = parts['xl/worksheets/_rels/sheet1.xml.rels'].match(/TargetMode="External"/g) ?? [];
  expect(targets.length).toBe(comparison.summary.changes);
  expect(make()).toEqual(make());
});
