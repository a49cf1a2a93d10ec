import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkKey, compareKeys } from '../../../lambdas/store/key-rules.ts';

const keys = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    '/',
    '\x7f',
    'é',
    '\ud7ff',
    '\ue000',
    '\ufffd',
    '\u{10000}',
    '\u{1f600}',
    '\u{10ffff}',
  ),
  maxLength: 6,
});

test('keys are in the order of their UTF-8 bytes', () => {
  fc.assert(
    fc.property(keys, keys, (one, other) => {
      expect(Math.sign(compareKeys(one, other))).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)));
    }),
    { numRuns: 2000 },
  );
});

test('1024 bytes are a key, one more is none, and the message says how many', () => {
  expect(() => checkKey('é'.repeat(512))).not.toThrow();
  expect(() => checkKey('é'.repeat(513))).toThrow(/has 1026 bytes as UTF-8; at most 1024/);
  expect(() => checkKey('')).toThrow(/empty/);
  expect(() => checkKey('a\udc00')).toThrow(/lone surrogate/);
});
