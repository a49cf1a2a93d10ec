/** Bad input is a value: what was wrong, where, and what to do about it. */

export const REFUSAL_CODES = [
  'empty',
  'blank',
  'binary',
  'undecodable',
  'too-large',
  'too-long',
  'damaged',
  'encrypted',
  'macros',
  'entities',
  'scanned',
  'not-as-named',
  'no-segments',
  'unknown-type',
  'bad-work',
  'bad-label',
  'missing-label',
  'bad-details',
  'not-as-promised',
  'wrong-language',
  'same-content',
  'bad-glossary',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** One sentence: what was wrong. */
  readonly message: string;
  /** Where in the input: a field's name, a byte offset, a line. */
  readonly place?: string;
  /** One sentence: what to do. */
  readonly hint: string;
}
