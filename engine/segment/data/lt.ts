import { type LanguageData, words } from '../language.ts';
import { NEUTRAL } from './und.ts';

/** A date ends in an abbreviation ("2020 m. sausio 5 d."), and so may the sentence. */
export const LITHUANIAN: LanguageData = {
  ...NEUTRAL,
  leading: words('dr prof doc p pvz t.y plg žr vad šv kun akad inž gyd mgr gen plk kpt ltn mr mrs'),
  numbered: words('nr str punkt psl tel g pr al pl art vol fig t'),
  inner: words(
    'm d a g pr al pl r sav raj apskr k mst str psl red vert tūkst mln mlrd val min sek eur lt egz ltd inc',
  ),
  closing: words('t.t kt pan pr.kr etc'),
  units: words('min sek km kg cm egz'),
  openers: words(`
    jis ji jie jos tai šis ši šie šios tas ta tie tos aš mes tu jūs kad kai jei jeigu nes bet ir ar o taip čia ten
    dabar tada todėl tačiau be iš į su už per po prieš nuo iki prie pagal apie kaip kodėl kas kur ne nėra yra buvo
    visi visos kiekvienas daug daugelis kiti šiandien vakar rytoj vėliau jo jos jų
  `),
};
