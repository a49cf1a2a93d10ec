import { type LanguageData, words } from '../language.ts';
import { NEUTRAL } from './und.ts';

/** What stands in front of figures leads: they are not always European ones. */
export const PERSIAN: LanguageData = {
  ...NEUTRAL,
  leading: words('ص صص ج ش ر.ک نک mr dr'),
  openers: words(''),
};
