import { type LanguageData, words } from '../language.ts';
import { SLAVIC } from './slavic.ts';

export const POLISH: LanguageData = {
  ...SLAVIC,
  leading: new Set([
    ...SLAVIC.leading,
    ...words(`
      por dz pow gm zob nt ur zm ang niem łac franc ros mec bp abp kard mjr płk ppłk ppor sierż 
      inż dyr prok oprac p.o sygn dn
    `),
  ]),
  numbered: new Set([...SLAVIC.numbered, ...words('godz pkt lit rozdz zał t z ')]),
  inner: new Set([...SLAVIC.inner, ...words('im dz.u m.p mies sek ub br nn')]),
  closing: words('itd itp etc p.n.e n.e'),
  units: words('r w km kg m cm min mln mld zł godz mies sek pkt'),
  openers: new Set([
    ...SLAVIC.openers,
    ...words(`
      był była było były są ma mają ten te ci one tym tej tego pod nad bez podczas według zgodnie wobec mimo
      kiedy jeśli jeżeli chociaż ponieważ dlatego więc zatem jednak lub albo czy dlaczego który która które tu
      tam teraz dziś dzisiaj wczoraj jutro potem następnie później również także też tylko już jeszcze wszyscy
      wszystkie każdy wiele wielu niektórzy kilka został została może można trzeba po
    `),
  ]),
};
