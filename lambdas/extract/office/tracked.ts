/** Changes that a word processor tracked inside a document: taken as accepted, or as rejected, and told. */

export type Tracked = 'accept' | 'reject';

export interface TrackedCounts {
  inserted: number;
  deleted: number;
  readonly authors: Set<string>;
}

export const noneTracked = (): TrackedCounts => ({ inserted: 0, deleted: 0, authors: new Set() });

const MOST_AUTHORS = 5;
const LONGEST_NAME = 60;

/** One sentence, or none where nothing was tracked. */
export function trackedNotes(
  { inserted, deleted, authors }: TrackedCounts,
  tracked: Tracked,
): readonly string[] {
  if (inserted + deleted === 0) return [];
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
  const names = [...authors].map((name) => name.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, LONGEST_NAME));
  const by = names.length === 0 ? '' : ` (by ${names.slice(0, MOST_AUTHORS).join(', ')})`;
  return [
    `The file holds tracked changes, ${counted(inserted, 'insertion')} and ${counted(deleted, 'deletion')}${by}: they were ${tracked === 'accept' ? 'accepted' : 'rejected'}.`,
  ];
}
