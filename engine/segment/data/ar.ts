import { type LanguageData, words } from '../language.ts';

export const ARABIC: LanguageData = {
  leading: words('د أ م ا ص.ب mr dr ص'),
  numbered: words('رقم no'),
  inner: words('ق.م ه u.s'),
  closing: words('إلخ الخ'),
  units: words(''),
  openers: words(''),
  ordinals: false,
  capitalNouns: false,
  vowellessWords: false,
  vowelEnds: false,
  calendar: words(''),
};
