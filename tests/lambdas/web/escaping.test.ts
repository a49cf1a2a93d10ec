import { expect, test } from 'vitest';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { readPage } from '../../engine/report/page.ts';
import { form, offer, site, textFile } from './site.ts';

const EVIL = `<script>alert(1)</script> <img src=x onerror=alert(1)> "'> <a href="javascript:alert(1)">x<\\/a>`;
const QUIET_EVIL = EVIL.replaceAll('/', '');

const actors = (html: string) => {
  const { elements } = readPage(html);
  return elements.filter(
    ({ tag, attributes }) =>
      (tag === 'script' && !['/assets/pages.js', '/assets/report.js'].includes(attributes.src)) ||
      ['img', 'iframe', 'object', 'embed'].includes(tag) ||
      Object.keys(attributes).some((name) => name.startsWith('on') || name === 'style') ||
      Object.values(attributes).some((value) => /^\s*javascript:/i.test(value)),
  );
};

test('a text, a label, a title, a file name and a form field full of markup stay text on every page', async () => {
  const { app, store, settle } = site();
  const rest = { workTitle: EVIL, filename: `${QUIET_EVIL}.txt`, sourceLanguage: 'ja' };
  await acceptUpload(store, offer(QUIET_EVIL, `One ${EVIL} two.\n`, { ...rest, time: '2024-01-01' }));
  await acceptUpload(
    store,
    offer(`${QUIET_EVIL} again`, `One ${EVIL} three.\n`, { ...rest, time: '2024-01-02' }),
  );
  await acceptUpload(store, offer(`<script>${'x'.repeat(300)}`, 'Refused.', rest));
  await acceptUpload(store, offer('x', 'Refused.', { ...rest, work: EVIL }));
  await settle();
  const home = await (await app.request('/')).text();
  const work = await (await app.request('/works/harbour')).text();
  const pages = [home, work];
  for (const [, path] of work.matchAll(/href="(\/works\/harbour\/(?:compare|versions)\/[^"]+)"/g))
    pages.push(await (await app.request(path)).text());
  expect(pages.length).toBeGreaterThanOrEqual(5);
  pages.push(await (await app.request(`/<script>alert(1)</script>`)).text());
  pages.push(
    await (
      await app.request('/works/harbour/versions', form({ label: EVIL, language: EVIL, time: EVIL }))
    ).text(),
  );
  pages.push(
    await (await app.request('/works', form({ title: EVIL, id: EVIL, sourceLanguage: EVIL }))).text(),
  );
  pages.push(
    await (await app.request('/works/harbour/requests', form({ before: EVIL, after: EVIL }))).text(),
  );
  for (const page of pages) expect(actors(page)).toEqual([]);
  expect(home).toContain('&lt;script&gt;alert(1)');
  expect(work).toContain('&lt;script&gt;alert(1)');
});

test('an uploaded page is text, whatever it holds', async () => {
  const { app, settle } = site();
  const html = `<!doctype html><html lang="en"><body onload="alert(1)"><h1>Notice</h1><p>The quay is shut.<script>alert(1)</script><img src=x onerror=alert(1)></p><a href="javascript:alert(1)">More</a></body></html>`;
  await app.request(
    '/works',
    form({ title: 'T', id: 'page', label: 'one', file: textFile(html, 'notice.html') }),
  );
  await settle();
  const work = await (await app.request('/works/page')).text();
  const [, path] = work.match(/href="(\/works\/page\/versions\/[^"]+)"/) ?? [];
  const page = await (await app.request(path)).text();
  expect(page).toContain('The quay is shut.');
  expect(actors(page)).toEqual([]);
});
