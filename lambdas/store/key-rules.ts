/** What every kind of store holds its keys to: which strings are keys, and in what order they are listed. */

/** S3's own limit; the other kinds keep it so that nothing works on the laptop alone. */
export const MAX_KEY_BYTES = 1024;

/** Whether there can be keys with this prefix. A lone surrogate has no UTF-8 and would be taken for another. */
export function canBeginKey(prefix: string): boolean {
  const bytes = Buffer.from(prefix, 'utf8');
  return bytes.length <= MAX_KEY_BYTES && bytes.toString('utf8') === prefix;
}

/** Throws RangeError for a string that no kind of store could keep: such a key is a bug of the caller's. */
export function checkKey(key: string): void {
  const bytes = Buffer.from(key, 'utf8');
  if (bytes.length === 0) throw new RangeError('An object needs a key; this one is empty.');
  if (bytes.length > MAX_KEY_BYTES) {
    throw new RangeError(
      `The key ${JSON.stringify(`${key.slice(0, 60)}…`)} has ${bytes.length} bytes as UTF-8; at most ${MAX_KEY_BYTES} are kept. Use a shorter name.`,
    );
  }
  if (bytes.toString('utf8') !== key) {
    throw new RangeError(`The key ${JSON.stringify(key)} holds half a character (a lone surrogate).`);
  }
}

/**
 * Ascending by UTF-8 bytes, as S3 lists. `<` on strings goes by UTF-16 units, which puts 😀 (D83D DE00) before
 * ﬁ (FB01); by code point, and so by UTF-8, it comes after.
 */
export function compareKeys(one: string, other: string): number {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) {
    const x = one.charCodeAt(at);
    const y = other.charCodeAt(at);
    if (x !== y) return byCodePoint(x) - byCodePoint(y);
  }
  return one.length - other.length;
}

/** Moves surrogates, which stand for U+10000 and above, past every unit that stands for itself. */
const byCodePoint = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
