/** Checks on the bytes as they came, before anything is read. */
import { MAX_UPLOAD_BYTES } from '../store/keys.ts';
import { signatureOf } from './file-signatures.ts';
import type { Refusal } from './refusal.ts';

/** Of all bytes, the share of control bytes above which they are no text in any encoding. */
const MAX_CONTROL_SHARE = 0.1;

const mebibytes = (bytes: number): string => `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

export function refuseSize(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length === 0) {
    return {
      code: 'empty',
      message: 'The file is empty: it holds 0 bytes.',
      hint: 'Save the file again and check its size before sending it.',
    };
  }
  if (bytes.length > MAX_UPLOAD_BYTES) {
    return {
      code: 'too-large',
      message: `The file holds ${mebibytes(bytes.length)}; at most ${mebibytes(MAX_UPLOAD_BYTES)} are read.`,
      place: `byte ${MAX_UPLOAD_BYTES}`,
      hint: 'Split the text into parts and make each part a work of its own.',
    };
  }
  return undefined;
}

/**
 * Files that are known by their first bytes, and bytes full of control characters. NUL bytes are left to
 * the decoder, because UTF-16 is full of them.
 */
export function refuseBinary(bytes: Uint8Array): Refusal | undefined {
  const what = signatureOf(bytes);
  if (what) {
    return {
      code: 'binary',
      message: `This is ${what}, not text.`,
      place: 'byte 0',
      hint: 'Save or export it as plain text, Markdown or HTML and send that.',
    };
  }
  let controls = 0;
  let first = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    // Tab, line feed, vertical tab, form feed, carriage return and ISO-2022-JP's escapes are text.
    if ((byte > 0 && byte < 9) || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) {
      controls += 1;
      if (first < 0) first = at;
    }
  }
  return controls > bytes.length * MAX_CONTROL_SHARE ? binaryAt(first) : undefined;
}

/** The refusal of bytes that no known signature explains. */
export const binaryAt = (offset: number): Refusal => ({
  code: 'binary',
  message: 'This is a binary file, not text: it holds bytes that no text holds.',
  place: `byte ${offset}`,
  hint: 'Save or export it as plain text, Markdown or HTML and send that.',
});
