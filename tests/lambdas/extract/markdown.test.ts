import { expect, test } from 'vitest';
import { extraction } from './encode.ts';

test('marks go, text and paragraphs stay', async () => {
  const found = await extraction(
    [
      '# The *Title*',
      '',
      'A paragraph that',
      'wraps, with **bold**, `code`, a [link](https://example.org "hint") and www.example.org.  ',
      'A hard break.',
      '',
      '- one',
      '- two',
      '',
      '> A quotation',
      '',
      '| a | b |',
      '|---|---|',
      '| c | d |',
      '',
      '```',
      'for x:',
      '  y',
      '```',
      '',
      '1 \\* 2 &amp; 3 <b onclick="x()">raw</b><script>alert(1)</script>',
    ].join('\n'),
    'a.md',
  );
  expect(found.text).toBe(
    [
      'The Title',
      'A paragraph that wraps, with bold, code, a link and www.example.org.\nA hard break.',
      ...['one', 'two', 'A quotation', 'a', 'b', 'c', 'd'],
      'for x:\n  y',
      '1 * 2 & 3 raw',
    ].join('\n\n'),
  );
  expect(found).toMatchObject({ title: 'The Title', mediaType: 'text/markdown', notes: [] });
});

test('the first heading is the title, whatever its level', async () => {
  expect((await extraction('A line.\n\n## Head\n\n# Other', 'a.markdown')).title).toBe('Head');
});

test('a status marked up as a heading is no title', async () => {
  const found = await extraction('# (Provisional Translation)\n\n# Title\n\nText.', 'a.md');
  expect(found).toMatchObject({ text: 'Title\n\nText.', title: 'Title', status: 'Provisional Translation' });
});

test('lines of kanji are joined without a space', async () => {
  expect((await extraction('記者会見は\n明日です。', 'a.md')).text).toBe('記者会見は明日です。');
});

test('front matter is left out, with a note', async () => {
  const found = await extraction('---\ntitle: X\ntags:\n  - a\n---\n\nText.', 'a.md');
  expect(found.text).toBe('Text.');
  expect(found.notes).toEqual([expect.stringContaining('front matter')]);
});

test('a rule at the top is no front matter', async () => {
  expect((await extraction('---\n\nFirst, text.\n\n---\n\nMore.', 'a.md')).text).toBe(
    'First, text.\n\nMore.',
  );
});

test.each([
  ['quotations', `${'>'.repeat(50_000)}deep`],
  ['lists', `${'- '.repeat(50_000)}deep`],
  ['indented lists', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n')],
  ['stars', `${'*'.repeat(30_000)}x${'*'.repeat(30_000)}`],
])('%s nested too deeply are read as plain text, with a note', async (_, text) => {
  const found = await extraction(text, 'a.md');
  expect(found.text).toBe(text);
  expect(found.notes).toEqual([expect.stringContaining('nested too deeply')]);
});

test.each(['<!--', '<div\n', '<?', '<![CDATA[', '<!A '])(
  '%j over and over, never closed, is read as plain text: the parser would look for each end in all that follows',
  async (opened) => {
    const text = `x ${opened.repeat(300_000 / opened.length)}y`;
    const found = await extraction(text, 'a.md');
    expect(found.text).toBe(text);
    expect(found.notes).toEqual([expect.stringContaining('leaves too much open')]);
  },
);

test('tags and comments that are closed may be many', async () => {
  const text = '<b>One</b> two <!-- three -->\n\n'.repeat(10_000);
  const found = await extraction(text, 'a.md');
  expect(found.notes).toEqual([]);
  expect(found.text.startsWith('One two\n\nOne two')).toBe(true);
});

test('long rules and pictures within the text are no nesting', async () => {
  const picture = `![x](data:image/png;base64,${'iVBORw0KGgo'.repeat(1000)})`;
  const found = await extraction(`# Head\n\n${'-'.repeat(200)}\n\n* * *\n\n${picture}\n\nText.`, 'a.md');
  expect(found).toMatchObject({ text: 'Head\n\nText.', notes: ['1 image was left out.'] });
});
