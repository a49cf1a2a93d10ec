import type { Rule } from '../place.ts';

const HALF_OF_DAY = /^[ap]\.?m$/iu;
const ZONE =
  /^(?:[ECMP]T|[ECMP][SD]T|AK[SD]T|HST|GMT|UTC|BST|IST|[CEW]ES?T|MSK|JST|KST|HKT|SGT|AES?T|AEDT|NZ[SD]T|Eastern|Central|Mountain|Pacific|Greenwich)$/u;

/** "7 p.m. Friday", "10 a.m. ET": the day or the zone of a time goes on with it, capital or not. */
export const clockTime: Rule = ({ stop, word, nextWord, language }) =>
  stop === '.' &&
  HALF_OF_DAY.test(word) &&
  (ZONE.test(nextWord) || language.calendar.has(nextWord.toLowerCase()))
    ? 'hold'
    : undefined;
