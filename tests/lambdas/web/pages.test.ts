import { expect, test } from 'vitest';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { brokenAnchors, readPage } from '../../engine/report/page.ts';
import { offer, site, twoVersions } from './site.ts';

const text = async (response: Response | Promise<Response>) => (await response).text();

test('the first page of an empty store says what to do', async () => {
  const { app } = site();
  const response = await app.request('/');
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('There is no work here yet');
});

test('the first page lists works with versions, languages and the latest verdict', async () => {
  const { app } = await twoVersions();
  const page = await text(app.request('/'));
  expect(page).toContain('<a href="/works/harbour">Notice of the Harbour Master</a>');
  expect(page).toContain('2 versions · English');
  expect(page).toContain('<bdi>provisional</bdi> → <bdi>revised</bdi>');
  expect(page).toMatch(/\d+ (critical|major|minor|neutral)<\/span>/);
  expect(page).toMatch(/\d of \d sentences unchanged\./);
});

test('a work shows its versions in the order of time, their comparisons and the upload form', async () => {
  const { app, versions, pair } = await twoVersions();
  const page = await text(app.request('/works/harbour'));
  expect(page.indexOf('1 May 2024')).toBeGreaterThan(0);
  expect(page.indexOf('1 May 2024')).toBeLessThan(page.indexOf('2 May 2024'));
  for (const version of versions) expect(page).toContain(`/works/harbour/versions/${version}`);
  expect(page).toContain(`href="/works/harbour/compare/${pair}"`);
  expect(page).toContain('enctype="multipart/form-data"');
  // With two versions there is nothing to choose.
  expect(page).not.toContain('Compare any two');
});

test('with three versions any two can be chosen, in groups that can be compared', async () => {
  const { app, store, settle } = await twoVersions();
  await acceptUpload(store, offer('final', 'Notice\n\nThe quay is closed.\n', { time: '2024-06-01' }));
  await acceptUpload(
    store,
    offer('source', '港は閉まる。\n', { language: 'ja', role: 'source', time: '2024-04-01' }),
  );
  await settle();
  const page = await text(app.request('/works/harbour'));
  expect(page).toContain('Compare any two');
  expect(page).toContain('<optgroup label="English, translation">');
  expect(page).not.toContain('<optgroup label="Japanese, source">');
});

test('a refusal is shown with what to do about it', async () => {
  const { app, store, settle } = await twoVersions();
  await acceptUpload(store, offer('empty', ''));
  await settle();
  const page = await text(app.request('/works/harbour'));
  expect(page).toContain('Not taken in');
  expect(page).toContain('<strong class="file">empty.txt</strong>');
});

test('a refused work is shown on the first page', async () => {
  const { app, store, settle } = site();
  await acceptUpload(store, offer('one', 'Some text.', { work: '../etc' }));
  await settle();
  const page = await text(app.request('/'));
  expect(page).toContain('Not taken in');
  expect(page).toContain('../etc');
});

test('a report is served as it is stored, with its JSON beside it', async () => {
  const { app, store, pair } = await twoVersions();
  const response = await app.request(`/works/harbour/compare/${pair}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  const stored = await store.get(`reports/harbour/${pair}/index.html`);
  expect(await response.text()).toBe(new TextDecoder().decode(stored?.body));
  const json = await app.request(`/works/harbour/compare/${pair}.json`);
  expect(json.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  expect(((await json.json()) as { schema: string }).schema).toBe('variorum.comparison/1');
});

test('a report that was cut off half-way is not served', async () => {
  const { app, store, pair } = await twoVersions();
  // Written past the pipeline, as a broken disk would leave it.
  const key = `reports/harbour/${pair}/index.html`;
  await store.put(key, '<!doctype html><title>half');
  const response = await app.request(`/works/harbour/compare/${pair}`);
  expect(await response.text()).toContain('being made');
});

test('a version shows its text, and gives its file to keep, never to open as a page', async () => {
  const { app, store, settle } = site();
  const html =
    '<!doctype html><html lang="en"><title>T</title><p>One line of text.</p><script>alert(1)</script>';
  await acceptUpload(store, offer('page', html, { filename: 'notice "1" é.html' }));
  await settle();
  const [id] =
    (await text(app.request('/works/harbour'))).match(/versions\/(page-[0-9a-f]+)/)?.slice(1) ?? [];
  const page = await text(app.request(`/works/harbour/versions/${id}`));
  expect(page).toContain('One line of text.');
  expect(page).not.toContain('alert(1)');
  const original = await app.request(`/works/harbour/versions/${id}/original`);
  expect(original.headers.get('Content-Type')).toBe('application/octet-stream');
  expect(original.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(original.headers.get('Content-Disposition')).toBe(
    `attachment; filename="notice _1_ _.html"; filename*=UTF-8''notice%20%221%22%20%C3%A9.html`,
  );
  expect(await original.text()).toBe(html);
});

test('all pages are valid markup whose fragments exist', async () => {
  const { app, versions, pair } = await twoVersions();
  const paths = [
    '/',
    '/works/harbour',
    `/works/harbour/versions/${versions[0]}`,
    `/works/harbour/compare/${pair}`,
    '/no',
  ];
  for (const path of paths) {
    const { elements, errors } = readPage(await text(app.request(path)));
    expect({ path, errors }).toEqual({ path, errors: [] });
    expect({ path, broken: brokenAnchors(elements) }).toEqual({ path, broken: [] });
    expect(elements.filter(({ tag }) => tag === 'h1')).toHaveLength(1);
  }
});

test('a report is in the language that the reader asks for: English or Japanese', async () => {
  const { app, pair } = await twoVersions();
  const read = (languages: string) =>
    app.request(`/works/harbour/compare/${pair}`, { headers: { 'Accept-Language': languages } });
  const japanese = await read('ja,en;q=0.8');
  expect(japanese.headers.get('Vary')).toContain('Accept-Language');
  expect(await japanese.text()).toContain('<html lang="ja"');
  expect(await (await read('ja-JP')).text()).toContain('<html lang="ja"');
  for (const languages of ['en', 'fr', 'en,ja;q=0.5']) {
    expect(await (await read(languages)).text()).toContain('<html lang="en"');
  }
});
