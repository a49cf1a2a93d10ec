/**
 * RTF as a stream of groups, control words and bytes. The tokenizers on npm copy a text once for each of its lines, or
 * reserve whatever `\bin` says; this one reads each byte once.
 */

export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | undefined }
  /** One character of the file's code page, or a part of one. */
  | { readonly kind: 'byte'; readonly value: number };

const LONGEST_WORD = 32;
const LONGEST_NUMBER = 10;

const isLetter = (byte: number) => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
const isDigit = (byte: number) => byte >= 48 && byte <= 57;

export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    at += 1;
    if (byte === 123) yield { kind: 'open' };
    else if (byte === 125) yield { kind: 'close' };
    else if (byte !== 92) {
      if (byte !== 10 && byte !== 13 && byte !== 0) yield { kind: 'byte', value: byte };
    } else if (at < bytes.length && !isLetter(bytes[at])) {
      const sign = bytes[at];
      at += 1;
      if (sign === 39) {
        const value = Number.parseInt(String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0), 16);
        at += 2;
        if (Number.isInteger(value)) yield { kind: 'byte', value };
      } else if (sign === 10 || sign === 13) yield { kind: 'word', word: 'par', value: undefined };
      else yield { kind: 'word', word: String.fromCharCode(sign), value: undefined };
    } else {
      let word = '';
      while (at < bytes.length && isLetter(bytes[at]) && word.length < LONGEST_WORD) {
        word += String.fromCharCode(bytes[at]);
        at += 1;
      }
      let digits = '';
      if (bytes[at] === 45 && isDigit(bytes[at + 1])) {
        digits = '-';
        at += 1;
      }
      while (at < bytes.length && isDigit(bytes[at]) && digits.length < LONGEST_NUMBER) {
        digits += String.fromCharCode(bytes[at]);
        at += 1;
      }
      if (bytes[at] === 32) at += 1;
      const value = digits === '' ? undefined : Number(digits);
      // Bytes of a picture: passed over, as far as there are any.
      if (word === 'bin' && value !== undefined) at += Math.max(0, value);
      else yield { kind: 'word', word, value };
    }
  }
}
