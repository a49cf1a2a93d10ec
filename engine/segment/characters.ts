/**
 * The marks that end, close and open. Listed here and not taken from the runtime's tables, which change between
 * Node versions; only the broad classes (letter, capital, digit) come from Unicode escapes.
 */

/** Ends a sentence wherever it stands, no space needed: the scripts that put none after it. */
export const UNSPACED_STOPS = [
  '\u3002\uff01\uff1f\uff61', // CJK: 。 ！ ？ ｡
  '\u0964\u0965', // Devanagari and its kin: । ॥
  '\u06d4\u0700\u0701\u0702\u0589', // Arabic ۔, Syriac, Armenian ։
  '\u1362\u1367\u1368', // Ethiopic ። ፧ ፨
  '\u17d4\u17d5\u104b\u0f0e\u1803\u1809', // Khmer ។ ៕, Burmese ။, Tibetan ༎, Mongolian ᠃ ᠉
  '\u166e\u1c7e\u1c7f\ua60e\ua60f\ua6f3\ua6f7\ua9c9\uabeb', // Canadian syllabics, Ol Chiki, Vai, Bamum, Javanese, Meetei
].join('');
/** Full stops and their relatives; whether they end a sentence takes rules. */
export const DOTS = '.．…‥⋯';
/** Questions and exclamations. U+037E is the Greek question mark. */
export const CALLS = '!?‽⁇⁈⁉‼؟\u037e՜';
/** Stops of one script that are something else in all others; see `rules/colon-or-semicolon.ts`. */
export const LOCAL_STOPS = ';:';

/** Closes a quotation or bracket when it follows a stop; the variation selectors belong to the stop (‼️). */
export const CLOSERS = '\ufe0e\ufe0f)]}"\'”’»›」』）］｝】〕〉》〗〙〛｣';
/** German closing “ and « (after an opening „ and »): closers only where a space or the end follows. */
export const TURNED_CLOSERS = '“‘«‹';
/** Opens a quotation or bracket, or introduces a sentence (¿ ¡). */
export const OPENERS = '([{"\'“‘«‹„‚»「『（［｛【〔〈《〖〘〚｢¿¡';
/** Bullets that set off an item wherever they stand. */
export const BULLETS = '•‣⁃◦▪■●○◆◇★☆※';

/** A small letter first, of a script that has capitals: Georgian has them for headlines alone. */
export const SMALL_LETTER = /^(?!\p{Script=Georgian})\p{Ll}/u;

/** White space as \s and `trim` see it, by UTF-16 code; ECMAScript fixes that set. */
export function isWhiteCode(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Han, kana and their punctuation, full-width forms: written without spaces. */
export const CJK = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u;
