/** Lists in strings -> lists. */

/** Words of a list. */
export const wordsOf = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');

/** Phrases of a list, parted by commas. */
export const phrasesOf = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
