/** Labels as parts of keys. */

/** Keys end at 1024 bytes and hold two slugs and a work's id: of 4-byte characters, too, that many fit. */
const MAX_CODE_POINTS = 60;

/** Hyphens stand alone by then. */
const trimmed = (text: string): string => text.replace(/^-|-$/gu, '');

/**
 * A label as part of a key: NFKC, lower case, everything but letters, digits and marks as one hyphen, at most 60 code
 * points, never empty.
 */
export function slug(label: string): string {
  const plain = label.normalize('NFKC').toLowerCase().normalize('NFKC');
  const points = [...trimmed(plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-'))];
  return trimmed(points.slice(0, MAX_CODE_POINTS).join('')) || 'version';
}
