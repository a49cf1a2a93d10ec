import type { Rule } from '../place.ts';

/** Characters. Longer speeches are worth cutting, whatever stands around them. */
const LONGEST = 400;

/** "…"라고 말했다, "…"며: endings that make the quotation a part of the sentence. */
const KOREAN_QUOTATIVE = /^(?:이?라[고며는]|하고|고|며)(?:\s|$|\p{Script=Hangul})/u;

/**
 * Speech that its sentence leads up to with a comma (She cried, "Run! Run!") or goes on behind (and "Run!
 * Run!" was all they heard) stays in one piece with it.
 */
export const embeddedSpeech: Rule = ({ enclosure, text }) => {
  if (enclosure?.kind !== 'quotation' || enclosure.close - enclosure.open > LONGEST) return undefined;
  const { open, close } = enclosure;
  if (/,\s$/u.test(text.slice(Math.max(0, open - 2), open))) return 'hold';
  if (KOREAN_QUOTATIVE.test(text.slice(close + 1, close + 5))) return 'hold';
  if (!/[\p{L},]\s$/u.test(text.slice(Math.max(0, open - 2), open))) return undefined;
  return /[.!?…]/u.test(text[close - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(close + 1, close + 4))
    ? 'hold'
    : undefined;
};
