/** Stage: an upload -> a version, or a refusal that says why it is none. */
import type { Refusal } from '../extract/refusal.ts';
import { NO_WORK, textKey } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { claimantOfSame, versionOfSame } from './claim.ts';
import { putSame, readDocument, versionRecord, writtenDocument } from './documents.ts';
import { isBeingDeleted } from './erase.ts';
import { type LookedAt, lookAt } from './look-at.ts';
import { workRefusal } from './names.ts';
import type { RefusalRecord, VersionRecord } from './records.ts';
import { placeOf, refusalKeyOf, uploadOf } from './uploads.ts';

export type IngestOutcome =
  | { readonly code: 'made'; readonly version: string }
  | { readonly code: 'already'; readonly version: string }
  /** `written`: false where the same refusal lay there already. */
  | { readonly code: 'refused'; readonly refusal: RefusalRecord; readonly written: boolean }
  | { readonly code: 'ignored'; readonly reason: string };

/**
 * Takes the key of an upload or of the details beside it. Looks at the store as it is now, not as it was when the
 * event was sent, so that events may come twice, late or in any order. Throws StoreError.
 */
export async function ingest(store: Store, key: string): Promise<IngestOutcome> {
  const upload = uploadOf(key);
  if (!upload) return { code: 'ignored', reason: 'it is no upload' };
  if (await isBeingDeleted(store, placeOf(upload).work))
    return { code: 'ignored', reason: 'its work is being deleted; the sweep reads it when that is over' };
  const looked = await lookAt(store, upload);
  if (!looked) return { code: 'ignored', reason: 'there is no such upload, or not yet' };
  if (!looked.examined.ok) return refuse(store, upload, looked, looked.examined.refusal);
  const { record, source } = looked.examined;
  const same = (await versionOfSame(store, record)) ?? (await claimantOfSame(store, record));
  if (same && same.origin.upload !== upload) return refuse(store, upload, looked, sameContent(same), same.id);
  // First: the translation's being there tells that both are.
  if (source) await writeVersion(store, source.record, source.bytes);
  const outcome = await writeVersion(store, same ?? record, looked.bytes ?? new Uint8Array());
  // Only where there is one: S3 would keep a marker for every delete of nothing.
  const refusal = refusalKeyOf(upload);
  if (await store.head(refusal)) await store.delete(refusal);
  return outcome;
}

const sameContent = (version: VersionRecord): Refusal => ({
  code: 'same-content',
  message: `The work has this very file already, as the version "${version.label}".`,
  hint: 'Nothing needs to be done; to compare another text, choose another file.',
});

async function refuse(
  store: Store,
  upload: string,
  { about }: LookedAt,
  refusal: Refusal,
  version?: string,
): Promise<IngestOutcome> {
  const { work } = placeOf(upload);
  const record: RefusalRecord = {
    schema: 'variorum.refusal/1',
    ...refusal,
    work: workRefusal(work) ? NO_WORK : work,
    upload,
    filename: about.filename,
    version,
    sha256: about.sha256,
    bytes: about.bytes,
  };
  const { wrote } = await putSame(store, refusalKeyOf(upload), writtenDocument(record));
  return { code: 'refused', refusal: record, written: wrote };
}

/** The original first: where there is a text.json, there is a whole version. */
async function writeVersion(store: Store, record: VersionRecord, bytes: Uint8Array): Promise<IngestOutcome> {
  const { id, work, origin } = record;
  const original = await store.head(origin.original);
  const wrote = original?.size !== bytes.length && (await putSame(store, origin.original, bytes)).wrote;
  const key = textKey(work, id);
  const there = await readDocument(store, key, versionRecord);
  if (there.code === 'read') return { code: wrote ? 'made' : 'already', version: id };
  // Over one that was cut off half-way, but not over what another run has put meanwhile.
  const condition = there.code === 'broken' ? { ifMatch: there.etag } : ({ ifAbsent: true } as const);
  const put = await store.put(key, writtenDocument(record), condition);
  return { code: put.code === 'stored' ? 'made' : 'already', version: id };
}
