/** How much a decoded text looks like something that a person wrote, from 0 to 1. */
import type { Candidate } from './candidates.ts';

/** What one character says for the encoding it was read with. */
const COMMON = 1;
const FREQUENT = 0.85;
const SIGN = 0.9;
const ORDINARY = 0.5;
const SYMBOL = 0.4;
const UNLIKELY = 0.3;
const RARE = 0.1;
const ODD = 0;

/** Of UTF-16 without a mark, the share of characters that two bytes hit only by intent: plain letters, kana. */
const UTF16_EVIDENCE = 0.1;

const NEVER = /[\x80-\x9f\ufffd\ufffe\uffff\ue000-\uf8ff]/;
const JAPANESE = /[\u3001\u3002\u300c-\u300f\u3041-\u30ff\uff01-\uff5e]/;
const HAN = /[\u3005\u4e00-\u9fff]/;
const HANGUL = /[\uac00-\ud7a3]/;
const HALF_WIDTH_KANA = /[\uff61-\uff9f]/;
const PRINTED_SIGN =
  /[\u2010-\u201f\u2026\u2039\u203a\u20ac\u2122\u00a0\u00a7\u00a9\u00ae\u00b0\u00ab\u00bb\u00bf\u00a1\u00a3\u2116]/;
const LETTER = /\p{L}|\p{M}/u;
const LATIN = /\p{Script=Latin}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
/** Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai: the letters that people write with every day. */
const ALPHABETIC =
  /[a-zA-Z\u00c0-\u017f\u0218-\u021b\u0384-\u03ce\u0400-\u045f\u0490\u0491\u05b0-\u05ea\u0621-\u0652\u067e-\u06cc\u0901-\u094d\u0e01-\u0e4e]/;
/** Letters beyond ASCII that are whole words in some language. */
const LATIN_WORD = /[àáâåæèéíîòóôöøúůýÀÁÂÅÆÈÉÍÎÒÓÔÖØÚ]/;
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
  let evidence = 0;
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at];
    if (NEVER.test(character)) return undefined;
    if (kind === 'utf-16') {
      counted += 1;
      sum += anyScript(character);
      if (isEvidence(character)) evidence += 1;
    } else if (character >= '\x80') {
      counted += 1;
      const before = characters[at - 1] ?? ' ';
      const after = characters[at + 1] ?? ' ';
      sum +=
        kind === 'east-asian'
          ? eastAsian(character, before, after)
          : alphabetic(character, before, after, kind, common);
    }
  }
  if (kind === 'utf-16' && evidence < counted * UTF16_EVIDENCE) return undefined;
  return counted === 0 ? COMMON : sum / counted;
}

function eastAsian(character: string, before: string, after: string): number {
  if (JAPANESE.test(character)) return COMMON;
  if (HANGUL.test(character)) return FREQUENT;
  // Half-width kana stand in runs; alone they are a wrong reading.
  if (HALF_WIDTH_KANA.test(character)) {
    return HALF_WIDTH_KANA.test(before) || HALF_WIDTH_KANA.test(after) ? ORDINARY : ODD;
  }
  if (HAN.test(character)) return /[a-z]/i.test(before) && /[a-z]/i.test(after) ? ODD : FREQUENT;
  return LETTER.test(character) ? RARE : SYMBOL;
}

const isEvidence = (character: string): boolean =>
  (character >= ' ' && character < '\x7f') || JAPANESE.test(character) || ALPHABETIC.test(character);

function anyScript(character: string): number {
  if (character < '\x80') return /[\t\n\r -~]/.test(character) ? COMMON : ODD;
  if (JAPANESE.test(character) || PRINTED_SIGN.test(character)) return COMMON;
  return HAN.test(character) || HANGUL.test(character) || ALPHABETIC.test(character) ? FREQUENT : RARE;
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
    if (PRINTED_SIGN.test(character)) return SIGN;
    return wordBefore && wordAfter ? ODD : SYMBOL;
  }
  if (UPPER.test(character) && LOWER.test(before)) return ODD;
  if (WORD_FINAL.test(character) && wordAfter && !LATIN.test(after)) return ODD;
  if (/\d/.test(before) || /\d/.test(after)) return UNLIKELY;
  // One letter alone between two signs is what two bytes of a kanji look like.
  if (PRINTED_SIGN.test(before) && PRINTED_SIGN.test(after)) return UNLIKELY;
  const known = common.includes(character);
  if (kind === 'script') {
    // A letter of the script does not stand beside a Latin one; a mark needs its letter.
    if (LATIN.test(character) || LATIN.test(before) || LATIN.test(after)) return ODD;
    if (/\p{M}/u.test(character) && !wordBefore) return ODD;
    return known ? COMMON : UNLIKELY;
  }
  // Latin words hold plain letters too: three others in a row, or a whole word of them, are a wrong reading.
  const isPlain = (other: string) => other < '\x80' && LETTER.test(other);
  if (isPlain(before) || isPlain(after)) return known ? COMMON : ORDINARY;
  if (!wordBefore && !wordAfter) return LATIN_WORD.test(character) ? ORDINARY : UNLIKELY;
  return known ? UNLIKELY : ODD;
}
