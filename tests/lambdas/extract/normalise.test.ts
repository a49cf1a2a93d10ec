import { expect, test } from 'vitest';
import { normalise, normaliseLine } from '../../../lambdas/extract/normalise.ts';

test.each([
  [
    'line ends of Windows, old Macs, mainframes and word processors',
    'a\r\nb\rc\u0085d\u2028e',
    'a\nb\nc\nd\ne',
  ],
  ['a form feed ends a line', 'a\fb', 'a\nb'],
  ['a paragraph separator', 'a\u2029b', 'a\n\nb'],
  ['the byte order mark', '\ufeffa', 'a'],
  ['composed characters', 'Cafe\u0301 \u304b\u3099', 'Café が'],
  ['trailing spaces of every width', 'a \t\nb\u3000\nc\u00a0', 'a\nb\nc'],
  ['leading spaces stay', '  verse\n    verse', '  verse\n    verse'],
  ['more than one empty line', 'a\n\n\n\nb\n \n\t\nc', 'a\n\nb\n\nc'],
  ['empty lines at the ends', '\n\n a\n\n', ' a'],
  ['tabs and joiners stay', 'a\tb\u200dc\u00ad', 'a\tb\u200dc\u00ad'],
])('%s', (_, raw, text) => {
  expect(normalise(raw)).toEqual({ text, notes: [] });
});

test('other control characters are removed, and counted', () => {
  expect(normalise('a\u0007b\u001bc\u0000\u0090d\ufeff')).toEqual({
    text: 'abcd',
    notes: ['5 control characters were removed.'],
  });
  expect(normalise('a\u0007').notes).toEqual(['1 control character was removed.']);
});

test('a title fits on one line', () => {
  expect(normaliseLine(' A\n  title\u0007\r\nwrapped ')).toBe('A title wrapped');
});
