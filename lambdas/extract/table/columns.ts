/** Rows of a table -> segments: which column holds what is told by its first row. */
import { bilingualReading, languageTag, likeLanguage, type Pair } from '../bilingual/reading.ts';
import type { FileHints } from '../extraction.ts';
import type { Reading } from '../formats/format.ts';
import { MAX_CELLS, MAX_ROWS } from '../limits.ts';
import { noSegments, tooMuch } from '../refusals.ts';
import { type Attempt, refused } from '../refuse.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(','));
const TARGET = names('target,translation,translated,text,segment,target text,訳文,翻訳,本文,文');
const SOURCE = names('source,original,source text,原文');
const ID = names('id,key,segment id,segment_id,no,no.,number,番号');

const SHAPE =
  'Name the columns in the first row: "text" (or "target") for the segments, and where wanted "source" and "id"; language tags such as "ja" and "en" do as well.';

/** `rows`: with their first; cells that are missing are empty. */
export function readColumns(
  rows: readonly (readonly string[])[],
  what: string,
  { language: wanted }: FileHints,
  notes: readonly string[] = [],
): Attempt<Reading> {
  if (rows.length > MAX_ROWS) return refused(tooMuch(`This ${what} holds more than ${MAX_ROWS} rows.`));
  if (rows.reduce((sum, row) => sum + row.length, 0) > MAX_CELLS)
    return refused(tooMuch(`This ${what} holds more than ${MAX_CELLS} cells.`));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const header = (rows[0] ?? []).map((cell) => cell.trim());
  const lower = header.map((cell) => cell.toLowerCase());
  const byName = (known: ReadonlySet<string>) => lower.findIndex((name) => known.has(name));
  const id = byName(ID);
  let source = byName(SOURCE);
  let target = byName(TARGET);
  const tags = header.map((cell) =>
    /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(cell) ? languageTag(cell) : undefined,
  );
  const tagged = tags.flatMap((tag, at) => (tag && at !== id ? [at] : []));
  if (target < 0 && tagged.length > 0) {
    const meant = tagged.find((at) => wanted && likeLanguage(tags[at] ?? '', wanted));
    const first = source < 0 && tagged.length > 1 ? tagged.find((at) => at !== meant) : undefined;
    if (first !== undefined) source = first;
    target = meant ?? tagged.find((at) => at !== source) ?? -1;
  }
  // One column without a name is the text, from its first row on.
  const bare = target < 0 && source < 0 && width === 1;
  if (bare) target = 0;
  if (target < 0 && source < 0)
    return refused({
      ...noSegments(
        `This ${what} has no column of segments: its first row is ${header
          .slice(0, 8)
          .map((name) => JSON.stringify(name.slice(0, 40)))
          .join(', ')}.`,
        SHAPE,
      ),
      place: 'row 1',
    });
  const cell = (row: readonly string[], at: number) => (at < 0 ? undefined : (row[at] ?? ''));
  const pairs = (bare ? rows : rows.slice(1))
    .filter((row) => row.some((value) => value.trim() !== ''))
    .map((row): Pair => {
      const key = cell(row, id)?.trim();
      return { ...(key ? { id: key } : {}), source: cell(row, source), target: cell(row, target) };
    });
  const unread = header.filter((name, at) => name !== '' && ![id, source, target].includes(at));
  return bilingualReading({
    what,
    pairs,
    language: target >= 0 ? tags[target] : undefined,
    sourceLanguage: source >= 0 ? tags[source] : undefined,
    notes:
      bare || unread.length === 0
        ? notes
        : [
            ...notes,
            `Columns that were not read: ${unread
              .slice(0, 10)
              .map((name) => JSON.stringify(name.slice(0, 40)))
              .join(', ')}.`,
          ],
  });
}
