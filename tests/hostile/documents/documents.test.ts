/** Each hostile document is refused by its code, or read as far as it is harmless, with bounded time and memory. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../../lambdas/extract/extract.ts';
import { HOSTILE } from './files.ts';

/** Far above what any takes, far below what a bomb would: a hang fails, a slow machine does not. */
const MOST_MS = 30_000;
const MOST_MB = 700;

test.each(HOSTILE)('$what', { timeout: MOST_MS }, async ({ filename, make, expected }) => {
  const bytes = make();
  const before = process.memoryUsage().rss;
  const outcome = await extract(bytes, { filename });
  expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(MOST_MB);
  expect(outcome.ok ? outcome.extraction.text : outcome.refusal.code).toBe(expected);
  if (!outcome.ok) {
    expect(outcome.refusal.message).toMatch(/^[A-Z].*\.$/s);
    expect(outcome.refusal.hint).toMatch(/\.$/);
  }
});

test('docs/formats.md tells of each', () => {
  const page = readFileSync('docs/formats.md', 'utf8');
  expect(HOSTILE.filter(({ what }) => !page.includes(`| ${what}`)).map(({ what }) => what)).toEqual([]);
});
