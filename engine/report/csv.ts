import type { ComparedLink, Comparison } from '../model.ts';
import { csvTable } from './csv-table.ts';
import { linkText } from './link-text.ts';
import { type Place, placeName, placesOf } from './places.ts';

export interface CsvOptions {
  /** The compared texts, in full. */
  readonly before: string;
  readonly after: string;
  /** The web address of a change by its id; the column stays empty where none is known. */
  readonly addressOf?: (change: string) => string;
}

const COLUMNS = [
  'severity',
  'category',
  'note',
  'kind',
  'moved',
  'before_place',
  'after_place',
  'before_text',
  'after_text',
  'id',
  'address',
] as const;
type Row = { readonly [column in (typeof COLUMNS)[number]]: string };

/**
 * The changes as a table, one a row, in the order of the text. The texts are those of the whole sentences, and so stand
 * in several rows where a sentence has several changes.
 */
export function renderCsv(comparison: Comparison, options: CsvOptions): string {
  const places = {
    before: placesOf(comparison.segments.before),
    after: placesOf(comparison.segments.after),
  };
  const rows = comparison.links.flatMap((link) => rowsOf(link, comparison, options, places));
  return csvTable(COLUMNS, rows);
}

function rowsOf(
  link: ComparedLink,
  { segments }: Comparison,
  { before, after, addressOf }: CsvOptions,
  places: { readonly before: readonly Place[]; readonly after: readonly Place[] },
): readonly Row[] {
  return link.changes.map(({ severity, category, note, id }) => ({
    severity,
    category,
    note,
    kind: link.kind,
    moved: link.moved ? 'yes' : 'no',
    before_place: placeName(places.before, link.before),
    after_place: placeName(places.after, link.after),
    before_text: linkText(before, segments.before, link.before),
    after_text: linkText(after, segments.after, link.after),
    id,
    address: addressOf?.(id) ?? '',
  }));
}
