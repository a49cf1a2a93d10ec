/** Which place a word names. */
import { KNOWN_NAMES, PLACE_ENDINGS, PLACE_STEMS } from './data/places.ts';

const names = KNOWN_NAMES.split(/\s+/u);
const stems = PLACE_STEMS.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/u));
const LONGEST = Math.max(...[...names, ...stems.flat()].map((stem) => stem.length));

/** Stem -> number of its place. */
const places = new Map<string, number>();
for (const [number, line] of stems.entries()) for (const stem of line) places.set(stem, number);
/** Names that stand in full: what may follow is an ending of English. */
const whole = new Set(names.filter((name) => longestStem(name) === undefined));
for (const name of whole) places.set(name, places.size);

/** Of people and things of a place, in English. */
const PEOPLE = /^(?:|s|n|ns|an|ans|ian|ians|ese|i|is|ish|e|er|ers)$/u;
/** Endings of other languages, where a stem is all that is listed: Finnair and Russell are of no place. Katakana has none. */
const ENDINGS = new Set(['', ...PLACE_ENDINGS.split(/\s+/u)]);

/** The number of the place that a word in lower case names, or whose people it does; undefined for none that is known. */
export function placeOf(lower: string): number | undefined {
  const stem = longestStem(lower);
  if (stem === undefined) return undefined;
  const rest = lower.slice(stem.length);
  return (whole.has(stem) ? PEOPLE.test(rest) : ENDINGS.has(rest)) ? places.get(stem) : undefined;
}

/** Of the stems that a word begins with, the longest. */
function longestStem(lower: string): string | undefined {
  for (let length = Math.min(lower.length, LONGEST); length > 1; length--) {
    const stem = lower.slice(0, length);
    if (places.has(stem)) return stem;
  }
  return undefined;
}
