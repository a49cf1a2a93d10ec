/**
 * Keys as paths of files, and back. S3 takes nearly any string for a key; file systems do not:
 *
 * - a character that some file system refuses or folds becomes `%XX` for each of its UTF-8 bytes; so do a leading
 *   and a final dot (hidden files, `.` and `..`, and Windows drops final dots) and the first letter of a name that
 *   is a device on Windows (`con`, `aux.txt`);
 * - a name too long for one file goes on in a folder: `<first 200 bytes>%-/<rest>`;
 * - `a` and `a/b` may both be keys, but not a file and a folder of one name. A file is therefore marked with a final
 *   `%` unless it has an extension, and a folder if it seems to have one: `a%` beside `a/b%`;
 * - an empty name, as in `a//b`, is the folder `%_`.
 *
 * Capitals stay as they are, for reading's sake: on a file system that folds case (macOS and Windows by default),
 * keys that differ in case alone are one object.
 */

const MAX_PIECE_BYTES = 200;
const GOES_ON = '%-';
const MARK = '%';
const EMPTY_FOLDER = '%_';

/**
 * ASCII that is harmless everywhere, and the scripts that people read in folders: Latin, Greek to Greek Extended
 * (with all that lies between but a space, U+1680), kana, CJK, Hangul. A fixed list, no \p{L}: with a newer Unicode table in a newer
 * Node, an object's path must not move.
 */
const SAFE =
  /^[A-Za-z0-9\-_.~\u00c0-\u024f\u0370-\u167f\u1681-\u1fff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]$/;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** `index.html`, but not `.hidden`, and not `first..last`, which names a pair. */
const HAS_EXTENSION = /[^.]\.[^.]+$/;

export type NameKind = 'file' | 'folder';

const escaped = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/** One name of a key as the names of one file or of nested folders (more than one only where it is very long). */
export function encodeName(name: string, kind: NameKind): readonly string[] {
  if (name === '' && kind === 'folder') return [EMPTY_FOLDER];
  // Some file systems take é and e + ´ for the same name: only the composed form stands as it is.
  const composed = name === name.normalize('NFC');
  const pieces = [''];
  for (const character of name) {
    const safe = SAFE.test(character) && (composed || character < '\x80');
    const unit = safe ? character : escaped(character);
    const piece = pieces[pieces.length - 1];
    if (Buffer.byteLength(piece + unit) > MAX_PIECE_BYTES) pieces.push(unit);
    else pieces[pieces.length - 1] = piece + unit;
  }
  const mark = HAS_EXTENSION.test(name) === (kind === 'file') ? '' : MARK;
  const last = pieces.length - 1;
  return pieces.map((piece, at) => harmless(piece) + (at === last ? mark : GOES_ON));
}

function harmless(piece: string): string {
  const start = piece.startsWith('.') || DEVICE.test(piece) ? escaped(piece[0]) + piece.slice(1) : piece;
  return start.endsWith('.') ? start.slice(0, -1) + escaped('.') : start;
}

/** The inverse of encodeName; undefined for names that it does not make, which are no object's. */
export function decodeName(pieces: readonly string[], kind: NameKind): string | undefined {
  const last = pieces[pieces.length - 1];
  const unmarked = last.endsWith(MARK) ? last.slice(0, -MARK.length) : last;
  const text = pieces
    .slice(0, -1)
    .map((piece) => piece.slice(0, -GOES_ON.length))
    .join('');
  const name = last === EMPTY_FOLDER ? '' : decoded(text + unmarked);
  if (name === undefined) return undefined;
  const again = encodeName(name, kind);
  return again.length === pieces.length && again.every((piece, at) => piece === pieces[at])
    ? name
    : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A folder that holds the rest of a very long name. */
export const goesOn = (name: string): boolean => name.endsWith(GOES_ON);

/** The names of the folders for a prefix that is empty or ends in `/`. */
export const folderNames = (prefix: string): readonly string[] =>
  prefix
    .split('/')
    .slice(0, -1)
    .flatMap((name) => encodeName(name, 'folder'));

/** The names from the root of the store to the file of a key. */
export function fileNames(key: string): readonly string[] {
  const cut = key.lastIndexOf('/') + 1;
  return [...folderNames(key.slice(0, cut)), ...encodeName(key.slice(cut), 'file')];
}
