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

/** How much a token says: content 3, a word of function length 1, a mark a half. */
export function weightOf(word: string, kind: TokenKind): number {
  if (kind === 'punctuation' || kind === 'symbol') return 0.5;
  return kind === 'number' || word.length > 3 || SHORT_CONTENT.test(word) ? 3 : 1;
}
/** Scripts in which a word of one letter or two has content. */
const SHORT_CONTENT = /^(?:[\p{Script=Han}\p{Script=Katakana}]|\p{Script=Hangul}{2})/u;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
/** . , and their full-width forms, the Arabic ones. */
const isNumberSeparator = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0xff0e || code === 0xff0c || code === 0x66b || code === 0x66c;
const isRegionalIndicator = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const width = (code: number): number => (code > 0xffff ? 2 : 1);
const ZWJ = 0x200d;

let dictionary: Intl.Segmenter | undefined;

/** Class of the code point at `at`; 0 at the end. */
function classAt(text: string, at: number, end: number): number {
  if (at >= end) return 0;
  const unit = text.charCodeAt(at);
  return classOf(unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(at) as number));
}

const codeAt = (text: string, at: number, end: number): number =>
  at < end ? (text.codePointAt(at) as number) : -1;

/** 1'000 and 1’000, as the Swiss write it: three digits behind the apostrophe. 5'10 is feet and inches. */
function isThousands(text: string, at: number, end: number): boolean {
  if (!isApostrophe(text.charCodeAt(at))) return false;
  for (let k = 1; k <= 3; k++) if (classAt(text, at + k, end) !== CLASS.digit) return false;
  return classAt(text, at + 4, end) !== CLASS.digit;
}

/** Position behind the marks and joiners that belong to what ends at `at`. */
function pastMarks(text: string, at: number, end: number): number {
  let to = at;
  while (classAt(text, to, end) === CLASS.extend) to += width(codeAt(text, to, end));
  return Math.min(to, end);
}

/** Position behind a run of one class that begins at `at`, marks included. */
function pastRun(text: string, at: number, end: number, charClass: number): number {
  let to = at;
  for (;;) {
    const next = classAt(text, to, end);
    if (next !== charClass && next !== CLASS.extend) return Math.min(to, end);
    to += width(codeAt(text, to, end));
  }
}

function pastWord(text: string, at: number, end: number): number {
  let to = at;
  for (;;) {
    // Nearly all of every word: letters of one unit each.
    while (to < end && classOf(text.charCodeAt(to)) === CLASS.letter) to++;
    const next = classAt(text, to, end);
    if (next === CLASS.letter || next === CLASS.digit || next === CLASS.extend) {
      to += width(codeAt(text, to, end));
    } else if (isApostrophe(text.charCodeAt(to)) && classAt(text, to + 1, end) === CLASS.letter) to += 1;
    else return Math.min(to, end);
  }
}

function pastNumber(text: string, at: number, end: number): number {
  let to = at;
  for (;;) {
    const next = classAt(text, to, end);
    if (next === CLASS.digit || next === CLASS.extend) to += width(codeAt(text, to, end));
    else if (next === CLASS.letter) return pastWord(text, to, end);
    else if (isNumberSeparator(text.charCodeAt(to)) && classAt(text, to + 1, end) === CLASS.digit) to += 1;
    else if (isThousands(text, to, end)) to += 1;
    else return Math.min(to, end);
  }
}

function pastSymbol(text: string, at: number, end: number, code: number): number {
  let to = pastMarks(text, at, end);
  if (isRegionalIndicator(code) && isRegionalIndicator(codeAt(text, to, end))) {
    to = pastMarks(text, to + 2, end);
  }
  while (text.charCodeAt(to - 1) === ZWJ && classAt(text, to, end) === CLASS.symbol) {
    to = pastMarks(text, to + width(codeAt(text, to, end)), end);
  }
  return to;
}

/** The words of a run that only a dictionary parts. */
function visitDictionaryWords(text: string, from: number, to: number, visit: TokenVisitor): void {
  dictionary ??= new Intl.Segmenter('th', { granularity: 'word' });
  for (const { index, segment } of dictionary.segment(text.slice(from, to))) {
    visit(from + index, from + index + segment.length, 'word');
  }
}

/** Told of each token in turn; spares an object a token where millions are read. */
export type TokenVisitor = (start: number, end: number, kind: TokenKind) => void;

/**
 * Visits the tokens of `text` between `start` and `end` (UTF-16 positions), with positions in the whole text.
 * Linear in the length.
 */
export function visitTokens(text: string, start: number, end: number, visit: TokenVisitor): void {
  let at = start;
  while (at < end) {
    const from = at;
    const code = text.codePointAt(at) as number;
    const first = Math.min(at + width(code), end);
    const charClass = classOf(code);
    let kind: TokenKind = 'word';
    if (charClass === CLASS.letter) at = pastWord(text, first, end);
    else if (charClass === CLASS.space) {
      kind = 'space';
      at = pastRun(text, first, end, CLASS.space);
    } else if (charClass === CLASS.digit) {
      kind = 'number';
      at = pastNumber(text, first, end);
    } else if (charClass === CLASS.ideograph) at = pastMarks(text, first, end);
    else if (charClass === CLASS.katakana) at = pastRun(text, first, end, CLASS.katakana);
    else if (charClass === CLASS.unspaced) {
      at = pastRun(text, first, end, CLASS.unspaced);
      visitDictionaryWords(text, from, at, visit);
      continue;
    } else if (charClass === CLASS.punctuation) {
      kind = 'punctuation';
      at = pastMarks(text, first, end);
      // A run of one mark ("...", "--", "!!") is one token.
      while (codeAt(text, at, end) === code) at = pastMarks(text, at + width(code), end);
    } else {
      kind = 'symbol';
      at = pastSymbol(text, first, end, code);
    }
    visit(from, at, kind);
  }
}

/** The tokens of `text` between `start` and `end`, as a list. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  visitTokens(text, start, end, (from, to, kind) => {
    tokens.push({ start: from, end: to, kind });
  });
  return tokens;
}
