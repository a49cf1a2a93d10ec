import { type Change, type ComparedLink, SEVERITIES, type Severity } from '../model.ts';

/** Weakest first is the model's order; people read the strongest first. */
export const STRONGEST_FIRST: readonly Severity[] = [...SEVERITIES].reverse();

/** The strongest severity among changes, or undefined of none. */
export function strongest(changes: readonly Change[]): Severity | undefined {
  return STRONGEST_FIRST.find((severity) => changes.some((change) => change.severity === severity));
}

/** For each edit of a link, the strongest severity of the changes it shows, or undefined where none claims it. */
export function severityOfEdits(link: ComparedLink): readonly (Severity | undefined)[] {
  const changesOf: Change[][] = link.edits.map(() => []);
  for (const change of link.changes) for (const edit of change.edits) changesOf[edit]?.push(change);
  return changesOf.map(strongest);
}
