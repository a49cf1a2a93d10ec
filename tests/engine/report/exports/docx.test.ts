/** Word's tracked changes, read back by a reader of our own. `npm run test:exports` asks pandoc and LibreOffice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPORTS } from '../../../../engine/exports.ts';
import { type Comparison, compare } from '../../../../engine/index.ts';
import { KNOWN_PAIRS, PAIRS } from './pairs.ts';
import { commentsOf, marksOf, partsOf, readDocx } from './read-docx.ts';
import { shownParagraphs } from './shown.ts';
import { xmlTroubles } from './xml-troubles.ts';

const TIME = '2003-01-20T00:00:00.000Z';

function expectRedline(comparison: Comparison, before: string, after: string): Uint8Array {
  const file = EXPORTS.docx(comparison, { before, after, time: TIME });
  expect(readDocx(file, 'reject')).toEqual(shownParagraphs(before, comparison.segments.before));
  expect(readDocx(file, 'accept')).toEqual(shownParagraphs(after, comparison.segments.after));
  return file;
}

test.each(KNOWN_PAIRS)('$name: accepting all gives after, rejecting all before', async (pair) => {
  const { before, after, language } = pair;
  const file = expectRedline(compare(before, after, { language }), before, after);
  expect(await xmlTroubles(partsOf(file)['word/document.xml'])).toEqual([]);
});

test('accepting all gives after, rejecting all before, whatever was done to the text', () => {
  fc.assert(
    fc.property(PAIRS, ([before, after]) => {
      expectRedline(compare(before, after, { language: 'en' }), before, after);
    }),
    { numRuns: 200 },
  );
});

test('so also for lists of segments', () => {
  const list = fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 6 });
  fc.assert(
    fc.property(list, list, (before, after) => {
      expectRedline(compare(before, after), before.join('\n'), after.join('\n'));
    }),
  );
});

test('every part is XML, and the same bytes each time', async () => {
  const { before, after } = KNOWN_PAIRS[0];
  const comparison = compare(before, after, { language: 'en', beforeLabel: '\u0000"<', afterLabel: ']]>&' });
  const make = () => EXPORTS.docx(comparison, { before, after, time: TIME });
  const file = make();
  for (const [path, text] of Object.entries(partsOf(file))) expect(await xmlTroubles(text), path).toEqual([]);
  expect(make()).toEqual(file);
  // The time of each file in the archive: noon of 1 January 1980, wherever this runs.
  expect([...file.slice(10, 14)]).toEqual([0, 96, 33, 0]);
});

test('who changed it and when is the later version, and marks are paired and numbered once', () => {
  const { before, after } = KNOWN_PAIRS[0];
  const comparison = compare(before, after, { language: 'en', afterLabel: 'Revised & final' });
  const marks = marksOf(EXPORTS.docx(comparison, { before, after, time: TIME }));
  expect(new Set(marks.map(({ author, date }) => `${author} ${date}`))).toEqual(
    new Set(['Revised & final 2003-01-20T00:00:00Z']),
  );
  const names = marks.map(({ name }) => name);
  expect(new Set(names)).toEqual(
    new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:moveFromRangeStart', 'w:moveToRangeStart']),
  );
  const ids = marks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const moves = (name: string) => marks.filter((mark) => mark.name === name).map(({ move }) => move);
  expect(moves('w:moveFromRangeStart').toSorted()).toEqual(moves('w:moveToRangeStart').toSorted());
  expect(moves('w:moveFromRangeStart')).toHaveLength(2);
  const undated = marksOf(EXPORTS.docx(comparison, { before, after }));
  expect(undated.every(({ date }) => date === undefined)).toBe(true);
});

test('what matters has a comment, in the reader’s language', () => {
  const { before, after } = KNOWN_PAIRS[0];
  const comparison = compare(before, after, { language: 'en' });
  const comments = commentsOf(EXPORTS.docx(comparison, { before, after }));
  expect(comments).toHaveLength(comparison.summary.severities.critical + comparison.summary.severities.major);
  expect(comments).toContain('critical date: January 12, 2003 → January 13, 2003');
  const japanese = commentsOf(EXPORTS.docx(comparison, { before, after, locale: 'ja' }));
  expect(japanese.some((said) => /^重大/.test(said))).toBe(true);
});

test('a paragraph that was put between two has its own end marked as put', () => {
  const [before, after] = [
    'One stays here.\n\nTwo stays here.',
    'One stays here.\n\nNew words came.\n\nTwo stays here.',
  ];
  const file = EXPORTS.docx(compare(before, after, { language: 'en' }), { before, after });
  const paragraphs = partsOf(file)['word/document.xml'].split('<w:p>').slice(1);
  expect(paragraphs.map((xml) => xml.includes('<w:rPr><w:ins '))).toEqual([false, true, false]);
});
