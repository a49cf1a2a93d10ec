/**
 * Notices as people get them: `tests/golden-notices/<case>/` beside the golden case whose texts they are of.
 * `UPDATE_GOLDENS=1 npx vitest run tests/engine/report/notice.test.ts` writes them again.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compare,
  LOCALES,
  type NoticeContent,
  noticeHtml,
  noticePayload,
  noticeReport,
  noticeSubject,
  noticeText,
  SEVERITIES,
  toldChanges,
} from '../../../engine/index.ts';
import { excerpt } from '../../../engine/report/notice/excerpt.ts';

const TEXTS = fileURLToPath(new URL('../../golden', import.meta.url));
const NOTICES = fileURLToPath(new URL('../../golden-notices', import.meta.url));
const CASES = ['en-values', 'en-moved-and-edited', 'ja-notice', 'ar-direction'];
const update = process.env.UPDATE_GOLDENS === '1';
const path = '/works/treaty/compare/provisional-0a..final-0b';

function contentOf(name: string): NoticeContent {
  const read = (file: string): string => readFileSync(join(TEXTS, name, file), 'utf8');
  const texts = { before: read('before.txt'), after: read('after.txt') };
  const language = name.split('-')[0];
  const labels = { beforeLabel: 'Provisional', afterLabel: 'Final' };
  const comparison = compare(texts.before, texts.after, { language, ...labels });
  const report = noticeReport(comparison, { ...texts, least: 'minor', path });
  return { kind: 'report', title: 'The treaty', path, at: '2026-11-26T08:00:00.000Z', report };
}

const optionsIn = (locale: (typeof LOCALES)[number]) => ({
  locale,
  site: 'https://desk.example',
  subscription: '3f9a01c27b44',
  scope: 'treaty',
});

test('every golden notice has its texts', () => {
  if (!update) expect(readdirSync(NOTICES).sort()).toEqual([...CASES].sort());
});

test.each(CASES)('%s', (name) => {
  const content = contentOf(name);
  const made: { [file: string]: string } = {};
  for (const locale of LOCALES) {
    made[`notice.${locale}.txt`] = noticeText(content, optionsIn(locale));
    made[`notice.${locale}.html`] = noticeHtml(content, optionsIn(locale));
  }
  made['payload.json'] = `${JSON.stringify(noticePayload(content, 'treaty', optionsIn('en')), null, 2)}\n`;
  for (const [file, body] of Object.entries(made)) {
    if (update) {
      mkdirSync(join(NOTICES, name), { recursive: true });
      writeFileSync(join(NOTICES, name, file), body);
    }
    expect(body).toBe(readFileSync(join(NOTICES, name, file), 'utf8'));
  }
});

const words = fc.array(
  fc.constantFrom(
    'Ships',
    'must',
    'may',
    'wait',
    'not',
    'on',
    'Monday',
    'Tuesday',
    '12',
    '13',
    '港',
    '<b>',
    '\u202e',
  ),
  { minLength: 1, maxLength: 12 },
);
const texts = fc
  .array(words, { minLength: 1, maxLength: 8 })
  .map((lines) => lines.map((line) => `${line.join(' ')}.`).join(' '));

test('whatever the texts: each told change is shown or counted, in one order, and nothing stands unescaped', () => {
  fc.assert(
    fc.property(texts, texts, fc.constantFrom(...SEVERITIES), (before, after, least) => {
      const comparison = compare(before, after, { language: 'en' });
      const report = noticeReport(comparison, { before, after, least, path });
      const shown = report.sentences.flatMap(({ changes }) => changes);
      const told = toldChanges(comparison, least);
      expect(shown.reduce((sum, { count }) => sum + count, report.more)).toBe(told.length);
      expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
      const critical = told.filter((change) => change.endsWith(' critical')).length;
      const first = report.sentences.slice(0, 100).flatMap(({ changes }) => changes);
      expect(
        first.filter(({ severity }) => severity === 'critical').reduce((sum, { count }) => sum + count, 0),
      ).toBe(critical);
      const content: NoticeContent = { kind: 'report', title: before, path, at: '', report };
      for (const locale of LOCALES) {
        expect(noticeHtml(content, optionsIn(locale))).not.toContain('<b>');
        expect(noticeSubject(content, locale)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
        expect([...noticeSubject(content, locale)].length).toBeLessThan(300);
      }
    }),
    { numRuns: 60 },
  );
});

test('what is far from any difference is left out of a sentence, and no difference is', () => {
  const far = 'x'.repeat(500);
  const runs = excerpt([
    { op: 'equal', text: far },
    { op: 'delete', text: 'Monday' },
    { op: 'insert', text: 'Tuesday' },
    { op: 'equal', text: far },
    { op: 'insert', text: '港'.repeat(300) },
    { op: 'equal', text: 'short.' },
  ]);
  expect(runs.map(({ text }) => text)).toEqual([
    `…${'x'.repeat(80)}`,
    'Monday',
    'Tuesday',
    `${'x'.repeat(80)}…${'x'.repeat(80)}`,
    '港'.repeat(300),
    'short.',
  ]);
  expect(excerpt(runs)).toEqual(runs);
});

test('a replaced book is told within what mail and queues carry', () => {
  const book = (more: number) =>
    Array.from({ length: 300 }, (_, at) => `Ship ${at} of the line pays ${1000 + 7 * at + more} yen.`).join(
      '\n',
    );
  const options = { before: book(0), after: book(3), path };
  const comparison = compare(options.before, options.after, { language: 'en' });
  const report = noticeReport(comparison, { ...options, least: 'neutral' });
  const content: NoticeContent = { kind: 'report', title: 'A book', path, at: '', report };
  expect(report.sentences.length).toBeLessThanOrEqual(120);
  expect(report.more + report.sentences.length).toBeGreaterThan(120);
  for (const made of [noticeText(content, optionsIn('ja')), noticeHtml(content, optionsIn('ja'))])
    expect(Buffer.byteLength(made)).toBeLessThan(250_000);
});
