import type { Place, Rule } from '../place.ts';

const WITH_INNER_STOPS = /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u;
const NUMBER = /^(?:[\d#№]|[IVXLC]+\b|\p{Lu}?\d)/u;
const CLOCK = /^[ap]\.?m$/iu;

/** Known abbreviations: some always lead on, some only to a number, the rest ask the next word. */
export const abbreviation: Rule = (place) => {
  const { stop, word, nextWord, language } = place;
  if (stop !== '.' || word === '') return undefined;
  const key = word.toLowerCase().replace(/^.*['’-](?=\p{L}{2})/u, '');
  if (language.leading.has(key)) return 'hold';
  if (language.numbered.has(key) && NUMBER.test(place.nextToken)) return 'hold';
  if (CLOCK.test(key)) return clock(place);
  if (!language.inner.has(key) && !WITH_INNER_STOPS.test(key)) return undefined;
  if (/^\p{Lu}/u.test(nextWord)) return language.openers.has(nextWord.toLowerCase()) ? 'cut' : 'hold';
  return /^[\p{Ll}\d]/u.test(place.nextToken) ? 'hold' : undefined;
};

const FRONTED = 24;

/** "He left at 6 p.m. Mr. Smith …" ends a sentence; "At 6 p.m. Mr. Smith …" opens one. */
function clock({ nextWord, from, at }: Place): 'cut' | 'hold' | undefined {
  if (!/^\p{Lu}/u.test(nextWord)) return undefined;
  return at - from < FRONTED && /^[\p{P}\s]*\p{Lu}/u.test(nextWord) ? 'hold' : 'cut';
}
