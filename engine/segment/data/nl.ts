import { type LanguageData, words } from '../language.ts';

export const DUTCH: LanguageData = {
  leading: words(`
    dhr mevr mw drs dr prof ir ing mr mrs st bijv bv d.w.z dwz o.a m.b.t i.v.m t.a.v t.o.v a.u.b ca vgl resp
    zgn nl jl vs n.a.v
  `),
  numbered: words('nr nrs p pp blz art fig hfdst vol tel'),
  inner: words('co inc ltd jr sr n.v b.v jan feb mrt apr jun jul aug sep sept okt nov dec'),
  closing: words('etc enz e.d e.a a.m p.m'),
  units: words('km kg m cm min'),
  openers: words(`
    de het een dit dat deze die hij zij ze het we wij ik je jij u ze er hier in op aan bij met van voor naar
    uit om over onder na sinds tot tussen door zonder als toen omdat hoewel maar en of dus want ook niet nu
    wat wie waar waarom hoe zijn haar hun ons onze mijn alle veel sommige volgens
  `),
  ordinals: false,
  capitalNouns: false,
  vowellessWords: false,
  vowelEnds: false,
  calendar: words('januari februari maart april mei juni juli augustus september oktober november december'),
};
