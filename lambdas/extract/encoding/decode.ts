/**
 * Bytes -> text. What is believed, in order: byte order mark, HTTP charset, the file's own statement,
 * escapes of ISO-2022-JP, strict UTF-8, UTF-16 without a mark, and last a guess.
 */
import { refuseControls } from '../file-checks.ts';
import { charsetIn } from '../html/declared-encoding.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import { type BadByte, firstBadByte } from './bad-byte.ts';
import { guess, guessUtf16, likelyEncoding } from './guess.ts';
import { decodeStrictly, encodingNamed } from './strict.ts';
import { isMostlyUtf8 } from './utf8-share.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name, lower case. */
  readonly encoding: string;
  readonly notes: readonly string[];
}

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

export async function decode(
  bytes: Uint8Array,
  contentType: string | undefined,
  declaredInFile: ((bytes: Uint8Array) => string | undefined) | undefined,
): Promise<Attempt<Decoded>> {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (marked?.startsWith('utf-32'))
    return refused(undecodable('utf-32', { offset: 0, line: 1, cutOff: false }));
  if (marked) {
    const text = await decodeStrictly(bytes, marked);
    if (text === undefined) return refused(undecodable(marked, await firstBadByte(bytes, marked)));
    return done({ text, encoding: marked, notes: [] });
  }

  const notes: string[] = [];
  const labels = [contentType && charsetIn(contentType), declaredInFile?.(bytes)];
  let stated: string | undefined;
  for (const label of labels) {
    if (!label) continue;
    const encoding = await encodingNamed(label);
    const text = encoding && (await decodeStrictly(bytes, encoding));
    if (encoding && text !== undefined && !text.includes('\0')) {
      return done({ text, encoding, notes: notes.slice(0, 1) });
    }
    stated ??= encoding;
    notes.push(
      `The file is said to be in "${label.slice(0, 40)}" but is not; its encoding was found from its bytes.`,
    );
  }

  const controls = refuseControls(bytes);
  const found = controls ? await guessUtf16(bytes) : await unstated(bytes);
  if (found) return done({ ...found, notes: notes.slice(0, 1) });
  if (controls) return refused(controls);
  const meant = isMostlyUtf8(bytes) ? 'utf-8' : (stated ?? (await likelyEncoding(bytes)) ?? 'utf-8');
  // It may decode and still be nonsense; then the place is where it stops to be UTF-8.
  const likely = (await decodeStrictly(bytes, meant)) === undefined ? meant : 'utf-8';
  return refused(undecodable(likely, await firstBadByte(bytes, likely)));
}

async function unstated(bytes: Uint8Array) {
  if (hasJapaneseEscapes(bytes)) {
    const text = await decodeStrictly(bytes, 'iso-2022-jp');
    if (text !== undefined) return { text, encoding: 'iso-2022-jp' };
  }
  const text = await decodeStrictly(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'utf-8' };
  return isMostlyUtf8(bytes) ? undefined : guess(bytes);
}

/** ISO-2022-JP is all ASCII to a UTF-8 decoder: its escapes (`ESC $ B`, `ESC ( J` …) have to be looked for. */
function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    const kind = String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
    if (kind === '$B' || kind === '$@' || kind === '(J' || kind === '(I') return true;
  }
  return false;
}

function undecodable(encoding: string, bad: BadByte) {
  return {
    code: 'undecodable',
    message: bad.cutOff
      ? `The file ends within a character (read as ${encoding}): it seems to have been cut off.`
      : `The file's bytes are not text in any encoding that is known here; most likely it is ${encoding} with damaged bytes.`,
    place: `byte ${bad.offset}, line ${bad.line}`,
    hint: bad.cutOff
      ? 'Send the whole file again, saved as UTF-8.'
      : 'Open the file in the program it was written with and save it as UTF-8.',
  } as const;
}
