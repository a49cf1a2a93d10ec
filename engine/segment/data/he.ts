import { type LanguageData, words } from '../language.ts';
import { NEUTRAL } from './und.ts';

export const HEBREW: LanguageData = {
  ...NEUTRAL,
  leading: words('פרופ רח mr dr'),
  numbered: words('טל עמ סע ס ת.ד ת.ז ח.פ no'),
  openers: words(''),
};
