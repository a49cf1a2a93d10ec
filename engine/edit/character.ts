/** What a code point is to the tokeniser. Unicode properties only: the same on every runtime of one Unicode age. */

export const CLASS = {
  space: 1,
  letter: 2,
  digit: 3,
  /** Written without spaces, a token for each character: han, hiragana. */
  ideograph: 4,
  katakana: 5,
  /** Thai, Lao, Khmer, Burmese: words that only a dictionary finds. */
  unspaced: 6,
  punctuation: 7,
  symbol: 8,
  /** Belongs to the character before it: combining marks, joiners, emoji modifiers. */
  extend: 9,
} as const;

const SE_ASIAN = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

function classify(character: string): number {
  if (/^(?:\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}]|\uff9e|\uff9f)$/u.test(character)) {
    return SE_ASIAN.test(character) ? CLASS.unspaced : CLASS.extend;
  }
  if (/^[\s\u0085\p{Z}]$/u.test(character)) return CLASS.space;
  if (/^\p{Nd}$/u.test(character)) return CLASS.digit;
  if (/^[\p{Script=Katakana}ー・･ｰ]$/u.test(character))
    return /^[・･]$/.test(character) ? CLASS.punctuation : CLASS.katakana;
  if (/^[\p{Script=Han}\p{Script=Hiragana}]$/u.test(character)) return CLASS.ideograph;
  if (SE_ASIAN.test(character) && !/^\p{P}$/u.test(character)) return CLASS.unspaced;
  if (/^[\p{L}\p{N}\u00ad\u200c]$/u.test(character)) return CLASS.letter;
  if (/^\p{P}$/u.test(character)) return CLASS.punctuation;
  return CLASS.symbol;
}

const bmp = new Uint8Array(0x10000);
const astral = new Map<number, number>();

/** The class of a code point; a lone surrogate is a symbol. */
export function classOf(codePoint: number): number {
  if (codePoint < 0x10000) {
    const known = bmp[codePoint];
    if (known !== 0) return known;
    const found =
      codePoint >= 0xd800 && codePoint <= 0xdfff ? CLASS.symbol : classify(String.fromCharCode(codePoint));
    bmp[codePoint] = found;
    return found;
  }
  let found = astral.get(codePoint);
  if (found === undefined) {
    found = classify(String.fromCodePoint(codePoint));
    astral.set(codePoint, found);
  }
  return found;
}
