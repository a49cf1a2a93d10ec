/** Where decoding first fails. */

const CHUNK = 4096;

export interface BadByte {
  /** Of the character that could not be read, or the length of the bytes when they end too early. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** The bytes end within a character: they were cut off. */
  readonly cutOff: boolean;
}

/** For bytes that do not decode in this encoding. */
export async function firstBadByte(bytes: Uint8Array, encoding: string): Promise<BadByte> {
  const { TextDecoder } = await import('@exodus/bytes/encoding.js');
  const decoder = () => new TextDecoder(encoding, { fatal: true, ignoreBOM: true });

  // Chunks first, then the bad chunk byte by byte behind a second decoder, which brings the state along.
  let chunkStart = 0;
  const coarse = decoder();
  while (chunkStart < bytes.length && accepts(coarse, bytes.subarray(chunkStart, chunkStart + CHUNK))) {
    chunkStart += CHUNK;
  }
  const fine = decoder();
  let text = '';
  for (let at = 0; at < Math.min(chunkStart, bytes.length); at += CHUNK) {
    text += fine.decode(bytes.subarray(at, at + CHUNK), { stream: true });
  }
  let start = Math.min(chunkStart, bytes.length);
  for (let at = start; at < bytes.length; at += 1) {
    try {
      const decoded = fine.decode(bytes.subarray(at, at + 1), { stream: true });
      if (decoded !== '') start = at + 1;
      text += decoded;
    } catch {
      return { offset: start, line: lineOf(text), cutOff: false };
    }
  }
  return { offset: bytes.length, line: lineOf(text), cutOff: true };
}

function accepts(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const lineOf = (text: string): number => text.split(/\r\n|\r|\n/).length;
