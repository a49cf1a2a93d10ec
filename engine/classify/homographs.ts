/** Words that look like a negation or a modality and are something else where they stand. */
import { wordsOf } from './data/lists.ts';
import { ZH_DUTIES } from './data/zh.ts';
import { ROLE } from './lexeme.ts';
import type { Word } from './words.ts';

/** Letters that mark something, in a word that marks nothing. */
export const isHomograph = (words: readonly Word[], at: number): boolean =>
  isName(words[at]) ||
  isNoun(words, at) ||
  isNumbering(words, at) ||
  isInfinitive(words, at) ||
  isObjectMarker(words, at) ||
  isCoping(words, at);

/** "May" and "Will" inside a sentence are a month and a man. */
const isName = ({ lexeme, initial }: Word): boolean =>
  lexeme.capital === 1 && !initial && (lexeme.lower === 'may' || lexeme.lower === 'will');

/** "a can", "the might", "might of": behind an article or before "of" a modal is a noun. "Can of course" is not. */
function isNoun(words: readonly Word[], at: number): boolean {
  if (!NOUNS.has(words[at].lexeme.lower)) return false;
  const next = words[at + 1]?.lexeme.lower;
  const behind = words[at + 2]?.lexeme.lower;
  return (
    ((words[at - 1]?.lexeme.roles ?? 0) & ROLE.article) !== 0 ||
    (next === 'of' && behind !== 'course' && behind !== 'necessity')
  );
}
const NOUNS = new Set(['can', 'might', 'must', 'will']);

/** "No. 5", "Annex No 5": the number of something. "There are no 5 of them" and "No 5-year plan" deny. */
function isNumbering(words: readonly Word[], at: number): boolean {
  const { lexeme, initial } = words[at];
  if (lexeme.lower !== 'no') return false;
  const next = words[at + 1]?.lexeme;
  return next?.text === '.'
    ? words[at + 2]?.lexeme.script === 'digit'
    : lexeme.capital > 0 && !initial && next?.script === 'digit';
}

/** Words of a clause that are looked at, so that a long one costs no more than a short one. */
const CLAUSE = 24;

/**
 * German "werden" is a future at the head of its clause. Beside another modal, and behind "zu", it is an infinitive: "sollen
 * beschleunigt werden" says no more than "soll … beschleunigen".
 */
function isInfinitive(words: readonly Word[], at: number): boolean {
  if (words[at].lexeme.lower !== 'werden') return false;
  if (words[at - 1]?.lexeme.lower === 'zu' || isModal(words[at + 1])) return true;
  for (let k = at - 1; k >= 0 && k >= at - CLAUSE; k--) {
    if (words[k].lexeme.script === 'mark') return false;
    if (isModal(words[k])) return true;
  }
  return false;
}

const isModal = (word: Word | undefined): boolean =>
  word?.lexeme.marks.some(({ kind }) => kind === 'modal') ?? false;

/** 现将有关事项通知如下: at the start of a clause 将 leads to the object, unless a place or a time follows (现将于). */
function isObjectMarker(words: readonly Word[], at: number): boolean {
  if (!'将將'.includes(words[at].lexeme.text) || !isOneOf('现現特兹茲', words[at - 1])) return false;
  const lead = words[at - 2];
  // 出现将, 实现将: the end of another word.
  return (lead === undefined || lead.lexeme.script === 'mark') && !isOneOf('于於在', words[at + 1]);
}

/** 应对 is one word, "to cope with", unless its clause goes on to what should be done: 应对协议保密负责. */
function isCoping(words: readonly Word[], at: number): boolean {
  if (!'应應'.includes(words[at].lexeme.text) || !isOneOf('对對', words[at + 1])) return false;
  // 以应对, 为应对: in order to cope.
  if (isOneOf('以为為来來去', words[at - 1])) return true;
  for (let k = at + 2; k + 1 < words.length && k < at + CLAUSE; k++) {
    if (words[k].lexeme.script === 'mark') return true;
    if (DUTIES.has(words[k].lexeme.text + words[k + 1].lexeme.text)) return false;
  }
  return true;
}
const DUTIES = new Set(wordsOf(ZH_DUTIES));

const isOneOf = (letters: string, word: Word | undefined): boolean =>
  word !== undefined && letters.includes(word.lexeme.text);
