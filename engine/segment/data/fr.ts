import { type LanguageData, words } from '../language.ts';

export const FRENCH: LanguageData = {
  leading: words(`
    m mm mme mmes mlle mlles mgr dr pr st ste me cf env p.ex c.-à-d c.à.d resp vs gén adm 
    boul bld éd Col Lt Cap proff sgt cdt cne pdt hab trad coll préf c-à-d n.b cass v art.l art.r art.d c.civ `),
  numbered: words('n no nos p pp vol art fig chap t tél al éd num réf sect § av l r d ch'),
  inner: words(`
    cie ltd inc co corp s.a av jc apr min max hab km janv févr fév avr juil sept oct nov déc
    u.s u.s.a e.u ets sté s.a.r.l s.n.c ibid id op.cit sq suiv tél bibl boul rte faub dép arr chap fig s.d s.l civ crim soc com préc bull`),
  closing: words('etc j.-c a.m p.m'),
  units: words('km kg m cm h min s'),
  openers: words(`
    le la les l un une des du de il elle ils elles on nous vous je tu ce cet cette ces c'est c'était ceci cela
    son sa ses leur leurs mon ma mes notre nos votre vos en dans sur sous par pour avec sans chez vers entre
    depuis pendant après avant lors lorsque quand si comme mais et ou donc car or ni cependant toutefois ainsi
    alors puis ensuite enfin aussi d'autres plusieurs certains certaines tous toutes tout toute aucun aucune
    qui que quoi où quel quelle comment pourquoi à au aux selon malgré grâce parmi bien afin aujourd'hui y
  `),
  ordinals: false,
  capitalNouns: false,
  vowellessWords: false,
  vowelEnds: false,
  calendar: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
};
