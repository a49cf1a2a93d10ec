import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { type Bundle, bundle, FUNCTIONS } from '../../infra/bundle.ts';
import { bundleSize, STATIC_LIMIT_KB, tooLarge } from '../../infra/bundle-size.ts';
import { STAGES } from '../../lambdas/store/keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LONG = 'x'.repeat(3000);
/** A handler that uses a CommonJS package with a Node built-in, and a parser only where it needs it. */
const SOURCES: Readonly<Record<string, string>> = {
  'sample.ts': `
    import legacy from './legacy.cjs';
    export const handler = async (event: { parse: boolean }): Promise<string> =>
      event.parse ? (await import('./parser.ts')).parse() : legacy();`,
  'legacy.cjs': `const path = require('node:path'); module.exports = () => path.posix.join('from', 'legacy');`,
  'parser.ts': `export const parse = (): string => 'parsed ${LONG}';`,
};

async function bundleSample(place: string): Promise<Bundle> {
  const handlers = join(folder, place, 'lambdas', 'handlers');
  mkdirSync(handlers, { recursive: true });
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(handlers, name), text);
  const [sample] = await bundle({ names: ['sample'], root: join(folder, place) });
  return sample;
}

const outputOf = (place: string): string => join(folder, place, 'dist', 'lambdas', 'sample');
const files = (place: string): Record<string, string> => {
  const root = outputOf(place);
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    names.map((one) => [
      join(one.parentPath, one.name).slice(root.length),
      readFileSync(join(one.parentPath, one.name), 'utf8'),
    ]),
  );
};

test('every stage, comparing again and the web have a function', () => {
  expect(FUNCTIONS).toEqual([...STAGES.map((row) => row.name), 'recompare', 'web']);
});

test('a bundle runs, keeps dynamic imports lazy, and is the same bytes wherever it is built', async () => {
  const sample = await bundleSample('here');
  const { handler } = await import(pathToFileURL(join(outputOf('here'), 'index.mjs')).href);
  expect(await handler({ parse: false })).toBe('from/legacy');
  expect(await handler({ parse: true })).toBe(`parsed ${LONG}`);

  const size = bundleSize(sample.metafile);
  expect(size.static).toBeLessThan(LONG.length);
  expect(size.lazy).toBeGreaterThanOrEqual(LONG.length);
  const total = Object.values(files('here')).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(size.static + size.lazy).toBe(total);

  await bundleSample('elsewhere');
  expect(files('elsewhere')).toEqual(files('here'));
});

test('a file left over from an earlier build is not deployed', async () => {
  mkdirSync(outputOf('again'), { recursive: true });
  writeFileSync(join(outputOf('again'), 'left-over.mjs'), '');
  await bundleSample('again');
  expect(Object.keys(files('again'))).toContain('/index.mjs');
  expect(Object.keys(files('again'))).not.toContain('/left-over.mjs');
});

test('the size counts the entry and what it imports statically, through chunks, once', () => {
  const output = (bytes: number, imports: [string, 'import-statement' | 'dynamic-import'][] = []) => ({
    bytes,
    imports: imports.map(([path, kind]) => ({ path, kind })),
    exports: [],
    inputs: {},
  });
  const outputs = {
    'out/index.mjs': output(1, [
      ['out/one.mjs', 'import-statement'],
      ['out/lazy.mjs', 'dynamic-import'],
    ]),
    'out/one.mjs': output(10, [['out/two.mjs', 'import-statement']]),
    'out/two.mjs': output(100, [['out/one.mjs', 'import-statement']]),
    'out/lazy.mjs': output(1000, [
      ['out/one.mjs', 'import-statement'],
      ['out/deep.mjs', 'import-statement'],
    ]),
    'out/deep.mjs': output(10_000),
  };
  expect(bundleSize({ inputs: {}, outputs })).toEqual({ static: 111, lazy: 11_000 });
});

test('the limit is under 450 KB, of what is loaded at once', () => {
  const limit = STATIC_LIMIT_KB * 1000;
  expect(limit).toBe(450_000);
  expect(tooLarge({ static: limit - 1, lazy: limit })).toBe(false);
  expect(tooLarge({ static: limit, lazy: 0 })).toBe(true);
});
