/** The bundled function reads what needs a parser: the chunks are there, and work as they are deployed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { bundleSize, STATIC_LIMIT_KB } from '../../../infra/bundle-size.ts';
import type { extract as Extract } from '../../../lambdas/extract/extract.ts';
import { docx, odt, paragraph, pdf, xlsx } from './archives.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-extract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('PDF, Word, OpenDocument, Excel, PO and TMX in a bundle as the functions have it', {
  timeout: 180_000,
}, async () => {
  // As infra/bundle.ts builds, with the reader itself for an entry.
  const { metafile } = await build({
    entryPoints: { index: 'lambdas/extract/extract.ts' },
    outdir: folder,
    bundle: true,
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    metafile: true,
    logLevel: 'silent',
    banner: {
      js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);",
    },
  });
  expect(bundleSize(metafile).static).toBeLessThan(STATIC_LIMIT_KB * 100);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const { extract } = (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as {
    extract: typeof Extract;
  };
  const read = async (filename: string, bytes: Uint8Array) => {
    const outcome = await extract(bytes, { filename });
    return outcome.ok ? outcome.extraction.text : outcome.refusal;
  };
  expect(await read('a.pdf', pdf([[[50, 700, 'A line of a page.']]]))).toBe('A line of a page.');
  expect(await read('a.docx', docx(paragraph('Word.')))).toBe('Word.');
  expect(
    await read(
      'a.odt',
      odt('<text:p xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">Open.</text:p>'),
    ),
  ).toBe('Open.');
  expect(await read('a.xlsx', xlsx([['text'], ['Cell.']]))).toBe('Cell.');
  expect(await read('a.po', Buffer.from('msgid "a"\nmsgstr "b"\n'))).toBe('b');
  expect(await read('a.csv', readFileSync('tests/lambdas/extract/handler.test.ts'))).toMatchObject({
    code: 'no-segments',
  });
});
