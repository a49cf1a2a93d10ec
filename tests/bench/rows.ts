/** Texts that people annotated: gzip, one JSON record a line. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where they are looked for unless a flag says otherwise. */
export const DATA = '../shared/data/dev';

/** The records of a file; none where there is no such file. */
export function readRows<Item>(file: string): readonly Item[] {
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Item);
}
