/** Languages by what they have in common. Primary subtags of BCP 47. */

/** Written in Latin letters, and not English: English words are no measure of theirs. */
export const OTHER_LATIN: ReadonlySet<string> = new Set(
  `af az bs ca cs cy da de es et eu fi fil fo fr fy ga gd gl haw hr ht hu id ig is it jv lb lt lv mg mi ms mt nb nl nn no oc
  om pl pt rm ro rw sk sl sm sn so sq ss st su sv sw tk tl tn to tr ts uz ve vi wo xh yo zu`.split(/\s+/u),
);

/** The subject stands before the verb and the object behind it. Also what has no tag, which is read as English. */
export const FIXED_ORDER: ReadonlySet<string> = new Set('ca en es fr gl id it ms pt und vi'.split(' '));

/** The verb or a particle stands in its place, and a name has the same form wherever it stands. */
export const NAMES_IN_ORDER: ReadonlySet<string> = new Set('af da de ja nb nl nn no sv zh'.split(' '));

/** Adverbs that no ending shows, of those languages: they say the same wherever they stand. */
export const PLACELESS: ReadonlySet<string> = new Set(
  `again already also always later never now often once perhaps sometimes soon still then there today tomorrow tonight twice yesterday yet
  ahora antes ayer después hoy luego mañana nunca siempre tarde ya
  alors après aujourd'hui bientôt demain encore enfin hier jamais parfois souvent toujours
  adesso allora domani dopo ieri mai ora poi oggi sempre spesso agora amanhã depois hoje ontem sempre`.split(
    /\s+/u,
  ),
);

/** An article or a conjunction loses its vowel before another: l'Irak, d'euros, dell'Iraq. */
export const ELIDING: ReadonlySet<string> = new Set(['ca', 'fr', 'it', 'oc']);

/** Of languages in Latin letters without data of their own: what denies the rest of a word, and what only looks like it. */
export const OTHER_DENIALS = {
  denyingPrefixes: 'in im il ir dis',
  notDenying: `inform- impor- impost- imposi- impon- impong- incontr- insegn- intend- intes- indic- impieg- impar- impegn- inter- invest- import-
    incorr- incid- indott- indur- indu- inclu- instal- institu- instru- distrib- dispos- dispor- discors- discorr- distan- discurs- disput-`,
} as const;
