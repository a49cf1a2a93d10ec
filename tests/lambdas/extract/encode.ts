/** Text -> bytes in the encodings that uploads come in. */
import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import { extract } from '../../../lambdas/extract/extract.ts';
import type { Extraction, FileHints } from '../../../lambdas/extract/extraction.ts';
import type { Refusal } from '../../../lambdas/extract/refusal.ts';

const MULTIBYTE = ['shift_jis', 'euc-jp', 'iso-2022-jp', 'gb18030', 'big5', 'euc-kr'];

/** Throws for a character that the encoding does not have. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = Buffer.from(text, 'utf16le');
    return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes);
  }
  return MULTIBYTE.includes(encoding)
    ? createMultibyteEncoder(encoding)(text)
    : createSinglebyteEncoder(encoding)(text);
}

export async function extraction(
  input: string | Uint8Array,
  hints: string | FileHints = 'a.txt',
): Promise<Extraction> {
  const bytes = typeof input === 'string' ? encode(input, 'utf-8') : input;
  const outcome = await extract(bytes, typeof hints === 'string' ? { filename: hints } : hints);
  if (!outcome.ok) throw new Error(`${outcome.refusal.code}: ${outcome.refusal.message}`);
  return outcome.extraction;
}

export async function refusal(
  input: string | Uint8Array,
  hints: string | FileHints = 'a.txt',
): Promise<Refusal> {
  const bytes = typeof input === 'string' ? encode(input, 'utf-8') : input;
  const outcome = await extract(bytes, typeof hints === 'string' ? { filename: hints } : hints);
  if (outcome.ok) throw new Error(`not refused: ${outcome.extraction.text.slice(0, 80)}`);
  return outcome.refusal;
}
