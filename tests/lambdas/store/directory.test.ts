import { mkdir, open, readdir, readFile, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DirectoryStore } from '../../../lambdas/store/directory.ts';
import { asStoreError } from '../../../lambdas/store/directory-errors.ts';
import { writeTemporary } from '../../../lambdas/store/durable.ts';
import { StoreError } from '../../../lambdas/store/store.ts';
import { describeStore } from './contract.ts';
import { newFolder } from './folder.ts';

describeStore('DirectoryStore', async () => DirectoryStore.open(await newFolder()));

/** Files only, as paths below the folder, sorted. */
async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
    .sort();
}

async function keysOf(store: DirectoryStore): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list('')) keys.push(key);
  return keys;
}

async function thrownBy(work: Promise<unknown>): Promise<StoreError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
}

describe('files on the disk', () => {
  test('plain keys are plain paths, and nothing else is left', async () => {
    const root = await newFolder();
    const store = await DirectoryStore.open(root);
    const keys = [
      'comparisons/w/first-1a2b3c4d..final-5e6f7a8b.json',
      'reports/w/first-1a2b3c4d..final-5e6f7a8b/index.html',
      'uploads/w/仮訳.txt',
      'versions/w/first-1a2b3c4d/text.json',
    ];
    for (const key of keys) await store.put(key, key);
    expect(await filesIn(root)).toEqual(keys);
    expect(await readFile(join(root, keys[0]), 'utf8')).toBe(keys[0]);
  });

  test('no key leads out of the folder', async () => {
    const parent = await newFolder();
    const store = await DirectoryStore.open(join(parent, 'store'));
    for (const key of ['../out.txt', '../../out.txt', '/out.txt', '..', 'a/../../out.txt']) {
      await store.put(key, 'x');
    }
    expect(await readdir(parent)).toEqual(['store']);
    expect(await keysOf(store)).toHaveLength(5);
  });

  test('a store opened again holds the same', async () => {
    const root = await newFolder();
    await (await DirectoryStore.open(root)).put('a/b.txt', 'kept');
    const again = await DirectoryStore.open(root);
    expect(Buffer.from((await again.get('a/b.txt'))!.body).toString()).toBe('kept');
  });

  test('files and folders that are not the store’s are passed over', async () => {
    const root = await newFolder();
    const store = await DirectoryStore.open(root);
    await store.put('w/kept.txt', 'x');
    for (const name of ['.DS_Store', 'with space.txt', 'no-extension', 'con.txt', '%zz.txt', 'e\u0301.txt']) {
      await writeFile(join(root, 'w', name), 'foreign');
    }
    await mkdir(join(root, 'w', 'folder.txt'));
    await symlink(join(root, 'w', 'kept.txt'), join(root, 'w', 'link.txt'));
    expect(await keysOf(store)).toEqual(['w/kept.txt']);
    expect(await store.get('w/folder.txt')).toBeUndefined();
    expect(await store.get('w/kept.txt/below.txt')).toBeUndefined();
  });

  test('a body that was cut off by hand is another etag', async () => {
    const root = await newFolder();
    const store = await DirectoryStore.open(root);
    await store.put('a.txt', 'a whole body');
    const whole = await store.head('a.txt');
    await truncate(join(root, 'a.txt'), 7);
    const cut = await store.get('a.txt');
    expect(cut?.size).toBe(7);
    expect(cut?.etag).not.toBe(whole?.etag);
    expect(await store.put('a.txt', 'x', { ifMatch: whole!.etag })).toEqual({ code: 'changed' });
  });
});

