/** Punctuation and typography: marks by what they do, then by how they look. */
import { type Finding, finding } from './finding.ts';
import type { Range, Sides, Word, Zone } from './words.ts';

export function markChanges(sides: Sides): Finding[] {
  const found: Finding[] = [];
  for (const zone of sides.zones) {
    const before = openMarks(sides.before, zone.before);
    const after = openMarks(sides.after, zone.after);
    if (before.length === 0 && after.length === 0) continue;
    if (look(before) === look(after)) found.push(finding(sides, 'typography', before, after));
    else if (isHyphenation(sides, zone, before, after))
      found.push(finding(sides, 'spelling', before, after, 'hyphen'));
    else found.push(finding(sides, 'punctuation', before, after));
  }
  return found;
}

function openMarks(words: readonly Word[], { from, to }: Range): readonly Word[] {
  let marks: Word[] = NONE;
  for (let k = from; k < to; k++) {
    if (words[k].taken || words[k].lexeme.script !== 'mark') continue;
    if (marks === NONE) marks = [];
    marks.push(words[k]);
  }
  return marks;
}
const NONE: Word[] = [];

const DASHES = /^[-‐‑‒–—―−－〜～]+$/u;
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[-‐‑‒–—―−－]+/gu, '-'],
  [/[“”„‟«»„〝〞]|''|``/gu, '"'],
  [/[‘’‚‛‹›`´]/gu, "'"],
  [/…|\.{3,}|。{3,}|・{3,}/gu, '…'],
  [/[～〜]/gu, '~'],
  [/[，、﹐]/gu, ','],
  [/[．。｡]/gu, '.'],
  [/[·・･•]/gu, '·'],
];

/** Looks of marks and short runs of them: most that come or go are a comma, or a comma and a bracket. */
const looks = new Map<string, string>();
/** Looks that are kept at the most: of a text that means it there is no end of runs. */
const MOST_LOOKS = 10_000;

/** Marks that look different and do the same have the same look here. */
function look(words: readonly Word[]): string {
  if (words.length === 0) return '';
  const marks = words.length === 1 ? words[0].lexeme.text : words.map((word) => word.lexeme.text).join('');
  const known = looks.get(marks);
  if (known !== undefined) return known;
  const found = lookOf(marks);
  if (marks.length <= SHORT_RUN && looks.size < MOST_LOOKS) looks.set(marks, found);
  return found;
}
/** Characters of a run that is worth keeping. */
const SHORT_RUN = 4;

function lookOf(marks: string): string {
  let text = marks.normalize('NFKC');
  for (const [pattern, plain] of ALIKE) text = text.replace(pattern, plain);
  return text.replace(/…+/gu, '…');
}

/** A hyphen between two words comes or goes: well-known, well known. */
function isHyphenation(sides: Sides, zone: Zone, before: readonly Word[], after: readonly Word[]): boolean {
  if (before.length + after.length !== 1) return false;
  const mark = before[0] ?? after[0];
  if (!DASHES.test(mark.lexeme.text) || mark.spaced) return false;
  const side = before.length === 1 ? sides.before : sides.after;
  const { from, to } = before.length === 1 ? zone.before : zone.after;
  for (let k = from; k < to; k++) {
    if (side[k] !== mark) continue;
    const [left, right] = [side[k - 1], side[k + 1]];
    return left !== undefined && right !== undefined && !right.spaced && isWord(left) && isWord(right);
  }
  return false;
}

const isWord = (word: Word): boolean => word.lexeme.script !== 'mark' && word.lexeme.script !== 'digit';
