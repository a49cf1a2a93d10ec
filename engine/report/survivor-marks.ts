/** Where old forms that survived are marked in the text of *after*, and what leads there. */
import type { ChangeGroup, Span, Survivor } from '../model.ts';

export interface SurvivorMarks {
  /** By segment of *after*: places that do not overlap, in order. */
  readonly bySegment: ReadonlyMap<number, readonly Span[]>;
  /** The id of the mark that holds a survivor. */
  readonly anchorOf: (survivor: Survivor) => string;
}

export const markId = ({ start }: Span): string => `survivor-${start}`;

/** Two forms may meet in one place ("Governor Ishaef", "Ishaef"): the longer is marked, and both lead to it. */
export function survivorMarks(groups: readonly ChangeGroup[] = []): SurvivorMarks {
  const all = groups
    .flatMap((group) => group.survivors)
    .sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
  const bySegment = new Map<number, Span[]>();
  const anchors = new Map<string, string>();
  let last: Span | undefined;
  for (const { segment, span } of all) {
    if (last === undefined || span.start >= last.end) {
      last = span;
      const marks = bySegment.get(segment);
      if (marks) marks.push(span);
      else bySegment.set(segment, [span]);
    }
    anchors.set(`${span.start} ${span.end}`, markId(last));
  }
  return { bySegment, anchorOf: ({ span }) => anchors.get(`${span.start} ${span.end}`) ?? markId(span) };
}
