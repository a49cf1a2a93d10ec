import { expect, test } from 'vitest';
import { extraction } from './encode.ts';

const read = (body: string) => extraction(`<!doctype html><body>${body}`, 'a.html');
const TEXT = '<p>The harbour is closed to all ships from noon on Monday, and ferries wait outside.</p>';

test('what stands beside main is furniture, but for the only title', async () => {
  const found = await read(
    `<div>Sign in</div><h1>Notice</h1><main>${TEXT}</main><div>Was this page useful?</div>`,
  );
  expect(found).toMatchObject({
    title: 'Notice',
    text: 'Notice\n\nThe harbour is closed to all ships from noon on Monday, and ferries wait outside.',
    furniture: [{ text: 'Sign in\nWas this page useful?', reason: 'navigation' }],
  });
});

test('a main that holds less than the rest is not believed', async () => {
  expect((await read(`<div role="main">Menu</div>${TEXT}`)).text).toMatch(/^Menu\n\nThe harbour/);
});

test('parts that are named as navigation are furniture, not inside of an article', async () => {
  const found = await read(
    `<ul class="big breadcrumb"><li>Home</li><li>Notices</li></ul><div id="cookie-banner">We use cookies.</div>${TEXT}<article><p class="sidebar">Beside it.</p></article>`,
  );
  expect(found.text).toBe(
    'The harbour is closed to all ships from noon on Monday, and ferries wait outside.\n\nBeside it.',
  );
  expect(found.furniture.map(({ text }) => text)).toEqual(['Home\nNotices', 'We use cookies.']);
});
