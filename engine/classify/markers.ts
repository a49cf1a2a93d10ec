/** Phrases that mark a negation, a modality or a scope, found in a row of words. */
import { isHomograph } from './homographs.ts';
import { type Marker, ROLE, type TrieNode } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import type { Range, Sides, Word } from './words.ts';

export interface FoundMarker {
  readonly marker: Marker;
  /** Half-open range of word indices. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
  /** The zone it stands in, or touches; -1 where it touches none. */
  readonly zone: number;
}

/** Whether a change touches a marker, or something that looks like one: all other links are left at once. */
export function touchesMarkers({ zones, before, after, lexicon }: Sides): boolean {
  for (const zone of zones) {
    if (mayMark(before, zone.before, lexicon.before) || mayMark(after, zone.after, lexicon.after))
      return true;
  }
  return false;
}

function mayMark(words: readonly Word[], { from, to }: Range, { longestPhrase }: Lexicon): boolean {
  let at = from;
  while (at < to && (words[at].taken || !isOfMarker(words[at]))) at++;
  // Most zones have no such word, and most of these words ("in", "to") mark something only beside another one of a phrase.
  if (at === to) return false;
  for (at = Math.max(0, at - longestPhrase + 1); at < to; at++) {
    const { phrases, marks } = words[at].lexeme;
    const phrase = phrases && longest(words, at, phrases, words.length);
    const end = phrase ? phrase.to : marks.length > 0 ? at + 1 : at;
    if (touchedZone(words, at, end) >= 0) return true;
  }
  return false;
}

const isOfMarker = ({ lexeme }: Word): boolean => (lexeme.roles & ROLE.marker) !== 0;

/** All markers, the longest phrase first; those that no change touches have zone -1. */
export function readMarkers(words: readonly Word[]): FoundMarker[] {
  const found: FoundMarker[] = [];
  let at = 0;
  while (at < words.length) {
    const { phrases, marks } = words[at].lexeme;
    if (!phrases && marks.length === 0) {
      at++;
      continue;
    }
    const long = phrases && phraseAt(words, at, phrases);
    const to = long ? long.to : at + 1;
    const markers = long && to > at + 1 ? long.markers : marks;
    // Most words that could begin a phrase ("in", "to") begin none.
    if (markers.length === 0) {
      at = to;
      continue;
    }
    const zone = touchedZone(words, at, to);
    if ((zone >= 0 || isSaid(words, at, to)) && !isHomograph(words, at)) {
      const own = words.slice(at, to);
      for (const marker of markers) found.push({ marker, from: at, to, words: own, zone });
    }
    at = to;
  }
  return found;
}

/** The zone of the first word that is open; -1 where none is. */
function touchedZone(words: readonly Word[], from: number, to: number): number {
  for (let k = from; k < to; k++) if (words[k].zone >= 0 && !words[k].taken) return words[k].zone;
  return -1;
}

/** A word that both sides share says as much inside a zone as outside. */
function isSaid(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (words[k].taken && words[k].twin < 0) return false;
  return true;
}

interface Phrase {
  readonly markers: readonly Marker[];
  readonly to: number;
}

/**
 * The longest phrase that begins here. In scripts without spaces one that marks nothing gives way to one that does,
 * begins inside it and runs on behind it: しかし of 政府しかしない, 对应 of 对应当.
 */
function phraseAt(words: readonly Word[], at: number, root: TrieNode): Phrase | undefined {
  const long = longest(words, at, root, words.length);
  if (!long || !words[at].lexeme.unspaced || !isInnocent(long)) return long;
  for (let k = at + 1; k < long.to; k++) {
    const { phrases } = words[k].lexeme;
    const inner = phrases && longest(words, k, phrases, words.length);
    if (inner && inner.to > long.to && !isInnocent(inner)) return longest(words, at, root, k);
  }
  return long;
}

const isInnocent = ({ markers }: Phrase): boolean => markers.every(({ kind }) => kind === 'innocent');

function longest(words: readonly Word[], at: number, root: TrieNode, end: number): Phrase | undefined {
  let node: TrieNode | undefined = root;
  let to = at + 1;
  let best = root.markers.length > 0 ? { markers: root.markers, to } : undefined;
  while (to < end && node.next.size > 0) {
    node = node.next.get(words[to].lexeme.lower);
    if (!node) break;
    to++;
    if (node.markers.length > 0) best = { markers: node.markers, to };
  }
  return best;
}

export interface Unmatched {
  readonly before: FoundMarker[];
  readonly after: FoundMarker[];
  /** Pairs of one zone that say the same in other words. */
  readonly reworded: [FoundMarker, FoundMarker][];
}

/** What is left when markers that say the same cancel out: within a zone first, then anywhere in the link if asked. */
export function unmatched(
  before: readonly FoundMarker[],
  after: readonly FoundMarker[],
  key: (marker: Marker) => string,
  anywhere = true,
): Unmatched {
  if (before.length === 0 || after.length === 0) {
    return { before: [...before], after: [...after], reworded: [] };
  }
  const gone = new Set<FoundMarker>();
  const reworded: [FoundMarker, FoundMarker][] = [];
  for (const inZone of anywhere ? [true, false] : [true]) {
    const waiting = new Map<string, FoundMarker[]>();
    for (const one of before) {
      if (gone.has(one)) continue;
      const place = inZone ? `${one.zone} ${key(one.marker)}` : key(one.marker);
      const list = waiting.get(place);
      if (list) list.push(one);
      else waiting.set(place, [one]);
    }
    const used = new Map<string, number>();
    for (const other of after) {
      if (gone.has(other)) continue;
      const place = inZone ? `${other.zone} ${key(other.marker)}` : key(other.marker);
      const list = waiting.get(place);
      const at = used.get(place) ?? 0;
      if (!list || at >= list.length) continue;
      gone.add(list[at]);
      gone.add(other);
      if (
        list[at].zone === other.zone &&
        saying(list[at]) !== saying(other) &&
        !isTaken(list[at]) &&
        !isTaken(other)
      )
        reworded.push([list[at], other]);
      used.set(place, at + 1);
    }
  }
  return { before: before.filter((m) => !gone.has(m)), after: after.filter((m) => !gone.has(m)), reworded };
}

const isTaken = ({ words }: FoundMarker): boolean => words.every((word) => word.taken || word.zone < 0);
const saying = ({ words }: FoundMarker): string => words.map((word) => word.lexeme.lower).join(' ');

/** Markers by zone, to be paired one after the other. */
export function byZone(markers: readonly FoundMarker[]): {
  next(zone: number): FoundMarker | undefined;
  rest(): FoundMarker[];
} {
  const zones = new Map<number, { readonly list: FoundMarker[]; at: number }>();
  for (const marker of markers) {
    const known = zones.get(marker.zone);
    if (known) known.list.push(marker);
    else zones.set(marker.zone, { list: [marker], at: 0 });
  }
  return {
    next: (zone) => {
      const own = zones.get(zone);
      return own && own.at < own.list.length ? own.list[own.at++] : undefined;
    },
    rest: () => [...zones.values()].flatMap(({ list, at }) => list.slice(at)),
  };
}
