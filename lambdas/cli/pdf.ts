/** A report as PDF: printed by a Chromium that is on the machine, through the report's own print style. */
import { spawn } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Trouble } from './trouble.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
  'msedge.exe',
];
/** Where browsers are that stand in no PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** A page of a thousand sentences takes a second. */
const MOST_SECONDS = 120;

const HINT =
  'Install Chromium or Chrome, or name one in CHROMIUM_PATH. Or write --format html and print it from any browser.';

/**
 * The same page gives the same bytes with the same browser: the file says that it was made on `date` (`YYYY-MM-DD`), or on
 * the first of all days, and not when it was. Throws Trouble.
 */
export async function printPdf(html: string, date: string | undefined): Promise<Uint8Array> {
  const browser = await findBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'variorum-pdf-'));
  try {
    const [page, target] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html);
    const said = await run(browser, [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--disable-extensions',
      '--disable-background-networking',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(folder, 'profile')}`,
      // Chromium's sandbox refuses to work for root, as in most containers. The page is our own.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--print-to-pdf=${target}`,
      pathToFileURL(page).href,
    ]);
    const made = await readFile(target).catch(() => undefined);
    if (!made) throw new Trouble(`${browser} made no PDF: ${lastLine(said)}`, HINT);
    return withoutClock(made, date);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  const isThere = (path: string) =>
    access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
  if (named !== undefined && named !== '') {
    if (await isThere(named)) return named;
    throw new Trouble(`CHROMIUM_PATH: ${named} is no program.`, HINT);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  for (const path of candidates) if (await isThere(path)) return path;
  throw new Trouble('A PDF is printed by Chromium or Chrome, and there is none on this machine.', HINT);
}

/** What it said of trouble. Ends it where it takes too long. */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: MOST_SECONDS * 1000 });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
    });
    child.on('error', (error) => reject(new Trouble(`${program} does not start: ${error.message}`, HINT)));
    child.on('close', () => resolve(said));
  });
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

/** Replaced by a date of the same length, so that every position in the file stays. */
function withoutClock(pdf: Buffer, date = '1970-01-01'): Uint8Array {
  const day = date.replaceAll('-', '').slice(0, 8).padEnd(8, '0');
  const text = pdf.toString('latin1').replace(/(?<=\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g, `${day}000000`);
  return Buffer.from(text, 'latin1');
}
