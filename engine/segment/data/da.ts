import { type LanguageData, words } from '../language.ts';

/** Danish, Norwegian and Swedish write dates, numbers and most abbreviations alike. */
export const DANISH: LanguageData = {
  leading: words(`
    hr fru frk dr prof skt st mr mrs ms f.eks f.ex t.ex bl.a bl.a.a d.v.s dvs jf jfr ca evt inkl ekskl iflg
    pga p.g.a vedr mht m.h.t kgl adr afd pr kap.d adm dir cand mag stud phil ing opr tidl nuv såk s.k
    ang resp vs gen kl rs c adj afg alm anm d.d e.l eftf eks ekstr fhv forb følg gdr gl hhv hovedred incl instr jnr jvf kbh kst kt lign maks medl nto omg org overs pag p.b.v pron p.t skr sml spec sv t.o.m tdl teol tlgr u.a uafh udg ult vedk vejl`),
  numbered: words('nr nr s side sid kap art fig bd pkt stk § tlf tel no str bil rs p pp'),
  inner: words(`
    o.a co inc ltd jr sr a.s aps mio mia kr e.u u.s u.s.a 
    jan feb mar apr jun jul aug sep sept okt nov dec des årh ph.d bd cirk d.s.s dir div fig forf gns kld kv lbn ltr mdr o.m.a odont pkt polit regn sek sing stk td tr vol vs årg mill dkr sp`),
  closing: words('osv etc m.m m.v m.fl mfl mv o.l o.s.v a.m p.m e.kr f.kr'),
  units: words('kr km kg m cm min'),
  openers: words(`
    den det de der en et han hun vi jeg du i dig denne dette disse hans hendes deres sin vores min din på med
    uden for fra til af om over under efter før siden mellem hos ved som hvis når da hvor hvad hvem hvorfor
    hvordan men og eller så dog derfor derefter desuden også ikke nu her alle mange nogle flere the it she he
    they this that hvad ett är var har kan ska det att när om
  `),
  ordinals: true,
  capitalNouns: false,
  vowellessWords: false,
  vowelEnds: false,
  calendar: words(`
    januar februar marts april maj juni juli august september oktober november december januari februari mars
    augusti oktober mai desember jan feb mar apr jun jul aug sep sept okt nov dec
  `),
};
