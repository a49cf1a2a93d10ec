import { expect, test } from 'vitest';
import { MAX_UPLOAD_BYTES } from '../../../lambdas/store/keys.ts';
import { encode, extraction, refusal } from './encode.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test('an empty file', async () => {
  expect(await refusal('')).toMatchObject({ code: 'empty' });
});

test.each([
  ['a.txt', ' \n\t\r\n \u3000\n'],
  ['a.txt', '\ufeff'],
  ['a.txt', '\ufeff \n'],
  ['a.html', '<html><head><title></title></head><body><div> <br> </div></body></html>'],
  ['a.html', '<script>let a = "text"</script><style>p { color: red }</style>'],
  ['a.html', '<nav><a href="/">Home</a></nav>'],
  ['a.md', '<!-- only a comment -->\n'],
  ['a.txt', '(Provisional Translation)\n\nBack to Index\n'],
])('nothing but white space, markup or furniture: %s %j', async (filename, text) => {
  expect(await refusal(text, filename)).toMatchObject({ code: 'blank' });
});

test('a blank page that holds furniture says so', async () => {
  expect((await refusal('Back to Index')).message).toContain('furniture');
});

test.each([
  ['a PNG image', '\x89PNG\r\n\x1a\n\0\0'],
  ['a JPEG image', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['a GIF image', 'GIF89a\x01\0'],
  ['a gzip archive', '\x1f\x8b\x08\0'],
  ['an old Word, Excel or PowerPoint file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0'],
])('the message names %s', async (what, bytes) => {
  expect(await refusal(latin1(bytes))).toMatchObject({
    code: 'binary',
    message: `This is ${what}, not text.`,
  });
});

test('NUL bytes and control bytes that no UTF-16 explains', async () => {
  expect(await refusal(latin1('some text\0\xff\xfe and \0 more'))).toMatchObject({
    code: 'binary',
    place: 'byte 9',
  });
  expect(await refusal(latin1('\x01\x02\x03\x04text\x05\x06'))).toMatchObject({
    code: 'binary',
    place: 'byte 0',
  });
});

test('one file byte too many', async () => {
  const most = new Uint8Array(MAX_UPLOAD_BYTES).fill(0x61);
  expect((await extraction(most)).text.length).toBe(MAX_UPLOAD_BYTES);
  expect(await refusal(new Uint8Array(MAX_UPLOAD_BYTES + 1))).toMatchObject({ code: 'too-large' });
});

test('a broken byte in UTF-8 is named with its place, not read as another encoding', async () => {
  const good = encode('Größe über alles\nschöne Grüße\n', 'utf-8');
  const broken = Uint8Array.from([...good, 0xe4, ...encode(' mehr über', 'utf-8')]);
  expect(await refusal(broken)).toMatchObject({
    code: 'undecodable',
    place: `byte ${good.length}, line 3`,
    hint: expect.stringContaining('UTF-8'),
  });
});

test('the place is found in a long file', async () => {
  const good = encode('Größe über alles.\n'.repeat(5000), 'utf-8');
  const broken = Uint8Array.from([...good, 0xc3, 0x28, ...good]);
  expect((await refusal(broken)).place).toBe(`byte ${good.length}, line 5001`);
});

test.each([
  ['utf-8', ''],
  ['utf-16le', '\ufeff'],
])('a file cut off within a character: %s', async (encoding, mark) => {
  const whole = encode(`${mark}首相は来月、会談を始めると述べた。`, encoding);
  const found = await refusal(whole.subarray(0, -1));
  expect(found).toMatchObject({ code: 'undecodable', message: expect.stringContaining('cut off') });
});

test('a damaged Shift_JIS file is told as such', async () => {
  const sentence = encode('首相は来月、会談を始めると述べた。\n', 'shift_jis');
  const bytes = Uint8Array.from([...sentence, ...sentence, 0x81, 0x20, ...sentence, ...sentence]);
  const found = await refusal(bytes);
  expect(found.code).toBe('undecodable');
  expect(found.message).toContain('shift_jis');
  expect(found.place).toBe(`byte ${sentence.length * 2}, line 3`);
});

test('UTF-32 is refused with the hint to save as UTF-8', async () => {
  expect(await refusal(Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0))).toMatchObject({
    code: 'undecodable',
  });
});

test('an unknown type lists the known ones', async () => {
  const found = await refusal('text', 'statement.xyz');
  expect(found).toMatchObject({ code: 'unknown-type', place: 'filename' });
  expect(found.hint).toEqual(
    expect.stringMatching(
      /^Send plain text \(.txt, .text\), .*Word \(.docx, .dotx\).* or TEI \(.tei, .xml\)\.$/,
    ),
  );
});

test.each([
  ['a.TXT', undefined, 'text/plain'],
  ['a.b.md', undefined, 'text/markdown'],
  ['a.php', 'text/html; charset=utf-8', 'text/html'],
  ['page', 'TEXT/HTML', 'text/html'],
  ['a.txt', 'text/html', 'text/plain'],
  ['final v1.2', undefined, 'text/plain'],
  ['README', undefined, 'text/plain'],
])('the format of %s (%s) is %s', async (filename, contentType, mediaType) => {
  const found = await extraction('Hello', { filename, ...(contentType ? { contentType } : {}) });
  expect(found.mediaType).toBe(mediaType);
});

test.each(['<!DOCTYPE html><p>Hello', '  <html><p>Hello', '<!-- x --><body>Hello'])(
  'a file without extension that starts like HTML is HTML: %s',
  async (page) => {
    expect(await extraction(page, 'page')).toMatchObject({ mediaType: 'text/html', text: 'Hello' });
    expect((await extraction(encode(`\ufeff${page}`, 'utf-16le'), 'page')).mediaType).toBe('text/html');
  },
);
