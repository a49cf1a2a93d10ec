/** CSV (RFC 4180) and its kin with semicolons or tabs. */
import { CsvError, parse } from 'csv-parse/sync';
import type { FileHints } from '../extraction.ts';
import type { Reading } from '../formats/format.ts';
import { damaged } from '../refusals.ts';
import { type Attempt, refused } from '../refuse.ts';
import { readColumns } from './columns.ts';

/** Longest row, in bytes as UTF-8: a quotation mark that is never closed must not take the whole file into one cell. */
const MAX_ROW = 1024 * 1024;

/** `delimiter`: the one that the format says; else what the first row has most of. */
export function readCsvTable(
  text: string,
  hints: FileHints,
  delimiter: string | undefined,
): Attempt<Reading> {
  const what = delimiter === '\t' ? 'table (TSV)' : 'table (CSV)';
  const body = text.replace(/^\ufeff/, '');
  let rows: string[][];
  try {
    rows = parse(body, {
      delimiter: delimiter ?? delimiterOf(body),
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MAX_ROW,
      // Apostrophes and quotation marks inside of cells are text.
      relax_quotes: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error.lines;
    return refused(
      damaged(
        what,
        error.code === 'CSV_MAX_RECORD_SIZE' || error.code === 'CSV_QUOTE_NOT_CLOSED'
          ? 'a quotation mark that opens a cell is never closed.'
          : `${error.message.replace(/\.?$/, '')}.`,
        typeof line === 'number' ? `line ${line}` : undefined,
      ),
    );
  }
  return readColumns(rows, what, hints);
}

/** Comma, semicolon or tab, whichever the first row has most of: spreadsheets choose by the machine's country. */
function delimiterOf(text: string): string {
  const header = text.slice(0, MAX_ROW).split(/[\r\n]/u, 1)[0];
  const times = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}
