/** The threat model names tests and commands that there are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

test('every test that docs/security.md names is there', () => {
  const named = [...page.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('and every command', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = [...page.matchAll(/`npm run ([\w:]+)/g)].map(([, script]) => script);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

test('every threat has something that stops it and something that shows it', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  for (const row of rows.slice(2)) expect(row.split(' | ')).toHaveLength(3);
});
