import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './axe.ts';
import { launch, openPage, overflow, type View } from './browser.ts';
import { type Desk, LONG_WORK, ODD_WORK, runDesk } from './desk.ts';

/** Kept for looking at. */
const SCREENS = process.env.SCREENS ?? join(tmpdir(), 'variorum-screens');

let browser: Browser;
let desk: Desk;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  [browser, desk] = await Promise.all([launch(), runDesk()]);
  await desk.leave({ label: 'waiting', work: 'waiting-room' });
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

const open = (path: string, view?: View) => openPage(browser, desk, path, view);

const PAGES = [
  { name: 'home', path: '/' },
  { name: 'home-found', path: '/?find=notice%201&order=title' },
  { name: 'home-ja', path: '/?lang=ja' },
  { name: 'work', path: `/works/${LONG_WORK}` },
  { name: 'work-ja', path: `/works/${LONG_WORK}?lang=ja` },
  { name: 'odd', path: `/works/${ODD_WORK}` },
  { name: 'waiting', path: '/works/waiting-room' },
  { name: 'deletion', path: `/works/${ODD_WORK}/deletion` },
  { name: 'deletion-ja', path: `/works/${LONG_WORK}/deletion?lang=ja` },
  { name: 'jobs', path: '/jobs' },
  { name: 'missing-ja', path: '/works/nothing?lang=ja' },
];

