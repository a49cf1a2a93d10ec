/**
 * Excel (ECMA-376): the cells' texts of the first sheet that has any. The libraries at hand inflate without a bound or
 * are no longer kept; what is needed of a workbook is its shared texts and one sheet.
 */
import { unpack } from '../archive/unpack.ts';
import { countedNotes } from '../counted.ts';
import type { FileHints } from '../extraction.ts';
import type { Reading } from '../formats/format.ts';
import { MAX_CELLS, MAX_ROWS } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { damaged, noSegments, tooMuch, withMacros } from '../refusals.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import { walkXml, xmlText } from '../xml/walk.ts';
import { readColumns } from './columns.ts';

const WHAT = 'Excel file';
/** UTF-16 units of a number's format that are looked at. */
const LONGEST_FORMAT = 80;
/** As in the format: "XFD" is the last. */
const MAX_COLUMNS = 16_384;

export function readXlsx(bytes: Uint8Array, hints: FileHints): Attempt<Reading> {
  const parts = unpack(
    bytes,
    WHAT,
    (name) =>
      name === '[Content_Types].xml' ||
      name === 'xl/workbook.xml' ||
      name === 'xl/_rels/workbook.xml.rels' ||
      name === 'xl/sharedStrings.xml' ||
      name === 'xl/styles.xml' ||
      /^xl\/worksheets\/[^/]+\.xml$/.test(name),
  );
  if (!parts.ok) return parts;
  const texts = new Map<string, string>();
  for (const [name, part] of parts.value) {
    const text = xmlText(part, WHAT, name);
    if (!text.ok) return text;
    texts.set(name, text.value);
  }
  if (/macroEnabled|vbaProject/i.test(texts.get('[Content_Types].xml') ?? ''))
    return refused(withMacros(WHAT));
  const sheets = sheetsOf(texts);
  if (!sheets.ok) return sheets;
  const shared = sharedOf(texts.get('xl/sharedStrings.xml'));
  if (!shared.ok) return shared;
  const dates = dateStylesOf(texts.get('xl/styles.xml'));
  if (!dates.ok) return dates;
  for (const [at, { part }] of sheets.value.entries()) {
    const source = texts.get(part);
    if (source === undefined) continue;
    const sheet = rowsOf(source, shared.value, dates.value);
    if (!sheet.ok) return sheet;
    const { rows } = sheet.value;
    if (rows.length === 0) continue;
    const others = sheets.value.filter((_, index) => index !== at).map(({ name }) => JSON.stringify(name));
    const notes = [
      ...(others.length === 0 ? [] : [`Sheets that were not read: ${others.slice(0, 10).join(', ')}.`]),
      ...countedNotes([
        [
          sheet.value.dates,
          'cell holds a date or a time, which was read as the number that Excel keeps',
          'cells hold dates or times, which were read as the numbers that Excel keeps',
        ],
      ]),
    ];
    return readColumns(rows, WHAT, hints, notes);
  }
  return refused(
    sheets.value.length === 0
      ? damaged(WHAT, 'it names no sheets.')
      : noSegments('The Excel file holds no cells with text.', 'Check that the right file was chosen.'),
  );
}

interface Sheet {
  readonly name: string;
  /** Of the archive. */
  readonly part: string;
}

function sheetsOf(texts: ReadonlyMap<string, string>): Attempt<readonly Sheet[]> {
  const targets = new Map<string, string>();
  const rels = walkXml(texts.get('xl/_rels/workbook.xml.rels') ?? '<none/>', WHAT, {
    open: ({ name, attribute }) => {
      if (name === 'Relationship') targets.set(attribute('Id'), attribute('Target'));
    },
    close: () => {},
    text: () => {},
  });
  if (rels) return refused(rels);
  const sheets: Sheet[] = [];
  const workbook = walkXml(texts.get('xl/workbook.xml') ?? '<none/>', WHAT, {
    open: ({ name, attribute }) => {
      if (name !== 'sheet') return;
      const target = targets.get(attribute('id')) ?? '';
      sheets.push({
        name: attribute('name'),
        part: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      });
    },
    close: () => {},
    text: () => {},
  });
  return workbook ? refused(workbook) : done(sheets);
}

