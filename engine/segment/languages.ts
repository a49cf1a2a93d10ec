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

const CYRILLIC = /\p{Script=Cyrillic}/u;
const SAMPLE = 2000;

/** The data for a BCP 47 tag. Without a known tag: Russian for Cyrillic text, otherwise what most languages share. */
export function languageFor(tag: string | undefined, text: string): LanguageData {
  const subtag = (tag ?? '').toLowerCase().split(/[-_]/u)[0] as string;
  if (Object.hasOwn(BY_SUBTAG, subtag)) return BY_SUBTAG[subtag] as LanguageData;
  return CYRILLIC.test(text.slice(0, SAMPLE)) ? RUSSIAN : NEUTRAL;
}
