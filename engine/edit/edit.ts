/**
 * A link -> its edits: words are matched by the `diff` package, spaces are settled afterwards, and a polish
 * makes the result worth reading.
 */
import { diffArrays } from 'diff';
import type { Edit, Span } from '../model.ts';
import type { EditOptions } from '../options.ts';
import { absorbIslands, weightOf } from './polish.ts';
import { type Pair, slideGaps, type Words } from './slide.ts';
import { type Match, spell } from './spell.ts';
import { type Token, visitTokens } from './tokens.ts';

export interface EditResult {
  readonly edits: readonly Edit[];
  /** True when the diff's budget was spent and the middle is shown as one replacement. */
  readonly cutShort: boolean;
}

/**
 * The edits that turn `before[beforeSpan]` into `after[afterSpan]`: in order, covering both spans, `equal` only
 * where the text is the same. Swapping the sides swaps every edit: the diff always runs from the smaller text
 * to the larger (as strings order), because Myers' greedy choice among equals depends on the direction.
 */
export function editLink(
  before: string,
  beforeSpan: Span,
  after: string,
  afterSpan: Span,
  options: EditOptions,
): EditResult {
  const beforeText = before.slice(beforeSpan.start, beforeSpan.end);
  const afterText = after.slice(afterSpan.start, afterSpan.end);
  if (beforeText === afterText) {
    return {
      edits: beforeText === '' ? [] : [{ op: 'equal', before: beforeSpan, after: afterSpan }],
      cutShort: false,
    };
  }
  const swapped = beforeText > afterText;
  const [one, other] = swapped ? [afterText, beforeText] : [beforeText, afterText];
  const { matches, cutShort } = matchWords(one, other, options);
  return { edits: spell(one, other, matches, { swapped, beforeSpan, afterSpan }), cutShort };
}

/** Pairs of equal words, as spans, in order. */
function matchWords(
  one: string,
  other: string,
  options: EditOptions,
): { matches: Match[]; cutShort: boolean } {
  const ids = new Map<string, number>();
  const before = readWords(one, ids);
  const after = readWords(other, ids);
  let head = 0;
  while (head < before.ids.length && head < after.ids.length && before.ids[head] === after.ids[head]) head++;
  let tail = 0;
  const room = Math.min(before.ids.length, after.ids.length) - head;
  while (tail < room && before.ids[before.ids.length - 1 - tail] === after.ids[after.ids.length - 1 - tail])
    tail++;

  const pairs: Pair[] = [];
  for (let k = 0; k < head; k++) pairs.push({ i: k, j: k });
  const parts = diffArrays(
    before.ids.slice(head, before.ids.length - tail),
    after.ids.slice(head, after.ids.length - tail),
    { maxEditLength: options.maxEditLength },
  );
  let i = head;
  let j = head;
  for (const part of parts ?? []) {
    if (part.removed) i += part.count;
    else if (part.added) j += part.count;
    else for (let k = 0; k < part.count; k++) pairs.push({ i: i++, j: j++ });
  }
  for (let k = tail; k > 0; k--) pairs.push({ i: before.ids.length - k, j: after.ids.length - k });
  const kept = absorbIslands(slideGaps(pairs, before, after), before, after, options.islandShare);
  return {
    matches: kept.map(({ i, j }) => ({ before: before.tokens[i], after: after.tokens[j] })),
    cutShort: parts === undefined,
  };
}

function readWords(text: string, ids: Map<string, number>): Words {
  const tokens: Token[] = [];
  const found: number[] = [];
  const weights: number[] = [0];
  visitTokens(text, 0, text.length, (start, end, kind) => {
    // Spaces would match each other everywhere and tear words from their places; they are settled later.
    if (kind === 'space') return;
    const word = text.slice(start, end);
    let id = ids.get(word);
    if (id === undefined) {
      id = ids.size;
      ids.set(word, id);
    }
    tokens.push({ start, end, kind });
    found.push(id);
    weights.push(weights[weights.length - 1] + weightOf(word, kind));
  });
  return { tokens, ids: found, weights };
}
