import { expect, test } from 'vitest';
import { cuts } from './cuts.ts';

/** What each language's words are for: [text with ‖ where a segment ends]. */
const CASES: { readonly [language: string]: readonly string[] } = {
  el: [
    'Ο κ. Μητσοτάκης μίλησε και ο κ. Α. Τσίπρας απάντησε. ‖Κανείς δεν έφυγε.',
    'Ισχύουν τον ν. 4412/2016 και η παρ. 2 του άρθρ. 5. ‖Βλ. σελ. 12 και Τηλ. 210.',
    'Στις 5 μ.μ. ‖Η συνάντηση.',
    'Αγόρασε μήλα κ.λπ. ‖Οι άλλοι έφυγαν.',
    'Πολλά φρούτα, π.χ. Μήλα Ζαγοράς, πωλούνται. ‖Η πόλη έπεσε το 480 π.Χ. ‖Πέρσες την πήραν.',
    'Η δόση είναι 5 εκατ. ευρώ. ‖Μιλούν 5 εκατ. Έλληνες.',
  ],
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
  sv: [
    'Hon kom fr. o. m. Måndag, t.ex. Anna, och läste s. 5 i kap. 3. ‖Sedan gick hon.',
    'Hans fru. ‖Det är en ny art. ‖Jag vill följa med. ‖De var 12. ‖Kalle kom.',
  ],
  da: ['Det er en sjælden art. ‖Fuglen lever her.'],
  ar: ['انظر ص. ١٢ من الكتاب.'],
  cs: [
    'Podle § 5 odst. 2 písm. a) platí to. ‖Žije zde 5 tis. lidí a stojí to 5 mil. Kč.',
    'Rozsudek č. j. 5 As 12, popř. Dodatek, vč. Přílohy. ‖Jiné není.',
    'Stálo to 5 mil. ‖Potom zdražilo. ‖Hráli, zpívali atd. ‖Lidé odešli.',
  ],
  sk: ['Podľa ods. 2 zákona č. 460/1992 Z. z. to platí. ‖Boli tam chlieb, mlieko a pod. ‖Deti odišli.'],
  pl: [
    'Zob. Dz. U. poz. 12 i por. Też uchwałę. ‖Szkoła im. Jana Pawła, woj. Śląskie, godz. 15 w piątek.',
    'Pomógł im. ‖Potem wyszedł. ‖Ten gen. ‖Jest ważny.',
    'Mieszka tu 5 tys. Polaków. ‖Zarabia 5 tys. ‖Potem idzie.',
  ],
  sl: ['Zakon (Ur. l. RS, št. 5) velja. ‖Tako pravi čl. 5. ‖Ker je tako, ga. ‖Novak ve.'],
  hr: ['Prema čl. 5. Zakona i br. 12 to vrijedi. ‖Govorio je dr. Horvat. ‖Bili su Ivan i dr. ‖Oni odoše.'],
  sr: [
    'Према чл. 5. Закона и ст. 2. члана то важи. ‖Имао их је 5. ‖Онда је отишао.',
    'Дошао је др. Петровић. ‖Били су Иван и др. ‖Они су отишли.',
    'Prema čl. 5. Zakona to važi. ‖Onda je otišao.',
  ],
  bg: [
    'Съгласно чл. 5, ал. 2, изр. 1 и бр. 12 това важи. ‖Обн. ДВ и т. 5 също.',
    'Живее в гр. София на ул. Васил Левски. ‖Роден е през 1999 г. ‖Пловдив му харесва.',
    'Това е общ. ‖Ген. ‖Там има хляб и др. ‖Той отиде.',
  ],
  mk: ['Според чл. 5 тоа важи. ‖Тој дојде.'],
  uk: [
    'Він мешкав на вул. Шевченка, буд. 5, біля театру ім. Франка. ‖Так сказано у ст. 5.',
    'Це сталося в ХХ ст. ‖Усе змінилося. ‖Це сталося ще в XX ст. ‖Київ ріс.',
    'Він народився у 1999 р. ‖Потім жив тут. ‖Минув час. ‖Петро пішов. ‖Це ген. ‖Петро знає.',
  ],
  be: ['Ён жыў на вул. Купалы ў г. Мінск, гл. с. 5. ‖Нарадзіўся ў 1999 г. ‖Пасля жыў тут.'],
  hu: [
    'A Kft. Vezetője dr. Kiss, ún. Tanácsadó, pl. Budapesten él. ‖A többi nem.',
    'II. Rákóczi Ferenc és IV. Béla élt. ‖Ez 2020. Január 5. napján volt.',
    'Volt ott kenyér, tej stb. ‖Péter elment. ‖Öten jöttek, azaz 5. ‖Aztán elmentek.',
  ],
  fi: [
    'Esim. Matti, mm. Helsingissä, ks. Liite 2 ja s. 5. ‖Muut lähtivät.',
    'Se maksoi 5 milj. ‖Yhtiö myi sen. ‖Siellä oli leipää, maitoa jne. ‖Lapset lähtivät.',
    'Se on 5. Armeija. ‖Heitä oli 12. ‖Sitten he lähtivät.',
  ],
  et: [
    'Vt. Lisa 2, nt. Tallinnas, 19. saj. Eestis. ‖Teised läksid.',
    'Seal oli leib, piim jne. ‖Lapsed läksid. ‖Neid oli 12. ‖Siis nad läksid.',
  ],
  lv: [
    'Piem. Rīgā, sk. Pielikumu, plkst. 12 notika 2. Pasaules kongress. ‖Citi aizgāja.',
    'Tur bija maize, piens u. c. ‖Bērni aizgāja. ‖Man sal. ‖Jānis aizgāja.',
  ],
  lt: [
    'Pvz. Vilniuje, žr. Priedą, 2020 m. sausio 5 d. Seimas priėmė įstatymą. ‖Kiti išėjo.',
    'Ten buvo duona, pienas ir t. t. ‖Vaikai išėjo. ‖Tai įvyko sausio 5 d. ‖Tada jie išėjo.',
  ],
  tr: [
    'Doç. Dr. Ali Kaya ve Av. Ali geldi. ‖Sn. Vali gelmedi. ‖II. Mehmed öldü.',
    'Bugün güzel bir av. ‖Ali sevindi. ‖Bunu al. ‖Ali öyle der. ‖Veli güldü.',
    'Elma, armut vb. ‖Çocuklar gitti. ‖Sayısı 12. ‖İlk gelen oydu.',
  ],
  ro: [
    'Conform art. 5 alin. (2) lit. a) dl. Popescu și Dl. Ionescu plătesc. ‖Sf. Gheorghe nu.',
    'Nu am de acest gen. ‖Ion are mere, pere etc. ‖Maria vine.',
  ],
  is: ['Sjá t.d. Jón, bls. 5 og 2. Kafli. ‖Þar var brauð o.s.frv. ‖Börnin fóru.'],
  fo: ['Hann kom 5. Mai og t.d. Jógvan, bls. 5. ‖Tey vóru 12. ‖Hon fór.'],
  vi: ['Ông sống ở TP. Hồ Chí Minh với PGS. TS. Nguyễn Văn An. ‖Có cam, chuối v.v. ‖Trẻ em đi.'],
  id: ['Ia tinggal di Jl. Sudirman dengan Hj. Siti, hlm. 5. ‖Ada roti, susu dll. ‖Anak pergi.'],
  he: ['פרופ. כהן גר ברחוב הרצל. ‖טל. 03 אינו עונה.'],
  fa: ['ر.ک. ص. ۱۲ همین کتاب.'],
};

for (const [language, cases] of Object.entries(CASES)) {
  test.each(cases)(`${language}: %s`, (marked) => {
    const { got, want } = cuts(marked, language);
    expect(got).toEqual(want);
  });
}
