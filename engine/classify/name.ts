/** Names: another person or place is critical, another spelling of the same one is not. */

import { RU_SURNAME } from './data/ru.ts';
import { type Finding, finding } from './finding.ts';
import { ROLE } from './lexeme.ts';
import { compareNames } from './name-compare.ts';
import { ideographicNames } from './name-ideographic.ts';
import { placeOf } from './places.ts';
import type { Kind } from './severity.ts';
import { openWords, type Range, type Sides, type Word, type Zone } from './words.ts';

export function nameChanges(sides: Sides): Finding[] {
  const found: Finding[] = [];
  const ones = new NameReader(sides.before, sides.lexicon.before.language);
  const others = new NameReader(sides.after, sides.lexicon.after.language);
  for (const zone of sides.zones) {
    const before = ones.spans(zone.before);
    const after = others.spans(zone.after);
    if (before.length > 0 || after.length > 0) found.push(...pairSpans(sides, zone, before, after));
    if (mayBeIdeographic(sides.before, zone.before) || mayBeIdeographic(sides.after, zone.after))
      found.push(...ideographicNames(sides, zone));
  }
  return found;
}

/** Most zones have no capital that is still open, and are left at once. */
function mayName(words: readonly Word[], { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (!words[k].taken && words[k].lexeme.capital > 0) return true;
  return false;
}

function mayBeIdeographic(words: readonly Word[], { from, to }: Range): boolean {
  for (let k = from; k < to; k++) {
    const { script } = words[k].lexeme;
    if (!words[k].taken && (script === 'han' || script === 'katakana')) return true;
  }
  return false;
}

/** Where most words have a capital (a headline), a capital is no evidence. */
function isTitled(words: readonly Word[]): boolean {
  let capital = 0;
  let all = 0;
  for (const { lexeme } of words) {
    if (lexeme.script === 'mark' || lexeme.script === 'digit' || (lexeme.roles & ROLE.function) !== 0)
      continue;
    all++;
    if (lexeme.capital > 0) capital++;
  }
  return all >= 5 && capital > 0.7 * all;
}

const COMMON_ENDING =
  /(?:tion|tions|sion|ing|ment|ments|ness|ism|ity|ities|ance|ence|ly|ed|ious|ical|able|ible|ful|less|ship)$/u;

/** How the word's capital speaks for a name. */
function isNameWord(words: readonly Word[], at: number, titled: boolean, language: string): boolean {
  const { lexeme, initial } = words[at];
  if (lexeme.capital === 0 || lexeme.month > 0 || lexeme.weekday > 0) return false;
  if (lexeme.script !== 'latin' && lexeme.script !== 'cyrillic' && lexeme.script !== 'other') return false;
  if ((lexeme.roles & ROLE.pronoun) !== 0 && lexeme.capital < 2) return isLabel(words, at, titled);
  if ((lexeme.roles & ROLE.knownName) !== 0) return !isShouted(words, at);
  if (lexeme.text.length === 1)
    return (words[at + 1]?.lexeme.text === '.' && !initial) || isLabel(words, at, titled);
  const common = (lexeme.roles & ROLE.function) !== 0 || lexeme.isOrdinary;
  if (initial) {
    if (common || lexeme.text.length < 3) return false;
    if (!lexeme.studied) return isNameWithoutList(words, at, language);
    const next = words[at + 1];
    if (next && next.lexeme.capital > 0 && !next.initial) return true;
    return !COMMON_ENDING.test(lexeme.lower);
  }
  if ((lexeme.roles & ROLE.function) !== 0) return false;
  if (titled) return !common && !COMMON_ENDING.test(lexeme.lower);
  if (language === 'de' && lexeme.script === 'latin') return isGermanName(words, at);
  return true;
}

/** The A of "Party A", the I of "Article I": behind a word, and no article in a headline. */
function isLabel(words: readonly Word[], at: number, titled: boolean): boolean {
  const previous = words[at - 1];
  const { lexeme, initial, spaced } = words[at];
  if (titled || initial || !spaced || lexeme.text.length > 1 || previous?.lexeme.script !== 'latin')
    return false;
  // "Then I" and "and I" are somebody; "Article I" is a number.
  return (lexeme.roles & ROLE.pronoun) === 0 || (previous.lexeme.capital > 0 && !previous.initial);
}

/** "CALL US": where everything is in capitals, US is no state. */
const isShouted = (words: readonly Word[], at: number): boolean =>
  words[at].lexeme.capital === 2 &&
  words[at].lexeme.text.length <= 3 &&
  (words[at - 1]?.lexeme.capital === 2 || words[at + 1]?.lexeme.capital === 2);

/**
 * A capital that opens a sentence, in a language without a list of words: most such words are none ("Toutefois",
 * "Jedoch", "Однако"). A name shows by what it is, or by what follows: another name, or the verb of a sentence that has
 * no article before its subject.
 */
function isNameWithoutList(words: readonly Word[], at: number, language: string): boolean {
  const { lexeme } = words[at];
  if (lexeme.capital === 2 || placeOf(lexeme.bare) !== undefined) return true;
  if (lexeme.script === 'cyrillic') {
    if (RU_SURNAME.test(lexeme.lower)) return true;
  } else if (language === 'de') return false;
  const next = words[at + 1];
  if (next === undefined) return false;
  return (next.lexeme.capital > 0 && !next.initial) || (next.lexeme.roles & ROLE.auxiliary) !== 0;
}

/** German gives every noun a capital: a name stands without article and has no noun's ending. */
function isGermanName(words: readonly Word[], at: number): boolean {
  const { lexeme } = words[at];
  if (lexeme.capital === 2 || placeOf(lexeme.bare) !== undefined) return true;
  if (/(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|ismus|nis|tum|ment|ler|ern|en)$/u.test(lexeme.lower))
    return false;
  const previous = words[at - 1]?.lexeme;
  if (previous === undefined) return false;
  if ((previous.roles & ROLE.title) !== 0) return true;
  if (previous.capital > 0 && !words[at - 1].initial) return true;
  return /^(?:in|nach|aus|von|bei|mit|und|an|für|gegen|über)$/u.test(previous.lower);
}

/** Finds the names of a side. */
export class NameReader {
  readonly #words: readonly Word[];
  readonly #language: string;
  /** Whether it is a headline, as soon as somebody has asked. */
  #titled: boolean | undefined;

  constructor(words: readonly Word[], language: string) {
    this.#words = words;
    this.#language = language;
  }

  /** Runs of name words that are still open, with the links inside them ("Bank of Japan"). */
  spans(range: Range): readonly Word[][] {
    const words = this.#words;
    if (!mayName(words, range)) return NONE;
    const { from, to } = range;
    this.#titled ??= isTitled(words);
    const spans: Word[][] = [];
    let open = false;
    let links: Word[] = [];
    for (let k = from; k < to; k++) {
      const word = words[k];
      if (!word.taken && isNameWord(words, k, this.#titled, this.#language)) {
        if (open) spans[spans.length - 1].push(...links, word);
        else spans.push([word]);
        open = true;
        links = [];
      } else if (open && !word.taken && isNameLink(word) && links.length < 2) links.push(word);
      else {
        open = false;
        links = [];
      }
    }
    return spans;
  }
}
const NONE: readonly Word[][] = [];

const isNameLink = ({ lexeme }: Word): boolean =>
  (lexeme.roles & ROLE.nameLink) !== 0 || lexeme.text === '.' || lexeme.text === '-';

function pairSpans(sides: Sides, zone: Zone, before: readonly Word[][], after: readonly Word[][]): Finding[] {
  const found: Finding[] = [];
  const paired = Math.min(before.length, after.length);
  for (let k = 0; k < paired; k++) {
    const kind = compareNames(before[k], after[k]);
    if (kind === undefined) continue;
    found.push(finding(sides, kind, before[k], after[k], REMARKS[kind]));
  }
  // A name against a pronoun: who is meant is the same.
  if (before.length + after.length === 1) {
    const [own, others] = before.length === 1 ? [sides.after, zone.after] : [sides.before, zone.before];
    const open = openWords(own, others);
    if (
      open.length > 0 &&
      open.length <= 2 &&
      open.every((word) => (word.lexeme.roles & ROLE.pronoun) !== 0)
    ) {
      found.push(
        before.length === 1
          ? finding(sides, 'name reworded', before[0], open, 'a name and its pronoun')
          : finding(sides, 'name reworded', open, after[0], 'a name and its pronoun'),
      );
    } else if (isTitleAlone(before[0] ?? after[0])) {
      if (open.length === 0) {
        found.push(
          before.length === 1
            ? finding(sides, 'name reworded', before[0], [], ['title dropped', 'title added'])
            : finding(sides, 'name reworded', [], after[0], ['title added', 'title dropped']),
        );
      }
    }
  }
  return found;
}

const REMARKS: { readonly [kind in Kind]?: string } = {
  'name respelled': 'a name respelled',
  'name reworded': 'a name and its short form',
};

const isTitleAlone = (span: readonly Word[]): boolean =>
  span.every(({ lexeme }) => (lexeme.roles & ROLE.title) !== 0 || lexeme.text === '.');
