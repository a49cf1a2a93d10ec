import { type LanguageData, words } from '../language.ts';

export const SPANISH: LanguageData = {
  leading: words(`
    sr sra srta sres sras dr dra dres prof profa d dª dña lic ing arq gral cnel tte sto sta fr mons
    excmo excma ilmo ilma rvdo p.ej ej vs cf avda av admón admon mt ud uds vd vds bs dn pbro ntra st Da Cap sgto alm pza pl ctra urb edif prov gob pres min dir subdir ntro exc mgr fdo ref reg rvda hno hna hnos`),
  numbered: words(`
    n nº no nro núm num p pp pág págs pag art arts vol cap fig tel tfno fasc párr ap apdo inc lib ej km
    n° cía mar mié jue vie sáb dom lun s sec tít fracc lit
  `),
  inner: words(`
    cía co ltd inc corp s.a s.l s.a.u ee.uu ee uu u.s u.s.a aprox hs h min max km kms dpto
    depto edo hab izq dcha ed ene feb abr may jun jul ago sep sept oct nov dic lun mié jue vie sáb dom
    ff.aa rr.hh jj.oo cc.oo bco q.e.p.d máx mín p.d p.s ref tfno ltda sras prof trad gral prov ss cta dto imp izda ptas pts`),
  closing: words('etc a.c d.c a.m p.m'),
  units: words('km kms kg m cm h hs min'),
  openers: words(`
    el la los las lo un una unos unas él ella ellos ellas yo tú nosotros usted ustedes este esta estos estas
    ese esa esos esas esto eso aquel aquella su sus mi mis tu nuestro nuestra en con sin por para de del desde
    hasta sobre entre según tras durante ante bajo contra a al y e o u pero sino aunque porque si cuando como
    donde mientras que qué quién quien cuál cómo dónde cuándo así entonces luego después antes además también
    tampoco sin embargo no sí ya aún todavía hoy ayer mañana se le les me nos hay es era fue son muchos muchas
    algunos algunas varios varias todos todas todo cada otro otra otros otras ambos nadie nada
  `),
  ordinals: false,
  capitalNouns: false,
  vowellessWords: false,
  vowelEnds: false,
  calendar: words(`
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  `),
};
