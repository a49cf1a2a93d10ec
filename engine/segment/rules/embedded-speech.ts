import type { Rule } from '../place.ts';

/** Characters. Longer speeches are worth cutting, whatever stands around them. */
const LONGEST = 400;

/**
 * Speech that its sentence leads up to with a comma (She cried, "Run! Run!") or goes on behind (and "Run!
 * Run!" was all they heard) stays in one piece with it.
 */
export const embeddedSpeech: Rule = ({ enclosure, text }) => {
  if (enclosure?.kind !== 'quotation' || enclosure.close - enclosure.open > LONGEST) return undefined;
  const { open, close } = enclosure;
  if (/,\s$/u.test(text.slice(Math.max(0, open - 2), open))) return 'hold';
  if (!/[\p{L},]\s$/u.test(text.slice(Math.max(0, open - 2), open))) return undefined;
  return /[.!?…]/u.test(text[close - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(close + 1, close + 4))
    ? 'hold'
    : undefined;
};
