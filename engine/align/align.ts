/** Segments x segments -> links. */
import { Inventory } from '../edit/token-table.ts';
import type { Link, LinkKind } from '../model.ts';
import { ALIGN_OPTIONS, type AlignOptions } from '../options.ts';
import { readSide } from '../side.ts';
import { adoptLone } from './adopt.ts';
import { findAnchors } from './anchors.ts';
import { steadyOf } from './chain.ts';
import { confidenceOf } from './confidence.ts';
import { slideHeadings } from './headings.ts';
import { firstModel, learnModel } from './model.ts';
import { findMoves } from './moves.ts';
import { type Block, isLinked, makeSearcher, type Searcher, type Window } from './search.ts';
import { type AlignText, type Corpus, readCorpus } from './vocabulary.ts';
import { blocksOf, isWhole, stretchesBetween } from './windows.ts';

export interface AlignRun {
  /** Told what was cut short, and why. */
  readonly onBudget?: (message: string) => void;
  readonly thresholds?: Partial<AlignOptions>;
}

export interface AlignInput extends AlignRun {
  /** BCP 47. */
  readonly language?: string;
  readonly afterLanguage?: string;
  /** Paragraph of each segment; without it all segments are in one. */
  readonly beforeParagraphs?: readonly number[];
  readonly afterParagraphs?: readonly number[];
}

/**
 * Links every segment of *before* and *after* into exactly one link, in the order of *after*; a removed segment
 * stands behind the link that holds the segment before it. Swapping the sides mirrors the links: the work is
 * always done in one direction, chosen by the texts.
 */
export function align(before: readonly string[], after: readonly string[], input: AlignInput = {}): Link[] {
  const inventory = new Inventory();
  const language = input.language ?? 'und';
  const one = readSide(before, language, '', inventory, input.beforeParagraphs);
  const other = readSide(after, input.afterLanguage ?? language, '', inventory, input.afterParagraphs);
  return alignSides(one, other, input);
}

/** The same for two texts that were read with one inventory. */
export function alignSides(before: AlignText, after: AlignText, run: AlignRun = {}): Link[] {
  const swapped = comesLater(before, after);
  const [one, other] = swapped ? [after, before] : [before, after];
  const options = { ...ALIGN_OPTIONS, ...run.thresholds };
  const corpus = readCorpus(one, other);
  const { blocks, searcher } = findBlocks(corpus, options, run.onBudget ?? (() => {}));
  const links = linksOf(blocks, one, other, corpus, searcher);
  return inOrder(swapped ? links.map(turned) : links, before.segments.length);
}

function findBlocks(
  corpus: Corpus,
  options: AlignOptions,
  onBudget: (message: string) => void,
): { blocks: readonly Block[]; searcher: Searcher } {
  const cut = { narrowed: 0, whole: 0, divided: 0 };
  const note = (how: keyof typeof cut) => (size: number) => {
    cut[how] = Math.max(cut[how], size);
  };
  const stretches = stretchesBetween(findAnchors(corpus, options), corpus, options, {
    narrowed: note('narrowed'),
    whole: note('whole'),
    divided: note('divided'),
  });
  const windows = stretches.filter((stretch): stretch is Window => !isWhole(stretch));
  let searcher = makeSearcher(corpus, firstModel(corpus, options), options);
  const lesson = evenly(windows, options.lessonSegments);
  for (let round = 1; round < options.passes; round++) {
    const found = lesson.flatMap((window) => searcher.search(window));
    // What has moved is not lost: it would teach to leave others without a counterpart.
    const told = findMoves(found, corpus, searcher, options);
    searcher = makeSearcher(corpus, learnModel(told, searcher, corpus, options), options);
  }
  const blocks = stretches.flatMap((stretch) =>
    isWhole(stretch) ? blocksOf(stretch) : searcher.search(stretch),
  );
  const moves = findMoves(blocks, corpus, searcher, options);
  if (cut.narrowed > 0) {
    onBudget(
      `a stretch of ${cut.narrowed} possible pairs without a sure one was searched along its diagonal only`,
    );
  }
  if (cut.whole > 0) {
    onBudget(`a stretch of ${cut.whole} segments, few against many, was not searched but taken as a whole`);
  }
  if (cut.divided > 0) {
    onBudget(`a stretch of ${cut.divided} possible pairs was searched in parts, cut at single sure pairs`);
  }
  if (moves.cutShort) onBudget('moves were looked for among the first unlinked segments only');
  const whole = adoptLone(moves.blocks, corpus, searcher, options);
  return { blocks: slideHeadings(whole, corpus), searcher };
}

