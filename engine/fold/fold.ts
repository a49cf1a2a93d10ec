/** Changes -> groups: what was changed in the same way in several places, and where that was forgotten. */
import { fingerprint } from '../change-ids.ts';
import type { Change, ChangeGroup, ComparedLink } from '../model.ts';
import type { Side } from '../side.ts';
import { findSurvivors } from './survivors.ts';

/** The same change, place by place. */
export interface Repeated {
  readonly category: Change['category'];
  readonly severity: Change['severity'];
  readonly note: string;
  readonly places: readonly { readonly link: ComparedLink; readonly change: Change }[];
}

/** The groups of a comparison, in the order of their first places. Linear in the texts and their changes. */
export function foldChanges(links: readonly ComparedLink[], before: Side, after: Side): ChangeGroup[] {
  const gathered = gather(links, before.text, after.text);
  const repeated = [...gathered.values()];
  const survivors = findSurvivors(links, repeated, before, after);
  const groups: ChangeGroup[] = [];
  const used = new Map<string, number>();
  for (const [key, one] of gathered) {
    const left = survivors.get(one) ?? [];
    if (one.places.length < 2 && left.length === 0) continue;
    const stem = `group-${fingerprint(key)}`;
    const times = (used.get(stem) ?? 0) + 1;
    used.set(stem, times);
    groups.push({
      id: times === 1 ? stem : `${stem}-${times}`,
      category: one.category,
      severity: one.severity,
      note: one.note,
      changes: one.places.map(({ change }) => change.id),
      survivors: left,
    });
  }
  return groups;
}

/** By what makes changes the same; a map keeps the order of first places. */
function gather(links: readonly ComparedLink[], before: string, after: string): Map<string, Repeated> {
  const gathered = new Map<string, Repeated & { places: { link: ComparedLink; change: Change }[] }>();
  for (const link of links) {
    if (link.before.length === 0 || link.after.length === 0) continue;
    for (const change of link.changes) {
      const { category, severity, note } = change;
      const key = `${category} ${severity} ${note}${shortened(note) ? wordsOf(change, link, before, after) : ''}`;
      const known = gathered.get(key);
      if (known) known.places.push({ link, change });
      else gathered.set(key, { category, severity, note, places: [{ link, change }] });
    }
  }
  return gathered;
}

/** A note quotes the words cut and put, so the same note is the same replacement, unless it leaves some out. */
const shortened = (note: string): boolean => note.includes('…');

const wordsOf = ({ edits }: Change, link: ComparedLink, before: string, after: string): string =>
  edits
    .map((index) => {
      const { before: cut, after: put } = link.edits[index];
      return `\u0000${oneLine(before.slice(cut.start, cut.end))}\u0000${oneLine(after.slice(put.start, put.end))}`;
    })
    .join('');

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
