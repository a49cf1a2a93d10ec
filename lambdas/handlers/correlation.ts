/**
 * Which uploads an event is about, so that one id leads from an upload to its reports. The id is a digest of the
 * upload's key, and later stages find that key in the versions' own records: nothing has to be handed on by events or
 * kept as metadata, which copies of a bucket lose, and a sweep or a redriven message finds the same ids.
 */
import { hash8 } from '../stages/digest.ts';
import { readVersion } from '../stages/history.ts';
import { uploadOf } from '../stages/uploads.ts';
import { parseKey } from '../store/keys.ts';
import type { Store } from '../store/store.ts';

/** Eight hex digits. */
export const correlationId = (upload: string): string => hash8(upload);

/** The ids of the uploads behind an object, with spaces between them; undefined for what stems from none. */
export async function correlationOf(store: Store, key: string): Promise<string | undefined> {
  const upload = uploadOf(key);
  if (upload !== undefined) return correlationId(upload);
  const parsed = parseKey(key);
  const versions =
    parsed?.room === 'version'
      ? [parsed.version]
      : parsed && 'pair' in parsed
        ? [parsed.pair.before, parsed.pair.after]
        : [];
  const ids: string[] = [];
  for (const id of versions) {
    const version = await readVersion(store, parsed?.work ?? '', id);
    if (version) ids.push(correlationId(version.origin.upload));
  }
  return ids.length > 0 ? ids.join(' ') : undefined;
}
