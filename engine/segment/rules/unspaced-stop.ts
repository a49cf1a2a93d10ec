import { UNSPACED_STOPS } from '../characters.ts';
import type { Rule } from '../place.ts';

const QUOTED_PARTICLE = /^[とっのなをがはもにでへ、，,・]/u;
const CONTINUES = /^[、，,；;：:）」』]/u;

/** 。 and its like end a sentence without a space, unless the quotation they close runs on: 「…。」と述べた. */
export const unspacedStop: Rule = ({ stop, closers, nextToken, tight }) => {
  if (!UNSPACED_STOPS.includes(stop.at(-1)!)) return undefined;
  if (CONTINUES.test(nextToken)) return 'hold';
  if (closers !== '' && tight && QUOTED_PARTICLE.test(nextToken)) return 'hold';
  return 'cut';
};
