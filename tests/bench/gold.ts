/** Accuracy on texts that people segmented and aligned by hand, where a folder of them is at hand. */
import { join } from 'node:path';
import { align, segment } from '../../engine/index.ts';
import { percent, table } from './markdown.ts';
import { PEERS } from './peers.ts';
import { readRows } from './rows.ts';
import {
  f1,
  type GoldLink,
  goldLinks,
  keyOf,
  NOTHING,
  plus,
  type Score,
  scoreCuts,
  scoreLinks,
} from './scoring.ts';

interface CutItem {
  readonly lang: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

interface LinkItem {
  readonly lang: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly links: readonly GoldLink[];
  readonly moved?: readonly GoldLink[];
}

export function segmentationTable(folder: string): string {
  const lines = ['golden_rules', 'ud'].flatMap((set) => {
    const items = readRows<CutItem>(join(folder, 'A_segmentation', `${set}.jsonl.gz`));
    if (items.length === 0) return [];
    let total = NOTHING;
    let exact = 0;
    const byLanguage = new Map<string, Score>();
    for (const { text, lang, sentences } of items) {
      const cuts = segment(text, { language: lang }).map(({ start, end }) => text.slice(start, end));
      const score = scoreCuts(cuts, sentences);
      total = plus(total, score);
      byLanguage.set(lang, plus(byLanguage.get(lang) ?? NOTHING, score));
      if (score.exact) exact++;
    }
    const [weakest, lowest] = [...byLanguage].sort((x, y) => f1(x[1]) - f1(y[1]))[0];
    return [
      [
        set,
        String(items.length),
        percent(f1(total)),
        percent(exact / items.length),
        `${weakest} ${percent(f1(lowest))}`,
      ],
    ];
  });
  return table(['set', 'texts', 'boundary F1', 'exact', 'weakest language'], lines);
}

/** Peers that are quick enough for hundreds of texts, and installed. */
const QUICK = PEERS.filter(
  ({ name, version }) =>
    ['diff: diffArrays of sentences', 'git diff --word-diff'].includes(name) && version() !== undefined,
);

const isWhole = ([before, after]: GoldLink): boolean => before.length > 0 && after.length > 0;

/** Strict F1 of each set beside peers', moved links found and flags right; then how often a confidence is right. */
export function alignmentTables(folder: string): string {
  const bins = Array.from({ length: 10 }, () => ({ links: 0, said: 0, right: 0 }));
  const lines = ['bible', 'livy', 'argrewrite', 'wikisplit', 'deplain_web'].flatMap((set) => {
    const items = readRows<LinkItem>(join(folder, 'B_align_same', `${set}.jsonl.gz`));
    if (items.length === 0) return [];
    let total = NOTHING;
    let [movedFound, movedGold, flagged, flaggedRight] = [0, 0, 0, 0];
    const peers = QUICK.map(() => NOTHING);
    for (const item of items) {
      const gold = new Set(item.links.filter(isWhole).map(keyOf));
      const moved = new Set((item.moved ?? []).map(keyOf));
      const links = align(item.a, item.b, { language: item.lang }).filter(
        (link) => link.before.length > 0 && link.after.length > 0,
      );
      total = plus(total, scoreLinks(goldLinks(links), gold));
      movedGold += moved.size;
      for (const link of links) {
        const key = keyOf([link.before, link.after]);
        const bin = bins[Math.min(9, Math.floor(10 * link.confidence))];
        bin.links++;
        bin.said += link.confidence;
        if (gold.has(key)) bin.right++;
        if (moved.has(key)) movedFound++;
        if (link.moved) flagged++;
        if (link.moved && moved.has(key)) flaggedRight++;
      }
      for (const [k, peer] of QUICK.entries()) {
        peers[k] = plus(peers[k], scoreLinks(peer.link(item.a, item.b), gold));
      }
    }
    const share = (part: number, whole: number): string => (whole === 0 ? '–' : percent(part / whole));
    return [
      [
        set,
        percent(f1(total)),
        ...peers.map((score) => percent(f1(score))),
        share(movedFound, movedGold),
        share(flaggedRight, flagged),
      ],
    ];
  });
  const reliability = bins
    .filter(({ links }) => links > 0)
    .map(({ links, said, right }) => [(said / links).toFixed(2), (right / links).toFixed(2), String(links)]);
  return [
    table(['set', 'strict F1', ...QUICK.map(({ name }) => name), 'moved found', 'flags right'], lines),
    '',
    table(['confidence said', 'were right', 'links'], reliability),
  ].join('\n');
}
