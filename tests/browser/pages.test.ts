import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { launch, openPage, overflow, type View } from './browser.ts';
import { HOSTILE_WORK, type RunningSite, runSite } from './site.ts';

/** Kept for looking at. */
const SCREENS = process.env.SCREENS ?? join(tmpdir(), 'variorum-screens');

let browser: Browser;
let site: RunningSite;
const paths: { name: string; path: string }[] = [];

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  [browser, site] = await Promise.all([launch(), runSite()]);
  const page = await browser.newPage();
  const first = async (at: string, part: string) => {
    await page.goto(site.url + at);
    return (await page.locator(`a[href*="${part}"]`).first().getAttribute('href')) ?? '';
  };
  paths.push(
    { name: 'home', path: '/' },
    { name: 'work', path: '/works/aobahama-water-notice' },
    { name: 'report', path: await first('/works/koizumi-khabarovsk-2003', '/compare/') },
    { name: 'report-three', path: await first('/works/aobahama-water-notice', '/compare/') },
    { name: 'version', path: await first('/works/aobahama-water-notice', '/versions/japanese') },
    { name: 'missing', path: '/works/nothing' },
    { name: 'hostile-work', path: `/works/${HOSTILE_WORK}` },
    { name: 'hostile-report', path: await first(`/works/${HOSTILE_WORK}`, '/compare/') },
    { name: 'hostile-version', path: await first(`/works/${HOSTILE_WORK}`, '/versions/') },
  );
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = (path: string, view?: View) => openPage(browser, site, path, view);

describe.each([
  { width: 1440, dark: false },
  { width: 1440, dark: true },
  { width: 768, dark: false },
  { width: 768, dark: true },
  { width: 360, dark: false },
  { width: 360, dark: true },
])('at $width pixels, dark: $dark', (view) => {
  test('no page complains, asks elsewhere or scrolls sideways', async () => {
    for (const { name, path } of paths) {
      const { page, complaints } = await open(path, view);
      await page.screenshot({
        path: join(SCREENS, `${name}-${view.width}-${view.dark ? 'dark' : 'light'}.png`),
        // A word of 100,000 letters makes a page too tall to paint in good time.
        fullPage: !name.startsWith('hostile'),
      });
      await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
      // The browser itself notes a 404 as an error on the console.
      const real = complaints.filter((text) => name !== 'missing' || !text.includes('404'));
      expect({
        name,
        complaints: real,
        overflow: await overflow(page),
        faults: await accessibilityFaults(page),
      }).toEqual({ name, complaints: [], overflow: 0, faults: [] });
      await page.context().close();
    }
  });
});

test('a report is styled by our own file', async () => {
  const { page } = await open(paths[2].path);
  const line = (tag: string) =>
    page.evaluate(`getComputedStyle(document.querySelector('${tag}')).textDecorationLine`);
  expect([await line('ins'), await line('del')]).toEqual(['underline', 'line-through']);
  expect(await page.locator('head style').count()).toBe(0);
  await page.context().close();
});

test('from the first page to a change in its place', async () => {
  const { page, complaints } = await open('/');
  await page.getByRole('link', { name: /Opening statement/ }).click();
  await page.getByRole('link', { name: /Provisional translation →/ }).click();
  await page.locator('.changes li a').first().click();
  const target = page.locator('.notes li:target');
  await target.waitFor();
  expect(await target.isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a move is followed to its other place and back', async () => {
  const { page } = await open(paths[2].path);
  await page
    .getByRole('link', { name: /^Moved to/ })
    .first()
    .click();
  const arrived = page.locator('.row:target');
  await arrived.waitFor();
  await arrived.getByRole('link', { name: /^Moved from/ }).click();
  await page.locator('.row.departure:target').waitFor();
  await page.context().close();
});

const upload = async (page: Page, label: string, text: string, date: string) => {
  await page
    .getByLabel('File or files')
    .setInputFiles({ name: `${label}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByLabel('Label').fill(label);
  await page.getByLabel(/^Date/).fill(date);
};

test('an upload shows its comparison by itself, and keeps what is being typed', async () => {
  const { page, complaints } = await open('/');
  await page.getByText('Upload the first version of another work').click();
  await page.getByLabel('Title of the work').fill('Lamp notice');
  await upload(page, 'first', 'The lamp is lit at dusk. It burns until dawn.', '2024-01-01');
  await page.getByRole('button', { name: 'Add this work' }).click();
  await page.getByText('One upload is being read').waitFor();
  await site.work();
  await page.getByRole('link', { name: 'first', exact: true }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Lamp notice');

  await upload(page, 'second', 'The lamp is lit at noon. It burns until dawn.', '2024-01-02');
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await page.getByText('One upload is being read').waitFor();
  await page.getByLabel('Label').fill('half-typed');
  await page.evaluate('window.neverLeft = true');
  await site.work();
  await page.getByRole('link', { name: 'first → second' }).waitFor();
  expect(await page.evaluate('window.neverLeft')).toBe(true);
  expect(await page.getByLabel('Label').inputValue()).toBe('half-typed');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('any two are compared on request, and the report takes the place of the waiting page', async () => {
  const { page, complaints } = await open('/works/aobahama-water-notice');
  await page.getByLabel('Before').selectOption({ label: 'Formal translation (16 January 2026)' });
  await page.getByLabel('After').selectOption({ label: 'Literal translation (13 January 2026)' });
  await page.getByRole('button', { name: 'Compare these two' }).click();
  await page.getByText('This comparison is being made').waitFor();
  await site.work();
  await page.getByRole('heading', { name: 'The text' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without script every page reads, with no control that does nothing', async () => {
  for (const { name, path } of paths) {
    const { page } = await open(path, { script: false });
    expect(await page.locator('h1').isVisible()).toBe(true);
    const said = await page.locator('main').textContent();
    expect({ name, isRead: (said ?? '').trim().length > 20 }).toEqual({ name, isRead: true });
    // A button without a form needs a script.
    expect(await page.locator('button:not(form button):visible, .tools').count()).toBe(0);
    await page.context().close();
  }
});

test('without script a version is uploaded and its comparison read', async () => {
  const { page } = await open('/works/koizumi-khabarovsk-2003', { script: false });
  await upload(page, 'third', 'A third text, of its own.', '2003-02-01');
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await page.getByText('One upload is being read').waitFor();
  await site.work();
  // The page renews itself every five seconds.
  await page
    .getByRole('link', { name: /→ third/ })
    .first()
    .waitFor();
  await page
    .getByRole('link', { name: /→ third/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'The text' }).waitFor();
  await page.context().close();
});

test('a refused upload says why, without a reload', async () => {
  const { page, complaints } = await open('/works/koizumi-khabarovsk-2003');
  await upload(page, 'blank', ' \n \n', '2003-03-01');
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await page.getByText('One upload is being read').waitFor();
  await site.work();
  await page.getByRole('heading', { name: 'Not taken in' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
