import { ARABIC } from './data/ar.ts';
import { DANISH } from './data/da.ts';
import { GERMAN } from './data/de.ts';
import { ENGLISH } from './data/en.ts';
import { SPANISH } from './data/es.ts';
import { FRENCH } from './data/fr.ts';
import { ITALIAN } from './data/it.ts';
import { KAZAKH } from './data/kk.ts';
import { DUTCH } from './data/nl.ts';
import { PORTUGUESE } from './data/pt.ts';
import { RUSSIAN } from './data/ru.ts';
import { SLAVIC } from './data/slavic.ts';
import { NEUTRAL } from './data/und.ts';
import type { LanguageData } from './language.ts';

const BY_SUBTAG: { readonly [subtag: string]: LanguageData } = {
  ar: ARABIC,
  bg: RUSSIAN,
  cs: SLAVIC,
  da: DANISH,
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  hr: SLAVIC,
  it: ITALIAN,
  kk: KAZAKH,
  nb: DANISH,
  nl: DUTCH,
  nn: DANISH,
  no: DANISH,
  pl: SLAVIC,
  pt: PORTUGUESE,
  ru: RUSSIAN,
  sk: SLAVIC,
  sl: SLAVIC,
  sr: SLAVIC,
  sv: DANISH,
  uk: RUSSIAN,
  be: RUSSIAN,
};

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LETTER = /\p{L}/gu;
/** Characters read to guess a language. */
const SAMPLE = 4000;
/** Function words that must be found before a guess is made. */
const FEWEST_HITS = 5;
/** How many times more of them than in the next best language. */
const MARGIN = 1.25;
const GUESSED = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, DANISH, SLAVIC];

/**
 * The data for a BCP 47 tag. Of a tag without data, or without a tag where nothing can be guessed from the text's
 * function words: what most languages share; for Cyrillic text Russian.
 */
export function languageFor(tag: string | undefined, text: string): LanguageData {
  const subtag = (tag ?? '').toLowerCase().split(/[-_]/u)[0] as string;
  if (Object.hasOwn(BY_SUBTAG, subtag)) return BY_SUBTAG[subtag] as LanguageData;
  const sample = text.slice(0, SAMPLE);
  if (isCyrillic(sample)) return RUSSIAN;
  return subtag === '' || subtag === 'und' ? guess(sample) : NEUTRAL;
}

/** Most of its letters: a name in Cyrillic makes no Finnish text Russian. */
const isCyrillic = (sample: string): boolean => {
  const cyrillic = sample.match(CYRILLIC)?.length ?? 0;
  return cyrillic > 0 && 2 * cyrillic > (sample.match(LETTER)?.length ?? 0);
};

function guess(sample: string): LanguageData {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scored = GUESSED.map((language) => ({
    language,
    hits: words.filter((word) => word.length > 1 && language.openers.has(word)).length,
  })).sort((one, two) => two.hits - one.hits);
  const [best, second] = scored;
  return best!.hits >= FEWEST_HITS && best!.hits >= second!.hits * MARGIN ? best!.language : NEUTRAL;
}
