/** The file system's errors in words, as errors of the store. */
import { StoreError } from './store.ts';

interface Trouble {
  readonly code: StoreError['code'];
  readonly said: string;
}

const full = (said: string): Trouble => ({ code: 'full', said });
const denied = (said: string): Trouble => ({ code: 'denied', said });
const unavailable = (said: string): Trouble => ({ code: 'unavailable', said });

const TROUBLES: Readonly<Record<string, Trouble>> = {
  ENOSPC: full('the disk is full. Free some space on it, or keep the store on another disk'),
  EDQUOT: full('your share of the disk is used up. Free some space, or have the quota raised'),
  EACCES: denied('permission was refused. Let this user read and write there, or choose another folder'),
  EPERM: denied(
    'the system does not permit it. Let this user write there, or choose a folder on a file system that knows hard links',
  ),
  EROFS: denied('the file system is read-only. Make it writable, or choose another folder'),
  EMFILE: unavailable('too many files are open. Raise the limit (ulimit -n), or do less at once'),
  ENFILE: unavailable('the system has too many files open. Close other programs and try again'),
  EIO: unavailable('the disk reported a fault. Check the disk, and try again'),
  ENOTDIR: unavailable('a file stands where a folder is needed. Move that file out of the store'),
  EEXIST: unavailable('a file stands where a folder is needed. Move that file out of the store'),
  EISDIR: unavailable('a folder stands where a file is needed. Move that folder out of the store'),
  ENOTSUP: unavailable('the file system knows no hard links. Keep the store on another disk'),
  ENAMETOOLONG: unavailable('the path is too long. Keep the store in a folder with a shorter path'),
};

const OTHER = unavailable('the file system failed. Check that the folder is still there, and try again');

/** The `code` of a system error: `ENOENT`. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** `doing`: "write", "read". Errors that are not the file system's come back as they are: they are bugs. */
export function asStoreError(error: unknown, doing: string, path: string): unknown {
  const code = systemCode(error);
  if (error instanceof StoreError || code === undefined || !/^E[A-Z0-9]+$/.test(code)) return error;
  const trouble = TROUBLES[code] ?? OTHER;
  return new StoreError(trouble.code, `Could not ${doing} ${path}: ${trouble.said} (${code}).`, {
    cause: error,
  });
}
