import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { extract } from '../extract/extract.ts';
import type { Extraction, FileHints } from '../extract/extraction.ts';
import { guessLanguage } from '../stages/language.ts';
import { MAX_UPLOAD_BYTES } from '../store/keys.ts';
import { refused, troubleWith } from './trouble.ts';

export const STANDARD_INPUT = '-';

/** The name of an argument as messages and reports say it. */
export const nameOf = (file: string): string => (file === STANDARD_INPUT ? 'standard input' : file);

/** Stops one chunk past the largest upload: enough to be refused as too large, never enough to fill memory. */
async function readBytes(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_UPLOAD_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** The bytes of a file. Throws Trouble where it cannot be read. */
export async function readFileBytes(file: string): Promise<Uint8Array> {
  try {
    return await readBytes(file === STANDARD_INPUT ? process.stdin : createReadStream(file));
  } catch (error) {
    throw troubleWith(nameOf(file), error);
  }
}

/** A file, or plain text from standard input, as it is compared. Throws Trouble for what is refused. */
export async function readText(
  file: string,
  hints: Pick<FileHints, 'language' | 'tracked'> = {},
): Promise<Extraction> {
  const bytes = await readFileBytes(file);
  const outcome = await extract(bytes, {
    filename: file === STANDARD_INPUT ? 'standard-input.txt' : basename(file),
    ...hints,
  });
  if (!outcome.ok) throw refused(nameOf(file), outcome.refusal);
  for (const note of outcome.extraction.notes) process.stderr.write(`variorum: ${nameOf(file)}: ${note}\n`);
  return outcome.extraction;
}

/** What the format says of the text's language, or else what its script makes likely. */
export const languageOf = ({ language, text }: Extraction): string => language ?? guessLanguage(text);
