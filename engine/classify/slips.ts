/**
 * Slips: a word against something that is no word and looks like it. They are read as the word that was meant, so
 * that "shoudl" is no lost obligation and "5 mils" no lost unit.
 */
import { isAnagram, slips } from './distance.ts';
import { type Finding, finding } from './finding.ts';
import { type Lexeme, ROLE } from './lexeme.ts';
import { remembered } from './remembered.ts';
import { openWords, type Range, type Sides, type Word } from './words.ts';

/** Zones with more open words than this a side are rewritten rather than mistyped. */
const SHORT = 16;
/** How far apart in their zone a word and its slip may stand. */
const WINDOW = 2;

export function slipChanges(sides: Sides): Finding[] {
  const found: Finding[] = [];
  for (const zone of sides.zones) {
    if (isEmptyOrLong(zone.before) || isEmptyOrLong(zone.after)) continue;
    const before = openWords(sides.before, zone.before);
    if (before.length === 0 || before.length > SHORT) continue;
    const after = openWords(sides.after, zone.after);
    if (after.length === 0 || after.length > SHORT) continue;
    if (before.length > 1) joinedWords(sides, before, after, true, found);
    if (after.length > 1) joinedWords(sides, after, before, false, found);
    const candidates: [number, Word, Word][] = [];
    for (let i = 0; i < before.length; i++) {
      const one = before[i];
      for (let j = Math.max(0, i - WINDOW); j <= i + WINDOW && j < after.length; j++) {
        const distance = slipBetween(one.lexeme, after[j].lexeme);
        if (distance > 0) candidates.push([distance + Math.abs(i - j) * 0.5, one, after[j]]);
      }
    }
    if (candidates.length > 0) found.push(...corrected(sides, candidates));
  }
  return found;
}

/** The surest first; each word is one slip at most, and is read as what was meant from then on. */
function corrected(sides: Sides, candidates: [number, Word, Word][]): Finding[] {
  const found: Finding[] = [];
  candidates.sort((x, y) => x[0] - y[0]);
  for (const [, one, other] of candidates) {
    if (one.taken || other.taken) continue;
    found.push(finding(sides, 'spelling', [one], [other]));
    if (isWord(one.lexeme)) other.lexeme = one.lexeme;
    else one.lexeme = other.lexeme;
  }
  return found;
}

/** Of a zone several times as long most words are open, and none need be looked at. */
const isEmptyOrLong = ({ from, to }: Range): boolean => from === to || to - from > 4 * SHORT;

const isWord = (lexeme: Lexeme): boolean => lexeme.isWord;

/** Share of a word's letters that may be wrong when its first is right. */
const ALIKE_SHARE = 0.36;

/** Endings that make a new word of an old one; a word with one of them is no slip of it. */
const BUILDS =
  /^(?:er|ers|or|ors|ment|ments|ness|ful|less|able|ible|ation|ations|ism|ist|ists|ship|ships|hood|ity|al|ally|ic|ics|ive|ing|ings|y|ish|ward|wards|wide|like|some|ery|age|ages|ary|dom|ize|ise|ized|ised|ant|ent|or)$/u;

/** Slips between two words of which exactly one is known; 0 when they are something else. */
function slipBetween(one: Lexeme, other: Lexeme): number {
  if (one.script !== other.script) return 0;
  if (one.script === 'digit') return sameDigits(one.lower, other.lower) ? 1 : 0;
  return one.script === 'latin' && isWord(one) !== isWord(other) ? latinSlips(one, other) : 0;
}

