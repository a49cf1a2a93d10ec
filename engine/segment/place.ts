import type { Enclosure } from './enclosures.ts';
import type { LanguageData } from './language.ts';

/**
 * A place where a sentence may end, with what stands around it. All texts are bounded windows, so that a rule's
 * cost does not depend on the text's length.
 *
 *     … the (U.S.A.") | «Then …
 *        word ^^^^^ stop ^ closers ^^ gap ^ openers ^ next ^^^^
 */
export interface Place {
  /** The text of the unit; positions count from its start. */
  readonly text: string;
  readonly language: LanguageData;
  /** Where the sentence that may end here begins. */
  readonly from: number;
  /** The stop itself: ".", "?!", "...", ". . ." and its position. */
  readonly at: number;
  readonly stop: string;
  /** The letters, figures and inner marks in front of the stop: "U.S.A", "p", "2003", "e-mail". */
  readonly word: string;
  /** Everything in front of the stop back to white space or the sentence's start, brackets included. */
  readonly token: string;
  /** What belongs to the stop and follows it: closing quotes and brackets, note marks ("[1]"), a smiley. */
  readonly closers: string;
  /** Where the segment would end, and where the next would begin. */
  readonly end: number;
  readonly next: number;
  /** No white space between `end` and `next`. */
  readonly tight: boolean;
  /** Opening marks in front of the next word. */
  readonly openers: string;
  /** The next word: letters and figures with inner marks. Empty when a mark follows. */
  readonly nextWord: string;
  /** Everything behind the gap up to white space. */
  readonly nextToken: string;
  /** The innermost bracket or quotation that is open here and will be closed. */
  readonly enclosure: Enclosure | undefined;
}

/** A rule about a place: cut there, hold the sentence together, or no opinion. */
export type Rule = (place: Place) => 'cut' | 'hold' | undefined;
