import { expect, test } from 'vitest';
import { cuts } from './cuts.ts';

/** What each language's words are for: [text with ‖ where a segment ends]. */
const CASES: { readonly [language: string]: readonly string[] } = {
  de: [
    'Das folgt aus § 5 i.V.m. § 7 und i. V. m. Art. 3 lit. A der Ordnung. ‖Mehr gilt nicht.',
    'So BGH, Urt. v. 12. März 2010, BGBl. I S. 5, und Beschl. v. 3.4.2011, Rz. 12. ‖Das ist neu.',
    'Die Anstalt i. S. d. Gesetzes haftet i. H. v. 5 Mio. Euro. ‖Das ist viel.',
    'Er schrieb Otto v. Bismarck. ‖So Meier a. a. O. Seite 5, m.w.N. ‖Gerichte folgen dem.',
    'Es war eine neue Art. ‖Komm. ‖Wir gehen.',
  ],
  en: [
    'See Pub. L. No. 107-56, 110 Stat. 1321 and 42 U.S.C. § 1983. ‖The court agreed.',
    'Under Fed. R. Civ. P. 12 and sec. 5 it fails. ‖See Fig. 1 and Cal. Civ. Code 5.',
    'We met at the pub. ‖Later we left. ‖He is well fed. ‖She is not.',
  ],
  fr: [
    'Voir art. L. 123-1 et art. R. 5 du code. ‖Il dit Cass. civ. 12 mars, Cass. Crim. 5 mai, al. 2.',
    'Elle aime l’art. ‖Les autres aussi.',
  ],
  it: [
    'Nel sec. XV la legge non esisteva. ‖La Cass. civ. Sez. III e il Trib. Milano lo dicono.',
    'Si veda la l. 300/1970 e il d. lgs. 81/2008. ‖Non altro.',
  ],
  es: ['En el s. XV no había nada. ‖Véase el tít. IV.'],
  pt: [
    'No séc. XIX o Min. Alexandre não existia. ‖O Rel. Min. Silva falou.',
    'Espere aqui mais 5 min. ‖Depois entre.',
    'O proc. foi aberto. ‖O autor ganhou.',
  ],
  da: ['Det er en sjælden art. ‖Fuglen lever her.'],
  ar: ['انظر ص. ١٢ من الكتاب.'],
};

for (const [language, cases] of Object.entries(CASES)) {
  test.each(cases)(`${language}: %s`, (marked) => {
    const { got, want } = cuts(marked, language);
    expect(got).toEqual(want);
  });
}