describe.each([
  { width: 1440, dark: false },
  { width: 1440, dark: true },
  { width: 768, dark: false },
  { width: 768, dark: true },
  { width: 360, dark: false },
  { width: 360, dark: true },
])('at $width pixels, dark: $dark', (view) => {
  test('the screens complain of nothing, fit, and can be used by everybody', async () => {
    const shot = async (page: Page, name: string) =>
      page.screenshot({
        path: join(SCREENS, `screen-${name}-${view.width}-${view.dark ? 'dark' : 'light'}.png`),
        fullPage: true,
      });
    for (const { name, path } of PAGES) {
      const { page, complaints } = await open(path, view);
      await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
      await shot(page, name);
      expect({
        name,
        // The browser itself notes a 404 as an error on the console.
        complaints: complaints.filter((text) => !name.startsWith('missing') || !text.includes('404')),
        overflow: await overflow(page),
        faults: await accessibilityFaults(page),
      }).toEqual({ name, complaints: [], overflow: 0, faults: [] });
      await page.context().close();
    }
  });

  test('a version and its comparisons are reached from the timeline', async () => {
    const { page, complaints } = await open(`/works/${LONG_WORK}?lang=ja`, view);
    await page.getByRole('link', { name: 'Edition of 2015', exact: true }).click();
    await page.getByRole('heading', { name: '比較の対象とする本文' }).waitFor();
    expect(await page.locator('.set-aside').textContent()).toContain('(Provisional Translation)');
    await page.screenshot({
      path: join(SCREENS, `screen-version-ja-${view.width}-${view.dark ? 'dark' : 'light'}.png`),
      fullPage: true,
    });
    expect({ overflow: await overflow(page), faults: await accessibilityFaults(page) }).toEqual({
      overflow: 0,
      faults: [],
    });
    await page.getByRole('link', { name: 'Edition of 2014 → Edition of 2015' }).click();
    await page.locator('.report').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** Drops files onto the form, as a hand would. */
async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]) {
  // As text: it speaks of what browsers alone have.
  const carried = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    for (const { name, text } of ${JSON.stringify(files)})
      transfer.items.add(new File([text], name, { type: 'text/plain' }));
    return transfer;
  })()`);
  const form = page.locator('form.upload');
  await form.dispatchEvent('dragover', { dataTransfer: carried });
  expect(await form.getAttribute('class')).toContain('dropping');
  await form.dispatchEvent('drop', { dataTransfer: carried });
  expect(await form.getAttribute('class')).not.toContain('dropping');
}

const TWO = [
  { name: 'first.txt', text: 'The lamp is lit at dusk. It burns until dawn.\n' },
  { name: 'second.txt', text: 'The lamp is lit at noon. It burns until dawn.\n' },
];

async function found(page: Page, title: string) {
  await page.getByText('Upload the first version of another work').click();
  await page.getByLabel('Title of the work').fill(title);
}

test('dropped files become versions, and their comparison comes by events', async () => {
  const { page, complaints } = await open('/');
  await found(page, 'Dropped notice');
  await drop(page, TWO);
  expect(await page.locator('.chosen').textContent()).toBe('first.txt\nsecond.txt');
  expect(await page.getByLabel('Label').isDisabled()).toBe(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('button', { name: 'Add this work' }).click();
  await page.getByRole('heading', { name: 'What was sent' }).waitFor();
  await page.getByRole('link', { name: 'first → second' }).waitFor();
  await page.locator('.step .badge').first().waitFor();
  // What was sent is told still, and reloading reads instead of sending again.
  expect(await page.getByText('first.txt has arrived').count()).toBe(1);
  expect(new URL(page.url()).pathname).toBe('/works/dropped-notice');
  expect(asked).toContain('/works/dropped-notice/events');
  expect(asked.filter((path) => path.endsWith('/state'))).toEqual([]);
  await page.reload();
  await page.getByRole('link', { name: 'first → second' }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('where events fail, the page looks for itself', async () => {
  const { page } = await open('/');
  await page.route('**/events', (route) => route.abort());
  await found(page, 'Polled notice');
  await drop(page, TWO);
  const looked = page.waitForRequest((request) => request.url().endsWith('/works/polled-notice/state'));
  await page.getByRole('button', { name: 'Add this work' }).click();
  await looked;
  await page.getByRole('link', { name: 'first → second' }).waitFor();
  await page.context().close();
});

test('one file proposes its name as the label, and has to have one', async () => {
  const { page, complaints } = await open(`/works/${LONG_WORK}`);
  await drop(page, [{ name: 'Edition of 2030.final.txt', text: 'Nothing.' }]);
  const label = page.getByLabel('Label');
  expect(await label.inputValue()).toBe('Edition of 2030.final');
  await label.fill('');
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  expect(await page.evaluate("document.querySelector('#label').matches(':invalid')")).toBe(true);
  await label.fill('mine');
  await drop(page, [{ name: 'other.txt', text: 'Nothing.' }]);
  expect(await label.inputValue()).toBe('mine');
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe.each([{ script: true }, { script: false }])('script: $script', ({ script }) => {
  test('the language that was switched to is kept over pages, reports among them, and can be left', async () => {
    const { page, complaints } = await open('/', { script });
    await page.getByRole('link', { name: '日本語' }).click();
    await page.getByRole('heading', { name: '文書一覧' }).waitFor();
    await page.getByRole('link', { name: 'Rules of the harbour' }).click();
    await page.getByRole('heading', { name: '版の一覧' }).waitFor();
    await page
      .getByRole('link', { name: /^Edition of 2011 → Consolidated/ })
      .first()
      .click();
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto(`${desk.url}/works/${LONG_WORK}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a pair is asked for in the table, and its share stands there afterwards', async () => {
    const { page, complaints } = await open(`/works/${LONG_WORK}`, { script });
    const [before, after] = script ? ['2013', '2016'] : ['2014', '2018'];
    const pair = `Edition of ${before} → Edition of ${after}`;
    await page.getByRole('button', { name: `Compare ${pair}` }).click();
    // With script the report takes the place of the waiting page by itself; without it, within five seconds.
    await page.locator('.report').waitFor();
    await page.goto(`${desk.url}/works/${LONG_WORK}`);
    const cell = page.getByRole('cell').filter({ hasText: `${pair}, sentences changed` });
    expect(await cell.textContent()).toMatch(/\d+%/);
    await cell.getByRole('link').click();
    await page.locator('.report').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('on a phone the table scrolls in its own box, by keys as well', async () => {
  const { page } = await open(`/works/${LONG_WORK}`, { width: 360 });
  const box = page.locator('.scroll');
  await box.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction("document.querySelector('.scroll').scrollLeft > 0");
  expect(await overflow(page)).toBe(0);
  await page.context().close();
});

test('without script several files are sent at once, and a Japanese reader is told of each', async () => {
  const { page } = await open('/?lang=ja', { script: false });
  await page.getByText('別の文書の最初の版をアップロードする').click();
  await page.getByLabel('文書の題名').fill('灯火のお知らせ');
  await page
    .getByLabel(/^ファイル/)
    .setInputFiles(
      TWO.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
  await page.getByRole('button', { name: 'この文書を登録する' }).click();
  await page.getByRole('heading', { name: '送信の結果' }).waitFor();
  expect(await page.getByText('受け付けました。').count()).toBe(2);
  await page.goto(`${desk.url}/works/${encodeURIComponent('灯火のお知らせ')}`);
  await page.getByRole('link', { name: 'first → second' }).waitFor();
  await page.context().close();
});

test('in the order of titles numbers count by their size', async () => {
  const { page } = await open('/?order=title&find=those%20who');
  const titles = await page.getByRole('heading', { level: 2, name: /^Notice/ }).allTextContents();
  expect(titles.map((title) => Number(title.split(' ')[1]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  await page.context().close();
});

test('headings can be walked, and what has the focus shows it', async () => {
  const { page } = await open(`/works/${LONG_WORK}`);
  const levels = await page.evaluate<number[]>(
    "[...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName[1]))",
  );
  expect(levels[0]).toBe(1);
  levels.forEach((level, at) => {
    if (at > 0) expect(level - levels[at - 1]).toBeLessThanOrEqual(1);
  });
  for (let n = 0; n < 12; n++) {
    await page.keyboard.press('Tab');
    const width = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineWidth');
    expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(2);
  }
  await page.context().close();
});
