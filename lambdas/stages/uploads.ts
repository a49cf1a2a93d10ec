/** The uploads' keys: which belongs to which, and where a refusal of one is kept. */
import { DETAILS_SUFFIX, NO_WORK, PREFIXES, parseKey, refusalKey } from '../store/keys.ts';
import { hash8 } from './digest.ts';
import { workRefusal } from './names.ts';
import { slug } from './slug.ts';

/** The key of the upload that an object under `uploads/` is or describes; undefined for a folder's marker. */
export function uploadOf(key: string): string | undefined {
  if (!key.startsWith(PREFIXES.uploads) || key.endsWith('/')) return undefined;
  return key.endsWith(DETAILS_SUFFIX) ? key.slice(0, -DETAILS_SUFFIX.length) : key;
}

/** The work and the name in an upload's key; a file put straight under `uploads/` has no work. */
export function placeOf(upload: string): { readonly work: string; readonly name: string } {
  const parsed = parseKey(upload);
  return parsed?.room === 'upload' ? parsed : { work: '', name: upload.slice(PREFIXES.uploads.length) };
}

/** Names that can stand in a refusal's key as they are; a copy into the bucket may carry any string. */
const isPlain = (name: string): boolean =>
  !/[/\\\p{Cc}]/u.test(name) && new TextEncoder().encode(name).length <= 200;

/** Where the refusal of this upload is kept: with its work, or under NO_WORK where the work's id is bad. */
export function refusalKeyOf(upload: string): string {
  const { work, name } = placeOf(upload);
  const home = workRefusal(work) ? NO_WORK : work;
  // Uploads of several bad works meet under NO_WORK: the hash of the whole key keeps them apart.
  return refusalKey(home, home === work && isPlain(name) ? name : `${slug(name)}.${hash8(upload)}`);
}
