/** A corrigendum as a Word file: a table of places, of what is wrong and of what is right. */
import type { Comparison } from '../../model.ts';
import { wordFile } from '../docx/package.ts';
import { run } from '../docx/runs.ts';
import { exportWordsFor } from '../export-words.ts';
import { element, type Xml } from '../xml.ts';
import { type CorrigendumOptions, corrigendumOf } from './entries.ts';

/** Of the columns, in twentieths of a point: what an A4 page has between its margins. */
const WIDTHS = [2026, 3500, 3500];

export function renderCorrigendumDocx(comparison: Comparison, options: CorrigendumOptions): Uint8Array {
  const words = exportWordsFor(options.locale).corrigendum;
  const { heading, of, corrections, remarks } = corrigendumOf(comparison, options);
  const rows = [
    row([words.where, words.wrong, words.right], true),
    ...corrections.map(({ where, wrong, right }) => row([where, wrong, right])),
  ];
  return wordFile({
    body: [
      paragraph(heading, 'Title'),
      ...of.map((line) => paragraph(line)),
      ...(corrections.length === 0 ? [] : [table(rows)]),
      // Behind a table Word wants a paragraph.
      paragraph(''),
      ...remarks.map((remark) => paragraph(remark)),
    ],
    title: [heading, ...of].join(' · '),
    author: 'Variorum',
    time: options.time,
    language: options.locale ?? 'en',
  });
}

const paragraph = (text: string, style?: string, bold = false): Xml =>
  element(
    'w:p',
    {},
    style === undefined ? undefined : element('w:pPr', {}, element('w:pStyle', { 'w:val': style })),
    text === '' ? undefined : run(text, { bold }),
  );

function row(cells: readonly string[], isHead = false): Xml {
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, element('w:cantSplit'), isHead ? element('w:tblHeader') : undefined),
    cells.map((text, at) =>
      element(
        'w:tc',
        {},
        element('w:tcPr', {}, element('w:tcW', { 'w:w': WIDTHS[at], 'w:type': 'dxa' })),
        paragraph(text, undefined, isHead),
      ),
    ),
  );
}

const table = (rows: readonly Xml[]): Xml =>
  element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblW', { 'w:w': WIDTHS.reduce((sum, width) => sum + width), 'w:type': 'dxa' }),
      element(
        'w:tblBorders',
        {},
        ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
          element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '808080' }),
        ),
      ),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element(
        'w:tblCellMar',
        {},
        ['left', 'right'].map((side) => element(`w:${side}`, { 'w:w': 100, 'w:type': 'dxa' })),
      ),
    ),
    element(
      'w:tblGrid',
      {},
      WIDTHS.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    rows,
  );
