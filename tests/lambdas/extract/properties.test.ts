import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../../lambdas/extract/extract.ts';
import { encode, extraction } from './encode.ts';

const filename = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a', 'a.xyz', '.', '');

test('any bytes give an outcome, the same one twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), filename, async (bytes, name) => {
      const outcome = await extract(bytes, { filename: name });
      expect(await extract(bytes, { filename: name })).toEqual(outcome);
      if (outcome.ok) {
        const { text } = outcome.extraction;
        expect(text).not.toBe('');
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/[\r\ufeff\0]|\n{3}|[ \t]\n/);
        expect(text.startsWith('\n') || text.endsWith('\n')).toBe(false);
      } else {
        expect(outcome.refusal.message).not.toBe('');
        expect(outcome.refusal.hint).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

test('any text gives an outcome in every format', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<b',
      '<!--',
      '-->',
      '&#',
      '<script>',
      '# ',
      '* ',
      '> ',
      '```',
      '[',
      '](',
      '|',
      '\n',
      '\n\n',
      '---\n',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), filename, async (pieces, name) => {
      const outcome = await extract(encode(pieces.join(''), 'utf-8'), { filename: name });
      if (outcome.ok) expect(outcome.extraction.text.trim()).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

const word = fc.oneof(
  fc.constantFrom(
    'Japanese',
    'index',
    'back',
    'home',
    'translation',
    '仮訳',
    'draft',
    'Größe',
    'мир',
    '会議',
  ),
  fc.stringMatching(/^[a-zäöüß]{1,10}$/),
);
const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 8 });

test('plain text of sentences is kept whole', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, fc.constantFrom('\n', '\r\n', '\r'), async (sentences, end) => {
      const found = await extraction(sentences.join(end + end));
      expect(found.text).toBe(sentences.join('\n\n').normalize('NFC'));
      expect(found.furniture).toEqual([]);
    }),
  );
});

test('HTML and Markdown keep every word of their paragraphs', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, async (sentences) => {
      const text = sentences.join('\n\n').normalize('NFC');
      const page = `<!doctype html><body>${sentences.map((s) => `<p>${s.replaceAll(' ', ' <b></b>\n')}`).join('')}`;
      // Between two kanji words the source's line break is nothing: compared without spaces.
      const close = (value: string) => value.replace(/[ \n]/g, '');
      expect(close((await extraction(page, 'a.html')).text)).toBe(close(text));
      expect((await extraction(sentences.join('\n\n'), 'a.md')).text).toBe(text);
    }),
  );
});

const ALPHABETS: readonly (readonly [string, string])[] = [
  ['windows-1252', 'abcdefghijklmnopqrstuvwxyzäöüßéèêçñåøæ'],
  ['windows-1251', 'абвгдежзийклмнопрстуфхцчшщъыьэюя'],
  ['windows-1253', 'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ'],
  ['windows-1254', 'abcçdefgğhıijklmnoöprsştuüvyz'],
  ['windows-1250', 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż'],
  ['shift_jis', 'あいうえおかきくけこさしすせそアイウエオ会議声明日本'],
  ['euc-jp', 'あいうえおかきくけこさしすせそアイウエオ会議声明日本'],
  ['iso-2022-jp', 'あいうえおかきくけこさしすせそアイウエオ会議声明日本'],
  ['gb18030', '总统表示会谈将于下月开始'],
  ['utf-16le', 'abcäöあいう会議мир'],
];
for (const [encoding, alphabet] of ALPHABETS) {
  test(`what ${encoding} encodes comes back when it is stated`, async () => {
    const letters = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(letters, { minLength: 1, maxLength: 20 }), async (words) => {
        // The bracket keeps letters off the beginning, where "юя" is a byte order mark.
        const text = `(${words.join(' ')})`;
        const hints = { filename: 'a.txt', contentType: `text/plain; charset=${encoding}` };
        const found = await extraction(encode(text, encoding), hints);
        expect(found).toMatchObject({ text: text.normalize('NFC'), encoding, notes: [] });
      }),
      { numRuns: 50 },
    );
  });
}
