import { type LanguageData, words } from '../language.ts';
import { NEUTRAL } from './und.ts';

export const ROMANIAN: LanguageData = {
  ...NEUTRAL,
  leading: words(`
    dl dlui d-l d-na dna dra dr ing av prof conf lect acad arh col sf str bd b-dul șos jud com mun cca aprox resp v
    cf vs lit alin art m.of mr mrs şos
  `),
  numbered: words('nr pct lit alin art pag pg p pp vol cap sect tel fig tab al et ap bl sc sec'),
  inner: words('univ s.a s.r.l mil mld ian feb mart apr iun iul aug sept oct dec ed trad n.r inc ltd'),
  closing: words('etc ș.a ş.a ș.a.m.d ş.a.m.d î.hr d.hr î.e.n e.n a.m p.m'),
  units: words('km kg m cm min'),
  openers: words(`
    el ea ei ele acest această acesta aceasta acești aceste acestea acel acea un o unei unui în din de la pe cu
    fără prin pentru spre până după înainte și sau dar însă iar deci când dacă deși unde cum ce cine care nu este
    sunt era au am are toate toți mulți unii alții astfel apoi atunci acum azi ieri mâine conform potrivit eu noi
    voi tu fiecare
  `),
};
