/**
 * What the rules know about a language. The words are data (`data/<lang>.ts`); the rules are not.
 * All words are lower-case, abbreviations without their last stop ("z.b", "etc"). An abbreviation listed with a capital
 * counts only so, because in small letters it is a common word ("Ill.", "Sun.").
 */
export interface LanguageData {
  /** Abbreviations that something always follows: titles, "e.g.", "bzw.". Never the end of a sentence. */
  readonly leading: ReadonlySet<string>;
  /** Abbreviations only in front of a number ("No. 5", "S. 12"); else ordinary words or `inner`. */
  readonly numbered: ReadonlySet<string>;
  /** Abbreviations that may also be the last word: the next word decides. */
  readonly inner: ReadonlySet<string>;
  /** Abbreviations that close a phrase ("etc.", "p.m."): a capital behind them opens a sentence. */
  readonly closing: ReadonlySet<string>;
  /** Units and the like that close as `closing` does when a number stands in front: "6 ft.", "1916 г.". */
  readonly units: ReadonlySet<string>;
  /** Words that, capitalised, are likelier to open a sentence than to be a name. */
  readonly openers: ReadonlySet<string>;
  /** A small number with a stop is an ordinal: German "3. Oktober". */
  readonly ordinals: boolean;
  /** Nouns carry capitals, so that a capital says less about where a sentence begins. */
  readonly capitalNouns: boolean;
  /** Has whole words without a vowel (Czech "vlk"), so that lacking one shows nothing. */
  readonly vowellessWords: boolean;
  /** Words end in vowels, so that one that does not may be an abbreviation nobody listed. */
  readonly vowelEnds: boolean;
  /** Month and weekday names, full or short: what follows an ordinal. */
  readonly calendar: ReadonlySet<string>;
}

/** Words from a text of words. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));
