/** Identity of bytes and of small records. */
import { createHash } from 'node:crypto';

/** SHA-256 as lower-case hex; a text is taken as UTF-8. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** First 8 hex digits: enough to tell a work's versions apart, short enough to read out. */
export const hash8 = (data: Uint8Array | string): string => sha256(data).slice(0, 8);

/**
 * JSON with the fields of every object in code unit order and without undefined ones: equal records give equal
 * strings, however they were put together.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) =>
    field !== null && typeof field === 'object' && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : field,
  );
}
