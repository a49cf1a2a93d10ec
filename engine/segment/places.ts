import {
  CALLS,
  CLOSERS,
  DOTS,
  isWhiteCode,
  LOCAL_STOPS,
  OPENERS,
  TURNED_CLOSERS,
  UNSPACED_STOPS,
} from './characters.ts';
import { type Enclosure, enclosuresOf } from './enclosures.ts';
import type { LanguageData } from './language.ts';
import type { Place } from './place.ts';

const ALL = `${UNSPACED_STOPS}${DOTS}${CALLS}`;
/** A run of stops; spaced dots (". . .") and calls ("! ! !") are one run, up to a bound. */
const STOPS = new RegExp(`[${ALL}](?:[${ALL}]|[ \\u00a0](?=[.!?])){0,60}|;`, 'gu');
const STOPS_AND_LOCAL = new RegExp(`[${ALL}${LOCAL_STOPS}](?:[${ALL}]|[ \\u00a0](?=[.!?])){0,60}`, 'gu');
/** Only in Armenian can a colon end a sentence like a stop. */
const COLON_SCRIPT = /\p{Script=Armenian}/u;

const WINDOW = 64;
const NOTE = /^\s?(?:\[(?:\d{1,3}|[a-z]|note \d{1,3}|citation needed)\]){1,4}/iu;
/** A note's mark without brackets: "²", "¹,²", "†", "*". */
const RAISED = /^[¹²³\u2070\u2074-\u2079]{1,3}(?:,[¹²³\u2070\u2074-\u2079]{1,3}){0,4}|^[*†‡§]{1,3}(?=\s|$)/u;
/** A note's number without brackets: "(see above).12 It". */
const BARE_NOTE = /^\d{1,3}(?=\s+\p{Lu})/u;
const NOTED = /(?:\)|\p{Ll}{4})$/u;
const QUOTED = /["'”’»)\]]$/u;
const SMILEY =
  /^\s?(?:[:;][-']?[)(DPp]|(?:[\u{1f300}-\u{1faff}\u2600-\u27bf][\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]*)+)(?=\s|$)/u;
const MARK_FIRST = /^\s?[[:;¹²³\u2070\u2074-\u2079*†‡§\u2600-\u27bf\u{1f300}-\u{1faff}]/u;
/** Longest of the marks above. */
const MARK_WINDOW = 24;
const WORD_TAIL = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}.'’\-‑&/@№°º]*$|№$/u;
const WORD_HEAD = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-‑]*(?:\.[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-‑]*)*/u;

/** Calls `visit` for every place in a unit's text where a sentence may end; `visit` returns where the sentence begins then. */
export function visitPlaces(text: string, language: LanguageData, visit: (place: Place) => number): void {
  const stops = COLON_SCRIPT.test(text) ? STOPS_AND_LOCAL : STOPS;
  let enclosures: Enclosure[] | undefined;
  const closings = new Set<number>();
  let passed = 0;
  let around: Enclosure | undefined;
  let from = 0;
  stops.lastIndex = 0;
  for (let match = stops.exec(text); match; match = stops.exec(text)) {
    const at = match.index;
    const stop = match[0];
    const behind = at + stop.length;
    const token = tokenBefore(text, at, from);
    if (!enclosures) {
      enclosures = enclosuresOf(text);
      for (const { close } of enclosures) closings.add(close);
    }
    const end = pastMarks(text, token, stop, behind, pastClosers(text, behind, closings));
    stops.lastIndex = Math.max(end, behind);
    let next = end;
    while (next < text.length && isWhiteCode(text.charCodeAt(next))) next++;
    if (next >= text.length) return;
    // Without a space it separates items of a list, or ends an HTML entity.
    if (stop === ';' && next === end) continue;
    while (passed < enclosures.length && enclosures[passed]!.open < end) around = enclosures[passed++];
    while (around && around.close < end) around = around.outer;
    const nextToken = tokenFrom(text, next);
    let openers = 0;
    while (openers < nextToken.length && OPENERS.includes(nextToken[openers]!)) openers++;
    from = visit({
      text,
      language,
      from,
      at,
      stop,
      token,
      end,
      next,
      nextToken,
      word: WORD_TAIL.exec(token)?.[0] ?? '',
      closers: text.slice(behind, end),
      tight: next === end,
      openers: nextToken.slice(0, openers),
      nextWord: WORD_HEAD.exec(nextToken.slice(openers))?.[0] ?? '',
      enclosure: around,
    });
  }
}

const LONG_WORD = /^\p{P}*\p{Lu}?\p{Ll}{4,}$/u;

/** "abduction., President": a comma slipped in behind the stop. Short words are left alone, they may be abbreviated. */
const hasStrayComma = (text: string, token: string, stop: string, behind: number): boolean =>
  text[behind] === ',' &&
  stop === '.' &&
  LONG_WORD.test(token) &&
  /^\s+\p{Lu}\p{Ll}/u.test(text.slice(behind + 1, behind + 8));

/** What an odd text may put behind a stop: a stray comma, the number of a note. */
function pastMarks(text: string, token: string, stop: string, behind: number, closed: number): number {
  if (closed === behind && hasStrayComma(text, token, stop, behind)) return closed + 1;
  if (closed === behind && stop !== '.') return closed;
  const noted = closed === behind ? NOTED.test(token) : QUOTED.test(text.slice(behind, closed));
  const note = noted ? BARE_NOTE.exec(text.slice(closed, closed + MARK_WINDOW)) : null;
  return closed + (note?.[0].length ?? 0);
}

/**
 * Past what closes behind a stop: quotes and brackets, note marks, a smiley. French puts a space in front of the
 * closing mark (« Vraiment ? »): there it counts if something was opened.
 */
function pastClosers(text: string, start: number, quotes: ReadonlySet<number>): number {
  let at = start;
  while (at < text.length) {
    const char = text[at]!;
    const spaceNext = at + 1 >= text.length || isWhiteCode(text.charCodeAt(at + 1));
    if (char === '"' ? spaceNext || quotes.has(at) : CLOSERS.includes(char)) at++;
    else if (TURNED_CLOSERS.includes(char) && spaceNext) at++;
    else if (isWhiteCode(char.charCodeAt(0)) && text[at + 1] !== '"' && quotes.has(at + 1)) at += 2;
    else break;
  }
  const rest = text.slice(at, at + MARK_WINDOW);
  if (MARK_FIRST.test(rest))
    at += (NOTE.exec(rest) ?? RAISED.exec(rest) ?? SMILEY.exec(rest))?.[0].length ?? 0;
  return at;
}

function tokenBefore(text: string, at: number, limit: number): string {
  const floor = Math.max(limit, at - WINDOW);
  let start = at;
  while (start > floor && !isWhiteCode(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at);
}

function tokenFrom(text: string, at: number): string {
  const ceiling = Math.min(text.length, at + WINDOW);
  let end = at;
  while (end < ceiling && !isWhiteCode(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}
