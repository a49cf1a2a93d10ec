import { type LanguageData, words } from '../language.ts';

export const ENGLISH: LanguageData = {
  leading: words(`
    mr mrs ms messrs mmes dr drs prof st ste mt gen col lt lieut capt cmdr cdr maj sgt cpl pvt adm rev revd
    fr hon pres gov sen rep reps sens supt insp det gov amb atty brig comdr msgr fmr asst assoc vs v viz cf e.g
    i.e eg ie rs ca approx dist hwy rt rte mlle mme sr.d Ft MM Mmes Mlles c pub.l l.no fed.r civ crim u.s.c c.f.r`),
  numbered: words(`
    no nos p pp pg pgs vol vols art arts fig figs ch chap sec sect eq eqs ex app para paras par pt pts bk
    ver v rs cl col ll fol n nn nr op stat ct cir l
  `),
  inner: words(`
    inc co corp ltd llc bros jr sr esq ph.d m.d b.a m.a d.c u.s u.s.a u.k u.n e.u ave blvd
    rd est dept univ assn ed eds trans repr orig min max misc tel ext govt natl intl btw jan feb mar apr jun jul
    aug sep sept oct nov dec tue tues thu thur thurs ala ariz ark calif colo conn fla
    ga ky md mich minn mont neb nev okla penn tenn tex va vt wis wyo
    ore yd yds oz lb lbs sq mph hr hrs sec secs mins al Ill Ind Miss Mass Ore Wash Del Sat Sun Mo Pa La Kan Mon Wed Fri ft apt bldg div hosp incl mfg mgr orch plc sgd yr yrs ann anon bibl comp def et.seq ibid loc.cit mss op.cit pseud q.v ser supp ca anim chron encl exec hist lang obs phys prelim prob publ rel resp sci subj syn theol cass Cal`),
  closing: words('etc a.m p.m am pm b.c a.d b.c.e c.e et.al'),
  units: words('ft in yd yds lb lbs oz mi hr hrs min mins sec secs km kg cm mm'),
  openers: words(`
    the a an this that these those he she it they we i you his her its their our my your there here in on at by
    for from with to as if when while where what who whom whose why how which but and or nor so yet however
    then thus therefore although though because since after before during until once both each all some many
    most no not nothing several another other others such one two three first second finally also meanwhile
    moreover furthermore instead despite according let please is are was were do does did has have had can
    could will would should may might must yes well ok now today tomorrow yesterday even only just still
    unlike under over between without within through throughout perhaps maybe later next last again every
    everyone any anyone someone nobody it's i'm i've i'll he's she's that's there's they're we're you're don't
    what's let's didn't isn't
  `),
  ordinals: false,
  capitalNouns: false,
  vowellessWords: false,
  vowelEnds: false,
  calendar: words(`
    january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
  `),
};
