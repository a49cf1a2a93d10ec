/**
 * The store as a folder of files, one an object: the laptop's. What holds, and between whom:
 *
 * - A put is seen whole or not at all, by every process and after SIGKILL or a power cut: a temporary file is written
 *   and synced first, then given its name by rename(2) or link(2).
 * - `ifAbsent` has one winner among all processes: link(2) fails where there is a name already.
 * - `ifMatch` has one winner within this process, where writes to one key take turns. Between processes there is no
 *   such lock: another one's put that falls between our look at the etag and our rename is overwritten. The pipeline
 *   can live with that, since a body is a function of its inputs.
 */
import { link, lstat, open, readdir, realpath, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copyOf, etagOf } from './body.ts';
import { asStoreError, systemCode } from './directory-errors.ts';
import { makeFolder, removeLeftOvers, syncFolder, writeTemporary } from './durable.ts';
import { decodeName, fileNames, folderNames, goesOn, type NameKind } from './file-names.ts';
import { canBeginKey, checkKey, compareKeys } from './key-rules.ts';
import type { Listed, ObjectInfo, PutCondition, PutOutcome, Store, StoredObject } from './store.ts';
import { inTurn } from './turns.ts';

/** One name in a folder of the store: `name` as in the key, `path` in the file system. */
interface Entry {
  readonly kind: NameKind;
  readonly name: string;
  readonly path: string;
}

export class DirectoryStore implements Store {
  /** Absolute, symbolic links resolved. */
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /**
   * Makes the folder if need be and removes what killed processes left in it. Throws StoreError where it cannot be
   * used.
   */
  static async open(root: string): Promise<DirectoryStore> {
    const folder = resolve(root);
    return attempt('open the store at', folder, async () => {
      await makeFolder(join(folder, '.tmp'));
      const real = await realpath(folder);
      await removeLeftOvers(real);
      return new DirectoryStore(real);
    });
  }

  async get(key: string): Promise<StoredObject | undefined> {
    const path = this.#path(key);
    const object = await attempt('read', path, () => readFileObject(path));
    return object && { key, ...object };
  }

  async head(key: string): Promise<ObjectInfo | undefined> {
    const object = await this.get(key);
    return object && { key, size: object.size, etag: object.etag, modified: object.modified };
  }

  async put(key: string, body: Uint8Array | string, condition?: PutCondition): Promise<PutOutcome> {
    const path = this.#path(key);
    const bytes = copyOf(body);
    return attempt('write', path, async () => {
      // Spares writing the body: a version that is put again is there already as a rule.
      if (condition?.ifAbsent && (await isThere(path))) return { code: 'exists' };
      const temporary = await writeTemporary(this.root, bytes);
      try {
        return await inTurn(path, () => publish(temporary, path, bytes, condition));
      } finally {
        await rm(temporary, { force: true });
      }
    });
  }

  /** Many file systems tell the time by the kernel's ticks, of up to 10 ms. */
  async tick(): Promise<void> {
    await wait(11);
  }

  async delete(key: string): Promise<void> {
    const path = this.#path(key);
    // Folders stay, also empty ones: a put under way may have just made them for its file.
    await attempt('delete', path, () =>
      inTurn(path, async () => {
        if (!(await isThere(path))) return;
        await absentAs(undefined, unlink(path));
        await syncFolder(dirname(path));
      }),
    );
  }

  async *list(prefix: string): AsyncIterable<Listed> {
    if (!canBeginKey(prefix)) return;
    const cut = prefix.lastIndexOf('/') + 1;
    const folder = prefix.slice(0, cut);
    const path = join(this.root, ...folderNames(folder));
    yield* walk(folder, path, prefix.slice(cut));
  }

  #path(key: string): string {
    checkKey(key);
    return join(this.root, ...fileNames(key));
  }
}

/** Gives a written file its name in the store. */
async function publish(
  temporary: string,
  path: string,
  bytes: Uint8Array,
  condition: PutCondition | undefined,
): Promise<PutOutcome> {
  if (condition?.ifMatch !== undefined && (await readFileObject(path))?.etag !== condition.ifMatch) {
    return { code: 'changed' };
  }
  const folder = dirname(path);
  await makeFolder(folder);
  if (condition?.ifAbsent) {
    try {
      await link(temporary, path);
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return { code: 'exists' };
      throw error;
    }
  } else {
    await rename(temporary, path);
  }
  await syncFolder(folder);
  return { code: 'stored', etag: etagOf(bytes) };
}

/** Reads through one handle: a put meanwhile gives the name to another file, and this one stays whole. */
async function readFileObject(path: string): Promise<Omit<StoredObject, 'key'> | undefined> {
  const handle = await absentAs(undefined, open(path, 'r'));
  if (!handle) return undefined;
  try {
    const stats = await handle.stat();
    // A folder here was put by hand: no object of ours.
    if (!stats.isFile()) return undefined;
    const body = new Uint8Array(await handle.readFile());
    return { size: body.length, etag: etagOf(body), modified: stats.mtime, body };
  } finally {
    await handle.close();
  }
}

/** The objects below a folder, in the order of their keys; of its own names only those that begin with `start`. */
async function* walk(prefix: string, path: string, start: string): AsyncIterable<Listed> {
  const entries = (await attempt('list', path, () => entriesOf(path, []))).filter(({ name }) =>
    name.startsWith(start),
  );
  // A folder's keys all begin with its name and a slash, and that is where they belong among the files: a-b, a/b, a0.
  const place = ({ kind, name }: Entry): string => (kind === 'folder' ? `${name}/` : name);
  for (const entry of entries.sort((one, other) => compareKeys(place(one), place(other)))) {
    const key = `${prefix}${place(entry)}`;
    if (entry.kind === 'folder') {
      yield* walk(key, entry.path, '');
    } else {
      const stats = await attempt('list', entry.path, () => absentAs(undefined, lstat(entry.path)));
      if (stats) yield { key, size: stats.size, modified: stats.mtime };
    }
  }
}

/** What is in a folder, with very long names put together again. Names that are not ours (`.tmp` too) are left out. */
async function entriesOf(path: string, pieces: readonly string[]): Promise<readonly Entry[]> {
  const found = await absentAs([], readdir(path, { withFileTypes: true }));
  const entries: Entry[] = [];
  for (const item of found) {
    const here = join(path, item.name);
    const names = [...pieces, item.name];
    if (item.isDirectory() && goesOn(item.name)) {
      for (const entry of await entriesOf(here, names)) entries.push(entry);
    } else if (item.isDirectory() || item.isFile()) {
      const kind = item.isFile() ? 'file' : 'folder';
      const name = decodeName(names, kind);
      if (name !== undefined) entries.push({ kind, name, path: here });
    }
  }
  return entries;
}

const isThere = async (path: string): Promise<boolean> =>
  (await absentAs(undefined, lstat(path))) !== undefined;

/** A name that is not there, or whose folder is none, is an answer. */
async function absentAs<T, A>(absent: A, result: Promise<T>): Promise<T | A> {
  try {
    return await result;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return absent;
    throw error;
  }
}

async function attempt<T>(doing: string, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error, doing, path);
  }
}
