/** Placeholder until the tokeniser lands. */
import type { Span } from '../model.ts';

export type TokenKind = 'word' | 'number' | 'space' | 'punctuation' | 'symbol';

/** A stretch of text that edits never cut. */
export interface Token extends Span {
  readonly kind: TokenKind;
}
