/** Versions that can be compared with each other: those of one role and language. */
import { fill } from '../../engine/index.ts';
import { sameGroup } from '../stages/history.ts';
import type { VersionFacts } from '../stages/records.ts';
import { languageName } from './language-names.ts';
import type { Reader } from './reader.ts';

/** By their first versions; the versions of each in the given order. */
export function groupsOf(versions: readonly VersionFacts[]): readonly (readonly VersionFacts[])[] {
  const groups: VersionFacts[][] = [];
  for (const version of versions) {
    const group = groups.find(([first]) => sameGroup(first, version));
    if (group) group.push(version);
    else groups.push([version]);
  }
  return groups;
}

/** `English, translation` */
export const groupName = (
  { locale, messages }: Reader,
  { language, role }: Pick<VersionFacts, 'language' | 'role'>,
): string =>
  fill(messages.work.group, { language: languageName(language, locale), role: messages.roles[role] });