/** Every n-th window, so that about so many segments of *before* are in them; more where that leaves out the large ones. */
function evenly(windows: readonly Window[], segments: number): readonly Window[] {
  for (let stride = Math.floor(sizeOf(windows) / segments); stride > 1; stride = Math.floor(stride / 2)) {
    const picked = windows.filter((_, at) => at % stride === 0);
    if (2 * sizeOf(picked) > segments) return picked;
  }
  return windows;
}

const sizeOf = (windows: readonly Window[]): number => windows.reduce((sum, { i0, i1 }) => sum + i1 - i0, 0);

/** True when `one` comes later in a fixed order of texts. */
export function comesLater(one: AlignText, other: AlignText): boolean {
  const { length } = one.segments;
  if (length !== other.segments.length) return length > other.segments.length;
  for (let at = 0; at < length; at++) {
    const [ours, theirs] = [textOf(one, at), textOf(other, at)];
    if (ours !== theirs) return ours > theirs;
  }
  return false;
}

export const textOf = ({ tokens, segments }: AlignText, at: number): string =>
  tokens.text.slice(segments[at].start, segments[at].end);

/** Blocks -> links; a link that the heaviest chain in both orders leaves out has moved. */
function linksOf(
  blocks: readonly Block[],
  before: AlignText,
  after: AlignText,
  corpus: Corpus,
  searcher: Searcher,
): Link[] {
  const linked = blocks.filter(isLinked);
  const steady = steadyOf(linked, (b) => ({ i: b.i0, j: b.j0, weight: b.i1 - b.i0 + b.j1 - b.j0 }));
  return blocks.map((block) => {
    const { i0, i1, j0, j1 } = block;
    const moved = isLinked(block) && !steady.has(block);
    return {
      before: range(i0, i1),
      after: range(j0, j1),
      kind: kindOf(i1 - i0, j1 - j0, () => textOf(before, i0) === textOf(after, j0)),
      moved,
      confidence: confidenceOf(block, moved, corpus, searcher),
    };
  });
}

const MIRRORED: Partial<Record<LinkKind, LinkKind>> = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
};

const turned = (link: Link): Link => ({
  ...link,
  before: link.after,
  after: link.before,
  kind: MIRRORED[link.kind] ?? link.kind,
});

function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at++) numbers.push(at);
  return numbers;
}

export function kindOf(before: number, after: number, same: () => boolean): LinkKind {
  if (before === 0) return 'added';
  if (after === 0) return 'removed';
  if (before === 1 && after === 1) return same() ? 'unchanged' : 'edited';
  return before === 1 ? 'split' : after === 1 ? 'merged' : 'regrouped';
}

/** In the order of *after*, each removed link behind the one that holds the segment before it. */
export function inOrder(links: readonly Link[], beforeCount: number): Link[] {
  const standing = links.filter((link) => link.after.length > 0).sort((x, y) => x.after[0] - y.after[0]);
  const holder = new Array<Link | undefined>(beforeCount);
  for (const link of links) for (const i of link.before) holder[i] = link;
  const behind = new Map<Link | undefined, Link[]>();
  let last: Link | undefined;
  for (let i = 0; i < beforeCount; i++) {
    const link = holder[i] as Link;
    if (link.after.length > 0) last = link;
    else {
      const list = behind.get(last);
      if (list === undefined) behind.set(last, [link]);
      else list.push(link);
    }
  }
  return [
    ...(behind.get(undefined) ?? []),
    ...standing.flatMap((link) => [link, ...(behind.get(link) ?? [])]),
  ];
}
