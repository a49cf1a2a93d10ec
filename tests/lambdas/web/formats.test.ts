import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import type { VersionAnswer, WorkAnswer, WorksAnswer } from '../../../lambdas/web/answers/shapes.ts';
import { marksOf, readDocx } from '../../engine/report/exports/read-docx.ts';
import { readPage } from '../../engine/report/page.ts';
import { AFTER, BEFORE, form, offer, readJson, SAME_SITE, site, twoVersions } from './site.ts';

const accepting = (type: string): RequestInit => ({ headers: { Accept: type } });
const table = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

const TYPES = {
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
  md: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  tmx: 'application/x-tmx+xml',
  xlf: 'application/xliff+xml',
  tei: 'application/tei+xml',
};

test('a thing has one address, and its formats stand beside it: by suffix or by what is accepted, the same bytes', async () => {
  const { app, pair, versions } = await twoVersions();
  const things = [
    ['/works/harbour', ['json', 'csv']],
    [`/works/harbour/versions/${versions[0]}`, ['json', 'txt']],
    [`/works/harbour/compare/${pair}`, Object.keys(TYPES) as (keyof typeof TYPES)[]],
    [`/works/harbour/compare/${pair}/corrigendum`, ['txt', 'docx']],
    ['/works', ['json']],
  ] as const;
  for (const [page, formats] of things)
    for (const format of formats) {
      const beside = await app.request(`${page}.${format}`, accepting('text/html'));
      const accepted = await app.request(page, accepting(TYPES[format]));
      expect(`${beside.status} ${page}.${format}`).toBe(`200 ${page}.${format}`);
      expect(beside.headers.get('Content-Type')?.startsWith(TYPES[format])).toBe(true);
      expect(beside.headers.get('Vary') ?? '').not.toMatch(/\bAccept\b(?!-)/);
      expect(accepted.headers.get('Vary')).toMatch(/\bAccept\b(?!-)/);
      expect(accepted.headers.get('Content-Location')).toBe(`${page}.${format}`);
      expect(await accepted.text()).toBe(await beside.text());
      expect(accepted.headers.get('ETag')).toBe(beside.headers.get('ETag'));
    }
});

test('pages tell of their other formats in Link', async () => {
  const { app, pair } = await twoVersions();
  const address = `/works/harbour/compare/${pair}`;
  const page = await app.request(address);
  const told = page.headers.get('Link') ?? '';
  expect(told).toMatch(/^<[^>]*\.json>; rel="alternate"; type="application\/json", </);
  for (const [suffix, type] of Object.entries(TYPES))
    expect(told).toContain(`<${address}.${suffix}>; rel="alternate"; type="${type}"`);
  const table = await app.request(`${address}.csv`);
  expect(table.headers.get('Link')).toContain(`<${address}>; rel="alternate"; type="text/html"`);
});

test('pages lead to their data and to feeds, in the head for programs and in the foot for people', async () => {
  const { app, pair, versions } = await twoVersions();
  const work = '/works/harbour';
  const feed = `${work}/feed.atom`;
  const version = `${work}/versions/${versions[0]}`;
  const report = `${work}/compare/${pair}`;
  const pages: readonly (readonly [string, readonly string[]])[] = [
    ['/', ['/works.json', '/feed.atom']],
    [work, [`${work}.json`, `${work}.csv`, feed]],
    [version, [`${version}.json`, `${version}.txt`]],
    [report, [`${report}.json`, `${report}.csv`, `${report}.txt`, feed]],
  ];
  for (const [page, wanted] of pages) {
    const { elements } = readPage(await (await app.request(page)).text());
    const hrefs = (tag: string) =>
      elements.filter((one) => one.tag === tag).map(({ attributes }) => attributes);
    const alternates = hrefs('link').filter(({ rel }) => rel === 'alternate');
    expect(alternates.map(({ href }) => href)).toEqual(wanted);
    for (const { href, type } of alternates) {
      const answer = await app.request(href);
      expect(`${answer.status} ${answer.headers.get('Content-Type')?.split(';')[0]}`).toBe(`200 ${type}`);
    }
    const shown = hrefs('a').map(({ href }) => href);
    expect(shown).toEqual(expect.arrayContaining(wanted.filter((href) => page !== report || href !== feed)));
  }
  const home = await app.request('/');
  expect(home.headers.get('Link')).toContain('</openapi.json>; rel="service-desc"');
});

