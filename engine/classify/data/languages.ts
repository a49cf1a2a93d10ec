/** Languages by what they have in common. Primary subtags of BCP 47. */

/** Written in Latin letters, and not English: English words are no measure of theirs. */
export const OTHER_LATIN: ReadonlySet<string> = new Set(
  `af az bs ca cs cy da de es et eu fi fil fo fr fy ga gd gl haw hr ht hu id ig is it jv lb lt lv mg mi ms mt nb nl nn no oc
  om pl pt rm ro rw sk sl sm sn so sq ss st su sv sw tk tl tn to tr ts uz ve vi wo xh yo zu`.split(/\s+/u),
);

/**
 * A name has the same form whatever it does in the sentence: its place, or the particle behind it, tells. Also what has no
 * tag, which is read as English.
 */
export const POSITIONAL: ReadonlySet<string> = new Set(
  'af ca da de en es fr gl id it ja ms nb nl nn no pt sv und vi zh'.split(' '),
);

/** An article or a conjunction loses its vowel before another: l'Irak, d'euros, dell'Iraq. */
export const ELIDING: ReadonlySet<string> = new Set(['ca', 'fr', 'it', 'oc']);

/** Of languages in Latin letters without data of their own: what denies the rest of a word, and what only looks like it. */
export const OTHER_DENIALS = {
  denyingPrefixes: 'in im il ir dis',
  notDenying: `inform- impor- impost- imposi- impon- impong- incontr- insegn- intend- intes- indic- impieg- impar- impegn- inter- invest- import-
    incorr- incid- indott- indur- indu- inclu- instal- institu- instru- distrib- dispos- dispor- discors- discorr- distan- discurs- disput-`,
} as const;
