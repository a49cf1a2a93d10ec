/** The Koizumi pair in every format that is read, written by LibreOffice, pandoc and our own hands: one comparison. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Comparison, compare, segment } from '../../engine/index.ts';
import { extract } from '../../lambdas/extract/extract.ts';
import type { Extraction } from '../../lambdas/extract/extraction.ts';
import { type Cut, comparedSides } from '../../lambdas/stages/compared-sides.ts';
import { needPeers, pandoc, soffice } from './peers.ts';
import { WRITTEN } from './write.ts';

const CORPUS = 'corpus/koizumi-khabarovsk-2003';
const VERSIONS = ['provisional', 'revised'] as const;
const folder = mkdtempSync(join(tmpdir(), 'variorum-formats-'));
const rows: string[] = [];

/** Names of a version's file in each format; `V` stands for the version. */
const FILES: readonly (readonly [by: string, file: string])[] = [
  ['LibreOffice', 'V.docx'],
  ['LibreOffice', 'V.odt'],
  ['LibreOffice', 'V.fodt'],
  ['LibreOffice', 'V.rtf'],
  ['LibreOffice', 'V.pdf'],
  ['LibreOffice', 'V.html'],
  ['LibreOffice', 'V-rows.xlsx'],
  ['pandoc', 'p-V.docx'],
  ['pandoc', 'p-V.odt'],
  ['pandoc', 'p-V.rtf'],
  ['pandoc', 'p-V.html'],
  ['pandoc', 'p-V.md'],
  ['pandoc', 'p-V.tei'],
  ['pandoc, LibreOffice', 'p-V.pdf'],
  ['pandoc, LibreOffice', 'q-V.rtf'],
  ...WRITTEN.map(({ name }) => ['by hand', `V-${name}`] as const),
];

beforeAll(async () => {
  needPeers();
  for (const version of VERSIONS) {
    const bytes = readFileSync(join(CORPUS, `${version}.txt`));
    writeFileSync(join(folder, `${version}.txt`), bytes);
    writeFileSync(join(folder, `${version}.source.md`), bytes);
    const { text, status } = await read(`${version}.txt`);
    const segments = segment(text, { language: 'en' }).map(({ start, end }) => text.slice(start, end));
    if (status) segments.unshift(`(${status})`);
    for (const { name, make } of WRITTEN) writeFileSync(join(folder, `${version}-${name}`), make(segments));
    writeFileSync(
      join(folder, `${version}-rows.csv`),
      ['text', ...segments.map((one) => `"${one.replaceAll('"', '""')}"`)].join('\n'),
    );
    for (const to of ['docx', 'odt', 'rtf', 'html', 'tei'])
      pandoc(folder, `${version}.source.md`, `p-${version}.${to}`);
    pandoc(folder, `${version}.source.md`, `p-${version}.md`, '-t', 'commonmark');
    writeFileSync(join(folder, `q-${version}.docx`), readFileSync(join(folder, `p-${version}.docx`)));
  }
  const texts = VERSIONS.map((version) => `${version}.txt`);
  for (const to of ['docx', 'odt', 'fodt', 'rtf', 'pdf', 'html:HTML (StarWriter)'])
    soffice(folder, to, texts);
  soffice(
    folder,
    'pdf',
    VERSIONS.map((version) => `p-${version}.docx`),
  );
  soffice(
    folder,
    'rtf',
    VERSIONS.map((version) => `q-${version}.docx`),
  );
  soffice(
    folder,
    'xlsx',
    VERSIONS.map((version) => `${version}-rows.csv`),
    'CSV:44,34,76,1,1/2',
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `\n${['written by'.padEnd(22), 'file'.padEnd(18), 'links and changes'].join('')}\n${rows.join('\n')}\n`,
  );
});

async function read(file: string): Promise<Extraction> {
  const outcome = await extract(readFileSync(join(folder, file)), { filename: file });
  if (!outcome.ok) throw new Error(`${file}: ${outcome.refusal.message}`);
  return outcome.extraction;
}

/** What a reader sees of a comparison: who answers to whom, and what is said of it. */
function told(before: Cut, after: Cut): readonly unknown[] {
  const { given, ...sides } = comparedSides(before, after);
  const made: Comparison = compare(sides.before, sides.after, { language: 'en', ...(given && { given }) });
  const textOf = (side: 'before' | 'after', indices: readonly number[]) =>
    indices.map((at) => {
      const { start, end } = made.segments[side][at];
      return (side === 'before' ? before : after).text.slice(start, end).replace(/\s+/g, ' ');
    });
  return made.links.map((link) => ({
    kind: link.kind,
    moved: link.moved,
    before: textOf('before', link.before),
    after: textOf('after', link.after),
    changes: link.changes.map(({ category, severity, note }) => ({ category, severity, note })),
  }));
}

test.each(FILES)('%s: %s', async (by, file) => {
  const [before, after] = await Promise.all(VERSIONS.map((version) => read(file.replace('V', version))));
  const [plainBefore, plainAfter] = await Promise.all(VERSIONS.map((version) => read(`${version}.txt`)));
  const plain = told(plainBefore, plainAfter);
  const found = told(before, after);
  expect(plain.length).toBeGreaterThan(20);
  const same = found.filter((link, at) => JSON.stringify(link) === JSON.stringify(plain[at])).length;
  rows.push(
    `${by.padEnd(22)}${file.padEnd(18)}${same === plain.length && found.length === same ? 'equal' : 'NOT EQUAL'}, ${same} of ${plain.length}`,
  );
  expect(found).toEqual(plain);
  expect([before.status, before.date]).toEqual([plainBefore.status, plainBefore.date]);
});
