/** Spanish: grammar words, negations, modals, numbers, dates. */
import type { LanguageData } from './language-data.ts';

export const ES: LanguageData = {
  functionWords: `el la los las lo un una unos unas de del al a en y e o u pero sino porque que quien cual cuyo donde cuando como si
    aunque mientras para por con sin sobre bajo entre hacia hasta desde según contra durante ante tras este esta estos estas ese esa
    esos esas aquel aquella mi mis tu tus su sus nuestro nuestra nuestros yo tú él ella ello nosotros ellos ellas me te se nos le les
    no ni ya muy más menos también tampoco es son era eran fue fueron ser sido está están estaba estar ha han había habían haber hay
    puede pueden debe deben`,
  articles: 'el la los las un una unos unas',
  auxiliaries: 'es son era eran fue fueron ser sido ha han había habían haber está están',
  pronouns: 'yo tú él ella nosotros ellos ellas me te se nos le les lo la los las',
  determiners:
    'este esta estos estas ese esa esos esas aquel aquella mi mis tu tus su sus nuestro nuestra nuestros',
  prepositions:
    'de del al a en para por con sin sobre bajo entre hacia hasta desde según contra durante ante tras',
  ordinary: '',
  negations: 'no, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, ni, tampoco',
  denials: 'sin, imposible, rechaza, rechazó, prohíbe, prohibido, niega, negó, impide',
  lacks: 'evita',
  innocent: `no sólo, no solo, no obstante, no más de, no menos de,
    hasta ahora, hasta hoy, hasta aquí, hasta entonces, hasta la fecha, hasta el momento, hasta que, hasta cuándo`,
  modals: [
    {
      key: 'debe',
      force: 6,
      family: 'debe',
      forms: 'debe, deben, deberá, deberán, tiene que, tienen que, hay que, ha de, han de',
    },
    { key: 'debería', force: 4, family: 'debería', forms: 'debería, deberían' },
    { key: 'puede', force: 2, family: 'puede', forms: 'puede, pueden, podrá, podrán' },
    { key: 'podría', force: 1, family: 'puede', forms: 'podría, podrían' },
    { key: 'prevé', force: 3, family: 'prevé', forms: 'tiene la intención de, prevé, pretende, planea' },
  ],
  quantifiers: [
    { key: 'all', alone: true, forms: 'todos, todas, todo, toda, cada' },
    { key: 'some', alone: false, forms: 'algunos, algunas, varios, varias, ciertos' },
    { key: 'most', alone: true, forms: 'la mayoría, la mayor parte' },
    { key: 'only', alone: true, forms: 'sólo, solo, solamente, únicamente, exclusivamente' },
    { key: 'at least', alone: true, forms: 'al menos, por lo menos, como mínimo, no menos de' },
    { key: 'at most', alone: true, forms: 'hasta, a lo sumo, como máximo, no más de' },
    { key: 'more than', alone: true, forms: 'más de' },
    { key: 'less than', alone: true, forms: 'menos de' },
  ],
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  numerals: `cero 0, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13, catorce 14,
    quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, veinte 20, veintiuno 21, veintidós 22, veintitrés 23,
    veinticuatro 24, veinticinco 25, treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90,
    doscientos 200, doscientas 200, trescientos 300, trescientas 300, cuatrocientos 400, cuatrocientas 400, quinientos 500,
    quinientas 500, seiscientos 600, seiscientas 600, setecientos 700, setecientas 700, ochocientos 800, ochocientas 800,
    novecientos 900, novecientas 900`,
  scales: 'cien 100, ciento 100, mil 1000, millón 1000000, millones 1000000',
  ordinals:
    'primero 1, primera 1, primer 1, segundo 2, segunda 2, tercero 3, tercera 3, tercer 3, cuarto 4, quinto 5',
  numeralLinks: 'y',
  tensOnes: 'uno una un',
  tensLink: 'y',
  frequencies: {
    adverbs: '',
    nouns: 'vez veces',
    one: 'una',
    leads: 'menos más solo sólo',
    rates: 'por',
    timedRates: 'a al cada',
  },
  titles:
    'sr sra srta señor señora don doña dr dra presidente presidenta ministro ministra rey reina papa san santa general',
  nameLinks: 'de del la las los y',
  rangeStarts: 'de del desde entre',
  denyingPrefixes: 'in im ir i',
  notDenying: `imponer- impone imponen imposici- impuest- imput- implant- impres- imprim- import- impuls- impart- impact- implic- informa informado-
    informar- informaci- informad- informe- incit- indic- induc- inducci- infus- inflex- infracc- inscri- inspir- instanc- intens- intern-
    inver- invent- invit- invoc- inclin- incid- incorpor- instal- instaur- institu- instruc- inyec- indemn- intact- influ- inund- inaugur- inmigr-
    inmers- ilumin- irradi- intent- intención- insist-`,
};
