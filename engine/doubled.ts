/** Typed arrays do not grow: what is gathered in one moves to a larger one. */

/** The numbers, and behind them as much room again and one more. */
export function doubled(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(2 * numbers.length + 1);
  larger.set(numbers);
  return larger;
}
