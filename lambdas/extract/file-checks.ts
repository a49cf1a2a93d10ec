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

/** Files that are known by their first bytes. */
export function refuseSignature(bytes: Uint8Array): Refusal | undefined {
  const what = signatureOf(bytes);
  return what ? binary(`This is ${what}, not text.`, 0) : undefined;
}

/** Bytes that no text in an 8-bit encoding holds. UTF-16 is full of them, so its readers come first. */
export function refuseControls(bytes: Uint8Array): Refusal | undefined {
  let controls = 0;
  let first = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    // Tab to carriage return and ISO-2022-JP's escapes are text; 0x1a ended files under DOS.
    if (byte >= 32 || (byte > 8 && byte < 14) || byte === 0x1a || byte === 0x1b) continue;
    controls += 1;
    if (first < 0) first = at;
    if (byte === 0) return binary('This is a binary file, not text: it holds NUL bytes.', at);
  }
  if (controls <= bytes.length * MAX_CONTROL_SHARE) return undefined;
  return binary('This is a binary file, not text: it holds many control bytes.', first);
}

const binary = (message: string, offset: number): Refusal => ({
  code: 'binary',
  message,
  place: `byte ${offset}`,
  hint: 'Save or export it as a Word file (.docx), a PDF, plain text or HTML and send that.',
});
