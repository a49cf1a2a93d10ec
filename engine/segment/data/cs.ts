import { type LanguageData, words } from '../language.ts';
import { SLAVIC } from './slavic.ts';

/** Czech and Slovak: "mil." stands in front of "Kč" as often as at the end, so it is no unit. */
export const CZECH: LanguageData = {
  ...SLAVIC,
  leading: new Set([
    ...SLAVIC.leading,
    ...words(`
      příp príp vč zejm kupř č.j č.p č.k sp zn zák vyhl hl.m hl okr nar tř pozn mvdr rsdr arch
      akad lat něm angl
    `),
  ]),
  numbered: new Set([...SLAVIC.numbered, ...words('roč vyd rozh usn příl')]),
  inner: new Set([...SLAVIC.inner, ...words('tis mil sb zb z.z csc drsc ph.d stor ')]),
  closing: words('atd atď atp apod pod aj př.n.l pr.n.l n.l'),
  units: words('r km kg m cm hod min sek kč'),
  openers: new Set([
    ...SLAVIC.openers,
    ...words(`
      tím tomu této těchto tyto mnoho někteří někdo každý všichni všechno jsou jsem jsme byl byla bylo byli má
      měl může podle během kromě vedle však dnes včera zítra nyní teď tam tady zde jenže jako kvůli díky
      tieto tohto každý všetci sú som sme bol bola bolo boli podľa počas okrem dnes včera zajtra teraz tam tu
      potom ako prečo lebo avšak preto kto čo ešte už iba tiež ich jeho jej naše
    `),
  ]),
};
