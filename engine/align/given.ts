/**
 * Links that the caller knows of (the same segment id on both sides), laid over the links found by the text. An id is
 * believed unless the text speaks against it: ids are renumbered by tools, texts are not.
 */
import { tokenFrom } from '../edit/token-table.ts';
import type { Link } from '../model.ts';
import { comesLater, inOrder, kindOf, textOf } from './align.ts';
import { steadyOf } from './chain.ts';
import { UNLINKED } from './confidence.ts';
import type { AlignText } from './vocabulary.ts';

/** A segment of *before* and one of *after*. */
export type GivenLink = readonly [before: number, after: number];

/** Of the words of both, the share that two texts must have in common to speak against an id. */
const RIVAL = 0.6;

/**
 * The links with those given among them, each 1:1 unless the text has it in a larger link already. A segment that is
 * given twice is given not at all. Every segment still stands in exactly one link, and swapped sides still mirror.
 */
export function withGiven(
  found: readonly Link[],
  given: readonly GivenLink[],
  before: AlignText,
  after: AlignText,
): Link[] {
  const ofBefore = new Map<number, Link>();
  const ofAfter = new Map<number, Link>();
  for (const link of found) {
    for (const i of link.before) ofBefore.set(i, link);
    for (const j of link.after) ofAfter.set(j, link);
  }
  const broken = new Set<Link>();
  const kept: GivenLink[] = [];
  for (const [i, j] of unique(given)) {
    const [here, there] = [ofBefore.get(i), ofAfter.get(j)];
    // Not of these texts, or in one link already: a sentence that was split keeps its parts together.
    if (!here || !there || here === there) continue;
    const alike = similarity(before, [i], after, [j]);
    const rival = Math.max(
      similarity(before, here.before, after, here.after),
      similarity(before, there.before, after, there.after),
    );
    if (rival >= RIVAL && rival > alike) continue;
    broken.add(here).add(there);
    kept.push([i, j]);
  }
  if (kept.length === 0) return [...found];
  const taken = { before: new Set(kept.map(([i]) => i)), after: new Set(kept.map(([, j]) => j)) };
  const single = (i: readonly number[], j: readonly number[], confidence: number): Link => ({
    before: i,
    after: j,
    kind: kindOf(i.length, j.length, () => textOf(before, i[0]) === textOf(after, j[0])),
    moved: false,
    confidence,
  });
  const links = [
    ...found.filter((link) => !broken.has(link)),
    ...kept.map(([i, j]) => single([i], [j], 1)),
    // What else stood in the links that were taken apart.
    ...[...broken].flatMap((link) => [
      ...link.before.filter((i) => !taken.before.has(i)).map((i) => single([i], [], UNLINKED)),
      ...link.after.filter((j) => !taken.after.has(j)).map((j) => single([], [j], UNLINKED)),
    ]),
  ];
  return inOrder(moves(links, comesLater(before, after)), before.segments.length);
}

/** Pairs whose both sides are given once. */
function unique(given: readonly GivenLink[]): readonly GivenLink[] {
  const times = [new Map<number, number>(), new Map<number, number>()];
  for (const pair of given)
    for (const side of [0, 1]) times[side].set(pair[side], (times[side].get(pair[side]) ?? 0) + 1);
  return given.filter(([i, j]) => times[0].get(i) === 1 && times[1].get(j) === 1);
}

/** Of the tokens of both, the share that they have in common, 0 to 1 (Dice). */
function similarity(
  before: AlignText,
  ofBefore: readonly number[],
  after: AlignText,
  ofAfter: readonly number[],
): number {
  const one = tokensOf(before, ofBefore);
  const other = tokensOf(after, ofAfter);
  if (one.length === 0 || other.length === 0) return 0;
  const counts = new Map<number, number>();
  for (const id of one) counts.set(id, (counts.get(id) ?? 0) + 1);
  let common = 0;
  for (const id of other) {
    const left = counts.get(id) ?? 0;
    if (left === 0) continue;
    common += 1;
    counts.set(id, left - 1);
  }
  return (2 * common) / (one.length + other.length);
}

function tokensOf({ segments, tokens }: AlignText, indices: readonly number[]): number[] {
  const ids: number[] = [];
  for (const at of indices) {
    const { start, end } = segments[at];
    for (let k = tokenFrom(tokens, start); k < tokens.starts.length && tokens.starts[k] < end; k++)
      ids.push(tokens.ids[k]);
  }
  return ids;
}

/**
 * Which links have moved, over all of them: those that the heaviest chain in both orders leaves out. Of two such chains
 * the choice depends on the direction, so that it is settled by the texts.
 */
function moves(links: readonly Link[], swapped: boolean): Link[] {
  const linked = links.filter(({ before, after }) => before.length > 0 && after.length > 0);
  const steady = steadyOf(linked, ({ before, after }) => {
    const [one, other] = swapped ? [after, before] : [before, after];
    return { i: one[0], j: other[0], weight: before.length + after.length };
  });
  return links.map((link) => ({
    ...link,
    moved: link.before.length > 0 && link.after.length > 0 && !steady.has(link),
  }));
}
