import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Throws, with what to do, where there is none. */
function chromiumPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = process.env.CHROMIUM
    ? [process.env.CHROMIUM]
    : folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = places.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (found) return found;
  throw new Error(
    process.env.CHROMIUM
      ? `CHROMIUM is "${process.env.CHROMIUM}", which cannot be run. Point it at a Chromium.`
      : 'The browser tests need Chromium, and there is none on the PATH. Install it ("apt install chromium"), or set CHROMIUM to its path.',
  );
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    // Chromium's sandbox does not start for root, as which containers run.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** Collects what a page must not have: console errors (policy violations among them) and requests off the host. */
function complaintsOf(page: Page, host: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) complaints.push(`request to ${url.host}`);
  });
  return complaints;
}

export interface View {
  /** Pixels. */
  readonly width?: number;
  readonly dark?: boolean;
  readonly script?: boolean;
  /** What Accept-Language asks for. */
  readonly locale?: string;
}

/** A page in a context of its own: close that when done. */
export async function openPage(
  browser: Browser,
  site: { readonly host: string; readonly url: string },
  path: string,
  { width = 1280, dark = false, script = true, locale = 'en-GB' }: View = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    locale,
  });
  const page = await context.newPage();
  const complaints = complaintsOf(page, site.host);
  await page.goto(site.url + path);
  return { page, complaints };
}

/** Pixels by which the page is wider than the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
