/** The formats in which one thing is given, each under the page's address with its suffix: `/works/treaty.json`. */

export const MEDIA_TYPES = {
  html: 'text/html',
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
} as const;
export type Format = keyof typeof MEDIA_TYPES;

/** What each address answers in. The first goes to who does not say. */
export const WORKS_FORMATS = ['html', 'json'] as const satisfies readonly Format[];
export const JOBS_FORMATS = ['html', 'json'] as const satisfies readonly Format[];
export const SCHEDULES_FORMATS = ['html', 'json'] as const satisfies readonly Format[];
export const WATCHES_FORMATS = ['html', 'json'] as const satisfies readonly Format[];
export const WORK_FORMATS = ['html', 'json', 'csv'] as const satisfies readonly Format[];
export const VERSION_FORMATS = ['html', 'json', 'txt'] as const satisfies readonly Format[];
export const COMPARISON_FORMATS = ['html', 'json', 'csv', 'txt'] as const satisfies readonly Format[];

export const contentType = (format: Format): string => `${MEDIA_TYPES[format]}; charset=utf-8`;

/** The format that an address names by its end, if any. The page has no suffix. */
export function suffixOf(path: string): Exclude<Format, 'html'> | undefined {
  const suffix = path.slice(path.lastIndexOf('.') + 1);
  return suffix === 'json' || suffix === 'csv' || suffix === 'txt' ? suffix : undefined;
}
