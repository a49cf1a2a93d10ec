/** A part of a page by a selector: cut out as it is written. */
import { expect, test } from 'vitest';
import { isSelector, selectPart } from '../../../lambdas/extract/html/select.ts';

const cut = async (page: string | Uint8Array, selector: string, contentType?: string) => {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const part = await selectPart(bytes, { selector, contentType });
  return part.ok ? new TextDecoder().decode(part.value.bytes) : part.refusal;
};

test('elements as they are written, outermost ones, in their order, in the page’s language', async () => {
  const page =
    '<html lang="ja"><body><nav>x</nav><ul><li class=a>one<li>two</ul><div id=a><p>three<div class=a>four</div></div></body>';
  expect(await cut(page, '#a, .a')).toBe(
    '<!doctype html>\n<html lang="ja"><head><meta charset="utf-8"></head>\n<body>\n<li class=a>one\n<div id=a><p>three<div class=a>four</div></div>\n</body></html>\n',
  );
});

test('what nothing stands for, and what is no page, is refused', async () => {
  expect(await cut('<p>one</p>', 'main')).toMatchObject({
    code: 'blank',
    message: expect.stringContaining('"main"'),
  });
  expect(await cut('', 'main')).toMatchObject({ code: 'empty' });
  expect(await cut('%PDF-1.7', 'main')).toMatchObject({ code: 'binary' });
});

test('many parts cost as much as they are long', async () => {
  // Quadratic, this would take minutes.
  expect(await cut('<i></i>'.repeat(50_000), 'i')).toContain('<i></i>\n<i></i>');
});

test('a page in another encoding comes out in UTF-8', async () => {
  const page = Buffer.concat([Buffer.from('<p>caf'), Buffer.from([0xe9]), Buffer.from('</p>')]);
  expect(await cut(page, 'p', 'text/html; charset=windows-1252')).toContain('<p>café</p>');
});

test('a page that would close the script around it by itself is cut as a browser reads it', async () => {
  expect(await cut('<?xml version="1.0"?><html><script src="a"/><p>one</p></html>', 'p')).toContain(
    '<p>one</p>',
  );
});

test.each(['main > p', '#a, .b:not(.c)', 'article:has(h1)'])('%s is a selector', (selector) => {
  expect(isSelector(selector)).toBe(true);
});
test.each(['', '  ', 'main >> [', ':no-such-thing', 'a{}'])('%j is none', (selector) => {
  expect(isSelector(selector)).toBe(false);
});
