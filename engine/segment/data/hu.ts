import { type LanguageData, words } from '../language.ts';
import { NEUTRAL } from './und.ts';

export const HUNGARIAN: LanguageData = {
  ...NEUTRAL,
  leading: words(`
    dr prof id ifj özv ún u.n pl kb ill vö ld szt gr br bp i.e i.sz kr.e kr.u szerk 
    mr mrs
  `),
  numbered: words('l o s u krt hrsz tel sz em fsz ptk btk art fig vol p pp'),
  inner: words(`
    kft bt zrt nyrt rt u krt sz old o bek ptk btk ker em hrsz uo i.m vm mrd du jan febr márc ápr máj jún
    júl aug szept okt nov dec inc ltd co d.e d.u
  `),
  closing: words('stb etc'),
  units: words('km kg m cm min'),
  openers: words(`
    a az egy ez ezek azok ő ők én mi te ti azt ezt ennek annak ebben abban ezért azért ekkor akkor itt ott most
    ma tegnap holnap de és vagy hogy ha mert amikor mikor ahol hol hogyan miért ki mit is nem ne már még csak
    minden mindenki sok több néhány van volt lesz után előtt alatt között szerint azonban ugyanakkor továbbá
    tehát így úgy majd végül később aztán ezután
  `),
  ordinals: true,
  calendar: words(`
    január február március április május június július augusztus szeptember október november december jan febr
    márc ápr máj jún júl aug szept okt nov dec
  `),
};
