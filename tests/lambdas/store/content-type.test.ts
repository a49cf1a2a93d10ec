import { expect, test } from 'vitest';
import { contentTypeOf } from '../../../lambdas/store/content-type.ts';

test.each([
  ['reports/w/x..y/index.html', 'text/html; charset=utf-8'],
  ['reports/w/x..y/comparison.json', 'application/json'],
  ['uploads/w/Final.TXT', 'text/plain'],
  ['versions/w/v/original.htm', 'text/html'],
  ['page.css', 'text/css; charset=utf-8'],
  ['uploads/w.txt/no-extension', 'application/octet-stream'],
  ['a.constructor', 'application/octet-stream'],
  ['a.exotic', 'application/octet-stream'],
  ['', 'application/octet-stream'],
])('%s is %s', (key, type) => {
  expect(contentTypeOf(key)).toBe(type);
});
