import type { Rule } from '../place.ts';
import { beginsSmall } from './lower-case-next.ts';

/**
 * A question or exclamation in front of a small letter. Quoted it belongs to the sentence ("… ?" he asked), and so
 * it does with a dash (— спросил он). Bare, a question ends all the same in writing without capitals; an
 * exclamation more often is thrown in ("Yahoo! in the", "O Lord! how long").
 */
export const callInside: Rule = (place) => {
  const { stop, nextToken, text, next, closers, enclosure } = place;
  if (!/[!?؟]/u.test(stop)) return undefined;
  if (/^[-–—]+\s*\p{Ll}/u.test(text.slice(next, next + 8))) return 'hold';
  if (!/^\p{Ll}/u.test(nextToken)) return undefined;
  if (closers !== '' || enclosure) return 'hold';
  return stop.includes('?') || stop.length > 1 || beginsSmall(place) ? 'cut' : 'hold';
};
