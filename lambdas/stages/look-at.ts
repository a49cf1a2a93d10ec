/** An upload, its details and what examining them comes to. */
import type { Refusal } from '../extract/refusal.ts';
import { DETAILS_SUFFIX, detailsKey, MAX_UPLOAD_BYTES } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { sha256 } from './digest.ts';
import { type Read, readDocument, uploadDetails } from './documents.ts';
import { type Examined, examine, filenameOf } from './examine.ts';
import { workRefusal } from './names.ts';
import { tooLarge } from './oversize.ts';
import type { UploadDetails } from './records.ts';
import { placeOf } from './uploads.ts';

/** What was said of the upload. A key too long for a sidecar has none. */
async function readDetails(store: Store, upload: string): Promise<Read<UploadDetails>> {
  const key = detailsKey(upload);
  return new TextEncoder().encode(key).length > 1024
    ? { code: 'missing' }
    : readDocument(store, key, uploadDetails);
}

export interface LookedAt {
  readonly examined: Examined;
  /** Undefined where the file is too large to be read, or was too large to be kept. */
  readonly bytes?: Uint8Array;
  readonly about: { readonly filename: string; readonly bytes: number; readonly sha256: string };
}

/** Reads an upload with its details and examines it; undefined where there is none (yet, or any more). */
export async function lookAt(store: Store, key: string): Promise<LookedAt | undefined> {
  const { work, name } = placeOf(key);
  const read = await readDetails(store, key);
  const details = read.code === 'read' ? read.value : undefined;
  const filename = filenameOf({ name, details });
  const size = (await store.head(key))?.size;
  // A door that would not keep a file leaves its details alone.
  const bytesHeld = size ?? details?.oversize ?? 0;
  if (bytesHeld > MAX_UPLOAD_BYTES)
    return {
      examined: { ok: false, refusal: workRefusal(details?.work ?? work) ?? tooLarge(bytesHeld) },
      about: { filename, bytes: bytesHeld, sha256: '' },
    };
  const object = await store.get(key);
  if (!object) return undefined;
  const { body: bytes, modified } = object;
  const about = { filename, bytes: bytes.length, sha256: sha256(bytes) };
  const refusal =
    read.code === 'broken' ? (workRefusal(work) ?? brokenDetails(read)) : brokenPromise(details, about);
  return {
    examined: refusal ? { ok: false, refusal } : await examine({ key, work, name, modified, bytes, details }),
    bytes,
    about,
  };
}

/** A file that went into the bucket past us is the one that was spoken of, or none. */
function brokenPromise(
  { promised }: Partial<UploadDetails> = {},
  is: LookedAt['about'],
): Refusal | undefined {
  if (!promised || (promised.bytes === is.bytes && promised.sha256 === is.sha256)) return undefined;
  return {
    code: 'not-as-promised',
    message: `The file that came (${is.bytes} bytes, SHA-256 ${is.sha256}) is not the one that was said to come (${promised.bytes} bytes, SHA-256 ${promised.sha256}).`,
    hint: 'Upload the file again, and do not change it meanwhile.',
  };
}

const brokenDetails = ({ place, message }: { place: string; message: string }): Refusal => ({
  code: 'bad-details',
  message: `What was said of the file cannot be read${place ? ` at "${place}"` : ''}: ${message}`,
  place: place || 'details',
  hint: `Upload the file again, or mend the file beside it that ends in ${DETAILS_SUFFIX}.`,
});
