/** Names in katakana and kanji. */
import { JA } from './data/ja.ts';
import {
  JA_ALIASES,
  JA_COUNTRY_LETTERS,
  JA_LOANWORDS,
  JA_NAME_ENDINGS,
  JA_NAMES,
  JA_PARTIES,
} from './data/ja-words.ts';
import { wordsOf } from './data/lists.ts';
import { ZH, ZH_NAMES } from './data/zh.ts';
import { slips } from './distance.ts';
import { type Finding, finding } from './finding.ts';
import { placeOf } from './places.ts';
import { openWords, type Range, type Sides, sizeOf, type Word, widened, type Zone } from './words.ts';

const names = new Set(wordsOf(`${JA_NAMES} ${ZH_NAMES}`));
const loanwords = new Set(wordsOf(JA_LOANWORDS));
const nameStarts = new Set([...names].map((name) => name[0]));
const parties = new Set(JA_PARTIES);
const titles = [...wordsOf(JA.titles), ...wordsOf(ZH.titles)].filter((title) => title.length > 1);
const LONGEST_TITLE = Math.max(...titles.map((title) => title.length));
const titleStarts = new Set(titles.map((title) => title[0]));
const endings = new Set(wordsOf(JA_NAME_ENDINGS));
const LONGEST = 5;

export function ideographicNames(sides: Sides, zone: Zone): Finding[] {
  if (isAliased(sides, zone)) {
    return [
      finding(
        sides,
        'name reworded',
        openWords(sides.before, zone.before),
        openWords(sides.after, zone.after),
        'another name of the same',
      ),
    ];
  }
  const before = ideographicSpans(sides.before, zone.before);
  const after = ideographicSpans(sides.after, zone.after);
  const found: Finding[] = [];
  for (let k = 0; k < Math.min(before.length, after.length); k++) {
    const [one, other] = [before[k], after[k]];
    const [x, y] = [spell(one), spell(other)];
    if (x === y) continue;
    const katakana = isKatakana(one[0]) && isKatakana(other[0]);
    if (katakana) {
      const limit = Math.max(1, Math.floor(Math.max(x.length, y.length) * 0.4));
      const plain = [plainKana(x), plainKana(y)];
      const places = [placeOf(x), placeOf(y)];
      const isOther = places[0] !== undefined && places[1] !== undefined && places[0] !== places[1];
      if (
        plain[0] === plain[1] ||
        (!isOther && x.length > 2 && slips(plain[0], plain[1], limit) <= limit && x[0] === y[0])
      ) {
        const name = !loanwords.has(x) && !loanwords.has(y);
        found.push(
          finding(
            sides,
            name ? 'name respelled' : 'spelling',
            one,
            other,
            name ? 'a name respelled' : undefined,
          ),
        );
        continue;
      }
      if (loanwords.has(x) || loanwords.has(y)) continue;
    }
    found.push(finding(sides, 'name', one, other));
  }
  return found;
}

const aliases = JA_ALIASES.split(/\s+/u).map((pair) => pair.split('/') as [string, string]);
const ANY_ALIAS = new RegExp(aliases.map(([one]) => one).join('|'), 'u');
const aliasStarts = new Set(aliases.map(([one]) => one[0]));
/** A zone of more words is more than a name. */
const ALIASED = 16;

/** 外相 and 外務大臣, 米国 and アメリカ: the same but for another name. */
function isAliased({ before, after }: Sides, zone: Zone): boolean {
  if (!hasKanji(before, zone.before) && !hasKanji(after, zone.after)) return false;
  const ours = around(before, zone.before);
  const theirs = around(after, zone.after);
  if (!mayBeAliased(before, ours) && !mayBeAliased(after, theirs)) return false;
  const x = joined(before, ours.from, ours.to);
  const y = joined(after, theirs.from, theirs.to);
  if (x === '' || y === '' || x === y || !(ANY_ALIAS.test(x) || ANY_ALIAS.test(y))) return false;
  const even = (text: string): string => {
    let result = text;
    for (const [one, other] of aliases) result = result.replaceAll(one, other);
    return result;
  };
  return (
    even(x) === even(y) && openWords(before, zone.before).length + openWords(after, zone.after).length > 0
  );
}

/** The words of a zone and its neighbours. */
const around = (words: readonly Word[], range: Range): Range =>
  sizeOf(range) > ALIASED ? NOWHERE : widened(words, range, 2);
const NOWHERE: Range = { from: 0, to: 0 };

/** Kanji are words of one letter; in a run of kana a name may begin anywhere. */
function mayBeAliased(words: readonly Word[], { from, to }: Range): boolean {
  for (let k = from; k < to; k++) {
    const { text } = words[k].lexeme;
    if (text.length > 1 || aliasStarts.has(text)) return true;
  }
  return false;
}

