/** What a search may cost, counted: words read and cells written down, never seconds. */
import { expect, test } from 'vitest';
import { firstModel } from '../../../engine/align/model.ts';
import { makeSearcher, type Window } from '../../../engine/align/search.ts';
import { type AlignSide, type Corpus, readCorpus } from '../../../engine/align/vocabulary.ts';
import { blocksOf, isWhole, stretchesBetween, type Whole } from '../../../engine/align/windows.ts';
import { Inventory } from '../../../engine/edit/token-table.ts';
import { align } from '../../../engine/index.ts';
import { ALIGN_OPTIONS, type AlignOptions } from '../../../engine/options.ts';
import { readSide } from '../../../engine/side.ts';

const corpusOf = (before: readonly string[], after: readonly string[]): Corpus => {
  const inventory = new Inventory();
  return readCorpus(readSide(before, 'en', '', inventory), readSide(after, 'en', '', inventory));
};

/** A corpus that counts how often a word of its texts is looked at. */
function counted(corpus: Corpus): { corpus: Corpus; reads: () => number } {
  let reads = 0;
  const watched = (side: AlignSide): AlignSide => ({
    ...side,
    words: new Proxy(side.words, {
      get(words, key) {
        reads++;
        return Reflect.get(words, key);
      },
    }),
  });
  return {
    corpus: { ...corpus, before: watched(corpus.before), after: watched(corpus.after) },
    reads: () => reads,
  };
}

const NOTHING = { narrowed: () => {}, whole: () => {}, divided: () => {} };
const stretches = (
  corpus: Corpus,
  options: AlignOptions,
  anchors: readonly { i: number; j: number }[] = [],
) => stretchesBetween(anchors, corpus, options, NOTHING);

/** Words looked at to search all of two texts, without anchors. */
function work(before: readonly string[], after: readonly string[], options: AlignOptions): number {
  const { corpus, reads } = counted(corpusOf(before, after));
  const searcher = makeSearcher(corpus, firstModel(corpus, options), options);
  for (const stretch of stretches(corpus, options)) {
    if (isWhole(stretch)) blocksOf(stretch);
    else searcher.search(stretch);
  }
  return reads();
}

const words = (count: number, from = 0): readonly string[] =>
  Array.from({ length: count }, (_, k) => `w${(from + k) % 500}`);
const sentences = (count: number, length: number, kind = ''): readonly string[] =>
  Array.from({ length: count }, (_, k) => `${kind}${words(length, k * length).join(' ')}.`);

const TIGHT = { ...ALIGN_OPTIONS, windowWork: 100_000 };
const BOUNDLESS = { ...ALIGN_OPTIONS, windowWork: Number.POSITIVE_INFINITY };

test.each<[string, readonly string[], readonly string[]]>([
  [
    'one sentence without a stop against the same words in short ones',
    [words(6000).join(' ')],
    sentences(2000, 3),
  ],
  ['short ones against one without a stop', sentences(2000, 3), [words(6000).join(' ')]],
  ['four without a stop against short ones', sentences(4, 1500), sentences(2000, 3)],
  ['short ones against four without a stop', sentences(2000, 3), sentences(4, 1500)],
  ['as many of the same length on both sides', sentences(300, 20), sentences(300, 20, 'x')],
])('%s: the words that are asked about are bounded', (_, before, after) => {
  // Beside the bound, each word is read a few times for the margin of the window.
  const text = before.concat(after).join(' ').split(' ').length;
  expect(work(before, after, TIGHT)).toBeLessThan(TIGHT.windowWork + 20 * text);
  expect(work(before, after, BOUNDLESS)).toBeGreaterThan(10 * TIGHT.windowWork);
});

