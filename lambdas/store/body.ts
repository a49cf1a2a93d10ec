/** Bodies of objects as bytes of our own. */
import { createHash } from 'node:crypto';

/** A copy, taken before the first await: the caller may do with its own array what it likes. Text becomes UTF-8. */
export const copyOf = (body: Uint8Array | string): Uint8Array =>
  typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);

/** The etag where the store has none of its own: SHA-256 of the body, in hex. */
export const etagOf = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');
