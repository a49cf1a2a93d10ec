/** Files as a ZIP archive: same files, same bytes, on every machine and at any hour. */
import { strToU8, zipSync } from 'fflate';

/** Archives hold local time without a zone: noon of their first day is that day's noon everywhere. */
const NO_TIME = new Date(1980, 0, 1, 12);

/** In the order given: a reader of office files looks at the first ones first. */
export function zip(files: { readonly [path: string]: string }): Uint8Array {
  const parts = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(parts), { mtime: NO_TIME, level: 6 });
}
