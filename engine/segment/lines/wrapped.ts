import { CJK } from '../characters.ts';
import type { LineRule, ParagraphShape } from './line-pair.ts';

/** Ragged margins: a wrapped line reaches at least this share of the longest line. */
const FULL_SHARE = 0.8;

/** Whether `upper` ends where wrapping would have ended it: the next word had no room left. */
export function fills(upper: string, lower: string, paragraph: ParagraphShape): boolean {
  const last = upper.at(-1) as string;
  // Between characters written without spaces a line can be broken anywhere, so wrapped lines are all but equal.
  if (CJK.test(last)) return upper.length >= paragraph.width - 2;
  const word = lower.slice(0, 40).search(/\s/u);
  const room = word < 0 ? Math.min(lower.length, 40) : word;
  return upper.length + 1 + room >= paragraph.width * FULL_SHARE;
}

const OPEN_END = /[,\-–—、，،([{（「『]$/u;
const PARTICLE_END = /[のをにへとがはもやで、，・]$/u;

/** A line that is full, or that cannot be the end of anything, runs on in the next. */
export const wrapped: LineRule = ({ upper, lower, paragraph }) => {
  const tail = upper.slice(-2);
  if (OPEN_END.test(tail) || PARTICLE_END.test(tail)) return 'join';
  return paragraph.prose && fills(upper, lower, paragraph) ? 'join' : undefined;
};
