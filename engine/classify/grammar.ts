/** Grammar: forms of one word. */
import { sharedStart } from './distance.ts';
import { type Lexeme, ROLE } from './lexeme.ts';

/** Two inflections of one lemma: work, works, worked; in other languages a shared stem and short endings. */
export function isInflection(one: Lexeme, other: Lexeme): boolean {
  if (one.script !== other.script) return false;
  if (one.stem === other.stem) return one.stem.length > 1;
  if ((one.roles & other.roles & ROLE.pronoun) !== 0 && one.script === 'latin') return false;
  // English stems are found by rule; other languages go by their beginnings.
  if (one.stem !== one.lower || other.stem !== other.lower) return false;
  if (one.unspaced || one.script === 'mark') return false;
  const start = sharedStart(one.lower, other.lower);
  const longer = Math.max(one.lower.length, other.lower.length);
  return start >= 4 && longer - start <= 3 && start >= 0.6 * longer && one.script !== 'latin';
}

const ENDINGS = new Set(
  `s es ed ing er ers or ors est ly al ally ial ially ic ical ically y ily ity ities ty ion ions ation ations ition itions
  tion tions sion sions ment ments ness ance ances ancy ence ences ency ant ants ent ents ive ively ative able ible ably ous
  ously ious iously ary ory ist ists ism ize ise ized ised ization isation ify ified en ened ful fully hood ship dom ish ee
  e t d n th ual ually ate ated ates ating ator ators ure ures age ages ar cal ically ing ings ted ting tive d r rs st`
    .split(/\s+/u)
    .filter((ending) => ending !== ''),
);

/** Words built from one root: require and requirement, important and importance. Not useful and useless. */
export function isDerivation(one: Lexeme, other: Lexeme): boolean {
  if (one.script !== 'latin' || other.script !== 'latin') return false;
  const [x, y] = [one.lower, other.lower];
  const start = sharedStart(x, y);
  if (start < 4 || start < 0.5 * Math.min(x.length, y.length)) return false;
  // The root's last letter may change (decide, decision), so one letter may be given back to the endings.
  return (
    (isEnding(x.slice(start)) && isEnding(y.slice(start))) ||
    (start > 4 && isEnding(x.slice(start - 1)) && isEnding(y.slice(start - 1)))
  );
}

const isEnding = (rest: string): boolean => rest === '' || ENDINGS.has(rest);

/** Up to so many letters are too few to be sure of: "able" is denied by "unable", "arm" may not be by "disarm". */
const SHORT = 3;

/** One word is the other with a prefix that denies it in its language, or -less for -ful. */
export function isDenied(one: Lexeme, other: Lexeme): boolean {
  const [shorter, longer] = one.lower.length < other.lower.length ? [one, other] : [other, one];
  const [short, long] = [shorter.lower, longer.lower];
  if (short.length > SHORT && long.endsWith(short) && longer.denied === short) return true;
  const root = sharedStart(short, long);
  return (
    root > 2 &&
    ((short.slice(root) === 'ful' && long.slice(root) === 'less') ||
      (short.slice(root) === '' && long.slice(root) === 'less' && root > 3))
  );
}
