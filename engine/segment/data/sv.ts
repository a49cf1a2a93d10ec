import { type LanguageData, words } from '../language.ts';
import { DANISH } from './da.ts';

export const SWEDISH: LanguageData = {
  ...DANISH,
  leading: words(`
    dr prof doc hr frk mr mrs ms t.ex bl.a d.v.s dvs fr.o.m t.o.m p.g.a pga s.k f.d m.a.o jfr jmf ca inkl exkl
    ang resp enl kungl leg tekn jur adj eng st:t s:t avd 
  `),
  numbered: words('nr s sid kap mom prop art fig bd tel tfn st dnr tab p pp § kl v'),
  inner: words(`
    ab co inc ltd jr sr milj mkr tkr mdkr kr utg övers förf bearb anm jan febr apr aug sept okt nov dec årg vol
    st f.ö
  `),
  closing: words('osv o.s.v etc m.m m.fl mfl e.d o.d o.dyl f.kr e.kr a.m p.m'),
  units: words('kr km kg m cm min tim st milj'),
  openers: words(`
    den det de han hon vi jag ni du en ett detta denna dessa hans hennes deras min vår sin i på av för från till med
    om över under efter före sedan mellan hos vid utan enligt trots genom och eller men så som när då där här nu
    inte också även är var har hade kan ska vad vem varför hur vilken alla många några flera ingen dock därför
    dessutom idag igår därefter
  `),
  ordinals: false,
  calendar: words(`
    januari februari mars april maj juni juli augusti september oktober november december jan febr apr aug sept okt
    nov dec
  `),
};
