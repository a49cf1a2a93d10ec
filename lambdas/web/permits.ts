/** Leave to put one file, of a size and hash that are said, straight into the bucket. */
import type { Context, MiddlewareHandler } from 'hono';

export interface Permit {
  /** Where to send the form (multipart/form-data, POST). */
  readonly url: string;
  /** All of them go into the form, before the file, which is the field `file`. */
  readonly fields: { readonly [name: string]: string };
  /** How long it is good. */
  readonly seconds: number;
}

export interface Permits {
  /** Of `url`: the one other address that the pages' script may send to. */
  readonly origin: string;
  /** `sha256`: 64 hex digits. */
  readonly permit: (
    key: string,
    file: { readonly bytes: number; readonly sha256: string },
  ) => Promise<Permit>;
}

/** Bytes of a file that is sent straight to us: beside it a request to a function has 6 MB, a third of it for base64. */
export const DIRECT_BYTES = 4 * 1024 * 1024;

const KEY = 'permits';
/** For the forms of the pages that follow. */
export const offerPermits: MiddlewareHandler = (c, next) => {
  c.set(KEY, true);
  return next();
};
export const hasPermits = (c: Context): boolean => c.get(KEY) === true;
