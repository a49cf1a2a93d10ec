/** Decoding that fails on the first wrong byte. */

/**
 * Undefined when the bytes are not in that encoding; throws nothing. Node's own decoder is used for UTF-8 only:
 * its windows-1252 is Latin-1 in some versions. A byte order mark stays in the text.
 */
export async function decodeStrictly(bytes: Uint8Array, encoding: string): Promise<string | undefined> {
  try {
    if (encoding === 'utf-8') return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const whatwg = await import('@exodus/bytes/encoding.js');
    return new whatwg.TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The WHATWG name for a label, or undefined for a label it does not know. */
export async function encodingNamed(label: string): Promise<string | undefined> {
  const { normalizeEncoding } = await import('@exodus/bytes/encoding.js');
  const name = normalizeEncoding(label) ?? undefined;
  // "replacement" stands for encodings that are unsafe to decode.
  return name === 'replacement' || name === 'x-user-defined' ? undefined : name;
}
