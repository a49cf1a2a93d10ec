/**
 * Whether bytes that are not UTF-8 throughout were meant to be: one broken byte in a long text must be
 * refused with its place, and not be read as Windows-1252 ("Ã©" for "é").
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at]);
    if (length === 1) {
      at += 1;
      continue;
    }
    let seen = 1;
    while (seen < length && (bytes[at + seen] & 0xc0) === 0x80) seen += 1;
    if (length > 0 && seen === length) good += 1;
    else bad += 1;
    at += Math.max(1, seen);
  }
  return good > bad * 2;
}

/** 0 for a byte that begins no character. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}
