import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Trouble, troubleWith } from './trouble.ts';

/** A reader that went away (`| head`) is no trouble: what it wanted, it has. */
export function quietOnClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const info = await stat(target).catch(() => undefined);
  if (info?.isDirectory()) throw new Trouble(`${file}: this is a folder, not a file.`, 'Name a file in it.');
  // A pipe or a terminal (/dev/stdout) must be written to, never replaced.
  if (info && !info.isFile()) return writeFile(target, text);
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    await writeFile(part, text, info ? { mode: info.mode } : {});
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** To a file, which appears whole or not at all, or to standard output. Throws Trouble. */
export async function writeOutput(text: string | Uint8Array, file: string | undefined): Promise<void> {
  if (file === undefined) {
    if (typeof text !== 'string' && process.stdout.isTTY)
      throw new Trouble('This format is no text for a terminal.', 'Name a file: --output report.docx');
    process.stdout.write(text);
    return;
  }
  try {
    await writeWhole(file, text);
  } catch (error) {
    throw troubleWith(file, error);
  }
}