const latinSlips = remembered((one, other): number => {
  const [known, unknown] = isWord(one) ? [one, other] : [other, one];
  if (unknown.capital === 2 || (unknown.capital === 1 && known.capital === 0)) return 0;
  const [word, slip] = [known.lower, unknown.lower];
  if (hasSameLetters(word, slip)) return 1;
  if (slip.length > 3 && slip.startsWith(word) && BUILDS.test(slip.slice(word.length))) return 0;
  if (/^(?:un|in|im|il|ir|dis|non|mis)/u.test(slip) && slip.endsWith(word)) return 0;
  const longer = Math.max(word.length, slip.length);
  // "Party A" and "Party B": of one letter nothing is left to know it by.
  if (longer === 1 && unknown.capital > 0) return 0;
  if (longer === 2) return slip.length === 1 && word.includes(slip) && !/\d/u.test(slip) ? 1 : 0;
  const alike = word[0] === slip[0];
  // Names have passes of their own: Finnair is no slip of Finland.
  const isName = (known.roles & ROLE.knownName) !== 0;
  const limit = longer < 5 || isName ? 1 : alike ? Math.round(longer * ALIKE_SHARE) : Math.floor(longer / 3);
  if (longer <= 6 && isAnagram(word, slip)) return 1;
  const distance = slips(word, slip, limit);
  if (distance > limit) return 0;
  const begins = alike || word[1] === slip[1] || word[1] === slip[0] || word[0] === slip[1];
  return begins || distance === 1 ? distance : 0;
});

/** "dont" and "don't": they differ in apostrophes at the most. */
const hasSameLetters = (word: string, slip: string): boolean =>
  (word.includes("'") || slip.includes("'")) && word.replaceAll("'", '') === slip.replaceAll("'", '');

/** 20th and 20t: the same digits, and one of the endings means nothing. */
function sameDigits(one: string, other: string): boolean {
  const [x, y] = [/^(\d[\d.,]*)(\p{L}+)$/u.exec(one), /^(\d[\d.,]*)(\p{L}+)$/u.exec(other)];
  if (!x || !y || x[1] !== y[1] || x[2] === y[2]) return false;
  return /^(?:st|nd|rd|th)$/u.test(x[2]) || /^(?:st|nd|rd|th)$/u.test(y[2]);
}

/** "every one" and "everyone", "low energy" and "lowenergy": one word against two. */
function joinedWords(
  sides: Sides,
  two: readonly Word[],
  one: readonly Word[],
  twoBefore: boolean,
  found: Finding[],
): void {
  for (let k = 0; k + 1 < two.length; k++) {
    if (two[k].taken || two[k + 1].taken) continue;
    const match = wholeOf(two[k].lexeme.lower, two[k + 1].lexeme.lower, one);
    if (!match) continue;
    const pair = withHyphen(sides, twoBefore, two[k], two[k + 1]);
    found.push(
      twoBefore ? finding(sides, 'spelling', pair, [match]) : finding(sides, 'spelling', [match], pair),
    );
  }
}

/** The last open word that is spelled as these two are. */
function wholeOf(first: string, second: string, words: readonly Word[]): Word | undefined {
  let both: string | undefined;
  for (let k = words.length - 1; k >= 0; k--) {
    const { taken, lexeme } = words[k];
    // Spelling a word out leaves its first letter as it is.
    if (taken || lexeme.lower.length <= 3 || lexeme.lower[0] !== first[0]) continue;
    both ??= spelledOut(first + second);
    if (spelledOut(lexeme.lower) === both) return words[k];
  }
  return undefined;
}

/** didn't -> didnot, it's -> itis: a contraction and what it stands for are one word in two spellings. */
const spelledOut = (word: string): string => (/['-]|^cant$/u.test(word) ? withoutMarks(word) : word);

const withoutMarks = (word: string): string =>
  word
    .replace(/-/gu, '')
    .replace(/^ca(?:n't|nt)$/u, 'cannot')
    .replace(/^won't$/u, 'willnot')
    .replace(/^shan't$/u, 'shallnot')
    .replace(/n't$/u, 'not')
    .replace(/'ll$/u, 'will')
    .replace(/'re$/u, 'are')
    .replace(/'ve$/u, 'have')
    .replace(/^(i|it|he|she|that|there|what|who)'(?:s|m)$/u, (_, subject) =>
      subject === 'i' ? 'iam' : `${subject}is`,
    );

/** The two words and the hyphen between them, if there is one. */
function withHyphen(sides: Sides, twoBefore: boolean, one: Word, other: Word): Word[] {
  const side = twoBefore ? sides.before : sides.after;
  const { before, after } = sides.zones[one.zone];
  const { from, to } = twoBefore ? before : after;
  const at = side.indexOf(one, from);
  const hyphen = at >= 0 && at + 2 < to && side[at + 2] === other ? side[at + 1] : undefined;
  return hyphen && /^[-‐‑]$/u.test(hyphen.lexeme.text) ? [one, hyphen, other] : [one, other];
}
