import { expect, test } from 'vitest';
import { compare, LOCALES } from '../../../engine/index.ts';
import { renderHtmlPages } from '../../../engine/report/html.ts';
import { makeSample } from '../../bench/synthetic.ts';
import { readPage } from './page.ts';

/** Bytes, before compression. */
const PAGE_LIMIT = 1_000_000;
const ADDRESS = '/report';

/** Revised in every sentence, with quotes, ampersands and other letters, so that it is as long as markup gets. */
function book(sentences: number) {
  const { before, after } = makeSample(sentences, 5, 0.5, 1);
  const written = (list: readonly string[], sign: string) =>
    list.map((sentence, at) => `“${sentence}” & 第${at}節${sign}.`).join('\n\n');
  return { before: written(before, '一'), after: written(after, '二') };
}
const texts = book(1000);
const comparison = compare(texts.before, texts.after, { language: 'en' });
const page = (number: number) => (number === 1 ? ADDRESS : `${ADDRESS}/pages/${number}`);
const pagesIn = (locale: (typeof LOCALES)[number]) => [
  ...renderHtmlPages(comparison, { ...texts, work: 'A book', links: { page } }, [locale]),
];
const pages = pagesIn('en');

test('a book has pages of some hundred sentences, none over 1 MB in any language', () => {
  expect(pages.length).toBeGreaterThanOrEqual(4);
  for (const locale of LOCALES)
    for (const { number, html } of pagesIn(locale))
      expect({ number, fits: Buffer.byteLength(html) <= PAGE_LIMIT }).toEqual({ number, fits: true });
});

test('each change and each sentence stands on one page, the same in every language', () => {
  const ids = comparison.links.flatMap(({ changes }) => changes.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(1000);
  expect(pages.flatMap(({ changes }) => changes).sort()).toEqual([...ids].sort());
  const rowsOf = ({ html }: { readonly html: string }) => html.match(/ id="link-\d+"/g) ?? [];
  const rows = pages.flatMap(rowsOf);
  expect(new Set(rows).size).toBe(rows.length);
  const inJapanese = pagesIn('ja');
  expect(inJapanese.map(({ changes }) => changes)).toEqual(pages.map(({ changes }) => changes));
});

test('on every page the strip spans all of them, and every link leads to what is there', () => {
  const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, value]) => value);
  const anchors = new Map(
    pages.map(({ number, html }) => [page(number), new Set(found(html, / id="([^"]*)"/g))]),
  );
  for (const { number, html } of pages) {
    expect(readPage(html).errors).toEqual([]);
    const links = found(html, / href="([^"]*#[^"]*)"/g).map((href) => href.split('#'));
    // Its own sentences are led to by a fragment alone.
    const reached = new Set(links.map(([address]) => (address === '' ? page(number) : address)));
    expect([...reached].sort()).toEqual([...anchors.keys()].sort());
    const lost = links.filter(
      ([address, anchor]) =>
        !anchors.get(address === '' ? page(number) : address)?.has(decodeURIComponent(anchor)),
    );
    expect(lost).toEqual([]);
  }
});

test('what was noticed in the files is said on the first page, and not again', () => {
  const notes = { before: ['1 image was left out.'], after: [] };
  const made = [...renderHtmlPages(comparison, { ...texts, notes, links: { page } }, ['en'])];
  const said = made.filter(({ html }) => html.includes('1 image was left out.'));
  expect(said.map(({ number }) => number)).toEqual([1]);
});

test('the first page lists changes of the whole book, strongest first, and says how many more there are', () => {
  const [{ html }] = pages;
  const { elements } = readPage(html);
  const listed = elements.filter(
    ({ tag, attributes }) => tag === 'a' && /#change-/.test(attributes.href ?? ''),
  );
  expect(listed.some(({ attributes }) => attributes.href.startsWith(ADDRESS))).toBe(true);
  expect(html).toMatch(/\d+ more changes are listed on the pages that have them/);
  expect(html).toContain('Changes page by page');
});
