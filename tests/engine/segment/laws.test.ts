import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from '../../../engine/segment/segment.ts';
import { PUMPED_PIECES, pumped } from '../../bench/pumped.ts';

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'ru',
  'da',
  'kk',
  'el',
  'hy',
  'ar',
  'ja',
  'zh',
  'ko',
  'cs',
  'xx',
  '',
];
const language = fc.constantFrom(...LANGUAGES);

/** Pieces of sentences with everything that rules look at, so that arbitrary joins of them reach the rules. */
const PIECES = [
  'He went',
  'Mr.',
  'U.S.',
  'No. 5',
  'p.m.',
  'The end',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '\u2029',
  '\u00a0',
  '. ',
  '.',
  '...',
  '…',
  '. . .',
  '?',
  '!',
  '?!',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  "'",
  '’',
  '(',
  ')',
  '[1]',
  '[',
  ']',
  '1.',
  '2)',
  'a)',
  '(i)',
  '• ',
  '– ',
  '— ',
  ',',
  ';',
  ':',
  '「',
  '」',
  '。',
  'と',
  '言った',
  '日本',
  'は、',
  '？',
  '3.',
  'Oktober',
  '3.14',
  'x@y.org',
  'www.a.com',
  'Привет',
  'г.',
  'Γεια;',
  'Բարև:',
  '؟',
  '۔',
  'سلام',
  '।',
  '॥',
  '።',
  '။',
  '습니다',
  '그리고',
  '\ud800',
  '\udc00',
  '😀',
  '\u0301',
  '\u200d',
  '\u0000',
  'word',
  'Word',
  'abduction., President',
  '_',
  '*',
  '#',
  '5',
  '12 January 2003',
];
const sentenceLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  sentenceLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((codes) => String.fromCharCode(...codes)),
);

test('segments stand in order, begin and end with something visible, and leave only white space between them', () => {
  fc.assert(
    fc.property(anyText, language, (text, tag) => {
      let at = 0;
      let paragraph = 0;
      for (const piece of segment(text, { language: tag })) {
        expect(piece.start).toBeGreaterThanOrEqual(at);
        expect(piece.end).toBeGreaterThan(piece.start);
        expect(text.slice(at, piece.start).trim()).toBe('');
        const cut = text.slice(piece.start, piece.end);
        expect(cut.trim()).toBe(cut);
        expect(piece.paragraph).toBeGreaterThanOrEqual(paragraph);
        paragraph = piece.paragraph;
        at = piece.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { numRuns: 3000 },
  );
});

test('the same text gives the same segments, whatever was cut before it', () => {
  fc.assert(
    fc.property(sentenceLike, sentenceLike, language, (text, other, tag) => {
      const first = segment(text, { language: tag });
      segment(other);
      expect(segment(text, { language: tag })).toEqual(first);
    }),
  );
});

test('paragraphs are cut alone: an empty line makes two texts of one', () => {
  fc.assert(
    fc.property(sentenceLike, sentenceLike, (one, two) => {
      fc.pre(one.trim() !== '' && two.trim() !== '');
      const together = segment(`${one}\n\n${two}`, { language: 'en' });
      const first = segment(one, { language: 'en' });
      const paragraphs = (first.at(-1)?.paragraph ?? -1) + 1;
      const shift = one.length + 2;
      const second = segment(two, { language: 'en' }).map((piece) => ({
        start: piece.start + shift,
        end: piece.end + shift,
        paragraph: piece.paragraph + paragraphs,
      }));
      expect(together).toEqual([...first, ...second]);
    }),
  );
});

test('no cut inside what is read as one character', () => {
  for (const text of ['終わり。\u0301次', 'Oh!\u200dNo', '！\ufe0f次'])
    for (const { start } of segment(text)) expect(text.slice(start)).not.toMatch(/^[\p{M}\u200d]/u);
});

test('empty text and white space have no segments', () => {
  expect(segment('')).toEqual([]);
  expect(segment(' \n\t\u3000\r\n ')).toEqual([]);
});

test.each(Object.entries(PUMPED_PIECES))(
  'a quarter of a million letters of %s are cut to the end',
  (_, piece) => {
    const text = pumped(piece, 250_000);
    expect(segment(text, { language: 'en' }).at(-1)?.end).toBe(text.trimEnd().length);
  },
);
