/** Edits that belong together make one zone. */
import type { Word, Zone } from './words.ts';

/** A zone that may still grow. */
export interface ZoneDraft {
  readonly edits: number[];
  readonly before: [number, number];
  readonly after: [number, number];
}

/** Words of equal text that may be drawn into a zone because they run on without a space: 可能 -> 不可能. */
const REACH = 8;

/** Zones grow over equal words that run on into the change without a space, and join where they meet. */
export function joinZones(
  zones: readonly ZoneDraft[],
  before: readonly Word[],
  after: readonly Word[],
): Zone[] {
  const joined: ZoneDraft[] = [];
  for (const zone of zones) {
    const b: [number, number] = [zone.before[0], zone.before[1]];
    const a: [number, number] = [zone.after[0], zone.after[1]];
    let reach = 0;
    while (reach < REACH && b[0] > 0 && a[0] > 0 && isTwin(before[b[0] - 1], after[a[0] - 1])) {
      if (!runOn(before[b[0] - 1], before[b[0]]) && !runOn(after[a[0] - 1], after[a[0]])) break;
      b[0]--;
      a[0]--;
      reach++;
    }
    reach = 0;
    while (
      reach < REACH &&
      b[1] < before.length &&
      a[1] < after.length &&
      isTwin(before[b[1]], after[a[1]])
    ) {
      if (!runOn(before[b[1] - 1], before[b[1]]) && !runOn(after[a[1] - 1], after[a[1]])) break;
      b[1]++;
      a[1]++;
      reach++;
    }
    const last = joined.at(-1);
    const grown = b[0] < zone.before[0] || a[0] < zone.after[0];
    if (
      last &&
      (b[0] < last.before[1] ||
        a[0] < last.after[1] ||
        (grown && b[0] === last.before[1] && a[0] === last.after[1]))
    ) {
      last.edits.push(...zone.edits);
      last.before[1] = Math.max(last.before[1], b[1]);
      last.after[1] = Math.max(last.after[1], a[1]);
    } else joined.push({ edits: [...zone.edits], before: b, after: a });
  }
  for (let index = 0; index < joined.length; index++) {
    const zone = joined[index];
    for (let k = zone.before[0]; k < zone.before[1]; k++) before[k].zone = index;
    for (let k = zone.after[0]; k < zone.after[1]; k++) after[k].zone = index;
  }
  return joined;
}

const isTwin = (one: Word, other: Word): boolean => one.twin >= 0 && one.twin === other.twin;

/** Two neighbours that make one word of a script without spaces. */
function runOn(one: Word | undefined, other: Word | undefined): boolean {
  if (one === undefined || other === undefined || other.spaced) return false;
  return one.lexeme.unspaced && one.lexeme.script === other.lexeme.script;
}