describe('trouble of the file system', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** Lets the next call of a method of any open file fail, as a full disk would. */
  async function failNext(method: 'writeFile' | 'sync' | 'readFile', code: string): Promise<Error> {
    const handle = await open(import.meta.filename, 'r');
    const prototype = Object.getPrototypeOf(handle);
    await handle.close();
    const error = Object.assign(new Error(`${code}: made by a test`), { code });
    vi.spyOn(prototype, method).mockRejectedValueOnce(error);
    return error;
  }

  test.each([
    ['writeFile', 'ENOSPC', 'full', 'Free some space'],
    ['sync', 'ENOSPC', 'full', 'Free some space'],
    ['sync', 'EDQUOT', 'full', 'quota'],
    ['writeFile', 'EACCES', 'denied', 'permission was refused'],
    ['writeFile', 'EROFS', 'denied', 'read-only'],
    ['sync', 'EIO', 'unavailable', 'Check the disk'],
    ['writeFile', 'EMFILE', 'unavailable', 'ulimit'],
    ['writeFile', 'EXOTIC', 'unavailable', 'try again'],
  ] as const)('a put whose %s fails with %s is `%s`, and leaves the store as it was', async (...row) => {
    const [method, code, expected, advice] = row;
    const root = await newFolder();
    const store = await DirectoryStore.open(root);
    await store.put('w/a.txt', 'before');
    for (const [key, condition] of [
      ['w/a.txt', undefined],
      ['w/new.txt', { ifAbsent: true }],
      ['w/a.txt', { ifMatch: (await store.head('w/a.txt'))!.etag }],
    ] as const) {
      const cause = await failNext(method, code);
      const error = await thrownBy(store.put(key, 'after', condition));
      expect(error.code).toBe(expected);
      expect(error.message).toContain(join(root, key));
      expect(error.message).toContain(advice);
      expect(error.message).toContain(code);
      expect(error.cause).toBe(cause);
      expect(await filesIn(root)).toEqual(['w/a.txt']);
      expect(await readFile(join(root, 'w/a.txt'), 'utf8')).toBe('before');
    }
    expect((await store.put('w/new.txt', 'after', { ifAbsent: true })).code).toBe('stored');
  });

  test('a body that cannot be read is an error, and no missing object', async () => {
    const store = await DirectoryStore.open(await newFolder());
    await store.put('a.txt', 'x');
    await failNext('readFile', 'EIO');
    expect(await thrownBy(store.get('a.txt'))).toMatchObject({ code: 'unavailable' });
    await failNext('readFile', 'EACCES');
    expect(await thrownBy(store.head('a.txt'))).toMatchObject({ code: 'denied' });
    expect(await store.get('a.txt')).toBeDefined();
  });

  test('a file where a folder is needed: the message says so, and nothing is left', async () => {
    const root = await newFolder();
    const store = await DirectoryStore.open(root);
    await writeFile(join(root, 'w'), 'in the way');
    for (const condition of [undefined, { ifAbsent: true } as const]) {
      const error = await thrownBy(store.put('w/a.txt', 'x', condition));
      expect(error.code).toBe('unavailable');
      expect(error.message).toMatch(/Could not write .*a\.txt: a file stands where a folder is needed/);
    }
    expect(await filesIn(root)).toEqual(['w']);
    expect(await store.get('w/a.txt')).toBeUndefined();
    await rm(join(root, 'w'));
    expect((await store.put('w/a.txt', 'x')).code).toBe('stored');
  });

  test('a folder where a file is needed', async () => {
    const root = await newFolder();
    const store = await DirectoryStore.open(root);
    await mkdir(join(root, 'a.txt'));
    const error = await thrownBy(store.put('a.txt', 'x'));
    expect(error.message).toContain('a folder stands where a file is needed');
    expect(await filesIn(root)).toEqual([]);
  });

  test('opening a store in a file is refused', async () => {
    const file = join(await newFolder(), 'file');
    await writeFile(file, 'x');
    for (const root of [file, join(file, 'below')]) {
      const error = await thrownBy(DirectoryStore.open(root));
      expect(error.message).toContain(`Could not open the store at ${root}: a file stands where`);
    }
  });

  test('a bug stays a bug', () => {
    for (const bug of [
      new TypeError('x is not a function'),
      Object.assign(new TypeError('wrong argument'), { code: 'ERR_INVALID_ARG_TYPE' }),
      'a string',
    ]) {
      expect(asStoreError(bug, 'write', '/a')).toBe(bug);
    }
  });
});

describe('what killed processes leave', () => {
  /** No process has it: ids end below 2^22 on Linux and lower elsewhere. */
  const DEAD = 2 ** 30;

  test('is removed when the store is opened; files of the living stay', async () => {
    const root = await newFolder();
    await DirectoryStore.open(root);
    const old = new Date(Date.now() - 3_600_000);
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    const files: readonly (readonly [string, Date])[] = [
      [`${DEAD}-0`, new Date()],
      ['no-number', new Date()],
      [`${process.pid}-900001`, new Date()],
      [`${process.pid}-900002`, old],
      [`${process.ppid}-1`, old],
      [`${process.ppid}-2`, yesterday],
    ];
    for (const [name, modified] of files) {
      await writeFile(join(root, '.tmp', name), 'half');
      await utimes(join(root, '.tmp', name), modified, modified);
    }
    await DirectoryStore.open(root);
    expect((await readdir(join(root, '.tmp'))).sort()).toEqual(
      [`${process.pid}-900001`, `${process.ppid}-1`].sort(),
    );
  });

  test('a temporary file of the same name is not written over', async () => {
    const root = await newFolder();
    const first = basename(await writeTemporary(root, new Uint8Array(1)));
    const count = Number(first.split('-')[1]);
    const taken = [1, 2, 3].map((more) => join(root, '.tmp', `${process.pid}-${count + more}`));
    for (const path of taken) await writeFile(path, 'another thread’s');
    expect(basename(await writeTemporary(root, new Uint8Array(1)))).toBe(`${process.pid}-${count + 4}`);
    for (const path of taken) expect(await readFile(path, 'utf8')).toBe('another thread’s');
  });

  test('the folder of temporary files may be removed while the store is open', async () => {
    const root = await newFolder();
    const store = await DirectoryStore.open(root);
    await rm(join(root, '.tmp'), { recursive: true });
    expect((await store.put('a.txt', 'x')).code).toBe('stored');
  });
});
