/** How far two words are apart in typing slips. */

/** A longer word is no word, and is not compared. UTF-16 units. */
const LONGEST = 64;
/** Three rows of the table at a time, kept from word to word. */
const ROWS = [0, 1, 2].map(() => new Int32Array(LONGEST + 1)) as [Int32Array, Int32Array, Int32Array];

/**
 * Optimal string alignment distance (Damerau's slips: one letter more, less, other, or two swapped), or `limit + 1`
 * when it is more than `limit`. In UTF-16 units; work is bounded by length times limit.
 */
export function slips(one: string, other: string, limit: number): number {
  const n = one.length;
  const m = other.length;
  if (Math.abs(n - m) > limit || n > LONGEST || m > LONGEST) return limit + 1;
  let [before, previous, row] = ROWS;
  for (let j = 0; j <= m; j++) previous[j] = j;
  for (let i = 1; i <= n; i++) {
    const letter = one.charCodeAt(i - 1);
    row[0] = i;
    let best = i;
    for (let j = 1; j <= m; j++) {
      const same = letter === other.charCodeAt(j - 1);
      let cost = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        letter === other.charCodeAt(j - 2) &&
        one.charCodeAt(i - 2) === other.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [before, previous, row] = [previous, row, before];
  }
  return previous[m];
}

/** Whether two words have the same letters, in whatever order. */
export const isAnagram = (one: string, other: string): boolean =>
  one.length === other.length && [...one].sort().join('') === [...other].sort().join('');

/** Length of what two words begin with alike. */
export function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}
