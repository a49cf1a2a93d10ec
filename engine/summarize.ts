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
  const kinds = none(LINK_KINDS);
  const severities = none(SEVERITIES);
  const categories = none(CATEGORIES);
  const critical = none(CATEGORIES);
  const inForm = none(CATEGORIES);
  /** Which of the links counted in `formOnly` a category was last counted of: once for each. */
  const countedIn = none(CATEGORIES);
  let moved = 0;
  let changes = 0;
  let formOnly = 0;
  for (const link of links) {
    kinds[link.kind]++;
    if (link.moved) moved++;
    changes += link.changes.length;
    for (const { category, severity } of link.changes) {
      severities[severity]++;
      categories[category]++;
      if (severity === 'critical') critical[category]++;
    }
    if (!isFormOnly(link)) continue;
    formOnly++;
    for (const { category } of link.changes) {
      if (countedIn[category] === formOnly) continue;
      countedIn[category] = formOnly;
      inForm[category]++;
    }
  }
  return {
    segments,
    links: kinds,
    moved,
    changes,
    severities,
    categories: occurring(categories),
    critical: occurring(critical),
    formOnly: { links: formOnly, categories: occurring(inForm) },
    incomplete: groups.filter((group) => group.survivors.length > 0).length,
  };
}

/** One sentence for one, changed, and in nothing that matters. */
export const isFormOnly = (link: ComparedLink): boolean =>
  link.kind === 'edited' &&
  link.changes.length > 0 &&
  link.changes.every(({ severity }) => severity === 'minor' || severity === 'neutral');

const none = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

const occurring = (counts: Record<Category, number>): CategoryCounts =>
  Object.fromEntries(Object.entries(counts).filter(([, times]) => times > 0));
