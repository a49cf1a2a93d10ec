/** How right links and cuts are. */

/** Indices of *before* and of *after*. */
export type GoldLink = readonly [readonly number[], readonly number[]];

/** Of links, those that have both sides. */
export const goldLinks = (
  links: readonly { readonly before: readonly number[]; readonly after: readonly number[] }[],
): GoldLink[] =>
  links
    .filter(({ before, after }) => before.length > 0 && after.length > 0)
    .map(({ before, after }) => [before, after]);

export interface Score {
  readonly right: number;
  readonly made: number;
  readonly gold: number;
}

export const NOTHING: Score = { right: 0, made: 0, gold: 0 };
export const plus = (one: Score, other: Score): Score => ({
  right: one.right + other.right,
  made: one.made + other.made,
  gold: one.gold + other.gold,
});

/** Harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found. */
export const f1 = ({ right, made, gold }: Score): number =>
  made + gold === 0 ? 1 : (2 * right) / (made + gold);

const ascending = (numbers: readonly number[]): string => [...numbers].sort((x, y) => x - y).join(',');
export const keyOf = ([before, after]: GoldLink): string => `${ascending(before)}|${ascending(after)}`;

/** Strict: a link counts only if it holds exactly its segments. What has no counterpart is not scored. */
export function scoreLinks(links: readonly GoldLink[], gold: ReadonlySet<string>): Score {
  const right = links.filter((link) => gold.has(keyOf(link))).length;
  return { right, made: links.length, gold: gold.size };
}

/** Places where sentences end, white space aside; the end of the text does not count. */
export function scoreCuts(
  parts: readonly string[],
  gold: readonly string[],
): Score & { readonly exact: boolean } {
  const [made, wanted] = [endsOf(parts), endsOf(gold)];
  let right = 0;
  for (const end of made) if (wanted.has(end)) right++;
  return {
    right,
    made: made.size,
    gold: wanted.size,
    exact: right === made.size && right === wanted.size,
  };
}

function endsOf(parts: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let at = 0;
  for (const part of parts) {
    at += part.replace(/\s+/gu, '').length;
    if (at > 0) ends.add(at);
  }
  ends.delete(at);
  return ends;
}
