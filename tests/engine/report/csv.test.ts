import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { renderCsv } from '../../../engine/report/csv.ts';
import { harbour } from './harbour.ts';

interface Row {
  readonly [column: string]: string;
}
const read = (table: string): Row[] =>
  parse(table, { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[];

test('one row a change, in the order of the text, with places, sentences and a link', () => {
  const table = renderCsv(harbour.comparison, {
    ...harbour,
    addressOf: (id) => `https://desk.example/report#${id}`,
  });
  const rows = read(table);
  const changes = harbour.comparison.links.flatMap((link) => link.changes);
  expect(rows.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
  expect(rows[0]).toEqual({
    severity: 'critical',
    category: 'date',
    note: changes[0].note,
    kind: 'edited',
    moved: 'no',
    before_place: '¶1 s1',
    after_place: '¶1 s1',
    before_text: 'The old quay closes on January 12, 2003.',
    after_text: 'The old quay closes on January 13, 2003.',
    id: changes[0].id,
    address: `https://desk.example/report#${changes[0].id}`,
  });
  const added = rows.find(({ category }) => category === 'addition');
  expect(added?.before_place).toBe('');
  expect(added?.before_text).toBe('');
  expect(rows.some(({ before_place, moved }) => moved === 'yes' && before_place !== '')).toBe(true);
});

test('it is RFC 4180 for spreadsheets: a byte order mark, lines ended by CR LF, quotes doubled', () => {
  const before = 'She said "stay", twice.';
  const after = 'She said "go", twice.';
  const table = renderCsv(compare(before, after, { language: 'en' }), { before, after });
  expect(table.startsWith('\ufeffseverity,category,note,')).toBe(true);
  expect(table.endsWith('\r\n')).toBe(true);
  expect(table.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(table).toContain('"She said ""stay"", twice."');
});

test('without a change there is the head alone', () => {
  const table = renderCsv(compare('The same.', 'The same.'), { before: 'The same.', after: 'The same.' });
  expect(table.split('\r\n')).toHaveLength(2);
  expect(read(table)).toEqual([]);
});

test.each(['=HYPERLINK("https://evil.example","x")', '+1', '-1+1|cmd', '@SUM(A1)', '＝1', ' =1'])(
  '%s from a text is no formula',
  (evil) => {
    const [before, after] = [`${evil} is 12 January.`, `${evil} is 13 January.`];
    const rows = read(renderCsv(compare([before], [after], { language: 'en' }), { before, after }));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.before_text.startsWith("'")).toBe(true);
  },
);

const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
const hostile = fc
  .array(
    fc.constantFrom(
      ...['=', '+', '-', '@', '"', '""', ',', ';', '\n', '\r\n', '\t', '\u0000', '\u001b[2J', "'", '＝'],
      ...['The quay', 'closes', '12', '13', '港は', '閉まる。', '. ', ' '],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

test('whatever the texts hold, the table is read back whole, and no cell is a formula or a control character', () => {
  fc.assert(
    fc.property(hostile, hostile, (before, after) => {
      const comparison = compare(before, after);
      const rows = read(renderCsv(comparison, { before, after }));
      expect(rows).toHaveLength(comparison.summary.changes);
      for (const row of rows)
        for (const value of Object.values(row)) {
          expect(value).not.toMatch(FORMULA);
          expect(value).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
        }
    }),
  );
});
