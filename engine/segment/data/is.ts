import { type LanguageData, words } from '../language.ts';
import { DANISH } from './da.ts';
import { NEUTRAL } from './und.ts';

export const ICELANDIC: LanguageData = {
  ...NEUTRAL,
  leading: words('dr hr sr t.d þ.e m.a skv sbr u.þ.b þ.á.m m.t.t f.h ca mr mrs'),
  numbered: words('nr bls kl gr mgr tl s art vol fig'),
  inner: words('hf ehf sf kr þús millj jan feb apr ág sept okt nóv des útg ritstj inc ltd'),
  closing: words('o.fl o.s.frv o.þ.h m.m f.kr e.kr etc'),
  units: words('km kg m cm kr mín'),
  openers: words(`
    hann hún það þeir þær þau við ég þú hans hennar þessi þetta þessir í á um með til frá eftir fyrir án milli og en
    eða ef þegar þar hér hvað hver hvernig hvers nú þá svo ekki einnig allir margir sumir samkvæmt er var eru voru
    þó því síðan
  `),
  ordinals: true,
  calendar: words('janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember'),
};

/** Faroese takes its abbreviations from Danish. */
export const FAROESE: LanguageData = {
  ...DANISH,
  leading: new Set([...DANISH.leading, ...words('t.d t.v.s smb s.n')]),
  numbered: new Set([...DANISH.numbered, ...words('bls tlf')]),
  closing: new Set([...DANISH.closing, ...words('o.s.fr o.fl')]),
  openers: words(`
    hann hon tað teir tær tey vit eg tú hansara hennara hesin henda hetta hesi í á um við til frá eftir fyri og men
    ella um tá har her hvat hvør hvussu hví nú so ikki eisini allir allar nógv sambært er var eru vóru tó síðan
  `),
  calendar: words('januar februar mars apríl mai juni juli august september oktober november desember'),
};
