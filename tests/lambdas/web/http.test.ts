import { expect, test } from 'vitest';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { form, site, twoVersions } from './site.ts';

test('every answer carries the headers that keep it harmless', async () => {
  const { app, pair, versions } = await twoVersions();
  const answers = [
    app.request('/'),
    app.request('/works/harbour'),
    app.request('/works/harbour/state'),
    app.request(`/works/harbour/compare/${pair}`),
    app.request(`/works/harbour/compare/${pair}.json`),
    app.request(`/works/harbour/versions/${versions[0]}`),
    app.request(`/works/harbour/versions/${versions[0]}/original`),
    app.request('/assets/report.css'),
    app.request('/assets/pages.js'),
    app.request('/nowhere'),
    app.request('/', { method: 'DELETE' }),
    app.request('/works', form({})),
    app.request('/works', { method: 'POST' }),
  ];
  for (const response of await Promise.all(answers)) {
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Referrer-Policy')).toBe('same-origin');
  }
});

test('assets and reports are not sent again to who has them', async () => {
  const { app, pair } = await twoVersions();
  for (const path of ['/assets/report.css', '/assets/pages.js', `/works/harbour/compare/${pair}`]) {
    const first = await app.request(path);
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).toMatch(/^"[^"]+"$/);
    const again = await app.request(path, { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect((await app.request(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  }
});

test('HEAD is GET without the body', async () => {
  const { app, pair } = await twoVersions();
  for (const path of ['/', '/works/harbour', `/works/harbour/compare/${pair}`, '/assets/report.css']) {
    const response = await app.request(path, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  }
});

test('what is not there is a 404 with a way on', async () => {
  const { app, versions } = await twoVersions();
  const paths = [
    '/nowhere',
    '/works/nothing',
    '/works/_',
    '/works/..%2f..%2fetc',
    '/works/%00',
    '/works/%E0%A4',
    `/works/${'x'.repeat(2000)}`,
    '/works/harbour/versions/nothing',
    '/works/harbour/versions/..%2f..%2fx',
    '/works/harbour/versions/nothing/original',
    '/works/harbour/compare/nothing',
    '/works/harbour/compare/a..b',
    `/works/harbour/compare/${versions[0]}..${versions[0]}`,
    '/works/harbour/compare/a..b.json',
  ];
  for (const path of paths) {
    const response = await app.request(path);
    expect(`${response.status} ${path}`).toBe(`404 ${path}`);
    expect(await response.text()).toContain('The list of works leads to everything that is here.');
  }
});

test('an address asked in the wrong way says which ways there are', async () => {
  const { app } = await twoVersions();
  const response = await app.request('/works/harbour', { method: 'PUT' });
  expect(response.status).toBe(405);
  expect(response.headers.get('Allow')).toBe('GET, HEAD, DELETE');
  expect((await app.request('/works/harbour/versions')).headers.get('Allow')).toBe('POST');
});

test('programs get problem details', async () => {
  const { app } = await twoVersions();
  const response = await app.request('/works/nothing', { headers: { Accept: 'application/json' } });
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Not found',
    status: 404,
    detail: 'There is no work with this id.',
    hint: 'The list of works leads to everything that is here.',
  });
});

test('a bug is a 500 that tells nothing of the inside, and is reported', async () => {
  class Broken extends MemoryStore {
    override get(): never {
      throw new TypeError('secret of the inside');
    }
    override list(): never {
      throw new TypeError('secret of the inside');
    }
  }
  const { app, troubles } = site(new Broken());
  const response = await app.request('/');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
  expect(String(troubles[0])).toContain('secret of the inside');
});

test('notices are ours: a link cannot put words on the page', async () => {
  const { app } = await twoVersions();
  for (const notice of ['<b>You won</b>', 'toString', 'constructor']) {
    const page = await (await app.request(`/works/harbour?notice=${encodeURIComponent(notice)}`)).text();
    expect(page).not.toContain('class="notice"');
  }
});
