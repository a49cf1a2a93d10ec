import type { Rule } from '../place.ts';

const GREEK_END = /\p{Script=Greek}$/u;
const ARMENIAN_END = /\p{Script=Armenian}$/u;

/** A semicolon is a question mark behind Greek letters, a colon a full stop behind Armenian ones; nowhere else. */
export const colonOrSemicolon: Rule = ({ stop, token, tight }) => {
  const first = stop[0];
  if (first === ';') return GREEK_END.test(token) && !tight ? 'cut' : 'hold';
  if (first === ':') return ARMENIAN_END.test(token) && !tight ? 'cut' : 'hold';
  // The Armenian dot is a mark between comma and colon ("the following. a, b and c").
  if (stop === '.' && ARMENIAN_END.test(token)) return 'hold';
  return undefined;
};
