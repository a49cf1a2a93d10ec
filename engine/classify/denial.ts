/** Words that deny by their first letters what the rest of them says: "unknown". */
import type { LanguageData } from './data/language-data.ts';
import { wordsOf } from './data/lists.ts';

/** Fewer letters than this are no word that could be denied. */
const SHORTEST = 3;

/** For the words of a language, in lower case: what a word denies; undefined where it denies nothing. */
export function denialsOf(
  { denyingPrefixes, notDenying }: Pick<LanguageData, 'denyingPrefixes' | 'notDenying'>,
  stem: (lower: string) => string,
): (lower: string) => string | undefined {
  const prefixes = wordsOf(denyingPrefixes);
  const words = new Set<string>();
  const beginnings: string[] = [];
  for (const entry of wordsOf(notDenying)) {
    if (entry.endsWith('-')) beginnings.push(entry.slice(0, -1));
    else words.add(stem(entry));
  }
  return (lower) => {
    const rest = restOf(lower, prefixes);
    if (rest === undefined || words.has(stem(lower))) return undefined;
    return beginnings.some((beginning) => lower.startsWith(beginning)) ? undefined : rest;
  };
}

/** What stands behind the first of the prefixes, and a hyphen, that leaves a word. */
function restOf(lower: string, prefixes: readonly string[]): string | undefined {
  for (const prefix of prefixes) {
    if (!lower.startsWith(prefix)) continue;
    const rest = lower.slice(prefix.length + (lower[prefix.length] === '-' ? 1 : 0));
    if (rest.length >= SHORTEST) return rest;
  }
  return undefined;
}
