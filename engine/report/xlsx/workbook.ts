/**
 * A workbook of texts and numbers (ECMA-376, SpreadsheetML). Every text is a string cell, which nothing computes; one
 * that looks like a formula keeps being a text when somebody edits it (`quotePrefix`).
 *
 * Written by hand: exceljs stands still since 2023, the `xlsx` of the registry since 2022; write-excel-file asks the
 * clock, and none of the smaller ones has marked words inside a cell and `quotePrefix` both.
 */
import { FORMULA } from '../csv-table.ts';
import { contentTypes, OFFICE, relationships } from '../office-package.ts';
import { element, type Xml, xmlDocument, xmlText } from '../xml.ts';
import { zip } from '../zip.ts';

export interface Run {
  readonly text: string;
  readonly mark?: 'delete' | 'insert';
}
export interface Cell {
  readonly value: number | string | readonly Run[];
  readonly look?: 'head' | 'critical' | 'major';
  /** A web address that the cell leads to. */
  readonly href?: string;
}
export interface Sheet {
  readonly name: string;
  /** Of columns, in characters. */
  readonly widths: readonly number[];
  /** The first is the head, which stays in sight and can be filtered by. */
  readonly rows: readonly (readonly Cell[])[];
}

/** What Excel takes: longer texts and more rows make it call the file damaged. */
const LONGEST_TEXT = 32_767;
const MOST_ROWS = 1_048_576;
const MOST_LINKS = 65_530;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** `cut`: what stands behind a text that was cut, with `{n}` for the characters that are missing. */
export function workbook(sheets: readonly Sheet[], cut: (missing: number) => string): Uint8Array {
  const files: { [path: string]: string } = {
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${TYPE}.sheet.main+xml`,
      'xl/styles.xml': `${TYPE}.styles+xml`,
      ...Object.fromEntries(
        sheets.map((_, at) => [`xl/worksheets/sheet${at + 1}.xml`, `${TYPE}.worksheet+xml`]),
      ),
    }),
    '_rels/.rels': relationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': xmlDocument(
      element(
        'workbook',
        { xmlns: MAIN, 'xmlns:r': OFFICE },
        element(
          'sheets',
          {},
          sheets.map(({ name }, at) => element('sheet', { name, sheetId: at + 1, 'r:id': `rId${at + 1}` })),
        ),
      ),
    ),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at) => ({ type: 'worksheet', target: `worksheets/sheet${at + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': STYLES,
  };
  for (const [at, sheet] of sheets.entries()) {
    const { xml, links } = sheetXml(sheet, cut);
    files[`xl/worksheets/sheet${at + 1}.xml`] = xml;
    if (links.length > 0)
      files[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relationships(
        links.map((target) => ({ type: 'hyperlink', target, external: true })),
      );
  }
  return zip(files);
}

function sheetXml({ widths, rows }: Sheet, cut: (missing: number) => string) {
  const kept = rows.slice(0, MOST_ROWS);
  const links: { readonly ref: string; readonly href: string }[] = [];
  const rowsXml = kept.map((cells, row) =>
    element(
      'row',
      { r: row + 1 },
      cells.map((cell, column) => {
        const ref = `${columnName(column)}${row + 1}`;
        if (cell.href !== undefined && links.length < MOST_LINKS) links.push({ ref, href: cell.href });
        return cellXml(cell, ref, cut);
      }),
    ),
  );
  const last = `${columnName(widths.length - 1)}${kept.length}`;
  const xml = xmlDocument(
    element(
      'worksheet',
      { xmlns: MAIN, 'xmlns:r': OFFICE },
      element('dimension', { ref: `A1:${last}` }),
      element(
        'sheetViews',
        {},
        element(
          'sheetView',
          { workbookViewId: 0 },
          element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
        ),
      ),
      element(
        'cols',
        {},
        widths.map((width, at) => element('col', { min: at + 1, max: at + 1, width, customWidth: 1 })),
      ),
      element('sheetData', {}, rowsXml),
      element('autoFilter', { ref: `A1:${last}` }),
      links.length === 0
        ? undefined
        : element(
            'hyperlinks',
            {},
            links.map(({ ref }, at) => element('hyperlink', { ref, 'r:id': `rId${at + 1}` })),
          ),
    ),
  );
  return { xml, links: links.map(({ href }) => href) };
}

/** `A`, `Z`, `AA`. */
const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

function cellXml({ value, look, href }: Cell, ref: string, cut: (missing: number) => string): Xml {
  if (typeof value === 'number') return element('c', { r: ref }, element('v', {}, value));
  const runs = shortened(typeof value === 'string' ? [{ text: value }] : value, cut);
  const isFormula = FORMULA.test(runs.map(({ text }) => text).join(''));
  const style = look ?? (href !== undefined ? 'link' : isFormula ? 'quoted' : 'plain');
  const marked = runs.some(({ mark }) => mark !== undefined);
  const inside = marked
    ? runs.map(({ text, mark }) => element('r', {}, mark && RUN_LOOKS[mark], textXml(text)))
    : textXml(runs.map(({ text }) => text).join(''));
  return element('c', { r: ref, s: CELL_STYLES.indexOf(style), t: 'inlineStr' }, element('is', {}, inside));
}

/** Excel reads `_x0041_` as an A: where the text itself has that, its first line is escaped. */
const textXml = (text: string): Xml =>
  element('t', { 'xml:space': 'preserve' }, xmlText(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));

function shortened(runs: readonly Run[], cut: (missing: number) => string): readonly Run[] {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= LONGEST_TEXT) return runs;
  let room = LONGEST_TEXT - 200;
  const kept = runs.map((run) => {
    // Half a character would be none.
    const text = run.text.slice(0, Math.max(room, 0)).replace(/[\ud800-\udbff]$/, '');
    room -= run.text.length;
    return { ...run, text };
  });
  const left = kept.reduce((sum, { text }) => sum + text.length, 0);
  return [...kept.filter(({ text }) => text !== ''), { text: cut(length - left) }];
}

const font = (...parts: readonly Xml[]): readonly Xml[] => [...parts, element('sz', { val: 11 })];
const NAME = 'Calibri';
const RUN_LOOKS = {
  delete: element(
    'rPr',
    {},
    element('strike'),
    element('sz', { val: 11 }),
    element('color', { rgb: 'FFB3261E' }),
    element('rFont', { val: NAME }),
  ),
  insert: element(
    'rPr',
    {},
    element('b'),
    element('sz', { val: 11 }),
    element('color', { rgb: 'FF1B5E20' }),
    element('u'),
    element('rFont', { val: NAME }),
  ),
};

/** By their numbers in the style sheet. */
const CELL_STYLES = ['plain', 'quoted', 'head', 'link', 'critical', 'major'];
const FONTS = [
  font(),
  [element('b'), ...font()],
  [element('u'), element('sz', { val: 11 }), element('color', { rgb: 'FF0B57D0' })],
  [element('b'), element('sz', { val: 11 }), element('color', { rgb: 'FFB3261E' })],
  [element('sz', { val: 11 }), element('color', { rgb: 'FF8A5300' })],
].map((parts) => element('font', {}, parts, element('name', { val: NAME })));
const xf = (fontId: number, quotePrefix?: 1): Xml =>
  element(
    'xf',
    { numFmtId: 0, fontId, fillId: 0, borderId: 0, xfId: 0, applyFont: 1, applyAlignment: 1, quotePrefix },
    element('alignment', { vertical: 'top', wrapText: 1 }),
  );
const listed = (name: string, items: readonly Xml[]): Xml => element(name, { count: items.length }, items);
const fill = (patternType: string): Xml => element('fill', {}, element('patternFill', { patternType }));
const STYLES = xmlDocument(
  element(
    'styleSheet',
    { xmlns: MAIN },
    listed('fonts', FONTS),
    listed('fills', [fill('none'), fill('gray125')]),
    listed('borders', [
      element(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
      ),
    ]),
    listed('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    listed('cellXfs', [xf(0), xf(0, 1), xf(1), xf(2), xf(3), xf(4)]),
    listed('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ),
);
