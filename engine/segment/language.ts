/**
 * What the rules know about a language. The words are data (`data/<lang>.ts`); the rules are not.
 * All words are lower-case, abbreviations without their last stop ("z.b", "etc").
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
  /** Words that, capitalised, are likelier to open a sentence than to be a name. */
  readonly openers: ReadonlySet<string>;
  /** A small number with a stop is an ordinal: German "3. Oktober". */
  readonly ordinals: boolean;
  /** Nouns carry capitals, so that a capital says less about where a sentence begins. */
  readonly capitalNouns: boolean;
  /** Words end in vowels, so that one that does not may be an abbreviation nobody listed. */
  readonly vowelEnds: boolean;
  /** Month and weekday names, full or short: what follows an ordinal. */
  readonly calendar: ReadonlySet<string>;
}

/** Words from a text of words. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));
