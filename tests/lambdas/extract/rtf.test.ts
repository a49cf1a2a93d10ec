import { expect, test } from 'vitest';
import { extraction, refusal } from './encode.ts';

const rtf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const HEAD =
  '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset128 MS Mincho;}}{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}{\\*\\generator x;}{\\info{\\title no}}';
const read = (text: string, tracked?: 'accept' | 'reject') =>
  extraction(rtf(`${HEAD}${text}}`), { filename: 'a.rtf', ...(tracked ? { tracked } : {}) });

test('paragraphs, code pages, Unicode with its stand-ins, quotation marks', async () => {
  const found = await read(
    "{\\header Page head\\par}\\pard\\s1 The title\\par\\pard\\plain Caf\\'e9 \\ldblquote x\\rdblquote  \\u26085?\\u26412?\\line {\\f1\\'93\\'fa\\'96\\'7b}\\par\r\n{\\pict 00ff}Text{\\footnote \\pard A note.\\par} on.\\par",
  );
  expect(found).toMatchObject({
    title: 'The title',
    text: 'The title\n\nCafé “x” 日本\n日本\n\nText on.\n\nA note.',
    furniture: [{ text: 'Page head', reason: 'running-head' }],
    notes: ['1 image was left out.'],
  });
});

test('tracked changes are accepted, or rejected, and told', async () => {
  const tracked = 'On {\\deleted Monday}{\\revised Tuesday}.\\par';
  const found = await read(tracked);
  expect(found.text).toBe('On Tuesday.');
  expect(found.notes).toEqual([
    'The file holds tracked changes, 1 insertion and 1 deletion: they were accepted.',
  ]);
  expect((await read(tracked, 'reject')).text).toBe('On Monday.');
});

test('a file that is cut off is refused', async () => {
  expect(await refusal(rtf(`${HEAD}{\\b Text`), 'a.rtf')).toMatchObject({ code: 'damaged' });
});

test('pictures in bytes are passed over, also where they say more than there is', async () => {
  expect((await read('One{\\pict\\bin4 {{{{} two.')).text).toBe('One two.');
  expect(await refusal(rtf(`${HEAD}One{\\pict\\bin2000000000 }}`), 'a.rtf')).toMatchObject({
    code: 'damaged',
  });
});
