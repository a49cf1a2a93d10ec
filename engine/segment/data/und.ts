import { type LanguageData, words } from '../language.ts';

/** For a language without data of its own: the abbreviations and names of the wider world. */
export const NEUTRAL: LanguageData = {
  leading: words(
    'mr mrs ms dr prof st gen rev hon sr sra dott mme mlle e.g i.e cf vs z.b d.h p.ex al ca approx',
  ),
  numbered: words('no nr p pp vol art fig ch s n núm tel'),
  inner: words(
    'inc co corp ltd jr ph.d u.s u.s.a u.k u.n e.u bros jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  closing: words('etc a.m p.m'),
  units: words('km kg ft lb min'),
  openers: words(`
    the a an this that he she it they we i you his her its there in on at by for from with to as if when what
    who why how but and so however der die das ein eine er sie es le la les il elle un une el los las
  `),
  ordinals: false,
  capitalNouns: false,
  vowellessWords: false,
  vowelEnds: false,
  calendar: words(''),
};
