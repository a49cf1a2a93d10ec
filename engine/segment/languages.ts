import { ARABIC } from './data/ar.ts';
import { BELARUSIAN } from './data/be.ts';
import { BULGARIAN } from './data/bg.ts';
import { CZECH } from './data/cs.ts';
import { DANISH } from './data/da.ts';
import { GERMAN } from './data/de.ts';
import { GREEK } from './data/el.ts';
import { ENGLISH } from './data/en.ts';
import { SPANISH } from './data/es.ts';
import { ESTONIAN } from './data/et.ts';
import { PERSIAN } from './data/fa.ts';
import { FINNISH } from './data/fi.ts';
import { FRENCH } from './data/fr.ts';
import { HEBREW } from './data/he.ts';
import { CROATIAN } from './data/hr.ts';
import { HUNGARIAN } from './data/hu.ts';
import { INDONESIAN } from './data/id.ts';
import { FAROESE, ICELANDIC } from './data/is.ts';
import { ITALIAN } from './data/it.ts';
import { KAZAKH } from './data/kk.ts';
import { LITHUANIAN } from './data/lt.ts';
import { LATVIAN } from './data/lv.ts';
import { DUTCH } from './data/nl.ts';
import { POLISH } from './data/pl.ts';
import { PORTUGUESE } from './data/pt.ts';
import { ROMANIAN } from './data/ro.ts';
import { RUSSIAN } from './data/ru.ts';
import { SLOVENE } from './data/sl.ts';
import { SLAVIC } from './data/slavic.ts';
import { SERBIAN } from './data/sr.ts';
import { SWEDISH } from './data/sv.ts';
import { TURKISH } from './data/tr.ts';
import { UKRAINIAN } from './data/uk.ts';
import { NEUTRAL } from './data/und.ts';
import { VIETNAMESE } from './data/vi.ts';
import type { LanguageData } from './language.ts';

const BY_SUBTAG: { readonly [subtag: string]: LanguageData } = {
  ar: ARABIC,
  be: BELARUSIAN,
  bg: BULGARIAN,
  bs: CROATIAN,
  cs: CZECH,
  da: DANISH,
  de: GERMAN,
  el: GREEK,
  en: ENGLISH,
  es: SPANISH,
  et: ESTONIAN,
  fa: PERSIAN,
  fi: FINNISH,
  fo: FAROESE,
  fr: FRENCH,
  he: HEBREW,
  hr: CROATIAN,
  hu: HUNGARIAN,
  id: INDONESIAN,
  is: ICELANDIC,
  it: ITALIAN,
  kk: KAZAKH,
  lt: LITHUANIAN,
  lv: LATVIAN,
  mk: BULGARIAN,
  ms: INDONESIAN,
  nb: DANISH,
  nl: DUTCH,
  nn: DANISH,
  no: DANISH,
  pl: POLISH,
  pt: PORTUGUESE,
  ro: ROMANIAN,
  ru: RUSSIAN,
  sh: SERBIAN,
  sk: CZECH,
  sl: SLOVENE,
  sr: SERBIAN,
  sv: SWEDISH,
  tr: TURKISH,
  uk: UKRAINIAN,
  vi: VIETNAMESE,
};

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LETTER = /\p{L}/gu;
/** Characters read to guess a language. */
const SAMPLE = 4000;
/** Function words that must be found before a guess is made. */
const FEWEST_HITS = 5;
/** How many times more of them than in the next best language. */
const MARGIN = 1.25;
const GUESSED = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, DANISH, SLAVIC, GREEK];
const GUESSED_IN_CYRILLIC = [RUSSIAN, UKRAINIAN, BELARUSIAN, BULGARIAN, SERBIAN];

/**
 * The data for a BCP 47 tag. Of a tag without data, or without a tag where nothing can be guessed from the text's
 * function words: what most languages share; for Cyrillic text Russian.
 */
export function languageFor(tag: string | undefined, text: string): LanguageData {
  const subtag = (tag ?? '').toLowerCase().split(/[-_]/u)[0] as string;
  if (Object.hasOwn(BY_SUBTAG, subtag)) return BY_SUBTAG[subtag] as LanguageData;
  const sample = text.slice(0, SAMPLE);
  const untagged = subtag === '' || subtag === 'und';
  if (isCyrillic(sample)) return (untagged && guess(sample, GUESSED_IN_CYRILLIC)) || RUSSIAN;
  return (untagged && guess(sample, GUESSED)) || NEUTRAL;
}

/** Most of its letters: a name in Cyrillic makes no Finnish text Russian. */
const isCyrillic = (sample: string): boolean => {
  const cyrillic = sample.match(CYRILLIC)?.length ?? 0;
  return cyrillic > 0 && 2 * cyrillic > (sample.match(LETTER)?.length ?? 0);
};

function guess(sample: string, among: readonly LanguageData[]): LanguageData | undefined {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scored = among
    .map((language) => ({
      language,
      hits: words.filter((word) => word.length > 1 && language.openers.has(word)).length,
    }))
    .sort((one, two) => two.hits - one.hits);
  const [best, second] = scored;
  return best!.hits >= FEWEST_HITS && best!.hits >= second!.hits * MARGIN ? best!.language : undefined;
}