test('the menu of a report leads to every form of it, under a good name', async () => {
  const { app, pair } = await twoVersions();
  const report = `/works/harbour/compare/${pair}`;
  const { elements } = readPage(await (await app.request(report)).text());
  const menu = elements.filter((one) => one.tag === 'a' && 'download' in one.attributes);
  expect(menu.map(({ attributes }) => attributes.href.slice(report.length))).toEqual([
    '.docx',
    '/corrigendum.docx',
    ...['.xlsx', '.csv', '.md', '.txt', '.tmx', '.xlf', '.tei', '.json'],
  ]);
  for (const { attributes } of menu) {
    const answer = await app.request(attributes.href);
    expect(`${answer.status} ${attributes.href}`).toBe(`200 ${attributes.href}`);
    expect(answer.headers.get('Content-Disposition')).toMatch(
      /^(attachment|inline); filename="harbour( - corrigendum)? - provisional - revised\.[a-z.]+"; filename\*=UTF-8''harbour/,
    );
  }
  const names = async (suffix: string) =>
    (await app.request(`${report}${suffix}`)).headers.get('Content-Disposition');
  expect(await names('.docx')).toMatch(/^attachment; .*revised\.docx"/);
  expect(await names('.tei')).toMatch(/^attachment; .*revised\.tei\.xml"/);
  expect(await names('.txt')).toMatch(/^inline; /);
});

test('Word says who changed the text and when: the later version', async () => {
  const { app, pair } = await twoVersions();
  const answer = await app.request(`/works/harbour/compare/${pair}.docx`);
  const file = new Uint8Array(await answer.arrayBuffer());
  expect(readDocx(file, 'accept').join('\n\n')).toBe(AFTER.trim());
  expect(readDocx(file, 'reject').join('\n\n')).toBe(BEFORE.trim());
  expect(new Set(marksOf(file).map(({ author, date }) => `${author} ${date}`))).toEqual(
    new Set(['revised 2024-05-02T00:00:00Z']),
  );
});

test('a corrigendum is a page, a text and a Word file, in the reader’s language', async () => {
  const { app, pair } = await twoVersions();
  const report = `/works/harbour/compare/${pair}`;
  const page = await (await app.request(`${report}/corrigendum`)).text();
  const hrefs = readPage(page).elements.flatMap(({ attributes }) => attributes.href ?? []);
  for (const href of hrefs) expect((await app.request(href)).status, href).toBe(200);
  expect(hrefs).toContain(report);
  const text = await (await app.request(`${report}/corrigendum.txt`)).text();
  expect(text).toContain('For “May 12” read “May 13”');
  const japanese = { headers: { 'Accept-Language': 'ja' } };
  expect(await (await app.request(`${report}/corrigendum.txt`, japanese)).text()).toMatch(/^正誤表\n/);
  expect((await app.request(`${report}/corrigendum.csv`)).status).toBe(404);
  expect((await app.request(`${report}x/corrigendum`)).status).toBe(404);
});

test('where no format fits, the answer lists those there are', async () => {
  const { app } = await twoVersions();
  const response = await app.request('/works/harbour', accepting('image/png'));
  expect(response.status).toBe(406);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({
    title: 'Not in this format',
    alternates: [
      { type: 'text/html', address: '/works/harbour' },
      { type: 'application/json', address: '/works/harbour.json' },
      { type: 'text/csv', address: '/works/harbour.csv' },
    ],
  });
  expect((await app.request('/works/harbour.txt')).status).toBe(404);
  expect((await app.request('/works/harbour.json', accepting('image/png'))).status).toBe(200);
});

test('a work, its versions and their text for programs', async () => {
  const { app, pair, versions } = await twoVersions();
  const works = await readJson<WorksAnswer>(app.request('/works.json'));
  expect(works).toMatchObject({ works: [{ id: 'harbour', versions: 2, refused: 0, pending: 0 }] });
  expect(works.works[0].latest?.summary?.severities.critical).toBe(1);
  const work = await readJson<WorkAnswer>(app.request('/works/harbour.json'));
  expect(work.versions.map(({ id }: { id: string }) => id)).toEqual(versions);
  expect(work.comparisons[0]).toMatchObject({ made: true, address: `/works/harbour/compare/${pair}` });
  const version = await readJson<VersionAnswer>(app.request(`${work.versions[0].address}.json`));
  expect(version).toMatchObject({ label: 'provisional', work: 'harbour', file: { name: 'provisional.txt' } });
  expect(await (await app.request(version.file.address)).text()).toBe(BEFORE);
  const text = await app.request(`${work.versions[0].address}.txt`);
  expect(await text.text()).toBe(version.text);
  expect(text.headers.get('Content-Language')).toBe('en');
});

test('nothing of the inside goes out: no keys of the store', async () => {
  const { app, versions } = await twoVersions();
  for (const path of ['/works.json', '/works/harbour.json', `/works/harbour/versions/${versions[0]}.json`])
    expect(await (await app.request(path)).text()).not.toMatch(/"(uploads|versions)\/harbour/);
});

test('the comparisons of a work as a table', async () => {
  const { app, pair } = await twoVersions();
  const rows = table(await (await app.request('https://desk.example/works/harbour.csv')).text());
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    before: 'provisional',
    after: 'revised',
    made: 'yes',
    critical: '1',
    address: `https://desk.example/works/harbour/compare/${pair}`,
  });
});

test('the changes as a table lead to the report', async () => {
  const { app, pair } = await twoVersions();
  const address = `https://desk.example/works/harbour/compare/${pair}`;
  const [row] = table(await (await app.request(`${address}.csv`)).text());
  expect(row).toMatchObject({
    severity: 'critical',
    category: 'date',
    address: `${address}/changes/${row.id}`,
  });
  const page = await (await app.request(address)).text();
  expect(page).toContain(`id="change-${row.id}"`);
});

test('the text of a comparison is what a terminal shows, without colour, in the language asked for', async () => {
  const { app, pair } = await twoVersions();
  const english = await app.request(`/works/harbour/compare/${pair}.txt`);
  const text = await english.text();
  expect(text).toContain('[-12-]{+13+}');
  expect(text).not.toContain('\u001b');
  const japanese = await app.request(`/works/harbour/compare/${pair}.txt`, {
    headers: { 'Accept-Language': 'ja' },
  });
  expect(japanese.headers.get('Content-Language')).toBe('ja');
  expect(japanese.headers.get('Vary')).toContain('Accept-Language');
  expect(await japanese.text()).toContain('重大');
});

test('what is not there yet says so in every format', async () => {
  const { app, store, settle } = await twoVersions();
  await acceptUpload(store, offer('third', 'Notice\n\nThe quay is shut.\n', { time: '2024-05-03' }));
  await settle();
  const { versions } = await readJson<WorkAnswer>(app.request('/works/harbour.json'));
  const [before, after] = [versions[1].id, versions[0].id];
  for (const suffix of ['.json', '.csv', '.txt', '.docx', '.tei']) {
    const missing = await app.request(`/works/harbour/compare/${before}..${after}${suffix}`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await missing.json()).toMatchObject({ title: 'Not made yet' });
  }
  const asked = await app.request('/works/harbour/requests', {
    ...form({ before, after }),
    headers: { ...SAME_SITE, Accept: 'application/json' },
  });
  expect(await asked.json()).toEqual({ report: `/works/harbour/compare/${before}..${after}` });
});

test('ids of other scripts survive suffixes and headers', async () => {
  const { app, store, settle } = await twoVersions();
  await acceptUpload(store, offer('初版', '港は閉まる。\n', { work: '港', workTitle: '港', language: 'ja' }));
  await settle();
  const work = await app.request('/works/%E6%B8%AF.json');
  expect(work.status).toBe(200);
  expect(work.headers.get('Link')).toContain('</works/%E6%B8%AF>');
  expect((await readJson<WorkAnswer>(work)).id).toBe('港');
  expect((await app.request('/works/%E6%B8%AF', accepting('text/csv'))).headers.get('Content-Location')).toBe(
    '/works/%E6%B8%AF.csv',
  );
});

test('what was noticed in a file stands in the report as page, as text and as Markdown', async () => {
  const { app, store, settle } = site();
  await acceptUpload(store, offer('one', BEFORE, { time: '2024-05-01' }));
  await acceptUpload(store, offer('two', AFTER.replace('lamp', 'la\u0001mp'), { time: '2024-05-02' }));
  await settle();
  const { comparisons } = await readJson<WorkAnswer>(app.request('/works/harbour.json'));
  const address = comparisons[0].address;
  const read = async (suffix: string, language: string) =>
    (await app.request(`${address}${suffix}`, { headers: { 'Accept-Language': language } })).text();
  expect(await read('', 'en')).toContain('>1 control character was removed.<');
  expect(await read('.txt', 'en')).toContain('\nAfter: 1 control character was removed.\n');
  expect(await read('.md', 'en')).toContain('\n- **After**: 1 control character was removed.\n');
  expect(await read('', 'ja')).toContain('>制御文字1字を除きました。<');
  expect(await read('.txt', 'ja')).toContain('\n変更後：制御文字1字を除きました。\n');
});
