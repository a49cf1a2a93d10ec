/** The changes of a link in the order of the text, none said twice. */
import { mergeSorted } from './finding.ts';
import type { FoundChange } from './view.ts';

/** More changes than this in a link are told apart by keys rather than one by one. */
const FEW = 24;

/** By first edit; the same thing said twice is one change with the edits of both. */
export function inOrder(changes: readonly FoundChange[]): readonly FoundChange[] {
  if (changes.length < 2) return changes;
  if (changes.length <= FEW) return sortFew(mergeFew(changes));
  // Gathered first and merged once: merged one by one, a long text that says one thing throughout takes for ever.
  const same = new Map<string, FoundChange[]>();
  for (const change of changes) {
    const key = `${change.category} ${change.severity} ${change.note}`;
    const known = same.get(key);
    if (known) known.push(change);
    else same.set(key, [change]);
  }
  const merged: FoundChange[] = [];
  for (const alike of same.values()) merged.push(alike.length === 1 ? alike[0] : inOne(alike));
  return merged.sort(byFirstEdit);
}

function mergeFew(changes: readonly FoundChange[]): FoundChange[] {
  const merged: FoundChange[] = [];
  for (const change of changes) {
    const at = placeOf(change, merged);
    if (at < 0) merged.push(change);
    else merged[at] = { ...merged[at], edits: mergeSorted(merged[at].edits, change.edits) };
  }
  return merged;
}

/** By first edit, alike ones as they came. By insertion: these are short, and there is one for every edited link. */
function sortFew(changes: FoundChange[]): FoundChange[] {
  for (let k = 1; k < changes.length; k++) {
    const change = changes[k];
    let at = k;
    for (; at > 0 && byFirstEdit(changes[at - 1], change) > 0; at--) changes[at] = changes[at - 1];
    changes[at] = change;
  }
  return changes;
}

function inOne(alike: readonly FoundChange[]): FoundChange {
  const [{ category, severity, note }] = alike;
  const edits = new Set(alike.flatMap((one) => one.edits));
  return { category, severity, edits: [...edits].sort((x, y) => x - y), note };
}

const byFirstEdit = (one: FoundChange, other: FoundChange): number => one.edits[0] - other.edits[0];

/** Where the same is said among these changes; -1 for nowhere. */
function placeOf({ category, severity, note }: FoundChange, changes: readonly FoundChange[]): number {
  for (let at = 0; at < changes.length; at++) {
    const other = changes[at];
    // The notes last: they are put together of pieces, and are made one only to be compared.
    if (other.category === category && other.severity === severity && other.note === note) return at;
  }
  return -1;
}
