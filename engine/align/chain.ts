/** The heaviest increasing chain: which of crossing pairs keep the order. */

/**
 * Pairs sorted by `i` ascending (several may share an i) -> indices of a chain that rises strictly in both
 * coordinates and has the greatest total weight; O(n log n), with a Fenwick tree of running maxima.
 */
export function heaviestChain(
  pairs: readonly { readonly i: number; readonly j: number; readonly weight: number }[],
): number[] {
  if (pairs.length < 2) return pairs.map((_, at) => at);
  const columns = [...new Set(pairs.map((pair) => pair.j))].sort((x, y) => x - y);
  const rank = new Map(columns.map((j, at) => [j, at + 1]));
  const best = new Float64Array(columns.length + 1);
  const holder = new Int32Array(columns.length + 1).fill(-1);
  const total = new Float64Array(pairs.length);
  const previous = new Int32Array(pairs.length).fill(-1);

  let at = 0;
  while (at < pairs.length) {
    // Pairs of one row are asked first and entered after, so that no chain holds two of them.
    let end = at;
    while (end < pairs.length && pairs[end].i === pairs[at].i) {
      let top = 0;
      for (let r = (rank.get(pairs[end].j) as number) - 1; r > 0; r -= r & -r) {
        if (best[r] > top) {
          top = best[r];
          previous[end] = holder[r];
        }
      }
      total[end] = top + pairs[end].weight;
      end++;
    }
    for (let k = at; k < end; k++) {
      for (let r = rank.get(pairs[k].j) as number; r < best.length; r += r & -r) {
        if (total[k] > best[r]) {
          best[r] = total[k];
          holder[r] = k;
        }
      }
    }
    at = end;
  }
  return walkBack(previous, heaviest(total));
}

/** Of items in two orders, those that have not moved: the heaviest chain that rises in both. */
export function steadyOf<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => { readonly i: number; readonly j: number; readonly weight: number },
): ReadonlySet<Item> {
  const placed = items.map((item) => ({ item, ...placeOf(item) })).sort((x, y) => x.i - y.i);
  return new Set(heaviestChain(placed).map((at) => placed[at].item));
}

function heaviest(total: Float64Array): number {
  let last = 0;
  for (let k = 1; k < total.length; k++) if (total[k] > total[last]) last = k;
  return last;
}

function walkBack(previous: Int32Array, last: number): number[] {
  const chain: number[] = [];
  for (let k = last; k >= 0; k = previous[k]) chain.push(k);
  return chain.reverse();
}
