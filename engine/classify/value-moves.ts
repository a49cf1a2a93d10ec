/** Values that changed inside a phrase that moved: "within six months" from the end, "Within three months" at the start. */
import type { Pair, Placed } from './value-pairs.ts';
import { isContent, type Sides, type Word } from './words.ts';

export interface Spoken {
  readonly before: () => ReadonlySet<string>;
  readonly after: () => ReadonlySet<string>;
}

/** Words on either side of a value that tell what it belongs to. */
const NEIGHBOURS = 2;

/**
 * Pairs the only value of its type that each side has left, wherever the two stand, if they share a word ("June",
 * "months") or a neighbour. Where a side has several, or where a word next to one has gone from the other side, one clause
 * went and another came, each with a value of its own. `spoken`: what the zones of a side say.
 */
export function pairMoved(
  sides: Sides,
  before: readonly Placed[],
  after: readonly Placed[],
  spoken: Spoken,
  pair: Pair,
): void {
  const others = loneByType(after);
  if (others.size === 0) return;
  for (const [type, one] of loneByType(before)) {
    const other = others.get(type);
    if (one && other && isSamePhrase(sides, one, other, spoken)) pair(one, other, false);
  }
}

/** Changed values without a counterpart; undefined for a type that has several. */
function loneByType(placed: readonly Placed[]): ReadonlyMap<string, Placed | undefined> {
  const lone = new Map<string, Placed | undefined>();
  for (const one of placed) {
    if (one.paired || !one.words.some(({ zone, taken }) => zone >= 0 && !taken)) continue;
    const type = `${one.value.type} ${one.value.soft}`;
    lone.set(type, lone.has(type) ? undefined : one);
  }
  return lone;
}

function isSamePhrase(sides: Sides, one: Placed, other: Placed, spoken: Spoken): boolean {
  const [ours, theirs] = [neighboursOf(sides.before, one), neighboursOf(sides.after, other)];
  if (!isAllSaid(ours, spoken.after()) || !isAllSaid(theirs, spoken.before())) return false;
  if (one.words.some((word) => isWord(word) && has(other.words, word))) return true;
  if (ours.some((word) => isContent(word) && has(theirs, word))) return true;
  // "In 2003": a date or a time says by itself what it is, a number does not.
  const isSure = one.value.type === 'date' || one.value.type === 'time';
  const [lead, theirLead] = [sides.before[one.value.from - 1], sides.after[other.value.from - 1]];
  return isSure && lead !== undefined && theirLead !== undefined && isWord(lead) && has([theirLead], lead);
}

/** The words next to a value, up to a mark. */
function neighboursOf(words: readonly Word[], { value: { from, to } }: Placed): Word[] {
  const found: Word[] = [];
  for (let k = from - 1; k >= 0 && k >= from - NEIGHBOURS && isWord(words[k]); k--) found.push(words[k]);
  for (let k = to; k < words.length && k < to + NEIGHBOURS && isWord(words[k]); k++) found.push(words[k]);
  return found;
}

/** Whether those that changed and say something are said by the other side too. */
const isAllSaid = (words: readonly Word[], others: ReadonlySet<string>): boolean =>
  words.every((word) => word.zone < 0 || !isContent(word) || others.has(word.lexeme.lower));

const isWord = ({ lexeme }: Word): boolean => lexeme.script !== 'mark';

const has = (words: readonly Word[], { lexeme }: Word): boolean =>
  words.some((word) => word.lexeme.lower === lexeme.lower);
