/** The emulator's own virtual environment, `.venv/` in the checkout. */
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Trouble } from './trouble.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const VENV = join(ROOT, '.venv');
const REQUIREMENTS = fileURLToPath(new URL('../requirements.txt', import.meta.url));
/** A copy of the requirements that were installed, written last. */
const INSTALLED = join(VENV, 'installed-requirements.txt');

/** Installs the emulator unless it is there. Gives the path of the Python that has it. @throws Trouble */
export async function emulatorPython(): Promise<string> {
  const python = join(VENV, 'bin', 'python');
  await needs('openssl', ['version'], 'openssl is missing: install it (Debian: apt-get install openssl).');
  const wanted = await readFile(REQUIREMENTS, 'utf8');
  if ((await readFile(INSTALLED, 'utf8').catch(() => '')) === wanted) return python;

  await needs(
    'python3',
    ['-c', 'import sys; assert sys.version_info >= (3, 10)'],
    'Python 3.10 or newer is missing, for the emulator: install it (Debian: apt-get install python3 python3-venv).',
  );
  await needs(
    'python3',
    ['-c', 'import venv, ensurepip'],
    'Python has no venv module, for the emulator: install it (Debian: apt-get install python3-venv).',
  );
  // What an interrupted installation or another version of Python left.
  await rm(VENV, { recursive: true, force: true });
  await needs('python3', ['-m', 'venv', VENV], `No virtual environment could be made in ${VENV}.`);
  await needs(
    python,
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', REQUIREMENTS],
    `The emulator (${wanted.trim()}) could not be installed from PyPI.`,
  );
  await writeFile(INSTALLED, wanted);
  return python;
}

async function needs(command: string, args: readonly string[], otherwise: string): Promise<void> {
  try {
    await run(command, args);
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new Trouble(said ? `${otherwise}\n${said}` : otherwise, { cause: error });
  }
}
