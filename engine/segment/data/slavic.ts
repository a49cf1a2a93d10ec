import { type LanguageData, words } from '../language.ts';

/** Slavic languages in Latin letters: Czech, Slovak, Polish, Slovene, Croatian. Their ordinals carry a stop. */
export const SLAVIC: LanguageData = {
  leading: words(`
    hab p pí sl dr mudr judr phdr rndr ing mgr bc prof doc inž arch plk kpt sv św ks hr tzv tj t.j tzn např
    napr npr m.in m in np tzw wg zob mj resp cca ca ok ul al pl vs odst čl kpr písm popř godz woj
  `),
  numbered: words('č čís nr str s art odst obr tab ust poz kap sv tel čl ods'),
  inner: words(`
    a.s s.r.o spol m.in d.d d.o.o n.l o.i r w tys mln mld zł kč hod min roč st stol gen
  `),
  closing: words('atd atp apod itd itp'),
  units: words('r w km kg m cm hod min mln mld tys zł kč'),
  openers: words(`
    to ten ta te tento tato toto on ona ono oni my ja ty v ve na s se z ze k ke po do od za pro při o u před
    mezi a i ale nebo však jestli když kdy kde jak co kdo proč že protože také jen už ještě ne w we na ze dla
    przez przy nie jest gdy gdzie ale lecz oraz jego jej ich tak pak potom je so sa si v pri pre keď kde
  `),
  ordinals: true,
  capitalNouns: false,
  vowellessWords: true,
  vowelEnds: false,
  calendar: words(`
    ledna února března dubna května června července srpna září října listopadu prosince január február marec
    apríl máj jún júl august september október november december januára februára marca apríla mája júna júla
    augusta septembra októbra novembra decembra stycznia lutego marca kwietnia maja czerwca lipca sierpnia
    września października listopada grudnia
  `),
};
