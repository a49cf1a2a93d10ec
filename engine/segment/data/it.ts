import { type LanguageData, words } from '../language.ts';

export const ITALIAN: LanguageData = {
  leading: words(`
    sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col cap ten mons
    s ss st egr gent spett dir amm pres ecc.mo ill.mo p.es es cfr vs v.le p.zza ved cd cosidd sig.ri sig.re dott.ri proff cav comm magg brig c.so l.go vic fraz gent.mo gent.ma gent.mi preg.mo preg spett.le chiar.mo rev min amb cons isp per.ind dip uff dr.ssa ill eg n.b trib gazz sez un`),
  numbered: words(
    'n nn nr num p pp pag pagg art artt vol cap fig tav tel cod co lett all mar lun mer gio ven sab dom sec l lgs sent ord',
  ),
  inner: words(`
    s.p.a s.r.l spa srl co ltd inc corp u.s u.s.a tel fax gen feb apr mag giu lug ago
    set sett ott nov dic min max ca circa dipl c.a c.m p.c c.c p.s cell segg seg sgg trad ediz ibid op.cit cit p.iva mod med prov loc fraz tribun cass amministr ass idr mecc ind civ pen lav crim cost`),
  closing: words('ecc etc a.c d.c a.m p.m'),
  units: words('km kg m cm h min'),
  openers: words(`
    il lo la i gli le l un uno una egli ella lui lei loro io tu noi voi questo questa questi queste quello
    quella quelli ciò suo sua suoi sue in nel nella nei con senza per da dal dalla di del della dei delle su
    sul sulla tra fra a al alla ai e ed o ma però se quando come dove mentre che chi quale cosa perché poiché
    così allora poi dopo prima inoltre anche ancora già non si è era sono fu ha hanno molti alcune alcuni
    tutti tutto ogni altri altre nessuno oggi ieri secondo durante
  `),
  ordinals: false,
  capitalNouns: false,
  vowellessWords: false,
  vowelEnds: true,
  calendar: words(`
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
  `),
};
