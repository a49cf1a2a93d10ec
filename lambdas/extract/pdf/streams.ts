/** How much a PDF's compressed streams come to, before a parser that keeps them whole is let at them. */
import { Inflate } from 'fflate';
import { MAX_INFLATED_BYTES } from '../limits.ts';

/** Compressed bytes inflated at once. */
const STEP = 8 * 1024;
/** Bytes before `stream` in which its dictionary is looked at. */
const DICTIONARY = 2048;

class Full extends Error {}

/**
 * Whether the streams that hold text or fonts stay within MAX_INFLATED_BYTES, all together. Pictures are passed over: a
 * reader of text leaves them packed. A stream that is broken counts as far as it can be read.
 */
export function streamsFit(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let total = 0;
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const next = file.indexOf('endstream', at + 6);
    const from = at + 6 + (file[at + 6] === 13 ? 2 : 1);
    const end = next < 0 ? file.length : next;
    const before = file.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1');
    const dictionary = before.slice(before.lastIndexOf(' obj'));
    if (!/\/Subtype\s*\/Image\b/.test(dictionary) && /\/Fl(?:ateDecode)?\b/.test(dictionary)) {
      // Packed twice: what the outer one comes to says nothing.
      if ((dictionary.match(/\/Fl(?:ateDecode)?\b/g) ?? []).length > 1) return false;
      const size = inflatedSize(file.subarray(Math.min(from + 2, end), end), MAX_INFLATED_BYTES - total);
      if (size === undefined) return false;
      total += size;
    }
    at = next < 0 ? -1 : file.indexOf('stream', next + 9);
  }
  return true;
}

/** Undefined for more than `most` bytes. */
function inflatedSize(packed: Uint8Array, most: number): number | undefined {
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > most) throw new Full();
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof Full) return undefined;
  }
  return size;
}