test('what is too much to search is one link, and that is told; so also with the sides swapped', () => {
  const [before, after] = [[words(6000).join(' ')], sentences(2000, 3)];
  for (const [one, other, kind] of [
    [before, after, 'split'],
    [after, before, 'merged'],
  ] as const) {
    const told: string[] = [];
    const links = align(one, other, { thresholds: TIGHT, onBudget: (message) => told.push(message) });
    expect(links).toEqual([expect.objectContaining({ kind, moved: false, confidence: 0.5 })]);
    expect(told).toEqual([
      'a stretch of 2001 segments, few against many, was not searched but taken as a whole',
    ]);
  }
});

test('what stands around it is searched, and linked', () => {
  const told: string[] = [];
  const known = ['The harbour authority met on Tuesday.', 'It approved the dredging of the channel.'];
  const links = align(
    [...known, words(6000).join(' '), ...known.toReversed()],
    [...known, ...sentences(2000, 3), ...known.toReversed()],
    { thresholds: TIGHT, onBudget: (message) => told.push(message) },
  );
  expect(told).toHaveLength(1);
  expect(links.map(({ kind }) => kind)).toEqual([
    'unchanged',
    'unchanged',
    'split',
    'unchanged',
    'unchanged',
  ]);
});

/** Every third segment is an anchor, so that no two follow each other. */
const LONELY = Array.from({ length: 300 }, (_, k) => ({ i: 3 * k + 1, j: 3 * k + 1 }));
const cellsOf = ({ low, high }: Window): number =>
  low.reduce((sum, from, row) => sum + high[row] - from + 1, 0);

test('a window of too many cells is cut at anchors, and that is told', () => {
  const corpus = corpusOf(sentences(901, 5), sentences(901, 5));
  const cells = (searchCells: number) => {
    let told = 0;
    const found = stretchesBetween(
      LONELY,
      corpus,
      { ...ALIGN_OPTIONS, searchCells },
      {
        ...NOTHING,
        divided: () => told++,
      },
    ) as Window[];
    const corners = found.map(({ i0, i1, low, high }) => [i0, i1, low[0], high[high.length - 1]]);
    for (const [at, [i0, i1, j0, j1]] of corners.entries()) {
      expect([i0, j0]).toEqual(at === 0 ? [0, 0] : [corners[at - 1][1], corners[at - 1][3]]);
      if (at === corners.length - 1) expect([i1, j1]).toEqual([901, 901]);
    }
    return { most: Math.max(...found.map(cellsOf)), told: told > 0 };
  };
  const { most, told } = cells(1000);
  expect(most).toBeLessThanOrEqual(1000);
  expect(told).toBe(true);
  const whole = cells(ALIGN_OPTIONS.searchCells);
  expect(whole.most).toBeGreaterThan(5000);
  expect(whole.told).toBe(false);
});

test('of segments that have nothing on the other side, each is without a counterpart', () => {
  const lost: Whole = { i0: 2, i1: 2, j0: 5, j1: 7 };
  expect(blocksOf(lost)).toEqual([
    { i0: 2, i1: 2, j0: 5, j1: 6, score: undefined },
    { i0: 2, i1: 2, j0: 6, j1: 7, score: undefined },
  ]);
});

test('the words that moves are weighed by are counted, and what is not looked at is told', () => {
  const between = Array.from({ length: 40 }, (_, k) => `Here${k} stands line${k} of the text${k}.`);
  const name = (k: number): string => [0, 1, 2].map((more) => `name${3 * k + more}`).join(' ');
  const names = Array.from({ length: 60 }, (_, k) => name(k));
  const told = (moveWords: number): readonly string[] => {
    const messages: string[] = [];
    align([names.join(' '), ...between], [...between, ...names.map((words) => `${words}.`)], {
      thresholds: { ...ALIGN_OPTIONS, moveWords },
      onBudget: (message) => messages.push(message),
    });
    return messages;
  };
  // One sentence of 180 words against each of 60, by itself and with its neighbours.
  expect(told(60 * 180)).toEqual(['moves were looked for among the first unlinked segments only']);
  expect(told(ALIGN_OPTIONS.moveWords)).toEqual([]);
});
