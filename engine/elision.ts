/** What an apostrophe joins to a word, in any of its forms. */

/** What Romance languages put in front of a word that begins with a vowel: "l’accord", "qu'elle", "dell'arte". */
export const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|un)['’](?=\p{L}{2})/u;

/** Of English: "treaty's", "parties'". */
export const GENITIVE = /['’]s?$/u;
