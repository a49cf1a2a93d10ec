import type { Rule } from '../place.ts';

const SMALL_NUMBER = /^[([„“"]*(?:\d{1,2}|[IVXL]{1,6})$/u;

/** Where ordinals carry a stop: "am 3. Oktober", "der 2. Weltkrieg", "XII. Pluku". */
export const ordinal: Rule = ({ stop, token, nextWord, nextToken, language }) => {
  if (stop !== '.' || !/[\dIVXL]$/u.test(token)) return undefined;
  if (!language.ordinals) return undefined;
  if (language.calendar.has(nextWord.toLowerCase())) return 'hold';
  if (!SMALL_NUMBER.test(token)) return undefined;
  if (/^[\d§]/u.test(nextToken)) return 'hold';
  return /^\p{L}/u.test(nextWord) && !language.openers.has(nextWord.toLowerCase()) ? 'hold' : undefined;
};
