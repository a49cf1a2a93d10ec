/** Files that are on the disk when we say so, and whole or not there at all. */
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from './directory-errors.ts';

const TEMPORARY = '.tmp';
/** No put takes this long: after it, a temporary file is left over even if its process id is in use (again). */
const LEFT_OVER_AFTER_MS = 24 * 60 * 60 * 1000;

let counter = 0;

/** Makes a folder and those above it, so that they are there after a power cut too. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

/** A name that was made, changed or removed in a folder is on the disk once the folder is. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open folders; NTFS keeps a journal of names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes the bytes to a file of their own in `<root>/.tmp` and on to the disk; gives its path. It has no name in the
 * store yet, so that whoever dies here leaves nothing half-written behind.
 */
export async function writeTemporary(root: string, bytes: Uint8Array): Promise<string> {
  const folder = join(root, TEMPORARY);
  await mkdir(folder, { recursive: true });
  for (;;) {
    const path = join(folder, `${process.pid}-${counter++}`);
    const handle = await open(path, 'wx').catch((error: unknown) => {
      // Another thread of this process counts for itself.
      if (systemCode(error) === 'EEXIST') return undefined;
      throw error;
    });
    if (!handle) continue;
    try {
      await handle.writeFile(bytes);
      await handle.sync();
      return path;
    } catch (error) {
      await rm(path, { force: true }).catch(() => undefined);
      throw error;
    } finally {
      await handle.close();
    }
  }
}

/**
 * Removes what dead processes left in `.tmp`. The processes that share a store must see each other's ids: one
 * machine, and one container or none.
 */
export async function removeLeftOvers(root: string): Promise<void> {
  const folder = join(root, TEMPORARY);
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const modified = await stat(path).then(
      (stats) => stats.mtimeMs,
      () => undefined,
    );
    if (modified !== undefined && isLeftOver(Number.parseInt(name, 10), modified)) {
      await rm(path, { force: true });
    }
  }
}

function isLeftOver(pid: number, modified: number): boolean {
  const now = Date.now();
  if (modified < now - LEFT_OVER_AFTER_MS || !isAlive(pid)) return true;
  // In a container every start may get the same id: what is older than this process is not its own.
  const started = now - process.uptime() * 1000;
  return pid === process.pid && modified < started - 1000;
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, and it is someone else's.
    return systemCode(error) === 'EPERM';
  }
}
