/** Near synonyms: words that a reviser swaps for one another. */
import { EN_SYNONYMS } from './data/en-forms.ts';
import type { Lexeme } from './lexeme.ts';
import { stemOf } from './stem.ts';

/** Word -> its groups of synonyms. */
const groups = new Map<string, number[]>();
for (const [index, line] of EN_SYNONYMS.split('|').entries()) {
  for (const word of line.trim().split(/\s+/u)) {
    const list = groups.get(word);
    if (list) list.push(index);
    else groups.set(word, [index]);
  }
}
const stemGroups = new Map<string, number[]>();
for (const [word, list] of groups) stemGroups.set(stemOf(word), list);

/** Inflections count with their stems. */
export function isClose(one: Lexeme, other: Lexeme): boolean {
  const own = groupsOf(one);
  const others = own && groupsOf(other);
  return own !== undefined && others !== undefined && own.some((group) => others.includes(group));
}

const groupsOf = ({ lower, stem }: Lexeme): readonly number[] | undefined =>
  groups.get(lower) ?? stemGroups.get(stem);
