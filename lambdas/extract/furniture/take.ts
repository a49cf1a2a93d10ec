/** Takes page furniture and the status line out of a text. Only whole lines at its edges, never a sentence. */
import type { Furniture } from '../extraction.ts';
import { tidyLines } from '../normalise.ts';
import { FURNITURE, type FurniturePattern, STATUS, STATUS_WHEN_MARKED } from './patterns.ts';

/** Lines with text, from each end, among which furniture is looked for. */
const EDGE_LINES = 15;
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
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const sentences = filled.filter((at) => isSentence(lines[at]));
  const firstSentence = sentences[0] ?? lines.length;
  const lastSentence = sentences[sentences.length - 1] ?? -1;
  const top = new Set(filled.slice(0, EDGE_LINES).filter((at) => at < firstSentence));
  const bottom = new Set(filled.slice(-EDGE_LINES).filter((at) => at > lastSentence));

  const taken = new Map<number, Furniture['reason']>();
  let status: string | undefined;
  for (const at of filled.slice(0, STATUS_LINES)) {
    const found = top.has(at) ? statusOf(lines[at]) : undefined;
    if (found === undefined) continue;
    status ??= found;
    taken.set(at, 'status');
  }
  const take = (wanted: (pattern: FurniturePattern) => boolean) => {
    for (const at of [...top, ...bottom]) {
      const found = taken.has(at) ? undefined : match(lines[at], top.has(at), wanted);
      if (found) taken.set(at, found);
    }
  };
  take(({ where }) => where !== 'beside');
  // Without a sentence there is no edge: a list of languages is a text.
  const corroborated = [...taken.values()].some((reason) => reason !== 'status');
  if (corroborated && sentences.length > 0) take(({ where }) => where === 'beside');

  const furniture = filled.flatMap((at) => {
    const reason = taken.get(at);
    return reason ? [{ text: lines[at].trim(), reason }] : [];
  });
  const rest = taken.size === 0 ? text : tidyLines(lines.filter((_, at) => !taken.has(at)));
  return { text: rest, ...(status ? { status } : {}), furniture };
}

/** A line that ends as a sentence does, or is too long for anything else. */
const isSentence = (line: string): boolean =>
  line.length > LONGEST_FURNITURE || /[.!?:;,。！？：；、，．…][)\]}"'’”»」』）]{0,3}$/.test(line);

function match(
  line: string,
  isTop: boolean,
  wanted: (pattern: FurniturePattern) => boolean,
): Furniture['reason'] | undefined {
  const trimmed = line.trim();
  return FURNITURE.find(
    (candidate) =>
      wanted(candidate) && (isTop || candidate.where !== 'top') && candidate.pattern.test(trimmed),
  )?.reason;
}

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
