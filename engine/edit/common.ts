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
  const width = m + 1;
  // Each cell is written before it is read: it is the length for what stands behind i and j. Behind an end it is none.
  table.fill(0, n * width, (n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    const row = i * width;
    const number = one[i];
    table[row + m] = 0;
    for (let j = m - 1; j >= 0; j--) {
      table[row + j] =
        number === other[j]
          ? table[row + width + j + 1] + 1
          : Math.max(table[row + width + j], table[row + j + 1]);
    }
  }
  let i = 0;
  let j = 0;
  while (i < n && j < m) {
    if (one[i] === other[j]) take(i++, j++);
    else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) i++;
    else j++;
  }
}
