/** The programs that this check asks. */
import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

const WANTED = [
  { program: 'pandoc', debian: 'pandoc' },
  { program: 'soffice', debian: 'libreoffice-writer libreoffice-calc' },
  { program: 'pdftotext', version: '-v', debian: 'poppler-utils' },
  { program: 'chromium', debian: 'chromium' },
];

/** Says all at once what is missing, before anything is tried. */
export default function setup(): void {
  const missing = WANTED.filter(({ program, version = '--version' }) => {
    try {
      execFileSync(program, [version], { stdio: 'ignore', timeout: 60_000 });
      return false;
    } catch {
      return true;
    }
  });
  if (missing.length === 0) return;
  const names = missing.map(({ program }) => program).join(', ');
  const packages = missing.map(({ debian }) => debian).join(' ');
  throw new Error(
    `Not on this machine: ${names}. On Debian: apt-get install --no-install-recommends ${packages}`,
  );
}

/** Runs a program to its end; its standard output. */
export async function ask(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, [...args], { maxBuffer: 1 << 28, timeout: 200_000 });
  return stdout;
}
