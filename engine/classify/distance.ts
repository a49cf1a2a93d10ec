/** How far two words are apart in typing slips. */

/**
 * Optimal string alignment distance (Damerau's slips: one letter more, less, other, or two swapped), or `limit + 1`
 * when it is more than `limit`. In UTF-16 units; work is bounded by length times limit.
 */
export function slips(one: string, other: string, limit: number): number {
  const n = one.length;
  const m = other.length;
  if (Math.abs(n - m) > limit || n > 64 || m > 64) return limit + 1;
  let before: number[] = [];
  let previous: number[] = [];
  for (let j = 0; j <= m; j++) previous.push(j);
  for (let i = 1; i <= n; i++) {
    const row: number[] = [i];
    let best = i;
    for (let j = 1; j <= m; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[m];
}

/** Length of what two words begin with alike. */
export function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}
