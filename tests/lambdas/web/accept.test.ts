import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf } from '../../../lambdas/web/accept.ts';

const OFFERED = ['text/html', 'application/json', 'text/csv'] as const;

test.each([
  [undefined, 'text/html'],
  ['', 'text/html'],
  ['*/*', 'text/html'],
  ['*', 'text/html'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
  ['application/json, text/plain, */*', 'text/html'],
  ['application/json, */*;q=0.1', 'application/json'],
  ['application/json', 'application/json'],
  ['APPLICATION/JSON', 'application/json'],
  ['application/*', 'application/json'],
  ['text/*', 'text/html'],
  ['text/*, text/html;q=0.5', 'text/csv'],
  ['text/html;q=0, */*', 'application/json'],
  ['text/html;q=0.2, text/csv;q=0.9', 'text/csv'],
  ['image/png', undefined],
  ['*/*;q=0', undefined],
  ['text/html;q=0', undefined],
  [',;q=;=', undefined],
])('Accept: %s gets %s', (accept, type) => {
  expect(bestOf(accept, OFFERED)).toBe(type);
});

test('whatever the header says, the answer is one of the offered or none', () => {
  const part = fc.constantFrom(
    'text/',
    'html',
    '*',
    '/',
    ';',
    'q=',
    '0.5',
    ',',
    ' ',
    '"',
    'json',
    'application/',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const best = bestOf(parts.join(''), OFFERED);
      expect([...OFFERED, undefined]).toContain(best);
    }),
  );
});
