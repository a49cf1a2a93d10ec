/** The shapes that the tables of messages are made of. */
import type { Counted } from '../../../engine/index.ts';
import type { RefusalCode } from '../../extract/refusal.ts';

export const many = (one: string, other: string): Counted => [one, other];

/** What was wrong and what to do, as a page says it. */
export interface Said {
  readonly title: string;
  readonly detail: string;
  readonly hint?: string;
}

/** A refusal in another language than the one it is stored in. */
export interface RefusalWords {
  readonly message: string;
  readonly hint: string;
  /** The stored message says more than the code does, so it is shown as well. */
  readonly particulars?: true;
}

/** Undefined in the language that refusals are stored in. */
export interface StoredWords {
  readonly refusals: { readonly [code in RefusalCode]: RefusalWords };
}
