/** Apart from the reading of files, so that a door can say it without carrying the readers along. */
import type { Refusal } from '../extract/refusal.ts';
import { MAX_UPLOAD_BYTES } from '../store/keys.ts';

const megabytes = (bytes: number): string => `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

/** Said without reading the file, which may be of any size. */
export const tooLarge = (bytes: number): Refusal => ({
  code: 'too-large',
  message: `The file holds ${megabytes(bytes)} (${bytes} bytes); at most ${megabytes(MAX_UPLOAD_BYTES)} are read.`,
  hint: 'Split the text into parts and make each part a work of its own.',
});