function sharedOf(source: string | undefined): Attempt<readonly string[]> {
  const shared: string[] = [];
  if (source === undefined) return done(shared);
  let inText = false;
  const broken = walkXml(source, WHAT, {
    open: ({ name }) => {
      if (name === 'si') shared.push('');
      // Readings over characters.
      else if (name === 'rPh') return 'skip';
      else if (name === 't') inText = true;
      return undefined;
    },
    close: ({ name }) => {
      if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText && shared.length > 0) shared[shared.length - 1] += text;
    },
  });
  return broken ? refused(broken) : done(shared);
}

/** Rows with their cells in place; rows without any text are left out. */
function rowsOf(
  source: string,
  shared: readonly string[],
  dateStyles: ReadonlySet<string>,
): Attempt<{ readonly rows: readonly (readonly string[])[]; readonly dates: number }> {
  let dates = 0;
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  let column = 0;
  let type = '';
  let text = '';
  let isDate = false;
  let capturing = false;
  let trouble: Refusal | undefined;
  const broken = walkXml(source, WHAT, {
    open: ({ name, attribute }) => {
      if (trouble) return 'skip';
      if (name === 'row') row = [];
      else if (name === 'c') {
        cells += 1;
        if (cells > MAX_CELLS) trouble = tooMuch(`This ${WHAT} holds more than ${MAX_CELLS} cells.`);
        column = columnOf(attribute('r')) ?? row.length;
        type = attribute('t');
        isDate = dateStyles.has(attribute('s')) && (type === '' || type === 'n');
        text = '';
      } else if (name === 'v' || name === 't') capturing = true;
      else if (name === 'rPh' || name === 'f') return 'skip';
      return undefined;
    },
    close: ({ name }) => {
      if (name === 'v' || name === 't') capturing = false;
      else if (name === 'c') {
        const value = type === 's' ? (shared[Number(text)] ?? '') : text;
        if (value === '') return;
        if (isDate) dates += 1;
        // Cells that are passed over count: one at the far end of each row would fill memory.
        cells += Math.max(0, column - row.length);
        if (cells > MAX_CELLS) {
          trouble = tooMuch(`This ${WHAT} holds more than ${MAX_CELLS} cells.`);
          return;
        }
        while (row.length < column) row.push('');
        row[column] = value;
      } else if (name === 'row' && row.some((value) => value.trim() !== '')) {
        rows.push(row);
        if (rows.length > MAX_ROWS) trouble ??= tooMuch(`This ${WHAT} holds more than ${MAX_ROWS} rows.`);
      }
    },
    text: (data) => {
      if (capturing) text += data;
    },
  });
  const refusal = broken ?? trouble;
  return refusal ? refused(refusal) : done({ rows, dates });
}

/** Number formats that come with Excel and show a date or a time (ECMA-376, 18.8.30). */
const isDateFormat = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Which of the cells' styles show a number as a date or a time. */
function dateStylesOf(source: string | undefined): Attempt<ReadonlySet<string>> {
  const own = new Set<number>();
  const styles = new Set<string>();
  let inCells = false;
  let count = 0;
  const broken = walkXml(source ?? '<none/>', WHAT, {
    open: ({ name, attribute }) => {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt') {
        const code = attribute('formatCode')
          .slice(0, LONGEST_FORMAT)
          .replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
        if (/[dmyhs]/i.test(code)) own.add(Number(attribute('numFmtId')));
      } else if (name === 'xf' && inCells) {
        const id = Number(attribute('numFmtId'));
        if (isDateFormat(id) || own.has(id)) styles.add(String(count));
        count += 1;
      }
    },
    close: ({ name }) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => {},
  });
  return broken ? refused(broken) : done(styles);
}

/** "AB12" -> 27. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return undefined;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return Math.min(number, MAX_COLUMNS) - 1;
}
