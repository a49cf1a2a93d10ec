/**
 * Text -> tokens: the stretches that edits never cut. They cover the text without gaps.
 *
 * Words keep their inner apostrophes ("Japan's", "don’t"), numbers their inner separators ("1,000.5") and endings
 * ("12th"); a hyphen stands alone, so that one half of "Japan-Russia" can change. Han and hiragana go character by
 * character, katakana by runs; scripts that need a dictionary by Intl.Segmenter. A mark stays with its base, and
 * a joined emoji is one token, so no edit shows half a character.
 */
import type { Span } from '../model.ts';
import { CLASS, classOf } from './character.ts';

export type TokenKind = 'word' | 'number' | 'space' | 'punctuation' | 'symbol';

/** A stretch of text that edits never cut. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
/** . , and their full-width forms, the Arabic ones, the apostrophe as the Swiss write it. */
const isNumberSeparator = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0xff0e || code === 0xff0c || code === 0x66b || code === 0x66c;
const isRegionalIndicator = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const width = (code: number): number => (code > 0xffff ? 2 : 1);
const ZWJ = 0x200d;

let dictionary: Intl.Segmenter | undefined;

/**
 * Tokens of `text` between `start` and `end` (UTF-16 positions), with spans into the whole text.
 * Linear in the length.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const codeAt = (at: number): number => (at < end ? (text.codePointAt(at) as number) : -1);
  const classAt = (at: number): number => (at < end ? classOf(text.codePointAt(at) as number) : 0);
  /** Position behind the characters that belong to what ends at `at`. */
  const pastMarks = (at: number): number => {
    let to = at;
    while (to < end) {
      const code = text.codePointAt(to) as number;
      if (classOf(code) !== CLASS.extend) break;
      to += width(code);
    }
    return Math.min(to, end);
  };

  let at = start;
  while (at < end) {
    const from = at;
    const code = codeAt(at);
    const charClass = classOf(code);
    at = pastMarks(Math.min(at + width(code), end));
    let kind: TokenKind;
    switch (charClass) {
      case CLASS.space:
        kind = 'space';
        while (classAt(at) === CLASS.space) at += width(codeAt(at));
        at = pastMarks(at);
        break;
      case CLASS.letter:
        kind = 'word';
        at = pastWord(at);
        break;
      case CLASS.digit:
        kind = 'number';
        for (;;) {
          const next = classAt(at);
          if (next === CLASS.digit) at = pastMarks(at + width(codeAt(at)));
          else if (isNumberSeparator(codeAt(at)) && classAt(at + 1) === CLASS.digit) at += 1;
          else break;
        }
        if (classAt(at) === CLASS.letter) at = pastWord(at);
        break;
      case CLASS.ideograph:
        kind = 'word';
        break;
      case CLASS.katakana:
        kind = 'word';
        while (classAt(at) === CLASS.katakana) at = pastMarks(at + width(codeAt(at)));
        break;
      case CLASS.unspaced: {
        while (classAt(at) === CLASS.unspaced) at = pastMarks(at + width(codeAt(at)));
        dictionary ??= new Intl.Segmenter('th', { granularity: 'word' });
        for (const { index, segment } of dictionary.segment(text.slice(from, at))) {
          tokens.push({ start: from + index, end: from + index + segment.length, kind: 'word' });
        }
        continue;
      }
      case CLASS.punctuation:
        kind = 'punctuation';
        // A run of one mark ("...", "--", "!!") is one token.
        while (codeAt(at) === code) at = pastMarks(at + width(code));
        break;
      default:
        kind = 'symbol';
        if (isRegionalIndicator(code) && isRegionalIndicator(codeAt(at))) at = pastMarks(at + 2);
        while (text.charCodeAt(at - 1) === ZWJ && classAt(at) === CLASS.symbol) {
          at = pastMarks(at + width(codeAt(at)));
        }
    }
    tokens.push({ start: from, end: at, kind });
  }
  return tokens;

  function pastWord(position: number): number {
    let to = position;
    for (;;) {
      const next = classAt(to);
      if (next === CLASS.letter || next === CLASS.digit) to = pastMarks(to + width(codeAt(to)));
      else if (isApostrophe(codeAt(to)) && classAt(to + 1) === CLASS.letter) to += 1;
      else return to;
    }
  }
}
