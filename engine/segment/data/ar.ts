import { type LanguageData, words } from '../language.ts';

export const ARABIC: LanguageData = {
  leading: words('د أ م ا ص.ب mr dr'),
  numbered: words('ص رقم no'),
  inner: words('ق.م ه إلخ الخ u.s'),
  openers: words(''),
  ordinals: false,
  calendar: words(''),
};
