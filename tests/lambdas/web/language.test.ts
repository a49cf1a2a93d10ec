import { expect, test } from 'vitest';
import { extract } from '../../../lambdas/extract/extract.ts';
import { REFUSAL_CODES } from '../../../lambdas/extract/refusal.ts';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { EN } from '../../../lambdas/web/messages/en.ts';
import { JA } from '../../../lambdas/web/messages/ja.ts';
import { noteSaid } from '../../../lambdas/web/stored-words.ts';
import { foreignLanguage } from '../../../lambdas/web/views/named.ts';
import { readPage } from '../../engine/report/page.ts';
import { form, offer, twoVersions } from './site.ts';

const langOf = async (response: Response | Promise<Response>) =>
  (await (await response).text()).match(/<html lang="(\w+)"/)?.[1];

test.each([
  ['/', {}, 'en'],
  ['/', { 'Accept-Language': 'ja' }, 'ja'],
  ['/', { 'Accept-Language': 'fr, ja-JP;q=0.8, en;q=0.5' }, 'ja'],
  ['/', { 'Accept-Language': 'ja;q=0, en' }, 'en'],
  ['/', { 'Accept-Language': 'en', Cookie: 'lang=ja' }, 'ja'],
  ['/', { 'Accept-Language': 'ja', Cookie: 'lang=en' }, 'en'],
  ['/', { 'Accept-Language': 'ja', Cookie: 'lang=xx' }, 'ja'],
  ['/?lang=ja', { Cookie: 'lang=en' }, 'ja'],
  ['/?lang=<b>', { Cookie: 'lang=ja' }, 'ja'],
])('%s with %o is in %s', async (path, headers, lang) => {
  const { app } = await twoVersions();
  const response = await app.request(path, { headers });
  expect(response.headers.get('Vary')?.split(', ')).toEqual(
    expect.arrayContaining(['Accept', 'Accept-Language', 'Cookie']),
  );
  expect(await langOf(response)).toBe(lang);
});

test('the switch on every page leads to the same page in the other language, which is remembered', async () => {
  const { app, versions, pair } = await twoVersions();
  for (const path of [
    '/',
    '/works/harbour',
    `/works/harbour/versions/${versions[0]}`,
    `/works/harbour/compare/${pair}`,
    '/nowhere',
  ]) {
    const { elements } = readPage(await (await app.request(path)).text());
    const [link, ...others] = elements.filter(({ attributes }) => attributes.hreflang !== undefined);
    expect({ path, link: link?.attributes, others }).toEqual({
      path,
      link: { href: '?lang=ja', lang: 'ja', hreflang: 'ja' },
      others: [],
    });
    const chosen = await app.request(`${path}${link.attributes.href}`);
    expect(chosen.headers.get('Set-Cookie')).toMatch(/^lang=ja; Max-Age=31536000; Path=\/; .*SameSite=Lax/);
    expect(await langOf(chosen)).toBe('ja');
  }
});

test('a language that is not spoken here, and a page without the switch, set no cookie', async () => {
  const { app } = await twoVersions();
  for (const path of ['/?lang=fr', '/', '/works/harbour'])
    expect(
      (await app.request(path, { headers: { 'Accept-Language': 'ja' } })).headers.get('Set-Cookie'),
    ).toBe(null);
});

test('a page that answers a form switches to an address that can be read', async () => {
  const { app } = await twoVersions();
  for (const [path, home] of [
    ['/works/harbour/versions', '/works/harbour'],
    ['/works', '/'],
    ['/works/harbour/requests', '/'],
  ]) {
    const { elements } = readPage(await (await app.request(path, form({ label: 'x' }))).text());
    const link = elements.find(({ attributes }) => attributes.hreflang === 'ja');
    expect(link?.attributes.href).toBe(`${home}?lang=ja`);
    expect((await app.request(`${home}?lang=ja`)).status).toBe(200);
  }
});

test('every page is Japanese for a Japanese reader, and no fault of ours goes untranslated', async () => {
  const { app, store, settle, versions } = await twoVersions();
  await acceptUpload(store, offer('third', 'Notice\n\nThe quay is shut.\n', { time: '2024-05-03' }));
  await acceptUpload(store, offer('', 'No label.'));
  await acceptUpload(store, offer('a/b', 'A bad label.'));
  await settle();
  const read = async (path: string, init: RequestInit = {}) => {
    const headers = { ...init.headers, 'Accept-Language': 'ja' };
    return (await app.request(path, { ...init, headers })).text();
  };
  const work = await read('/works/harbour');
  expect(work).toContain('<html lang="ja">');
  expect(work).toContain('2024年5月1日');
  expect(work).toContain('英語・訳文');
  expect(work).toContain('重大1件');
  expect(work).toContain('：取り込めませんでした。 版の名称がありません。');
  // What only the stored English says stays, and says that it is English.
  expect(work).toContain(
    '版の名称として使えない文字列です。 <span lang="en">The label &quot;a/b&quot; holds a slash.</span>',
  );
  expect(await read('/')).toContain('3版・英語・最新版 2024年5月3日');
  expect(await read(`/works/harbour/versions/${versions[0]}`)).toContain('比較の対象とする本文');
  expect(await read('/nowhere')).toContain('/nowhere というページはありません。');
  const pair = `${versions[1]}..${versions[1]}`;
  expect(await read(`/works/harbour/compare/${pair}`)).toContain('同じ版どうしは比較できません');
  expect(await read('/works/harbour/versions', form({ label: 'x' }))).toContain(
    'ファイルが選択されていません。',
  );
});

