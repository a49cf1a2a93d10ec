/** What we write, read by pandoc, LibreOffice and Chromium. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { CORRIGENDUM, EXPORTS } from '../../engine/exports.ts';
import { compare, renderHtml } from '../../engine/index.ts';
import { printPdf } from '../../lambdas/cli/pdf.ts';
import { KNOWN_PAIRS, PAIRS } from '../engine/report/exports/pairs.ts';
import { shownParagraphs } from '../engine/report/exports/shown.ts';
import { ask } from './programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

const put = (name: string, body: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, body);
  return path;
};
/** Programs fold white space each in its own way. */
const plain = (text: string): string => text.replace(/[\s\u200b\ufeff\u00ad]+/gu, ' ').trim();

interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

/** The paragraphs of a Word file as pandoc has them once it has accepted or rejected everything. */
async function byPandoc(path: string, how: 'accept' | 'reject'): Promise<string[]> {
  const { blocks } = JSON.parse(
    await ask('pandoc', ['-f', 'docx', '-t', 'json', `--track-changes=${how}`, path]),
  ) as { blocks: PandocNode[] };
  const said = (node: unknown): string => {
    if (Array.isArray(node)) return node.map(said).join('');
    if (typeof node !== 'object' || node === null) return '';
    const { t, c } = node as PandocNode;
    if (t === 'Str') return c as string;
    if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') return ' ';
    return said(c);
  };
  return blocks.map((block) => plain(said(block.c)));
}

async function expectPandocAgrees(name: string, before: string, after: string, language: string) {
  const comparison = compare(before, after, { language });
  const path = put(name, EXPORTS.docx(comparison, { before, after, time: '2003-01-20' }));
  const filled = (paragraphs: readonly string[]) => paragraphs.map(plain).filter((one) => one !== '');
  expect(filled(await byPandoc(path, 'reject'))).toEqual(
    filled(shownParagraphs(before, comparison.segments.before)),
  );
  expect(filled(await byPandoc(path, 'accept'))).toEqual(
    filled(shownParagraphs(after, comparison.segments.after)),
  );
}

describe('pandoc accepts all and has after, rejects all and has before', () => {
  test.each(KNOWN_PAIRS)('$name', async ({ before, after, language }) => {
    await expectPandocAgrees('known.docx', before, after, language);
  });
  test('generated pairs', async () => {
    for (const [before, after] of fc.sample(PAIRS, { numRuns: 60, seed: 20030112 }))
      await expectPandocAgrees('generated.docx', before, after, 'en');
  });
});

const office = (to: string, path: string) =>
  ask('soffice', [
    '--headless',
    `-env:UserInstallation=file://${join(folder, 'office')}`,
    '--convert-to',
    to,
    '--outdir',
    folder,
    path,
  ]);

const [koizumi] = KNOWN_PAIRS;
const comparison = compare(koizumi.before, koizumi.after, { language: 'en', afterLabel: 'The reviser' });
const texts = { before: koizumi.before, after: koizumi.after };

test('LibreOffice opens the Word file, and has each tracked change with its author and time', async () => {
  const path = put('redline.docx', EXPORTS.docx(comparison, { ...texts, time: '2003-01-20T00:00:00.000Z' }));
  await office('fodt', path);
  const said = readFileSync(join(folder, 'redline.fodt'), 'utf8');
  const regions = said.split('<text:changed-region').slice(1);
  expect(regions.length).toBeGreaterThan(20);
  for (const region of regions) {
    expect(region).toContain('<dc:creator>The reviser</dc:creator>');
    expect(region).toContain('<dc:date>2003-01-20');
  }
  expect(said).toContain('critical modality: must → should: softened');
});

test('LibreOffice has the changes of the workbook, and computes none of them', async () => {
  const path = put('changes.xlsx', EXPORTS.xlsx(comparison, texts));
  await office('csv:Text - txt - csv (StarCalc):44,34,76,1', path);
  const rows: string[][] = parse(readFileSync(join(folder, 'changes.csv'), 'utf8'), { bom: true });
  expect(rows.length).toBe(comparison.summary.changes + 1);
  expect(rows.some((row) => row.includes('January 12, 2003 → January 13, 2003'))).toBe(true);
  const hostile = '=1+1 was here once before.';
  const other = compare(hostile, '=2+2 is here now after all.', { language: 'en' });
  const cells = put(
    'hostile.xlsx',
    EXPORTS.xlsx(other, { before: hostile, after: '=2+2 is here now after all.' }),
  );
  await office('csv:Text - txt - csv (StarCalc):44,34,76,1', cells);
  expect(readFileSync(join(folder, 'hostile.csv'), 'utf8')).toContain('=1+1');
});

test('a corrigendum in Word is a table to pandoc and a page to LibreOffice', async () => {
  const path = put('corrigendum.docx', CORRIGENDUM.docx(comparison, { ...texts, locale: 'ja' }));
  const said = plain(await ask('pandoc', ['-s', '-f', 'docx', '-t', 'plain', '--wrap=none', path]));
  expect(said).toContain('正誤表');
  expect(said).toContain('January 13, 2003');
  await office('pdf', path);
  expect(await ask('pdftotext', [join(folder, 'corrigendum.pdf'), '-'])).toContain('co-ordinated');
});

test('Markdown is to pandoc what it is to us', async () => {
  const path = put('report.md', EXPORTS.md(comparison, texts));
  const html = await ask('pandoc', ['-f', 'gfm', '-t', 'html', '--wrap=none', path]);
  expect(html).toContain('January <del>12</del><ins>13</ins>, 2003');
});

test('a PDF holds the report, and is the same bytes each time', async () => {
  const page = renderHtml(comparison, texts);
  const made = await printPdf(page, '2003-01-20');
  const path = put('report.pdf', made);
  expect(await ask('pdftotext', [path, '-'])).toContain('2 critical changes');
  expect(Buffer.compare(await printPdf(page, '2003-01-20'), made)).toBe(0);
  expect(Buffer.from(made).toString('latin1')).toContain('(D:20030120000000');
});
