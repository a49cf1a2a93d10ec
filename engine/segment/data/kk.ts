import { type LanguageData, words } from '../language.ts';
import { RUSSIAN } from './ru.ts';

/** Kazakh texts carry Russian abbreviations beside their own. */
export const KAZAKH: LanguageData = {
  ...RUSSIAN,
  leading: new Set([...RUSSIAN.leading, ...words('б.з.б б.з б.э.д мыс қ')]),
  inner: new Set([...RUSSIAN.inner, ...words('т.б т.с.с ж жж ғ ғғ б')]),
  closing: words('т.д т.п др'),
  openers: words('бұл ол осы сол олар біз мен сен сіз бірақ және сондықтан егер қазір кейін'),
};
