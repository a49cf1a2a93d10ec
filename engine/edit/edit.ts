/**
 * A link -> its edits: words are matched by the `diff` package, spaces are settled afterwards, and a polish
 * makes the result worth reading.
 */
import { diffArrays } from 'diff';
import type { Edit, Span } from '../model.ts';
import type { EditOptions } from '../options.ts';
import { CLASS, classOf } from './character.ts';
import { absorbIslands, weightOf } from './polish.ts';
import { type Pair, slideGaps, type Words } from './slide.ts';
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
  const edits = spell(one, other, matches).map(({ op, before: b, after: a }): Edit => {
    const [ours, theirs] = swapped ? [a, b] : [b, a];
    return {
      op: swapped && op === 'insert' ? 'delete' : swapped && op === 'delete' ? 'insert' : op,
      before: shift(ours, beforeSpan.start),
      after: shift(theirs, afterSpan.start),
    };
  });
  return { edits, cutShort };
}

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

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

/** Words that both sides share. */
interface Match {
  readonly before: Span;
  readonly after: Span;
}

/** Matches -> edits that cover both texts; white space at the rims of a gap is equal as far as it agrees. */
function spell(one: string, other: string, matches: readonly Match[]): Edit[] {
  const edits: Edit[] = [];
  const push = (op: Edit['op'], before: Span, after: Span): void => {
    const last = edits.at(-1);
    if (last && last.op === op && op === 'equal') {
      edits[edits.length - 1] = {
        op,
        before: { start: last.before.start, end: before.end },
        after: { start: last.after.start, end: after.end },
      };
    } else edits.push({ op, before, after });
  };
  const gap = (b0: number, b1: number, a0: number, a1: number): void => {
    let lead = 0;
    const room = Math.min(b1 - b0, a1 - a0);
    while (lead < room && one[b0 + lead] === other[a0 + lead] && isSpace(one, b0 + lead)) lead++;
    // A mark may sit on the last space; it must not be torn off.
    if (lead > 0 && (isMark(one, b0 + lead) || isMark(other, a0 + lead))) lead--;
    let trail = 0;
    while (
      trail < room - lead &&
      one[b1 - 1 - trail] === other[a1 - 1 - trail] &&
      isSpace(one, b1 - 1 - trail)
    )
      trail++;
    if (lead > 0) push('equal', { start: b0, end: b0 + lead }, { start: a0, end: a0 + lead });
    const before = { start: b0 + lead, end: b1 - trail };
    const after = { start: a0 + lead, end: a1 - trail };
    const removed = before.end > before.start;
    const added = after.end > after.start;
    if (removed || added) push(removed && added ? 'replace' : removed ? 'delete' : 'insert', before, after);
    if (trail > 0) push('equal', { start: b1 - trail, end: b1 }, { start: a1 - trail, end: a1 });
  };
  let b = 0;
  let a = 0;
  for (const m of matches) {
    gap(b, m.before.start, a, m.after.start);
    push('equal', m.before, m.after);
    b = m.before.end;
    a = m.after.end;
  }
  gap(b, one.length, a, other.length);
  return edits;
}

const isMark = (text: string, at: number): boolean =>
  at < text.length && classOf(text.codePointAt(at) as number) === CLASS.extend;
const isSpace = (text: string, at: number): boolean => /\s/.test(text[at]);
