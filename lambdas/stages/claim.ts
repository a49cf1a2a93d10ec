/**
 * Which of several uploads that are the same file becomes the version. One that is there stays; else the earliest
 * upload has it. The store's clock shows whole seconds, and two runs can look at the same time and each find nothing:
 * so whoever would write the version first claims it, and of two claims the store takes one.
 */
import { claimKey, parseKey, textKey, uploadKey, versionPrefix } from '../store/keys.ts';
import type { Listed, PutCondition, Store } from '../store/store.ts';
import { claimRecord, readDocument, writtenDocument } from './documents.ts';
import { identityOf } from './examine.ts';
import { readVersion } from './history.ts';
import { lookAt } from './look-at.ts';
import type { ClaimRecord, VersionRecord } from './records.ts';
import { uploadOf } from './uploads.ts';

const identity = ({ origin, role, language }: VersionRecord): string =>
  identityOf(origin.sha256, role, language, { tracked: origin.tracked, select: origin.fetched?.select });

/** The version of the work that has these bytes, role and language already; the upload's own where there are two. */
export async function versionOfSame(store: Store, record: VersionRecord): Promise<VersionRecord | undefined> {
  const hash = record.id.slice(record.id.lastIndexOf('-'));
  const found: VersionRecord[] = [];
  for await (const { key } of store.list(versionPrefix(record.work))) {
    const parsed = parseKey(key);
    if (parsed?.room !== 'version' || !parsed.version.endsWith(hash)) continue;
    if (key !== textKey(record.work, parsed.version)) continue;
    const version = await readVersion(store, record.work, parsed.version);
    if (version && identity(version) === identity(record)) found.push(version);
  }
  return found.find((version) => version.origin.upload === record.origin.upload) ?? found[0];
}

/**
 * What the upload that may become the version makes of it: `record` itself, with the claim written, where that is its
 * own. A claim holds as long as its upload is what it was. Throws StoreError.
 */
export async function claimantOfSame(store: Store, record: VersionRecord): Promise<VersionRecord> {
  const key = claimKey(record.work, identity(record));
  const own: ClaimRecord = { schema: 'variorum.claim/1', upload: record.origin.upload };
  for (;;) {
    const held = await readDocument(store, key, claimRecord);
    if (held.code === 'read') {
      const claimant = await recordOfSame(store, record, held.value.upload);
      if (claimant) return claimant;
    }
    const earlier = await earlierOfSame(store, record);
    if (earlier) return earlier;
    const condition: PutCondition = held.code === 'missing' ? { ifAbsent: true } : { ifMatch: held.etag };
    // Not stored: another one's claim came first, or our own, whose answer was lost. The next look tells.
    if ((await store.put(key, writtenDocument(own), condition)).code === 'stored') return record;
  }
}

/** The upload's record, if it still is this file. */
async function recordOfSame(
  store: Store,
  record: VersionRecord,
  upload: string,
): Promise<VersionRecord | undefined> {
  if (upload === record.origin.upload) return record;
  const other = await lookAt(store, upload);
  return other?.examined.ok && identity(other.examined.record) === identity(record)
    ? other.examined.record
    : undefined;
}

/** What the earliest upload with these bytes will make, if that is another upload. */
async function earlierOfSame(store: Store, record: VersionRecord): Promise<VersionRecord | undefined> {
  const { upload, bytes } = record.origin;
  const uploads: Listed[] = [];
  for await (const listed of store.list(uploadKey(record.work, ''))) {
    if (listed.size === bytes && uploadOf(listed.key) === listed.key) uploads.push(listed);
  }
  // Listed by key, and a stable sort keeps that order among uploads of one moment.
  uploads.sort((one, other) => one.modified.getTime() - other.modified.getTime());
  for (const { key } of uploads) {
    if (key === upload) return undefined;
    const other = await recordOfSame(store, record, key);
    if (other) return other;
  }
  return undefined;
}
