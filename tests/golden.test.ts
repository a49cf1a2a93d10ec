/**
 * Goldens: folders that people read. `before.txt` and `after.txt` are compared in the language that the folder's
 * name begins with; `expected.json` is the comparison, `expected.txt` and `expected.html` what a reader gets.
 * `UPDATE_GOLDENS=1 npx vitest run tests/golden.test.ts` writes them again.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compare, renderHtml, renderJson, renderText } from '../engine/index.ts';
import { expectLawful } from './comparison-checks.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'golden');
const cases = readdirSync(folder);
const update = process.env.UPDATE_GOLDENS === '1';

test('there are goldens', () => {
  expect(cases.length).toBeGreaterThan(5);
});

test.each(cases)('%s', (name) => {
  const read = (file: string): string => readFileSync(join(folder, name, file), 'utf8');
  const texts = { before: read('before.txt'), after: read('after.txt') };
  const comparison = compare(texts.before, texts.after, { language: name.split('-')[0] });
  expectLawful(comparison, texts.before, texts.after);
  const made = {
    'expected.json': renderJson(comparison),
    'expected.txt': renderText(comparison, { ...texts, color: false }),
    'expected.html': renderHtml(comparison, { ...texts, stylesheet: { href: 'report.css' } }),
  };
  for (const [file, content] of Object.entries(made)) {
    if (update) writeFileSync(join(folder, name, file), content);
    expect(content).toBe(read(file));
  }
});