test('programs are answered in English, whatever their reader speaks', async () => {
  const { app } = await twoVersions();
  const headers = { Accept: 'application/json', 'Accept-Language': 'ja' };
  expect(await (await app.request('/works/nothing', { headers })).json()).toMatchObject({
    title: 'Not found',
  });
});

type Table = { readonly [name: string]: unknown };
/** Every text of a table by its path; both forms of a counted one. */
const texts = (table: Table, path = ''): [string, string][] =>
  Object.entries(table).flatMap(([name, value]) => {
    const at = `${path}.${name}`;
    if (typeof value === 'string') return [[at, value] as [string, string]];
    return typeof value === 'object' && value !== null && at !== '.stored' && at !== '.months'
      ? texts(value as Table, at)
      : [];
  });
const names = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test('both languages say the same things of the same values', () => {
  const japanese = new Map(texts(JA));
  const differing: string[] = [];
  for (const [path, text] of texts(EN)) {
    // English leaves the number out of "one upload"; it writes months by name, and begins sentences with a capital.
    const known = new Set([...names(text), '{n}', '{m}'].map((name) => name.toLowerCase()));
    const other = japanese.get(path);
    if (other === undefined) differing.push(`${path} is not said`);
    else if (names(other).some((name) => !known.has(name))) differing.push(`${path}: ${text} | ${other}`);
    else if (
      !/[^\x20-\x7e]/.test(other) &&
      /[a-z]{3}/i.test(text.replace(/\{\w+\}/g, '')) &&
      path !== '.version.sha'
    )
      differing.push(`${path} is not Japanese: ${other}`);
  }
  expect(differing).toEqual([]);
  expect(japanese.size).toBe(texts(EN).length);
});

test('every refusal and every note of an extraction is said in Japanese', async () => {
  for (const code of REFUSAL_CODES) expect(JA.stored?.refusals[code].hint).toMatch(/。$/);
  const files: readonly (readonly [string, string])[] = [
    ['a.md', '---\nx: 1\n---\n\nText of a page.\n'],
    ['a.html', '<p>A <ruby>B<rt>b</rt></ruby><img src=x> text<p hidden>x</p><button>y</button>'],
    ['b.html', '<p>A <ruby>B<rt>b</rt></ruby><ruby>C<rt>c</rt></ruby><img src=x><img src=y> t<input><input>'],
    ['a.txt', 'One \u0001 text.\n'],
    ['b.txt', 'One \u0001\u0002 text.\n'],
    ['a.md', `${'>'.repeat(5000)} deep\n`],
  ];
  const notes = ['The language was not stated; "en" is a guess from the text\'s letters.'];
  for (const [filename, text] of files) {
    const outcome = await extract(new TextEncoder().encode(text), { filename });
    if (outcome.ok) notes.push(...outcome.extraction.notes);
  }
  expect(notes.length).toBeGreaterThan(8);
  for (const note of notes)
    expect({ note, said: noteSaid('ja', note) }).toEqual({
      note,
      said: { text: expect.stringMatching(/。$/) },
    });
  expect(noteSaid('ja', 'A note of tomorrow.')).toEqual({ text: 'A note of tomorrow.', english: true });
  expect(noteSaid('en', 'A note of tomorrow.')).toEqual({ text: 'A note of tomorrow.' });
});

test('titles and labels in other letters than the reader’s say which language they are in', async () => {
  const { app, store, settle } = await twoVersions();
  await acceptUpload(
    store,
    offer('港則', '港は閉まる。\n', { language: 'ja', role: 'source', time: '2024-04-01' }),
  );
  await acceptUpload(store, offer('קול', 'הרציף סגור.\n', { language: 'he', time: '2024-06-01' }));
  await settle();
  const read = async (lang: string) => (await app.request(`/works/harbour?lang=${lang}`)).text();
  const english = await read('en');
  expect(english).toContain('><span lang="ja" dir="ltr">港則</span></a></h3>');
  expect(english).toContain('><span lang="he" dir="rtl">קול</span></a></h3>');
  expect(english).toContain('>provisional</a></h3>');
  expect(english).toContain('<h1>Notice of the Harbour Master</h1>');
  const japanese = await read('ja');
  expect(japanese).toContain('>港則</a></h3>');
  expect(japanese).toContain('<bdi><span lang="en" dir="ltr">provisional</span></bdi> → ');
  expect(japanese).toContain('<h1><span lang="en" dir="ltr">Notice of the Harbour Master</span></h1>');
});

test.each([
  ['港則', ['en', 'ja'], 'en', 'ja'],
  ['港則', ['zh'], 'ja', undefined],
  ['Draft', ['fr'], 'en', undefined],
  ['Entwurf', [undefined, 'de'], 'ja', 'de'],
  ['Проект', ['en', undefined], 'en', undefined],
  ['2024', ['ja'], 'en', undefined],
] as const)('%s, of %o, for a reader of %s: %s', (name, languages, locale, language) => {
  expect(foreignLanguage(name, languages, locale)).toBe(language);
});
