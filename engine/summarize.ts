/** Compared links and groups -> the counts that lists and verdicts are made from. */
import {
  CATEGORIES,
  type Category,
  type CategoryCounts,
  type ChangeGroup,
  type ComparedLink,
  LINK_KINDS,
  SEVERITIES,
  type Summary,
} from './model.ts';

/** `segments`: how many each side has. */
export function summarize(
  links: readonly ComparedLink[],
  groups: readonly ChangeGroup[],
  segments: Summary['segments'],
): Summary {
  const changes = links.flatMap((link) => link.changes);
  const formOnly = links.filter(isFormOnly);
  return {
    segments,
    links: count(
      LINK_KINDS,
      links.map((link) => link.kind),
    ),
    moved: links.filter((link) => link.moved).length,
    changes: changes.length,
    severities: count(
      SEVERITIES,
      changes.map((change) => change.severity),
    ),
    categories: occurring(changes.map((change) => change.category)),
    critical: occurring(
      changes.filter((change) => change.severity === 'critical').map((change) => change.category),
    ),
    formOnly: {
      links: formOnly.length,
      categories: occurring(
        formOnly.flatMap((link) => [...new Set(link.changes.map((change) => change.category))]),
      ),
    },
    incomplete: groups.filter((group) => group.survivors.length > 0).length,
  };
}

/** One sentence for one, changed, and in nothing that matters. */
export const isFormOnly = (link: ComparedLink): boolean =>
  link.kind === 'edited' &&
  link.changes.length > 0 &&
  link.changes.every(({ severity }) => severity === 'minor' || severity === 'neutral');

function count<Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const key of found) counts[key]++;
  return counts;
}

const occurring = (found: readonly Category[]): CategoryCounts =>
  Object.fromEntries(Object.entries(count(CATEGORIES, found)).filter(([, times]) => times > 0));
