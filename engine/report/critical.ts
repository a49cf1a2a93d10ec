import type { Category, Comparison } from '../model.ts';

/** The categories of the critical changes, one entry a change, in the order of the text. */
export const criticalCategories = (comparison: Comparison): readonly Category[] =>
  comparison.links.flatMap((link) =>
    link.changes.filter((change) => change.severity === 'critical').map((change) => change.category),
  );
