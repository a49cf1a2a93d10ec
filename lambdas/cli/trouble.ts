import type { Refusal } from '../extract/refusal.ts';

/** What the user can mend: printed as a message and a hint, without a stack; the exit status is 2. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  /** What to do about it, one sentence. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string, options?: { cause?: unknown }) {
    super(message, options);
    this.hint = hint;
  }
}

/** A refusal of `file`, as the command line says it. */
export function refused(file: string, refusal: Refusal): Trouble {
  const place = refusal.place === undefined ? '' : ` (${refusal.place})`;
  return new Trouble(`${file}: ${refusal.message}${place}`, refusal.hint);
}

const SYSTEM_ERRORS: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'this is a folder, not a file',
  ENOTDIR: 'a part of this path is a file, not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ELOOP: 'a symbolic link leads back to itself',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
};

/** The trouble that a system error about `path` means; anything else is a bug and comes back as it is. */
export function troubleWith(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const message = code === undefined ? undefined : SYSTEM_ERRORS[code];
  return message === undefined ? error : new Trouble(`${path}: ${message}.`, undefined, { cause: error });
}
