/** What some objects promise by being there: others were written before them. */
import { readDocument, reportSummary, versionRecord } from '../../lambdas/stages/documents.ts';
import { parseKey, reportKey, textKey } from '../../lambdas/store/keys.ts';
import type { Bucket } from './bucket.ts';

/** Asked right after a put of `key`. What was deleted since was there; torn objects promise nothing. */
export async function brokenPromises(bucket: Bucket, key: string): Promise<readonly string[]> {
  return (await promisedBy(bucket, key))
    .filter((promised) => !bucket.known.has(promised))
    .map((promised) => `${key} was there before ${promised}`);
}

async function promisedBy(bucket: Bucket, key: string): Promise<readonly string[]> {
  const parsed = parseKey(key);
  if (parsed?.room === 'version' && key === textKey(parsed.work, parsed.version)) {
    const read = await readDocument(bucket, key, versionRecord);
    return read.code === 'read' ? [read.value.origin.original] : [];
  }
  if (parsed?.room === 'report' && parsed.file === 'summary.json') {
    const read = await readDocument(bucket, key, reportSummary);
    if (read.code !== 'read') return [];
    return Object.keys(read.value.files).map((file) => reportKey(parsed.work, parsed.pair, file));
  }
  return [];
}
