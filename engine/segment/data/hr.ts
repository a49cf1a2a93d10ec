import { type LanguageData, words } from '../language.ts';
import { SLAVIC } from './slavic.ts';

/** Croatian, with what Bosnian and Serbian write in Latin letters. "dr." is "Dr." and "etc.". */
export const CROATIAN: LanguageData = {
  ...SLAVIC,
  leading: new Set([
    ...[...SLAVIC.leading].filter((word) => word !== 'dr'),
    ...words('odn gosp gđa gđica mr dipl akad usp inž biv rođ hrv srp engl njem nem lat '),
  ]),
  numbered: new Set([...SLAVIC.numbered, ...words('br toč tač sl st t knj sv pogl')]),
  inner: new Set([
    ...SLAVIC.inner,
    ...words('god mil mlrd milij tis hilj din prev ur avg sept okt nov dec dr g'),
  ]),
  closing: words('itd sl p.n.e pr.n.e n.e pr.kr'),
  units: words('km kg m cm min sek din'),
  openers: new Set([
    ...SLAVIC.openers,
    ...words(`
      ova ovaj ovo ovi ove taj te ti u sa iz nakon poslije posle prije pre pod bez između ali ili jer ako kada
      kad dok gdje gde kako zašto tko što šta da nije su bio bila bilo bili sam smo svi mnogi neki svaki također
      takođe zatim onda danas jučer juče sutra međutim prema zbog ovdje ovde tamo još već samo
    `),
  ]),
  calendar: words(`
    siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca
    januar februar mart april maj jun jul avgust septembar oktobar novembar decembar januara februara marta
    aprila maja juna jula avgusta septembra oktobra novembra decembra
  `),
};
