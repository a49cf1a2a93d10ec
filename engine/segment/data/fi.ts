import { type LanguageData, words } from '../language.ts';
import { NEUTRAL } from './und.ts';

export const FINNISH: LanguageData = {
  ...NEUTRAL,
  leading: words('esim ks vrt mm ns nk ts ko ao em ent o.s prof tri dos maist suom n vt dr mr mrs'),
  numbered: words('s v k nro nr puh os mom kpl art fig vol p pp t l'),
  inner: words('milj mrd kpl toim synt kuv huom vas oik inc ltd co jr'),
  closing: words('jne ym yms tms ekr jkr e.kr j.kr eaa jaa etc'),
  units: words('km kg m cm min kpl milj mrd ap ip'),
  openers: words(`
    hän he se ne tämä nämä tuo nuo minä sinä me te sen sitä siitä siihen tässä tästä tähän siellä täällä kun jos
    koska vaikka että mutta ja tai sekä eli vaan myös ei eivät en on oli ovat olivat mitä mikä kuka missä milloin
    miksi miten kuinka kaikki jokainen moni monet jotkut ensin sitten nyt nykyään tänään eilen huomenna aluksi
    lopuksi lisäksi kuitenkin siksi näin niin jo vielä vain ennen jälkeen ilman muut muu toinen
  `),
  ordinals: true,
  calendar: words(`
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta
    marraskuuta joulukuuta
  `),
};
