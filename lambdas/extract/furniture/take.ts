/** Takes page furniture and the status line out of a text. Only whole lines at its edges, never a sentence. */
import type { Furniture } from '../extraction.ts';
import { tidyLines } from '../normalise.ts';
import { FURNITURE, type FurniturePattern, STATUS, STATUS_WHEN_MARKED } from './patterns.ts';

/** Lines with text, from each end, among which furniture is looked for. */
const EDGE_LINES = 15;
/** The same for a text that holds no sentence, such as a poem or a list. */
const EDGE_WITHOUT_SENTENCE = 3;
/** Lines with text among which the status is looked for. */
const STATUS_LINES = 8;
/** UTF-16 units; a longer line is text. */
const LONGEST_FURNITURE = 200;

export interface Taken {
  readonly text: string;
  readonly status?: string;
  /** In the order of the text. */
  readonly furniture: readonly Furniture[];
}

export function takeFurniture(text: string): Taken {
  const lines = text.split('\n');
  const { reasons: taken, status } = takeFurnitureLines(lines);
  const furniture = lines.flatMap((line, at) => {
    const reason = taken.get(at);
    return reason ? [{ text: line.trim(), reason }] : [];
  });
  const rest = taken.size === 0 ? text : tidyLines(lines.filter((_, at) => !taken.has(at)));
  return { text: rest, ...(status ? { status } : {}), furniture };
}

/** Which lines are furniture, and why, by their index. */
export function takeFurnitureLines(lines: readonly string[]): {
  readonly reasons: ReadonlyMap<number, Furniture['reason']>;
  readonly status?: string;
} {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const { top, bottom, hasSentence } = edgesOf(lines, filled);
  const taken = new Map<number, Furniture['reason']>();
  let status: string | undefined;
  for (const at of filled.slice(0, STATUS_LINES)) {
    const found = top.has(at) ? statusOf(lines[at]) : undefined;
    if (found === undefined) continue;
    status ??= found;
    taken.set(at, 'status');
  }

  // A line that a colon leads to is an item of the text's own list.
  const candidates = [...new Set([...top, ...bottom])].filter(
    (at) => !taken.has(at) && !/[:：]$/.test(lines[filled[filled.indexOf(at) - 1]] ?? ''),
  );
  const take = (fits: (where: FurniturePattern['where'], at: number) => boolean) => {
    for (const at of candidates) {
      const line = lines[at].trim();
      const found = FURNITURE.find(({ where, pattern }) => fits(where, at) && pattern.test(line));
      if (found) taken.set(at, found.reason);
    }
  };
  const isCertain = (where: FurniturePattern['where'], at: number) =>
    where === 'edge' || (where === 'top' && top.has(at)) || (where === 'bottom' && bottom.has(at));
  take(isCertain);
  const isCorroborated = [...taken.values()].some((reason) => reason !== 'status');
  // Without a sentence there is no edge: a list of languages is a text.
  if (isCorroborated && hasSentence) {
    take((where, at) => isCertain(where, at) || where === 'beside' || where === 'bottom');
  }

  return { reasons: taken, ...(status ? { status } : {}) };
}

/** The lines before the first sentence and those behind the last, as many as furniture takes. */
function edgesOf(lines: readonly string[], filled: readonly number[]) {
  const isSentenceAt = (at: number) => isSentence(lines[at]);
  const first = filled.findIndex(isSentenceAt);
  if (first < 0) {
    return {
      hasSentence: false,
      top: new Set(filled.slice(0, EDGE_WITHOUT_SENTENCE)),
      bottom: new Set(filled.slice(-EDGE_WITHOUT_SENTENCE)),
    };
  }
  const last = filled.findLastIndex(isSentenceAt);
  return {
    hasSentence: true,
    top: new Set(filled.slice(0, Math.min(first, EDGE_LINES))),
    bottom: new Set(filled.slice(Math.max(last + 1, filled.length - EDGE_LINES))),
  };
}

/** A line that ends as a sentence does, or is too long for anything else. */
const isSentence = (line: string): boolean =>
  line.length > LONGEST_FURNITURE || /[.!?:;,。！？：；、，．…][)\]}"'’”»」』）]{0,3}$/.test(line);

const BRACKETS = /^[(（[［【〔<＜〈「*＊~-]{1,3}[ \u3000]?(.+?)[ \u3000]?[)）\]］】〕>＞〉」*＊~-]{1,3}$/u;

function statusOf(line: string): string | undefined {
  const trimmed = line.trim();
  if (trimmed.length > LONGEST_FURNITURE) return undefined;
  const inner = BRACKETS.exec(trimmed)?.[1];
  const words = inner ?? trimmed;
  if (STATUS.some((pattern) => pattern.test(words))) return words;
  const isMarked = inner !== undefined || (words === words.toUpperCase() && words !== words.toLowerCase());
  return isMarked && STATUS_WHEN_MARKED.some((pattern) => pattern.test(words)) ? words : undefined;
}
