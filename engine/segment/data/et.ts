import { type LanguageData, words } from '../language.ts';
import { NEUTRAL } from './und.ts';

export const ESTONIAN: LanguageData = {
  ...NEUTRAL,
  leading: words('dr prof hr pr prl nn nt näit vt vrd sh s.t s.o dots mag ins kindr kol ltn mjr ca u mr mrs'),
  numbered: words('nr lk lg p ptk tel art vol fig kd'),
  inner: words('a saj mln mld tuh jaan veebr apr aug sept okt nov dets toim tlk ltd inc'),
  closing: words('jne jms jm vms ekr pkr e.kr p.kr e.m.a m.a.j etc'),
  units: words('km kg m cm min mln mld tuh'),
  openers: words(`
    ta tema nad nemad see need selle seda sellest seal siin siis aga kuid ja või ning et kui kuna kus kuidas miks
    mis kes ka ei on oli olid ma mina me meie sa sina te teie kõik iga mõned mõni palju paljud enne pärast koos
    ilma nüüd praegu täna eile homme samas siiski seega lisaks vastavalt pole hiljem
  `),
  ordinals: true,
  calendar: words(
    'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  ),
};
