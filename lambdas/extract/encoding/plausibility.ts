/** How much a decoded text looks like something that a person wrote, from 0 to 1. */
import type { Candidate } from './candidates.ts';

/** What one character says for the encoding it was read with. */
const COMMON = 1;
const ORDINARY = 0.5;
const SYMBOL = 0.4;
const ODD = 0;

const NEVER = /[\x80-\x9f\ufffd\ufffe\uffff\ue000-\uf8ff]/;
const JAPANESE = /[\u3001\u3002\u300c-\u300f\u3041-\u30ff\uff01-\uff5e]/;
const HAN = /[\u3005\u4e00-\u9fff]/;
const HANGUL = /[\uac00-\ud7a3]/;
const HALF_WIDTH_KANA = /[\uff61-\uff9f]/;
const DASH_OR_QUOTE =
  /[\u2010-\u201f\u2026\u2039\u203a\u20ac\u2122\u00a0\u00a7\u00a9\u00ae\u00b0\u00ab\u00bb]/;
const LETTER = /\p{L}|\p{M}/u;
const LATIN = /\p{Script=Latin}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
/** Forms that stand at a word's end only: Greek sigma, five Hebrew letters. */
const WORD_FINAL = /[ςךםןףץ]/;

/**
 * Undefined where the text holds what no text holds: the encoding is wrong.
 * Looks at neighbours: a wrong encoding gives capitals after small letters, symbols inside words, letters of
 * two scripts side by side.
 */
export function plausibility(text: string, { kind, common }: Candidate): number | undefined {
  const characters = Array.from(text);
  let sum = 0;
  let counted = 0;
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at];
    if (NEVER.test(character)) return undefined;
    const ascii = character < '\x80';
    if (ascii && kind !== 'utf-16') continue;
    counted += 1;
    const before = characters[at - 1] ?? ' ';
    const after = characters[at + 1] ?? ' ';
    if (ascii) sum += character === '\0' ? ODD : COMMON;
    else if (kind === 'east-asian') sum += eastAsian(character, before, after);
    else if (kind === 'utf-16') sum += anyScript(character);
    else sum += alphabetic(character, before, after, kind, common);
  }
  return counted === 0 ? COMMON : sum / counted;
}

function eastAsian(character: string, before: string, after: string): number {
  if (JAPANESE.test(character)) return COMMON;
  if (HANGUL.test(character)) return 0.9;
  // Half-width kana stand in runs; alone, or beside a Latin letter or a kanji, they are a wrong reading.
  if (HALF_WIDTH_KANA.test(character)) {
    return HALF_WIDTH_KANA.test(before) || HALF_WIDTH_KANA.test(after) ? ORDINARY : ODD;
  }
  if (HAN.test(character)) return /[a-z]/i.test(before) && /[a-z]/i.test(after) ? ODD : 0.8;
  return LETTER.test(character) ? 0.2 : SYMBOL;
}

function anyScript(character: string): number {
  if (JAPANESE.test(character) || DASH_OR_QUOTE.test(character)) return COMMON;
  if (HAN.test(character)) return 0.8;
  if (HANGUL.test(character)) return 0.8;
  // Latin, Greek, Cyrillic, Hebrew, Arabic, the scripts of India, Thai.
  if (character < '\u0e80' && LETTER.test(character)) return 0.9;
  return character > '\u3000' || character < '\u0e80' ? 0.1 : ODD;
}

function alphabetic(
  character: string,
  before: string,
  after: string,
  kind: 'latin' | 'script',
  common: string,
): number {
  const wordBefore = LETTER.test(before);
  const wordAfter = LETTER.test(after);
  if (!LETTER.test(character)) {
    if (common.includes(character)) return COMMON;
    if (DASH_OR_QUOTE.test(character)) return 0.7;
    return wordBefore && wordAfter ? ODD : SYMBOL;
  }
  if (UPPER.test(character) && LOWER.test(before)) return ODD;
  if (WORD_FINAL.test(character) && wordAfter && !LATIN.test(after)) return ODD;
  if (kind === 'script') {
    // A mark needs its letter; a letter of the script does not stand beside a Latin one.
    if (LATIN.test(character) || LATIN.test(before) || LATIN.test(after)) return ODD;
    if (common === '') return /\p{M}/u.test(character) && !wordBefore ? ODD : 0.8;
    return common.includes(character) ? COMMON : ORDINARY;
  }
  // Latin words hold plain letters too: three others in a row, or a whole word of them, are a wrong reading.
  const beyondAscii = (other: string) => other >= '\x80' && LETTER.test(other);
  if (
    (beyondAscii(before) || !wordBefore) &&
    (beyondAscii(after) || !wordAfter) &&
    (wordBefore || wordAfter)
  ) {
    return ODD;
  }
  return common.includes(character) ? COMMON : ORDINARY;
}
