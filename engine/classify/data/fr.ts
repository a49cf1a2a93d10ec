/** French: grammar words, negations, modals, numbers, dates. */
import type { LanguageData } from './language-data.ts';

export const FR: LanguageData = {
  functionWords: `le la les l' un une des du de d' au aux et ou mais donc car ni que qui quoi dont où si comme quand lorsque puisque
    à en dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après dès selon malgré ce cet cette ces c'est
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils elles me te se lui y ne pas plus
    est sont était étaient être été sera seront a ont avait avaient avoir eu aura fait peut doit très aussi ainsi plus moins même tout
    toute tous toutes`,
  articles: "le la les l' un une des du",
  auxiliaries: 'est sont était étaient être été a ont avait avaient avoir',
  pronouns: 'je tu il elle on nous vous ils elles me te se lui leur',
  determiners: 'ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
  prepositions:
    "de du des d' à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après dès selon malgré",
  ordinary: '',
  negations: 'ne, pas, jamais, rien, aucun, aucune, aucune personne, personne, nul, nulle, ni, non, guère',
  denials: 'sans, refuse, refusent, refusé, interdit, interdire, impossible, empêche, nie, rejette, rejeté',
  lacks: '',
  innocent: `non seulement, pas seulement, ne que,
    une personne, d'une personne, qu'une personne, la personne, cette personne, toute personne, chaque personne,
    autre personne, même personne, seule personne, première personne, deuxième personne, troisième personne, tierce personne,
    quelque personne, telle personne, grande personne, jeune personne, en personne, par personne, sa personne, leur personne,
    personne physique, personne morale, personne humaine, personne âgée, personne handicapée, personne concernée, personne intéressée,
    un pas, d'un pas, qu'un pas, le pas, les pas, des pas, ce pas, son pas, ses pas, leurs pas, deux pas, trois pas, quelques pas, plusieurs pas,
    premier pas, premiers pas, second pas, dernier pas, autre pas, grand pas, grands pas, petit pas, petits pas, un nouveau pas, ce nouveau pas,
    important pas, faux pas, pas à pas, au pas, pas - de - calais`,
  modals: [
    {
      key: 'doit',
      force: 6,
      family: 'doit',
      forms: 'doit, doivent, devra, devront, faut, faudra, est tenu de, sont tenus de',
    },
    { key: 'devrait', force: 4, family: 'devrait', forms: 'devrait, devraient, faudrait' },
    { key: 'peut', force: 2, family: 'peut', forms: 'peut, peuvent, pourra, pourront' },
    { key: 'pourrait', force: 1, family: 'peut', forms: 'pourrait, pourraient' },
    {
      key: 'entend',
      force: 3,
      family: 'entend',
      forms: "entend, entendent, a l'intention de, ont l'intention de, prévoit de, prévoient de",
    },
  ],
  quantifiers: [
    { key: 'all', alone: true, forms: 'tous, toutes, chaque, tous les, toutes les' },
    { key: 'some', alone: false, forms: 'certains, certaines, quelques, plusieurs' },
    { key: 'most', alone: true, forms: 'la plupart' },
    { key: 'only', alone: true, forms: 'seulement, uniquement, exclusivement' },
    { key: 'at least', alone: true, forms: 'au moins, au minimum' },
    { key: 'at most', alone: true, forms: "au plus, jusqu'à, au maximum" },
    { key: 'more than', alone: true, forms: 'plus de' },
    { key: 'less than', alone: true, forms: 'moins de' },
  ],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  numerals: `zéro 0, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14,
    quinze 15, seize 16, vingt 20, vingts 20, trente 30, quarante 40, cinquante 50, soixante 60`,
  scales:
    'cent 100, cents 100, mille 1000, million 1000000, millions 1000000, milliard 1000000000, milliards 1000000000',
  ordinals:
    'premier 1, première 1, deuxième 2, second 2, seconde 2, troisième 3, quatrième 4, cinquième 5, dixième 10',
  numeralLinks: 'et',
  tensOnes: 'un une',
  tensLink: 'et',
  vigesimal: true,
  frequencies: {
    adverbs: '',
    nouns: 'fois',
    one: 'une',
    leads: 'moins plus seulement exactement',
    rates: 'par',
    timedRates: 'chaque tous toutes',
  },
  titles: 'm mme mlle mm dr président présidente ministre roi reine pape maire général colonel saint sainte',
  nameLinks: "de du des la le les et d' l'",
  rangeStarts: "de du d' depuis dès entre",
  denyingPrefixes: 'in im il ir dis',
  notDenying: `discours- discour- dispos- distribu- distan- dispens- disput- dissert- dispers- distinct- discut- imposer- impose imposes imposé- imposant- imposition- imposture- import- imprim- implant- impress- improuv- inform- incit- indic-
    indui- induct- infus- inflex- infract- inscri- inspir- instance- intens- interne- invest- invent- invers- invocat- irradi- inculp-
    intent- interr- index- incident- inciden- inclin- incarn- incorpor- impart- impuls- impact- imput- install- instaur- institu- instruct-
    inject- indemn- intact- injur- inhum- infiltr- influ- inond- intégr- invit- invoqu- inaugur- immigr- immers- impli- impétr- illumin-`,
};
