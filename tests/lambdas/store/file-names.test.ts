import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeName, encodeName, fileNames, folderNames } from '../../../lambdas/store/file-names.ts';
import { AWKWARD_KEYS } from './contract.ts';

/** Names of every sort, and many that look like the encoding's own signs. */
const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('%', '-', '_', '.', '2', 'E', 'a', 'é', 'e\u0301', '訳', 'か', '\u3099', '/'),
    maxLength: 12,
  }),
  fc.string({ unit: fc.constantFrom('n', '.', ' ', '訳', '😀'), minLength: 150, maxLength: 400 }),
  fc.constantFrom('con', 'CON.txt', 'aux.', 'com1', 'lpt9.tar.gz', '.', '..', '...', '', '%_', '%', '%-'),
);
const kinds = fc.constantFrom('file', 'folder');

test('encoding and decoding are inverse', () => {
  fc.assert(
    fc.property(names, kinds, (name, kind) => {
      expect(decodeName(encodeName(name, kind), kind)).toBe(name);
    }),
    { numRuns: 500 },
  );
});

test('every name is one that all file systems take', () => {
  fc.assert(
    fc.property(names, kinds, (name, kind) => {
      for (const piece of encodeName(name, kind)) {
        expect(piece).not.toBe('');
        expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(255);
        expect(piece).not.toMatch(/^\.|\.$|[/\\:*?"<>|\s]/);
        expect(piece).not.toMatch(/^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i);
        expect(piece).toBe(piece.normalize('NFC'));
      }
    }),
    { numRuns: 500 },
  );
});

test('no two keys share a path, and no key’s file is the folder of another’s', () => {
  const paths = AWKWARD_KEYS.map((key) => fileNames(key).join('/'));
  expect(new Set(paths).size).toBe(AWKWARD_KEYS.length);
  fc.assert(
    fc.property(names, names, (one, other) => {
      const file = encodeName(one, 'file').join('/');
      const folder = encodeName(other, 'folder').join('/');
      expect(file).not.toBe(folder);
      expect(`${folder}/`.startsWith(`${file}/`)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['uploads/w/Final 2.txt', 'uploads/w/Final%202.txt'],
  ['a/b', 'a/b%'],
  ['a/ogham\u1680space', 'a/ogham%E1%9A%80space%'],
  ['a.b/c.txt', 'a.b%/c.txt'],
  ['reports/w/x..y/index.html', 'reports/w/x..y/index.html'],
  ['a//b.txt', 'a/%_/b.txt'],
  ['../x.txt', '%2E%2E/x.txt'],
  ['con/aux.txt', '%63on/%61ux.txt'],
  ['仮訳/é.txt', '仮訳/é.txt'],
  ['e\u0301.txt', 'e%CC%81.txt'],
  ['か\u3099.txt', '%E3%81%8B%E3%82%99.txt'],
  [`${'n'.repeat(203)}.txt`, `${'n'.repeat(200)}%-/nnn.txt`],
])('%s is kept as %s', (key, path) => {
  expect(fileNames(key).join('/')).toBe(path);
});

test('the folder of a prefix is that of its keys', () => {
  for (const key of AWKWARD_KEYS) {
    const folders = folderNames(key.slice(0, key.lastIndexOf('/') + 1));
    expect(fileNames(key).slice(0, folders.length)).toEqual(folders);
  }
});

test('names that encoding does not make are nobody’s', () => {
  for (const name of [
    '.tmp',
    'a b.txt',
    'a',
    'b.txt%',
    '%',
    '%zz.txt',
    '%2e.txt',
    'con.txt',
    '%66.txt',
    '%_',
  ]) {
    const made = name === '%' ? '' : undefined;
    expect(decodeName([name], 'file'), name).toBe(made);
  }
});
