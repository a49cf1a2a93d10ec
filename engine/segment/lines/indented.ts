import type { LineRule } from './line-pair.ts';

/** An indented line that opens with a capital or a figure begins a paragraph of its own. */
export const indented: LineRule = ({ lower, upperIndent, lowerIndent }) =>
  lowerIndent > upperIndent && /^[\p{P}\p{S}]*[\p{Lu}\p{Lt}\p{N}]/u.test(lower) ? 'break' : undefined;
