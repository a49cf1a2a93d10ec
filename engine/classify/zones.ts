/** Edits that belong together make one zone. */
import type { Word, Zone } from './words.ts';

/** A zone that may still grow. */
export interface ZoneDraft {
  readonly edits: number[];
  readonly before: { from: number; to: number };
  readonly after: { from: number; to: number };
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
    const b = { ...zone.before };
    const a = { ...zone.after };
    let reach = 0;
    while (reach < REACH && b.from > 0 && a.from > 0 && isTwin(before[b.from - 1], after[a.from - 1])) {
      if (!runOn(before[b.from - 1], before[b.from]) && !runOn(after[a.from - 1], after[a.from])) break;
      b.from--;
      a.from--;
      reach++;
    }
    reach = 0;
    while (
      reach < REACH &&
      b.to < before.length &&
      a.to < after.length &&
      isTwin(before[b.to], after[a.to])
    ) {
      if (!runOn(before[b.to - 1], before[b.to]) && !runOn(after[a.to - 1], after[a.to])) break;
      b.to++;
      a.to++;
      reach++;
    }
    const last = joined.at(-1);
    const grown = b.from < zone.before.from || a.from < zone.after.from;
    if (
      last &&
      (b.from < last.before.to ||
        a.from < last.after.to ||
        (grown && b.from === last.before.to && a.from === last.after.to))
    ) {
      last.edits.push(...zone.edits);
      last.before.to = Math.max(last.before.to, b.to);
      last.after.to = Math.max(last.after.to, a.to);
    } else joined.push({ edits: [...zone.edits], before: b, after: a });
  }
  for (let index = 0; index < joined.length; index++) {
    const zone = joined[index];
    for (let k = zone.before.from; k < zone.before.to; k++) before[k].zone = index;
    for (let k = zone.after.from; k < zone.after.to; k++) after[k].zone = index;
  }
  return joined;
}

const isTwin = (one: Word, other: Word): boolean => one.twin >= 0 && one.twin === other.twin;

/** Two neighbours that make one word of a script without spaces. */
function runOn(one: Word | undefined, other: Word | undefined): boolean {
  if (one === undefined || other === undefined || other.spaced) return false;
  return one.lexeme.unspaced && one.lexeme.script === other.lexeme.script;
}
