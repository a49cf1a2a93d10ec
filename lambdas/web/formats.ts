/** The formats in which one thing is given, each under the page's address with its suffix: `/works/treaty.json`. */

export const MEDIA_TYPES = {
  html: 'text/html',
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
  md: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  // Nobody has registered one; this is what tools say.
  tmx: 'application/x-tmx+xml',
  xlf: 'application/xliff+xml',
  tei: 'application/tei+xml',
} as const;
export type Format = keyof typeof MEDIA_TYPES;

/** What each address answers in. The first goes to who does not say. */
export const WORKS_FORMATS = ['html', 'json'] as const satisfies readonly Format[];
export const JOBS_FORMATS = ['html', 'json'] as const satisfies readonly Format[];
export const SCHEDULES_FORMATS = ['html', 'json'] as const satisfies readonly Format[];
export const WATCHES_FORMATS = ['html', 'json'] as const satisfies readonly Format[];
export const WORK_FORMATS = ['html', 'json', 'csv'] as const satisfies readonly Format[];
export const VERSION_FORMATS = ['html', 'json', 'txt'] as const satisfies readonly Format[];
export const COMPARISON_FORMATS = [
  'html',
  'json',
  'csv',
  'txt',
  'md',
  'docx',
  'xlsx',
  'tmx',
  'xlf',
  'tei',
] as const satisfies readonly Format[];
export const CORRIGENDUM_FORMATS = ['html', 'txt', 'docx'] as const satisfies readonly Format[];

/** Bytes, which have no character set. */
const ARCHIVES: readonly Format[] = ['docx', 'xlsx'];

export const contentType = (format: Format): string =>
  ARCHIVES.includes(format) ? MEDIA_TYPES[format] : `${MEDIA_TYPES[format]}; charset=utf-8`;

/** The format that an address names by its end, if any. The page has no suffix. */
export function suffixOf(path: string): Exclude<Format, 'html'> | undefined {
  const suffix = path.slice(path.lastIndexOf('.') + 1);
  return suffix !== 'html' && Object.hasOwn(MEDIA_TYPES, suffix)
    ? (suffix as Exclude<Format, 'html'>)
    : undefined;
}
