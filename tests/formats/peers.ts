/** LibreOffice and pandoc, as they are on the machine; what is missing is said, and nothing is installed. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const DEBIAN: Readonly<Record<string, string>> = {
  soffice: 'libreoffice-writer and libreoffice-calc',
  pandoc: 'pandoc',
};

export function needPeers(): void {
  const missing = Object.keys(DEBIAN).filter((program) => {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
  if (missing.length === 0) return;
  throw new Error(
    `These tests need ${missing.join(' and ')}. On Debian: apt-get install --no-install-recommends ${missing
      .map((program) => DEBIAN[program].replace(' and ', ' '))
      .join(' ')}`,
  );
}

/** Converts files, all into one format, in a folder. `to`: as `--convert-to` takes it. */
export function soffice(folder: string, to: string, files: readonly string[], filter?: string): void {
  execFileSync(
    'soffice',
    [
      '--headless',
      '--norestore',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...(filter ? [`--infilter=${filter}`] : []),
      '--convert-to',
      to,
      '--outdir',
      folder,
      ...files.map((file) => join(folder, file)),
    ],
    { stdio: 'ignore', timeout: 240_000 },
  );
}

/** Lines of the text stay lines, and its quotation marks stay as they are. */
export function pandoc(folder: string, from: string, to: string, ...options: readonly string[]): void {
  execFileSync(
    'pandoc',
    ['-s', '-f', 'markdown+hard_line_breaks-smart', join(folder, from), '-o', join(folder, to), ...options],
    { stdio: 'ignore', timeout: 120_000 },
  );
}
