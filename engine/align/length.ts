/** What the lengths say for a link (Gale & Church 1993), in nats; no word is looked at. */

/** -δ²/2, where δ is the difference from the expected length in standard deviations. Never above 0. */
export function lengthEvidence(before: number, after: number, ratio: number, variance: number): number {
  if (before === 0 || after === 0) return 0;
  const mean = (before * ratio + after) / 2;
  const delta = (after - before * ratio) / Math.sqrt(variance * mean);
  return -(delta * delta) / 2;
}
