import type { LineRule } from './line-pair.ts';

/** A colon with something behind it. */
const COLON = /:\s+\S|：\s*\S/u;
const LABEL = /^\p{P}?[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}\s.'’/()-]*$/u;
/** Characters and words of a label at most. */
const LONGEST = 40;
const MOST_WORDS = 4;

/** Two lines that begin with a label each ("Wednesday: closed"): hours, the lines of an address, questions and answers. */
export const labelLine: LineRule = ({ upper, lower }) =>
  hasLabel(lower) && hasLabel(upper) ? 'break' : undefined;

function hasLabel(line: string): boolean {
  const head = line.slice(0, LONGEST);
  const label = head.slice(0, Math.max(0, head.search(COLON)));
  return LABEL.test(label) && label.split(/\s+/u).length <= MOST_WORDS;
}
