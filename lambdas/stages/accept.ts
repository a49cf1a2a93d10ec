/**
 * The door for uploads that pages, the command line and the corpus share: a file and what is said of it -> an object
 * under `uploads/` and its details. Judging the content is ingest's business, so that every refusal is stored and
 * shown; the door only sees to it that there is a key to store it under.
 */
import type { Refusal } from '../extract/refusal.ts';
import {
  detailsKey,
  MAX_UPLOAD_BYTES,
  NO_WORK,
  parseKey,
  textKey,
  uploadKey,
  versionPrefix,
  WATCH_MARK,
} from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { canonicalJson, hash8, sha256 } from './digest.ts';
import { putSame, writtenDocument } from './documents.ts';
import { readVersion } from './history.ts';
import { canonicalLanguage } from './language.ts';
import { fileNameOf, keyExtension, workRefusal } from './names.ts';
import { tooLarge } from './oversize.ts';
import type { Role, UploadDetails } from './records.ts';
import { slug } from './slug.ts';
import type { Fetched } from './watch-records.ts';

/** As the uploader gave it, unchecked. */
export interface Offer {
  readonly work: string;
  readonly label?: string;
  readonly language?: string;
  readonly role?: string;
  readonly time?: string;
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly workTitle?: string;
  readonly sourceLanguage?: string;
  /** For changes tracked inside the file: `accept` or `reject`. */
  readonly tracked?: string;
  /** Of what a watch puts. */
  readonly fetched?: Fetched;
}

export type Accepted =
  /** Stored; ingest makes a version or a refusal of it. */
  | { readonly code: 'accepted'; readonly upload: string }
  /** The same bytes with the same details lie there; `version` where they have been made one. */
  | { readonly code: 'already'; readonly upload: string; readonly version?: string }
  /** A version of the work has these bytes, role and language; nothing was written. */
  | { readonly code: 'same-content'; readonly version: string }
  /** The file was not kept; ingest leaves this refusal for the work's page. */
  | { readonly code: 'too-large'; readonly upload: string; readonly refusal: Refusal };

const said = (value: string | undefined): string | undefined => value?.normalize('NFC').trim() || undefined;

/** Puts an upload into the store, details first. Throws StoreError. */
export async function acceptUpload(store: Store, offer: Offer): Promise<Accepted> {
  const { bytes } = offer;
  if (bytes.length > MAX_UPLOAD_BYTES) return refuseOversize(store, offer, bytes.length);
  const { work, details } = placed(offer);
  const sha = sha256(bytes);
  const key = keyOf(work, details, sha);
  const version = work === NO_WORK ? undefined : await versionWith(store, work, details, bytes.length, sha);
  if ((await store.head(key))?.size === bytes.length) return { code: 'already', upload: key, version };
  if (version) return { code: 'same-content', version };
  await putSame(store, detailsKey(key), writtenDocument(details));
  await putSame(store, key, bytes);
  return { code: 'accepted', upload: key };
}

/**
 * For a file of more than MAX_UPLOAD_BYTES, also one that a door stopped reading: its details alone are stored, and
 * make ingest leave a refusal.
 */
export async function refuseOversize(
  store: Store,
  offer: Omit<Offer, 'bytes'>,
  bytes: number,
): Promise<Extract<Accepted, { readonly code: 'too-large' }>> {
  const { work, details } = placed(offer);
  const whole: UploadDetails = { ...details, oversize: bytes };
  const key = keyOf(work, whole, '');
  await putSame(store, detailsKey(key), writtenDocument(whole));
  return { code: 'too-large', upload: key, refusal: tooLarge(bytes) };
}

export type Promised =
  /** The details are stored; the file is to be put under this key. */
  { readonly code: 'awaited'; readonly upload: string } | Exclude<Accepted, { readonly code: 'accepted' }>;

/**
 * For a file that goes into the bucket past us: its details are stored, and what it will be; ingest holds it to that.
 * `sha256`: of its bytes, 64 hex digits. Throws StoreError.
 */
export async function awaitUpload(
  store: Store,
  offer: Omit<Offer, 'bytes'>,
  promised: { readonly bytes: number; readonly sha256: string },
): Promise<Promised> {
  const { bytes, sha256: sha } = promised;
  if (bytes > MAX_UPLOAD_BYTES) return refuseOversize(store, offer, bytes);
  const { work, details } = placed(offer);
  const version = work === NO_WORK ? undefined : await versionWith(store, work, details, bytes, sha);
  const whole: UploadDetails = { ...details, promised };
  const key = keyOf(work, whole, sha);
  if ((await store.head(key))?.size === bytes) return { code: 'already', upload: key, version };
  if (version) return { code: 'same-content', version };
  await putSame(store, detailsKey(key), writtenDocument(whole));
  return { code: 'awaited', upload: key };
}

/** What goes beside the upload, and the work whose folder it goes into. */
function placed(offer: Omit<Offer, 'bytes'>): { readonly work: string; readonly details: UploadDetails } {
  const work = offer.work.normalize('NFC').trim();
  const bad = workRefusal(work) !== undefined;
  const details: UploadDetails = {
    schema: 'variorum.upload/1',
    label: said(offer.label),
    language: said(offer.language),
    // Another word than the two is refused by ingest, where it is seen.
    role: said(offer.role) as Role | undefined,
    time: said(offer.time),
    filename: fileNameOf(offer.filename) || undefined,
    workTitle: said(offer.workTitle),
    sourceLanguage: said(offer.sourceLanguage),
    // Another word than the two is refused by ingest, too.
    tracked: said(offer.tracked) as UploadDetails['tracked'],
    work: bad ? work : undefined,
    fetched: offer.fetched,
  };
  return { work: bad ? NO_WORK : work, details };
}

const keyOf = (work: string, details: UploadDetails, sha: string): string =>
  uploadKey(
    work,
    `${slug(details.label ?? '')}.${hash8(sha + canonicalJson(details))}${details.fetched ? WATCH_MARK : ''}.${keyExtension(details.filename ?? '')}`,
  );

/** The version with these bytes in this role and, where it is stated, in this language. */
async function versionWith(
  store: Store,
  work: string,
  details: UploadDetails,
  size: number,
  sha: string,
): Promise<string | undefined> {
  const language = details.language && canonicalLanguage(details.language);
  for await (const listed of store.list(versionPrefix(work))) {
    const parsed = parseKey(listed.key);
    if (parsed?.room !== 'version' || listed.size !== size) continue;
    // An original of this size: only then is its text worth reading.
    if (listed.key === textKey(work, parsed.version)) continue;
    const version = await readVersion(store, work, parsed.version);
    if (version?.origin.sha256 !== sha || version.role !== (details.role ?? 'translation')) continue;
    if ((version.origin.tracked === 'reject') !== (details.tracked === 'reject')) continue;
    if (version.origin.fetched?.select !== details.fetched?.select) continue;
    if (!language || version.language === language) return version.id;
  }
  return undefined;
}
