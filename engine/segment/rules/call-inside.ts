import { SMALL_LETTER } from '../characters.ts';
import type { Place, Rule } from '../place.ts';
import { beginsSmall } from './lower-case-next.ts';

const DASH_AND_SMALL = /^[-–—]+\s*(?!\p{Script=Georgian})\p{Ll}/u;
/** "dit-il", "demanda-t-elle" */
const FRENCH_REPORT = /^\p{Ll}+(?:-t)?-(?:je|ils?|elles?|on)(?!\p{L})/u;

/**
 * A question or exclamation in front of a small letter. Quoted it belongs to the sentence ("… ?" he asked), and so
 * it does with a dash (— спросил он). Bare, a question ends all the same in writing without capitals; an
 * exclamation more often is thrown in ("Yahoo! in the", "O Lord! how long").
 */
export const callInside: Rule = (place) => {
  const { stop, nextToken, text, next, closers, enclosure } = place;
  if (!/[!?؟]/u.test(stop)) return undefined;
  if (DASH_AND_SMALL.test(text.slice(next, next + 8))) return 'hold';
  if (!SMALL_LETTER.test(nextToken)) return undefined;
  if (closers !== '' || enclosure || FRENCH_REPORT.test(nextToken) || opensWithDash(place)) return 'hold';
  return stop.includes('?') || stop.length > 1 || beginsSmall(place) ? 'cut' : 'hold';
};

/** "– Varför? frågade hon.": a turn of a dialogue. */
const opensWithDash = ({ text, from }: Place): boolean =>
  /^\s*[-–—]\s?[¿¡\p{Lu}]/u.test(text.slice(from, from + 6));
