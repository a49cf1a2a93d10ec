import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { launch, openPage, overflow, type View } from './browser.ts';
import { ARABIC_WORK, HOSTILE_WORK, type RunningSite, runSite } from './site.ts';

const SCREENS = process.env.SCREENS ?? join(tmpdir(), 'variorum-screens');
/** Bytes, compressed. */
const PAGE_BUDGET = 150_000;
/** Bytes, as they are. */
const SCRIPT_BUDGET = 20_000;

let browser: Browser;
let site: RunningSite;
const reports = new Map<string, string>();

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  [browser, site] = await Promise.all([launch(), runSite()]);
  for (const work of ['koizumi-khabarovsk-2003', 'aobahama-water-notice', HOSTILE_WORK, ARABIC_WORK]) {
    const answer = await fetch(`${site.url}/works/${work}.json`);
    const { comparisons } = (await answer.json()) as { comparisons: { address: string }[] };
    reports.set(work, comparisons[0].address);
  }
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const openReport = (view?: View, work = 'koizumi-khabarovsk-2003') =>
  openPage(browser, site, reports.get(work) ?? '', view);

const statusOf = (page: Page) => page.locator('.tools .status');

test('the report of each text of the corpus keeps its budgets', async () => {
  for (const work of ['koizumi-khabarovsk-2003', 'aobahama-water-notice']) {
    const answer = await fetch(`${site.url}/works/${work}.json`);
    const { comparisons } = (await answer.json()) as { comparisons: { address: string }[] };
    for (const { address } of comparisons)
      for (const lang of ['en', 'ja']) {
        const parts = [`${address}?lang=${lang}`, '/assets/report.css', '/assets/report.js'];
        const bytes = await Promise.all(
          parts.map(async (path) => gzipSync(await (await fetch(site.url + path)).arrayBuffer()).length),
        );
        expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(PAGE_BUDGET);
      }
  }
  for (const script of ['report.js', 'pages.js']) {
    const answer = await fetch(`${site.url}/assets/${script}`);
    expect((await answer.arrayBuffer()).byteLength).toBeLessThanOrEqual(SCRIPT_BUDGET);
  }
});

test('the page is painted before its script has come', async () => {
  const { page } = await openPage(browser, site, '/');
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/assets/report.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.url + reports.get('koizumi-khabarovsk-2003'), { waitUntil: 'commit' });
  const paints = () => page.evaluate<number>("performance.getEntriesByName('first-contentful-paint').length");
  await expect.poll(paints, { timeout: 10_000 }).toBe(1);
  expect(await page.locator('.verdict p').isVisible()).toBe(true);
  expect(await page.locator('.tools').count()).toBe(0);
  arrive();
  await page.locator('.tools').waitFor();
  await page.context().close();
});

test('the critical changes stand on the first screen, or a link to them does', async () => {
  for (const width of [1440, 768, 360]) {
    const { page } = await openReport({ width });
    const inSight = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      return box !== null && box.y + box.height <= 800;
    };
    expect(await inSight('.verdict a.critical')).toBe(true);
    if (width === 1440) expect(await inSight('.group.critical li')).toBe(true);
    await page.locator('.verdict a.critical').click();
    expect(await page.locator('.group.critical li').first().isVisible()).toBe(true);
    await page.context().close();
  }
});

