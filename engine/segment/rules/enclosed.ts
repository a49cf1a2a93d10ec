import type { Rule } from '../place.ts';

/** A sentence inside brackets or Japanese quotes is part of the sentence around it. */
export const enclosed: Rule = ({ enclosure }) => {
  for (let around = enclosure; around; around = around.outer) if (around.kind === 'bracket') return 'hold';
  return undefined;
};
