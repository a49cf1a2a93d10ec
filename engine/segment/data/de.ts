import { type LanguageData, words } from '../language.ts';

export const GERMAN: LanguageData = {
  leading: words(`
    dr prof hr hrn fr frl st dipl ing med phil jur rer nat h.c mag bzw d.h z.b u.a z.t z.zt i.d.r i.a sog ca
    vgl evtl ggf gem inkl exkl einschl zzgl bspw insb insbes kath ev gest geb verh bes o.g s s.o s.u vs al
    sen jr max min gen allg ehem ev-luth röm christl dt engl frz lat griech ital span russ amerik techn wiss
    str.d hl sel od p.d a.d betr bez d.ä d.j ebd eigtl entspr erw fa fam ges gez gegr gek hbf hg hrsg inh lfd lt mtl näml nördl österr südl östl westl pfd pl proff prov s.a theol u.u ugs urspr v.a versch vors wg zool geogr geol hist math phys chem preuß jüd hebr altgriech mhd ahd nhd bibl dgl.w i.v.m i.s.d i.s.v i.h.v i.d.f i.r.d z.h z.z lit urt beschl buchst abl bgbl gvbl az v`),
  numbered: words(
    'nr s bd bde abs art abb tab kap ziff anm par rn rdnr no tel fol ff f anl bl jh jhd rz fn tz drs var unterabs bgbl',
  ),
  inner: words(`
    dgl str co gmbh inc ltd corp jr jh jhs jhdt jahrh chr 
    mio mrd tsd std min sek km abk aufl hrsg verl zit bzgl a.d i.v i.r e.v u.s jan feb mär apr jun
    jul aug sep sept okt nov dez tägl monatl jährl Mo Di Mi Do Fr Sa So abf abt anh ausg bhf ggfs i.a jb jg k.a kfm kl kto m.e m.w mwst p.a pkt qm u.v.a v.u.z n.u.z z.hd wdh a.a.o mill a.a`),
  closing: words('usw etc u.ä u.a.m o.ä o.dgl u.dgl uvm u.v.m n.chr v.chr u.s.w u.s.f f ff a.m p.m m.w.n'),
  units: words('km kg m cm mm jh jhd jhdt jahrh'),
  openers: words(`
    der die das den dem des ein eine einer eines einem einen er sie es wir ich du ihr man dies diese dieser
    dieses diesem diesen jene jener jenes in im an am auf aus bei beim mit nach seit von vom zu zum zur für
    gegen ohne um durch über unter vor hinter neben zwischen während wegen trotz als wenn weil da dass daß ob
    obwohl nachdem bevor und oder aber doch denn sondern jedoch dann dort hier jetzt nun so auch nur noch
    schon sehr was wer wie wo wann warum welche welcher welches kein keine seine sein seiner ihre ihren unser
    unsere mein meine dein deine alle allem alles viele einige manche mehrere andere anders zudem außerdem
    dabei dadurch dafür dagegen daher damit danach daneben daran darauf daraus darin darüber darum davon dazu
    deshalb deswegen trotzdem allerdings insgesamt heute gestern morgen später zuerst zunächst schließlich
    bis ab laut zwar weder entweder ist sind war waren wird werden hat haben hatte kann können
  `),
  ordinals: true,
  capitalNouns: true,
  vowellessWords: false,
  vowelEnds: false,
  calendar: words(`
    januar februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul
    aug sep sept okt nov dez montag dienstag mittwoch donnerstag freitag samstag sonntag
  `),
};
