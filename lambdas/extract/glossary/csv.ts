/** Glossaries as spreadsheets save them: a header row, then a term a row. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Refusal } from '../refusal.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import { badGlossary, type RawTerm, shown } from './term.ts';

const COLUMNS = ['term', 'language', 'severity', 'kind', 'note'] as const;
type Column = (typeof COLUMNS)[number];
/** Longest row, in bytes as UTF-8: a quotation mark that is never closed must not take the whole file into one cell. */
const MAX_ROW = 64 * 1024;
const SHAPE =
  'The first row names the columns: term, and where wanted language, severity, kind (term or name) and note.';

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Comma, semicolon or tab, whichever the header has most of: spreadsheets choose by the machine's country. */
function delimiterOf(text: string): string {
  const header = text.slice(0, MAX_ROW).split(/[\r\n]/u, 1)[0];
  const times = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
}

export function readCsv(text: string): Attempt<{ raw: readonly RawTerm[]; notes: readonly string[] }> {
  // The header is the first line that is not empty.
  const blank = /^[\ufeff\s]*/u.exec(text)?.[0] ?? '';
  const body = text.slice(blank.length);
  const skipped = blank.split('\n').length - 1;
  let rows: readonly Row[];
  try {
    rows = parse(body, {
      delimiter: delimiterOf(body),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      max_record_size: MAX_ROW,
    }) as unknown as readonly Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused(badCsv(error, skipped));
  }
  const [header, ...entries] = rows;
  const names = header?.record.map((name) => name.toLowerCase()) ?? [];
  const place = (column: Column): number => names.indexOf(column);
  if (place('term') < 0)
    return refused(
      badGlossary(
        `The glossary has no column "term": its first row is ${shown(names.join(', '))}.`,
        1,
        SHAPE,
      ),
    );
  if (entries.length === 0)
    return refused(
      badGlossary('The glossary has a header row and no term below it.', 1, 'Add a row for each term.'),
    );
  const raw = entries.map(({ record, info }): RawTerm => {
    const cell = (column: Column): string => record[place(column)] ?? '';
    return {
      term: cell('term'),
      language: cell('language'),
      severity: cell('severity'),
      kind: cell('kind'),
      note: cell('note'),
      line: info.lines + skipped,
    };
  });
  const others = names.filter((name) => name !== '' && !COLUMNS.some((column) => column === name));
  const notes = others.length === 0 ? [] : [`Columns that are not used: ${others.map(shown).join(', ')}.`];
  return done({ raw, notes });
}

const WRONG: { readonly [code: string]: string } = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark that opens a cell is never closed.',
  CSV_INVALID_CLOSING_QUOTE: 'A quotation mark stands inside a quoted cell.',
  INVALID_OPENING_QUOTE: 'A quotation mark stands inside a cell that does not begin with one.',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'A quoted cell goes on behind its closing quotation mark.',
  CSV_MAX_RECORD_SIZE: `A row is longer than ${MAX_ROW / 1024} KB; most likely a quotation mark is not closed.`,
};

function badCsv(error: CsvError, skipped: number): Refusal {
  const { code, message } = error;
  const lines: unknown = error.lines;
  return badGlossary(
    WRONG[code] ?? `The glossary is no CSV: ${message}`,
    typeof lines === 'number' ? lines + skipped : undefined,
    'Put cells that hold quotation marks into quotation marks, and write each one inside twice.',
  );
}
