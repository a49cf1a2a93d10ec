/** What two short lists have in common, in order: a longest common subsequence by the table of its lengths. */

/** Two lists are short when the product of their lengths is this at the most. */
export const SHORT_LISTS = 2 ** 16;

/** Of n and m numbers it takes (n + 1) * (m + 1) cells. */
const table = new Uint16Array(2 * SHORT_LISTS + 2);

/**
 * Takes the indices of a longest common subsequence, pair by pair; of several as long the one in which what `one` alone
 * has comes first, as in an edit script what is cut stands before what is put. The lists must be short: the work and the
 * table grow with the product of their lengths.
 */
export function takeCommon(
  one: readonly number[],
  other: readonly number[],
  take: (i: number, j: number) => void,
): void {
  const n = one.length;
  const m = other.length;
  let i = 0;
  for (; i < n && i < m && one[i] === other[i]; i++) take(i, i);
  let j = i;
  if (i === n || j === m) return;
  const width = m + 1;
  // Each cell is written before it is read: the length for what stands from its row and column on; behind an end it is none.
  table.fill(0, n * width, (n + 1) * width);
  for (let r = n - 1; r >= i; r--) {
    const row = r * width;
    const number = one[r];
    table[row + m] = 0;
    for (let c = m - 1; c >= j; c--) {
      table[row + c] =
        number === other[c]
          ? table[row + width + c + 1] + 1
          : Math.max(table[row + width + c], table[row + c + 1]);
    }
  }
  while (i < n && j < m) {
    if (one[i] === other[j]) take(i++, j++);
    else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) i++;
    else j++;
  }
}
