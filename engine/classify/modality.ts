/** Modality: what binds whom, and how much. */
import { type Finding, finding } from './finding.ts';
import { byZone, type FoundMarker, unmatched } from './markers.ts';
import type { Sides } from './words.ts';

/** Forces from here up bind; their coming or going changes a commitment. */
const BINDING = 4;

export function modalityChanges(
  sides: Sides,
  before: readonly FoundMarker[],
  after: readonly FoundMarker[],
): Finding[] {
  const modal = (found: FoundMarker): boolean => found.marker.kind === 'modal';
  const [one, other] = overlapping(before.filter(modal), after.filter(modal));
  if (one.length === 0 && other.length === 0) return [];
  const rest = unmatched(one, other, (marker) => marker.key);
  const found = rest.reworded.map(([was, is]) =>
    finding(sides, 'marker reworded', was.words, is.words, 'the same force'),
  );
  const counterparts = byZone(rest.after);
  for (const was of rest.before) {
    const is = counterparts.next(was.zone);
    found.push(...(is ? [swapped(sides, was, is)] : alone(sides, was, 'before')));
  }
  for (const is of counterparts.rest()) found.push(...alone(sides, is, 'after'));
  return found;
}

/**
 * Markers that a change touches; and of those it does not touch, the ones that share words with one on the other
 * side ("is to close" against "is expected to close"), moved to its zone.
 */
function overlapping(
  before: readonly FoundMarker[],
  after: readonly FoundMarker[],
): [FoundMarker[], FoundMarker[]] {
  const touched = (markers: readonly FoundMarker[], others: readonly FoundMarker[]): FoundMarker[] => {
    const zones = new Map<number, number>();
    for (const { words, zone } of others) {
      if (zone >= 0) for (const { twin } of words) if (twin >= 0) zones.set(twin, zone);
    }
    return markers.flatMap((marker) => {
      if (marker.zone >= 0) return [marker];
      const twin = marker.words.find((word) => zones.has(word.twin))?.twin;
      return twin === undefined ? [] : [{ ...marker, zone: zones.get(twin) as number }];
    });
  };
  return [touched(before, after), touched(after, before)];
}

const SOFTER: readonly [string, string] = ['softened', 'strengthened'];
const HARDER: readonly [string, string] = ['strengthened', 'softened'];

function swapped(sides: Sides, was: FoundMarker, is: FoundMarker): Finding {
  const [x, y] = [was.marker, is.marker];
  const remark = x.force > y.force ? SOFTER : x.force < y.force ? HARDER : undefined;
  if (x.family === y.family) return finding(sides, 'modality of tense', was.words, is.words, remark);
  if (x.force === y.force && x.force >= BINDING + 2)
    return finding(sides, 'marker reworded', was.words, is.words, 'the same force');
  return finding(sides, 'modality', was.words, is.words, remark ?? 'another modality');
}

/** Futures and abilities come and go with the tense of the verb; obligations and doubts do not. */
const OF_TENSE = new Set(['will', 'would', 'can', 'could', 'is to', 'wird', 'würde', 'kann', 'könnte']);

function alone(sides: Sides, { marker, words }: FoundMarker, side: 'before' | 'after'): Finding[] {
  const kind = OF_TENSE.has(marker.key) ? 'modality of tense' : 'modality';
  const firm = marker.force >= BINDING;
  const [gone, come]: [string, string] = firm
    ? ['obligation dropped', 'obligation added']
    : ['modality dropped', 'modality added'];
  return side === 'before'
    ? [finding(sides, kind, words, [], [gone, come])]
    : [finding(sides, kind, [], words, [come, gone])];
}
