import type { Join } from './join.ts';

const SMILEY = /\s[:;][-']?[)(DP](?=\s+\p{Lu}\p{L}*)/gu;
const HINT = /\s[:;][-']?[)(DP]/u;

/** A smiley in front of a capital stands for the stop. */
export const smiley: Join = (text) =>
  HINT.test(text) ? Array.from(text.matchAll(SMILEY), (match) => match.index + match[0].length) : [];
