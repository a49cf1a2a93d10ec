import type { Join } from './join.ts';

const RULED = /(?<=^|\s)([_=*~-])\1{4,}(?=\s|$)/gu;
const HINT = /[_=*~-]{5}/u;

/** A drawn line (-----, _____) separates: what stands before and behind it are units of their own. */
export const ruledLine: Join = (text) =>
  HINT.test(text)
    ? Array.from(text.matchAll(RULED)).flatMap((match) => [match.index, match.index + match[0].length])
    : [];
