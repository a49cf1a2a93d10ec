/** White space; and the edits that no other pass has explained. */
import type { Finding } from './finding.ts';
import type { Sides, Zone } from './words.ts';

/** Gives every edit that no finding covers a change: spacing, unless its words were taken by another's change. */
export function spaceChanges(sides: Sides, findings: readonly Finding[]): Finding[] {
  const { link } = sides;
  const covered = new Array<Finding | undefined>(link.edits.length);
  for (const found of findings) for (const edit of found.edits) covered[edit] ??= found;
  if (link.edits.every((edit, index) => edit.op === 'equal' || covered[index])) return [];
  const zoneOf = new Map<number, Zone>();
  for (const zone of sides.zones) for (const edit of zone.edits) zoneOf.set(edit, zone);
  const spaces: number[] = [];
  const found: Finding[] = [];
  for (const [index, edit] of link.edits.entries()) {
    if (edit.op === 'equal' || covered[index]) continue;
    const before = link.before.tokens.text.slice(edit.before.start, edit.before.end);
    const after = link.after.tokens.text.slice(edit.after.start, edit.after.end);
    if (before.replace(/\s+/gu, '') === after.replace(/\s+/gu, '')) {
      spaces.push(index);
      continue;
    }
    const zone = zoneOf.get(index);
    const near = zone?.edits.map((other) => covered[other]).find((other) => other !== undefined);
    const words = (side: 'before' | 'after') =>
      zone ? sides[side].slice(zone[side].from, zone[side].to).filter((word) => word.edit === index) : [];
    // Part of a word of a script without spaces: it belongs to the change of the word.
    found.push(
      near
        ? { ...near, edits: [...new Set([...near.edits, index])].sort((x, y) => x - y) }
        : { kind: 'typography', before: words('before'), after: words('after'), edits: [index] },
    );
  }
  if (spaces.length > 0) found.push({ kind: 'spacing', before: [], after: [], edits: spaces });
  return found;
}
