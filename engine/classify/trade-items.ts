/** What may trade places in a stretch of words: its names, or its words with content; and what leads up to each. */
import { ROLE } from './lexeme.ts';
import { linkAt } from './list-link.ts';
import { NameReader } from './name.ts';
import { ideographicSpans, titleWords } from './name-ideographic.ts';
import { isContent, type Range, type Word } from './words.ts';

export interface Item {
  readonly words: readonly Word[];
  readonly key: string;
  /** The words from the item before, or the start of the stretch. */
  readonly lead: readonly Word[];
}

/** Words of names, each with what all the words of its name have in common. */
export type Names = ReadonlyMap<Word, object>;

/** Of all names with capitals: those that touch are one. */
const LATIN = {};

export function namesIn(words: readonly Word[], range: Range, language: string): Names {
  const names = new Map<Word, object>();
  for (const span of new NameReader(words, language).spans(range)) {
    for (const [k, word] of span.entries()) if (linkAt(span, k) === 0) names.set(word, LATIN);
  }
  for (const span of ideographicSpans(words, range)) for (const word of span) names.set(word, span);
  return names;
}

/** What is no title in these names: a capital that opens a sentence proves a name where the other side has it in one. */
export const tellingWords = (names: Names): string[] =>
  [...names.keys()]
    .filter(({ lexeme }) => (lexeme.roles & ROLE.title) === 0 && lexeme.script !== 'mark')
    .map(({ lexeme }) => lexeme.lower);

/** The names of a range, and behind them an empty one with the words that are left. */
export function nameItems(
  words: readonly Word[],
  range: Range,
  names: Names,
  known: ReadonlySet<string>,
): readonly Item[] {
  const nameOf = (word: Word): object | undefined =>
    names.get(word) ?? (word.lexeme.capital > 0 && known.has(word.lexeme.lower) ? LATIN : undefined);
  const items: Item[] = [];
  let lead: Word[] = [];
  let k = range.from;
  while (k < range.to) {
    const from = k++;
    const name = nameOf(words[from]);
    if (name === undefined) {
      lead.push(words[from]);
      continue;
    }
    while (k < range.to && nameOf(words[k]) === name) k++;
    const own = words.slice(from, k);
    const title = words.slice(k, Math.min(range.to, k + titleWords(words, k)));
    k += title.length;
    items.push({
      words: [...lead.slice(titleFrom(lead)), ...own, ...title],
      key: textOf(withoutTitle(own)),
      lead: leadTo(lead),
    });
    lead = [];
  }
  items.push({ words: [], key: '', lead });
  return items;
}

/** "told the Prime Minister of": article, title and links go with the name, so that it can trade with one that has none. */
const isOfName = (words: readonly Word[], at: number): boolean =>
  linkAt(words, at) === 0 &&
  ((words[at].lexeme.roles & (ROLE.article | ROLE.title | ROLE.nameLink)) !== 0 ||
    words[at].lexeme.text === '.');

/** The words before a name that do not go with it. */
const leadTo = (words: readonly Word[]): readonly Word[] =>
  words.slice(0, words.findLastIndex((_, at) => !isOfName(words, at)) + 1);

/** Where the name's title begins; at the end where it has none. */
function titleFrom(words: readonly Word[]): number {
  const from = leadTo(words).length;
  const at = words.findIndex(({ lexeme }, k) => k >= from && (lexeme.roles & ROLE.title) !== 0);
  return at < 0 ? words.length : at;
}

function withoutTitle(words: readonly Word[]): readonly Word[] {
  const begins = words.findIndex((_, at) => !isOfName(words, at));
  return begins < 0 ? words : words.slice(begins);
}

/** The words with content of a range, and behind them an empty one with the words that are left. */
export function contentItems(words: readonly Word[], range: Range): readonly Item[] {
  const items: Item[] = [];
  let lead: Word[] = [];
  for (let k = range.from; k < range.to; k++) {
    if (!isContent(words[k]) || words[k].lexeme.script === 'mark' || linkAt(words, k) > 0) {
      lead.push(words[k]);
      continue;
    }
    items.push({ words: [words[k]], key: keyOf(words[k]), lead });
    lead = [];
  }
  items.push({ words: [], key: '', lead });
  return items;
}

/** The same for the forms of a word. */
export const keyOf = ({ lexeme }: Word): string => (lexeme.studied ? lexeme.stem : lexeme.bare);

export const textOf = (words: readonly Word[]): string => words.map(({ lexeme }) => lexeme.lower).join(' ');

/** Of words that lead up to an item what says anything: no marks, links of a list, articles or auxiliaries. */
export function telling(words: readonly Word[]): readonly Word[] {
  const rest: Word[] = [];
  for (let k = 0; k < words.length; k++) {
    const link = linkAt(words, k);
    if (link > 0) k += link - 1;
    else if (words[k].lexeme.script !== 'mark' && (words[k].lexeme.roles & SILENT) === 0) rest.push(words[k]);
  }
  return rest;
}
const SILENT = ROLE.article | ROLE.auxiliary;

/** Whether the items from `first` to `last` are members of a list, or next to each other. */
export function isList(items: readonly Item[], first: number, last: number): boolean {
  const leads = items.slice(first + 1, last + 1).map(({ lead }) => lead);
  const isLinked = (lead: readonly Word[]): boolean => lead.some((_, at) => linkAt(lead, at) > 0);
  // "Dogs chase cats" has nothing between them and is no list.
  if (leads.every((lead) => telling(lead).length === 0 && (isLinked(lead) || leads.length === 1)))
    return true;
  return leads.some(isLinked) && isRepeated(items, first, last);
}

/** "From Kyoto and from Osaka", "the Japanese side and the Russian side": each member has the same words round it. */
function isRepeated(items: readonly Item[], first: number, last: number): boolean {
  const said = (from: number, to: number): string[] =>
    items.slice(from, to).flatMap(({ lead, words }) => [...telling(lead), ...words].map(lowerOf));
  const between = [...said(first + 1, last), ...telling(items[last].lead).map(lowerOf)];
  const front = [...said(0, first), ...telling(items[first].lead).map(lowerOf)];
  const back = said(last + 1, items.length);
  for (let cut = 0; cut <= between.length; cut++) {
    const behind = between.slice(0, cut);
    const ahead = between.slice(cut);
    const isAhead = ahead.every((word, k) => word === front[front.length - ahead.length + k]);
    if (isAhead && behind.every((word, k) => word === back[k])) return true;
  }
  return false;
}

const lowerOf = ({ lexeme }: Word): string => lexeme.lower;
