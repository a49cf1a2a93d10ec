/** Spelling: one word written otherwise, by slip, by country or by hyphen. */
import { EN_RESPELLINGS, EN_VARIANTS } from './data/en-forms.ts';
import { isAnagram, sharedStart, slips } from './distance.ts';
import { type Lexeme, ROLE } from './lexeme.ts';

const variants = new Map<string, string[]>();
for (const pair of EN_VARIANTS.split(/\s+/u)) {
  const [one, other] = pair.split('/');
  variants.set(one, [...(variants.get(one) ?? []), other]);
  variants.set(other, [...(variants.get(other) ?? []), one]);
}

/** colour and color, organise and organize, Fig and Figure. */
export function isVariant(one: Lexeme, other: Lexeme): boolean {
  const [x, y] = [one.lower, other.lower];
  if (variants.get(x)?.includes(y)) return true;
  if (Math.abs(x.length - y.length) > 3 || x[0] !== y[0])
    return x.slice(1) === y && (x[0] === 'o' || x[0] === 'a') ? x[1] === 'e' : false;
  if (x.length < 4 || y.length < 4 || (x[1] !== y[1] && x[2] !== y[2])) return false;
  return isRespelled(x, y) || unhyphenated(x) === unhyphenated(y);
}

const unhyphenated = (word: string): string => word.replace(/[-\u00ad]/gu, '');

function isRespelled(one: string, other: string): boolean {
  if (differing(one, other) > RESPELLED) return false;
  return EN_RESPELLINGS.some(
    ([british, american]) => swaps(one, other, british, american) || swaps(other, one, british, american),
  );
}

/** Letters of the longer of two words between what they begin with alike and what they end with alike. */
function differing(one: string, other: string): number {
  const start = sharedStart(one, other);
  let [oneEnd, otherEnd] = [one.length, other.length];
  while (
    oneEnd > start &&
    otherEnd > start &&
    one.charCodeAt(oneEnd - 1) === other.charCodeAt(otherEnd - 1)
  ) {
    oneEnd--;
    otherEnd--;
  }
  return Math.max(oneEnd, otherEnd) - start;
}

/** What respellings differ in at the most. */
const RESPELLED = Math.max(...EN_RESPELLINGS.map(([british, american]) => differing(british, american)));

function swaps(one: string, other: string, from: string, to: string): boolean {
  if (one.length - from.length + to.length !== other.length) return false;
  const at = one.lastIndexOf(from);
  return at > 0 && other.startsWith(one.slice(0, at)) && other.slice(at) === to + one.slice(at + from.length);
}

/** How many slips make a word of this length another: one up to 5 letters, a third of it beyond. */
const allowed = (length: number): number =>
  length < 3 ? 0 : length <= 5 ? 1 : Math.min(4, Math.floor(length / 3));

/**
 * The number of slips between a word and its misspelling, or 0 when they are two words: both known, too far apart,
 * or with digits in them.
 */
export function misspelled(one: Lexeme, other: Lexeme): number {
  const [x, y] = [one.lower, other.lower];
  const longer = Math.max(x.length, y.length);
  let limit = allowed(longer);
  if (limit === 0) return 0;
  if (!one.studied && !other.studied) return isSlipUnstudied(x, y) ? 1 : 0;
  if (Math.abs(x.length - y.length) > limit) return 0;
  const [oneKnown, otherKnown] = [isKnown(one), isKnown(other)];
  if (oneKnown && otherKnown) return 0;
  // Two words that are both unknown may be two words: fewer slips, and a common beginning.
  if (!oneKnown && !otherKnown && longer < 8 && sharedStart(x, y) < 3) limit = Math.max(1, limit - 1);
  if (Math.abs(x.length - y.length) > limit) return 0;
  if (longer <= 8 && (x[0] === y[0] || longer > 5) && isAnagram(x, y)) return 1;
  const distance = slips(x, y, limit);
  if (distance > limit) return 0;
  if (x[0] !== y[0] && distance > (longer < 8 ? 1 : 2) && !isAnagram(x.slice(0, 3), y.slice(0, 3))) return 0;
  return distance;
}

/**
 * In a language without a list of words: a single slip behind the first letter, or accents alone. Importer and exporter
 * are two words.
 */
function isSlipUnstudied(one: string, other: string): boolean {
  const [x, y] = [plainLetters(one), plainLetters(other)];
  return x === y || (x[0] === y[0] && slips(one, other, 1) === 1);
}

const plainLetters = (word: string): string => word.normalize('NFD').replace(/\p{M}+/gu, '');

const isKnown = (lexeme: Lexeme): boolean =>
  (lexeme.roles & (ROLE.function | ROLE.knownName)) !== 0 || lexeme.isWord;
