/** Two names: the same, a form or another spelling of it, or another name. */
import { isAnagram, sharedStart, slips } from './distance.ts';
import { ROLE } from './lexeme.ts';
import { placeOf } from './places.ts';
import type { Kind } from './severity.ts';
import { isVariant } from './spelling.ts';
import type { Word } from './words.ts';

/** Respelt names have about this share of slips at most: Ishaef, Ishayev. */
const SLIP_SHARE = 0.34;

/** The kind of change between two names; undefined where it is none of names (the same name, two terms). */
export function compareNames(one: readonly Word[], other: readonly Word[]): Kind | undefined {
  // "Party A" and "Party B", "Article I" and "Article V": that is all that tells them apart.
  const [label, otherLabel] = [labelOf(one), labelOf(other)];
  if (label !== undefined && otherLabel !== undefined && label !== otherLabel) return 'name';
  const [x, y] = [bare(one), bare(other)];
  if (x.join('') === y.join('')) return undefined;
  if (one.length === 1 && other.length === 1) {
    const [own, others] = [one[0].lexeme, other[0].lexeme];
    if (isVariant(own, others)) return undefined;
    if (x.length === 1 && y.length === 1 && x[0].replace(/s$/u, '') === y[0].replace(/s$/u, ''))
      return undefined;
  }
  if (one.every(isTerm) && other.every(isTerm)) return undefined;
  if (initials(x) === y.join('') || initials(y) === x.join('')) return 'name reworded';
  if (x.length === y.length) {
    let respelled = false;
    for (const [k, word] of x.entries()) {
      if (word === y[k]) continue;
      const relation = compareWords(word, y[k]);
      if (relation === 'other') return 'name';
      if (relation === 'respelled') respelled = true;
    }
    return respelled ? 'name respelled' : 'grammar';
  }
  // Putin, Vladimir Putin.
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word)) ? 'name reworded' : 'name';
}

/** An ordinary word with a capital, no title: "the Package", "the Programme" are terms rather than names. */
const isTerm = ({ lexeme }: Word): boolean =>
  lexeme.script === 'mark' ||
  ((lexeme.isWord || (lexeme.roles & ROLE.nameLink) !== 0) &&
    (lexeme.roles & (ROLE.title | ROLE.knownName)) === 0 &&
    lexeme.capital < 2);

/** The letter or Roman number at a name's end. */
function labelOf(span: readonly Word[]): string | undefined {
  const { text } = span[span.length - 1].lexeme;
  return /^(?:[A-Z]|[IVX]+)$/u.test(text) ? text : undefined;
}

const bare = (span: readonly Word[]): string[] =>
  span
    .filter(({ lexeme }) => lexeme.script !== 'mark' && (lexeme.roles & ROLE.function) === 0)
    .map(({ lexeme }) => lexeme.bare);

const initials = (words: readonly string[]): string =>
  words.length > 1 ? words.map((word) => word[0]).join('') : '';

function compareWords(one: string, other: string): 'respelled' | 'form' | 'other' {
  const [place, otherPlace] = [placeOf(one), placeOf(other)];
  // Turkey, Turkish; but Austria and Australia are close and not the same.
  if (place !== undefined && otherPlace !== undefined) return place === otherPlace ? 'form' : 'other';
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  const start = sharedStart(one, other);
  if (
    start >= 4 &&
    one.length !== other.length &&
    /^(?:|s|n|an|ian|ese|i|ish|e|a|ns|ans|ians)$/u.test(one.slice(start)) &&
    /^(?:|s|n|an|ian|ese|i|ish|e|a|y|ns|ans|ians)$/u.test(other.slice(start))
  ) {
    return 'form';
  }
  if (shorter < 4) return 'other';
  const limit = Math.max(1, Math.floor(longer * SLIP_SHARE));
  const distance = slips(one, other, limit);
  if (distance > limit) return 'other';
  if (longer <= 4) return isAnagram(one, other) ? 'respelled' : 'other';
  return one[0] === other[0] || isAnagram(one, other) || distance === 1 ? 'respelled' : 'other';
}
