import type { Join } from './join.ts';

const BROKEN = /[—–-]["”](?=\s+(\p{Lu}\p{L}+))/gu;
const HINT = /[—–-]["”]/u;

/** Speech that breaks off has a dash for its stop: '"Not so fast--" Then the'. */
export const brokenSpeech: Join = (text, language) => {
  if (!HINT.test(text)) return [];
  return Array.from(text.matchAll(BROKEN))
    .filter((match) => language.openers.has((match[1] as string).toLowerCase()))
    .map((match) => match.index + match[0].length);
};
