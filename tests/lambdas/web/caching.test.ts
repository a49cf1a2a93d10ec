import { expect, test } from 'vitest';
import { twoVersions } from './site.ts';

const STRONG = /^"[^"]+"$/;

async function addresses() {
  const made = await twoVersions();
  const version = `/works/harbour/versions/${made.versions[0]}`;
  const report = `/works/harbour/compare/${made.pair}`;
  const pages = ['/', '/works.json', '/works/harbour', '/works/harbour.csv', version, `${version}.json`];
  return {
    ...made,
    forEver: [`${version}.txt`, `${version}/original`],
    revalidated: [...pages, report, `${report}.json`, `${report}.csv`, `${report}.txt`],
    stored: [report, `${report}.json`, `${report}.csv`, `${version}/original`],
  };
}

test('everything has a strong tag, and is not sent again to who has it', async () => {
  const { app, forEver, revalidated } = await addresses();
  for (const path of [...forEver, ...revalidated]) {
    const first = await app.request(path);
    expect(first.headers.get('ETag'), path).toMatch(STRONG);
    const again = await app.request(path, {
      headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
    });
    expect(again.status, path).toBe(304);
    expect(again.headers.get('ETag')).toBe(first.headers.get('ETag'));
    expect(again.headers.get('Cache-Control')).toBe(first.headers.get('Cache-Control'));
    expect(again.headers.get('Vary')).toBe(first.headers.get('Vary'));
    expect(await again.text()).toBe('');
  }
});

test('files and texts of versions last for ever, all else is looked at again', async () => {
  const { app, forEver, revalidated } = await addresses();
  for (const path of forEver)
    expect((await app.request(path)).headers.get('Cache-Control')).toBe('max-age=31536000, immutable');
  for (const path of revalidated)
    expect((await app.request(path)).headers.get('Cache-Control'), path).toBe('no-cache');
});

test('what is stored tells when it was stored', async () => {
  const { app, stored } = await addresses();
  for (const path of stored)
    expect(Date.parse((await app.request(path)).headers.get('Last-Modified') ?? ''), path).not.toBeNaN();
});

test('HEAD has the headers of GET', async () => {
  const { app, forEver, revalidated } = await addresses();
  for (const path of [...forEver, ...revalidated]) {
    const [get, head] = [await app.request(path), await app.request(path, { method: 'HEAD' })];
    expect(Object.fromEntries(head.headers), path).toEqual(Object.fromEntries(get.headers));
    expect(await head.text()).toBe('');
  }
});

test('a report that is made again has another tag', async () => {
  const { app, store, pair } = await addresses();
  const path = `/works/harbour/compare/${pair}.csv`;
  const before = (await app.request(path)).headers.get('ETag') ?? '';
  const key = `reports/harbour/${pair}/comparison.json`;
  const stored = new TextDecoder().decode((await store.get(key))?.body);
  // As long as before: the report's summary vouches for lengths.
  await store.put(key, stored.replaceAll('May 13', 'May 14'));
  const after = await app.request(path, { headers: { 'If-None-Match': before } });
  expect(after.status).toBe(200);
  expect(await after.text()).toContain('May 14');
});
