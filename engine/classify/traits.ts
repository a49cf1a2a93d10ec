/** What is known of a language beside its words, by its tag alone. */
import { ELIDING, FIXED_ORDER, NAMES_IN_ORDER, OTHER_LATIN } from './data/languages.ts';
import { DAY_FIRST, DAY_FIRST_THERE, DECIMAL_COMMA, DECIMAL_POINT_THERE } from './data/regions.ts';

/** What a tag says of how a language is written: its numbers and dates, by its region too, and the order of its words. */
export interface Conventions {
  /** True where 1.000,5 is a thousand and a half. */
  readonly decimalComma: boolean;
  /** True where 12/01/2003 is in January. */
  readonly dayFirst: boolean;
  /** Whose han they are: 15点 is three in the afternoon in Chinese and a score in Japanese. */
  readonly ideographic: 'zh' | 'ja';
  /** Whether who does what to whom shows by the place of any word, by that of a name alone, or by endings. */
  readonly order: 'fixed' | 'names' | 'free';
}

export interface Traits extends Conventions {
  /** Its Latin words are English ones, of which there is a list. */
  readonly studied: boolean;
  /** An article runs into the word behind it. */
  readonly elides: boolean;
}

/** The primary subtag of a BCP 47 tag, in lower case. */
export const primaryOf = (language: string): string => language.toLowerCase().split(/[-_]/u)[0];

export function traitsOf(language: string): Traits {
  const primary = primaryOf(language);
  const region = language
    .toLowerCase()
    .split(/[-_]/u)
    .slice(1)
    .find((subtag) => /^(?:[a-z]{2}|\d{3})$/u.test(subtag));
  const place = `${primary}-${region ?? ''}`;
  return {
    decimalComma: DECIMAL_COMMA.has(primary) && !DECIMAL_POINT_THERE.has(place),
    dayFirst: DAY_FIRST.has(primary) || DAY_FIRST_THERE.has(place),
    ideographic: primary === 'zh' ? 'zh' : 'ja',
    order: FIXED_ORDER.has(primary) ? 'fixed' : NAMES_IN_ORDER.has(primary) ? 'names' : 'free',
    studied: !OTHER_LATIN.has(primary),
    elides: ELIDING.has(primary),
  };
}