/** Each pair of names has one in kanji. */
function hasKanji(words: readonly Word[], { from, to }: Range): boolean {
  if (to - from > ALIASED) return false;
  for (let k = from; k < to; k++) if (!words[k].taken && words[k].lexeme.script === 'han') return true;
  return false;
}

const countryLetters = new Set(JA_COUNTRY_LETTERS);
const isCountry = (word: Word | undefined): boolean =>
  word?.lexeme.unspaced === true && countryLetters.has(word.lexeme.text);

const isKatakana = (word: Word): boolean => word.lexeme.script === 'katakana';
const spell = (words: readonly Word[]): string => words.map((word) => word.lexeme.lower).join('');

/** Long vowels, small letters and V are written one way or the other. */
const plainKana = (text: string): string =>
  text
    .replace(/ヴァ/gu, 'バ')
    .replace(/ヴィ/gu, 'ビ')
    .replace(/ヴェ/gu, 'ベ')
    .replace(/ヴォ/gu, 'ボ')
    .replace(/ヴ/gu, 'ブ')
    .replace(/[ー・=＝]/gu, '')
    .replace(/ヶ/gu, 'ケ');

/** Katakana sequences, known names, and kanji before a title or before the ending of a place's name. */
export function ideographicSpans(words: readonly Word[], { from, to }: Range): Word[][] {
  const found: Word[][] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    const { script } = word.lexeme;
    if (word.taken || (script !== 'katakana' && script !== 'han')) continue;
    if (isKatakana(word) && word.lexeme.text.length > 1) {
      let end = at + 1;
      while (end + 1 < words.length && isDot(words[end]) && isKatakana(words[end + 1])) end += 2;
      found.push(words.slice(at, end));
      at = end - 1;
    } else if (isCountry(word) && (isCountry(words[at - 1]) || isCountry(words[at + 1]))) {
      found.push([word]);
    } else if (isParty(words, at)) {
      found.push([word]);
    } else if (script === 'han') {
      const end = nameEnd(words, at);
      if (end > at) {
        found.push(words.slice(at, end));
        at = end - 1;
      }
    }
  }
  return found;
}

/** The 甲 and 乙 of a contract, also 甲方: no part of a longer word. */
const isParty = (words: readonly Word[], at: number): boolean =>
  parties.has(words[at].lexeme.text) &&
  (words[at + 1]?.lexeme.text === '方' ||
    (words[at - 1]?.lexeme.script !== 'han' && words[at + 1]?.lexeme.script !== 'han'));

/** Whether a word may be a name, or the first one of it. */
export const mayBeginName = (word: Word): boolean =>
  isKatakana(word) ||
  (word.lexeme.script === 'han' &&
    (nameStarts.has(word.lexeme.text) ||
      parties.has(word.lexeme.text) ||
      countryLetters.has(word.lexeme.text)));

/** How many words the title at a place has; 0 where none begins. */
export function titleWords(words: readonly Word[], at: number): number {
  if (words[at] === undefined || !titleStarts.has(words[at].lexeme.text[0])) return 0;
  let text = '';
  for (let k = at; k < words.length && text.length < LONGEST_TITLE; k++) {
    text += words[k].lexeme.text;
    if (titles.includes(text)) return k + 1 - at;
  }
  return 0;
}

const isDot = (word: Word): boolean => ['・', '·', '＝', '=', '･'].includes(word.lexeme.text);

function nameEnd(words: readonly Word[], at: number): number {
  const run = Math.min(words.length - at, LONGEST + 4);
  // Most words begin no name, and nothing is put together for them.
  for (let length = nameStarts.has(words[at].lexeme.text[0]) ? LONGEST : 0; length > 1; length--) {
    if (length <= run && names.has(joined(words, at, at + length))) return at + length;
  }
  // Two to four kanji that open their run and stand before a title (小泉総理) or a place's ending (青森県).
  const previous = words[at - 1];
  if (previous && previous.lexeme.script === 'han' && !words[at].spaced) return at;
  let han = 0;
  while (han < run && words[at + han].lexeme.script === 'han') han++;
  for (let length = Math.min(4, han - 1); length > 0; length--) {
    const next = words[at + length].lexeme.text;
    if (titleStarts.has(next[0])) {
      const rest = joined(words, at + length, at + run);
      if (titles.some((title) => rest.startsWith(title))) return at + length;
    }
    if (length > 1 && han === length + 1 && endings.has(next)) return at + length + 1;
  }
  if (han < 2 || han > 4) return at;
  const after = joined(words, at + han, at + run);
  return after.startsWith('さん') || after.startsWith('氏') ? at + han : at;
}

function joined(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let k = from; k < to; k++) text += words[k].lexeme.text;
  return text;
}
