/** What the engine is given of two versions: their texts, or the segments that their files brought. */
import type { GivenSegment } from '../extract/extraction.ts';

/** A version's text, and its segments where the file brought any. */
export interface Cut {
  readonly text: string;
  readonly segments?: readonly GivenSegment[];
}

export interface ComparedSides {
  readonly before: string | readonly string[];
  readonly after: string | readonly string[];
  /** Segments with the same id, where both sides have ids. */
  readonly given?: readonly (readonly [before: number, after: number])[];
}

export function comparedSides(before: Cut, after: Cut): ComparedSides {
  const given = before.segments && after.segments && sameIds(before.segments, after.segments);
  return {
    before: listed(before),
    after: listed(after),
    ...(given && given.length > 0 ? { given } : {}),
  };
}

const listed = ({ text, segments }: Cut): string | readonly string[] =>
  segments ? segments.map(({ start, end }) => text.slice(start, end)) : text;

function sameIds(before: readonly GivenSegment[], after: readonly GivenSegment[]): [number, number][] {
  const places = new Map<string, number>();
  for (const [at, { id }] of after.entries()) if (id !== undefined) places.set(id, at);
  return before.flatMap(({ id }, at): [number, number][] => {
    const place = id === undefined ? undefined : places.get(id);
    return place === undefined ? [] : [[at, place]];
  });
}