test('severities, kinds and words filter the text, and the counts are said aloud', async () => {
  const { page, complaints } = await openReport();
  const rows = page.locator('.row:not(.departure):visible');
  const all = await rows.count();
  await page.locator('.finder > summary').click();
  const choice = (name: string) => page.locator('.finder label').filter({ hasText: name });
  expect(await choice('critical').textContent()).toMatch(/critical\s+2/);
  await choice('critical').locator('input').check();
  await expect.poll(() => rows.count()).toBe(2);
  await expect.poll(() => statusOf(page).textContent()).toBe('2 of 14 changes, in 2 sentences');
  expect(await statusOf(page).getAttribute('role')).toBe('status');
  // Counts are of what the other choices leave.
  expect(await choice('modality').textContent()).toMatch(/modality\s+1/);
  await choice('modality').locator('input').check();
  await expect.poll(() => rows.count()).toBe(1);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => rows.count()).toBe(all);
  await choice('split').locator('input').check();
  await expect.poll(() => rows.count()).toBe(1);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.getByLabel('Search the report').fill('SPIRIT');
  await expect.poll(() => rows.count()).toBe(1);
  await page.getByLabel('Search the report').fill('zebra');
  await expect.poll(() => statusOf(page).textContent()).toBe('Nothing here fits the search and the filters.');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('changes are walked by keys, which a dialog tells of and a reader can turn off', async () => {
  const { page, complaints } = await openReport();
  const at = page.locator('.walk .at');
  const focused = () => page.evaluate<string>('document.activeElement.id');
  await page.keyboard.press('j');
  expect(await at.textContent()).toBe('1 of 16');
  const first = await focused();
  expect(first).toMatch(/^change-/);
  expect(new URL(page.url()).hash).toBe(`#${first}`);
  await page.keyboard.press('n');
  expect(await at.textContent()).toBe('2 of 16');
  await page.keyboard.press('k');
  expect(await focused()).toBe(first);
  await page.keyboard.press('/');
  await page.keyboard.type('jjj');
  expect(await page.getByLabel('Search the report').inputValue()).toBe('jjj');
  await page.keyboard.press('Escape');
  await page.locator('.finder > summary').click();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.waitFor();
  expect(await dialog.locator('kbd').allTextContents()).toEqual(
    expect.arrayContaining(['j', 'k', '/', 'v', 'c', '?', 'Esc']),
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByLabel('Use these keys').uncheck();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  const before = await at.textContent();
  await page.keyboard.press('j');
  expect(await at.textContent()).toBe(before);
  await page.reload();
  await page.keyboard.press('j');
  expect(await at.textContent()).toBe(before);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the chosen view is remembered; inline, each sentence stands once with both its deletions and insertions', async () => {
  const { page, complaints } = await openReport();
  await page.getByRole('button', { name: 'Inline' }).click();
  const merged = page.locator('.row.edited .side.inline p').first();
  expect(await merged.textContent()).toContain('1213');
  expect(await merged.locator('del').textContent()).toBe('12');
  expect(await merged.locator('ins').textContent()).toBe('13');
  await page.reload();
  expect(await page.getByRole('button', { name: 'Inline' }).getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('.row.edited .side.before').first().isVisible()).toBe(false);
  expect({ overflow: await overflow(page), faults: await accessibilityFaults(page) }).toEqual({
    overflow: 0,
    faults: [],
  });
  await page.keyboard.press('v');
  expect(await page.locator('.row.edited .side.before').first().isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a phone begins with the inline text, unless its reader chose', async () => {
  const { page } = await openReport({ width: 360 });
  const pressed = () => page.locator('.views [aria-pressed="true"]').textContent();
  expect(await pressed()).toBe('Inline');
  await page.getByRole('button', { name: 'Side by side' }).click();
  await page.reload();
  expect(await pressed()).toBe('Side by side');
  await page.context().close();
});

test('a copied link leads to its change, in this report and after a newer version came', async () => {
  const { page } = await openReport();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const change = page.locator('.notes > li').filter({ hasText: 'modality' });
  const id = await change.getAttribute('id');
  await change.hover();
  await change.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => statusOf(page).textContent()).toBe('Link copied');
  const address = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(new URL(address).pathname).toMatch(/\/changes\/modality-/);
  const sent = new FormData();
  sent.set('file', new File(['Another text altogether.\n'], 'later.txt'));
  sent.set('label', 'Later');
  sent.set('language', 'en');
  sent.set('time', '2004-01-01');
  const answer = await fetch(`${site.url}/works/koizumi-khabarovsk-2003/versions`, {
    method: 'POST',
    body: sent,
    headers: { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' },
  });
  expect(answer.status).toBe(202);
  await site.work();
  await page.goto(address);
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
  expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  await page.context().close();
});

test('the strip is one stop for Tab, arrows walk it, and a mark leads to its sentence', async () => {
  const { page } = await openReport();
  await page.locator('.strip svg a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const leads = await page.evaluate<string>("document.activeElement.getAttribute('href')");
  expect(await page.locator('.strip svg a[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe(leads);
  const target = page.locator('.row:target');
  await target.waitFor();
  const box = await target.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(800);
  await page.context().close();
});

test('headings of a report can be walked, and what has the focus shows it', async () => {
  const { page } = await openReport();
  const levels = await page.evaluate<number[]>(
    "[...document.querySelectorAll('h1, h2, h3, h4')].filter((one) => one.getClientRects().length > 0).map((one) => Number(one.tagName[1]))",
  );
  expect(levels.slice(0, 2)).toEqual([1, 2]);
  levels.forEach((level, at) => {
    if (at > 0) expect(level - levels[at - 1]).toBeLessThanOrEqual(1);
  });
  for (let n = 0; n < 20; n++) {
    await page.keyboard.press('Tab');
    const width = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineWidth');
    expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(2);
  }
  await page.context().close();
});

describe.each([{ script: true }, { script: false }])('on paper, script: $script', ({ script }) => {
  test('every word is printed, no control is, and it is a PDF of several pages', async () => {
    const { page } = await openReport({ script });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true });
    writeFileSync(join(SCREENS, `report-${script ? 'with' : 'without'}-script.pdf`), pdf);
    const code = pdf.toString('latin1');
    expect(code.slice(0, 5)).toBe('%PDF-');
    const sheets = code.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(3);
    expect(sheets).toBeLessThan(12);
    expect(code).toContain('/StructTreeRoot');
    await page.emulateMedia({ media: 'print' });
    for (const control of ['.tools', 'dialog', 'button', 'input', 'nav:not(.strip)', '.skip'])
      expect({ control, shown: await page.locator(`${control}:visible`).count() }).toEqual({
        control,
        shown: 0,
      });
    const said = await page.evaluate<string>('document.body.innerText');
    // A minor change and a sentence that did not change, both folded on the screen.
    expect(said.match(/sprit → spirit/g)?.length).toBe(2);
    for (const fold of await page.locator('details.agreed p').all())
      expect(await fold.isVisible()).toBe(true);
    expect(await page.locator('.strip svg').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    await page.context().close();
  });
});

test('a text from right to left runs so, and its notes read from before to after', async () => {
  for (const width of [1440, 360]) {
    const { page, complaints } = await openReport({ width }, ARABIC_WORK);
    await page.screenshot({ path: join(SCREENS, `report-arabic-${width}.png`), fullPage: true });
    const side = page.locator('.side:visible > p[lang="ar"]').first();
    expect(await side.getAttribute('dir')).toBe('rtl');
    const [was, is] = await page
      .locator('.group.major .note', { hasText: 'يجب' })
      .locator('bdi[lang="ar"][dir="rtl"]')
      .all();
    const [one, other] = [await was.boundingBox(), await is.boundingBox()];
    expect((one?.x ?? 0) < (other?.x ?? 0)).toBe(true);
    expect({ overflow: await overflow(page), faults: await accessibilityFaults(page), complaints }).toEqual({
      overflow: 0,
      faults: [],
      complaints: [],
    });
    await page.context().close();
  }
});

test('hostile text is shown, never run, and breaks no layout, in any view', async () => {
  for (const width of [1440, 768, 360])
    for (const view of ['Side by side', 'Inline']) {
      const { page, complaints } = await openReport({ width }, HOSTILE_WORK);
      await page.getByRole('button', { name: view }).click();
      const said = await page.locator('.text').textContent();
      expect(said).toContain('<script>alert(1)</script>');
      expect(said).toContain('javascript:alert(1)');
      expect(said).toContain('long'.repeat(25_000));
      expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
      // What turns the text round ends with its fragment: our own words keep their direction.
      expect(await page.locator('.row .notes .badge').first().textContent()).toMatch(/critical|major|minor/);
      expect({ width, view, overflow: await overflow(page), complaints }).toEqual({
        width,
        view,
        overflow: 0,
        complaints: [],
      });
      await page.context().close();
    }
});
