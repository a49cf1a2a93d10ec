import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { changedShare } from '../../../lambdas/web/matrix.ts';
import { readPage } from '../../engine/report/page.ts';
import { form, offer, SAME_SITE, site } from './site.ts';

const SENTENCES = ['The quay is shut.', 'Ships may wait.', 'The lamp burns.', 'No fee is due.'];
const texts = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 8 }).map((list) => list.join('\n'));

test('the share is between 0 and 1, 0 for the same text, and the same in both directions', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const share = changedShare(compare(before, after, { language: 'en' }).summary);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(changedShare(compare(after, before, { language: 'en' }).summary)).toBe(share);
      expect(changedShare(compare(before, before, { language: 'en' }).summary)).toBe(0);
    }),
    { numRuns: 60 },
  );
});

async function versions(count: number) {
  const made = site();
  for (let n = 1; n <= count; n++) {
    const text = SENTENCES.map((sentence, at) => (at < n - 1 ? `New ${n} words.` : sentence)).join('\n');
    await acceptUpload(made.store, offer(`v${n}`, text, { time: `2024-05-0${n}` }));
  }
  await made.settle();
  const page = async () => readPage(await (await made.app.request('/works/harbour')).text()).elements;
  return { ...made, page };
}

test('three versions and more have a table with headers, a cell for each pair', async () => {
  const { page } = await versions(4);
  const elements = await page();
  const headers = elements.filter(({ tag }) => tag === 'th');
  expect(headers.filter(({ attributes }) => attributes.scope === 'col')).toHaveLength(5);
  expect(
    headers.filter(({ attributes }) => attributes.scope === 'row').map(({ text }) => text.trim()),
  ).toEqual(['1 v1', '2 v2', '3 v3', '4 v4']);
  const cells = elements
    .filter(({ tag }) => tag === 'td')
    .map(({ text }) => text.trim().replace(/\s+/g, ' '));
  expect(cells).toHaveLength(16);
  expect(cells[1]).toMatch(/^v1 → v2, sentences changed: 25%/);
  // The second with the fourth is due to nobody.
  expect(cells[7]).toBe('compare');
  // On the diagonal and below it there is nothing.
  for (const [row, column] of [
    [0, 0],
    [1, 0],
    [3, 2],
    [3, 3],
  ])
    expect(cells[4 * row + column]).toBe('');
});

test('a pair that is not there is asked for from its cell, in either direction', async () => {
  const { app, page, settle } = await versions(4);
  const button = (await page()).find(({ tag, attributes }) => tag === 'button' && attributes.name === 'pair');
  expect(button?.attributes['aria-label']).toBe('Compare v2 → v4');
  const pair = button?.attributes.value ?? '';
  const asked = await app.request('/works/harbour/requests', form({ pair }));
  expect(asked.headers.get('Location')).toBe(`/works/harbour/compare/${pair}`);
  const making = (await page()).find(({ tag, text }) => tag === 'td' && text.includes('is being made'));
  expect(making?.text).toContain('v2 → v4');
  await settle();
  const [before, after] = pair.split('..');
  await app.request('/works/harbour/requests', {
    ...form({ before: after, after: before }),
    headers: SAME_SITE,
  });
  await settle();
  const said = (await page()).filter(({ tag }) => tag === 'td').map(({ text }) => text);
  const share = (text: string) => said.find((one) => one.startsWith(text))?.match(/: (\S+%)/)?.[1];
  expect(share('v2 → v4')).toMatch(/%$/);
  expect(share('v4 → v2')).toBe(share('v2 → v4'));
});

test('two versions need no table', async () => {
  const { page } = await versions(2);
  expect((await page()).filter(({ tag }) => tag === 'table')).toEqual([]);
});
