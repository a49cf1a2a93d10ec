/** "3 images were left out." from a count and its two forms; nothing for nothing. */
export const countedNotes = (
  counts: readonly (readonly [count: number, one: string, many: string])[],
): readonly string[] =>
  counts.flatMap(([count, one, many]) => (count > 0 ? [`${count} ${count === 1 ? one : many}.`] : []));
