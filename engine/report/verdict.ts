/** A summary -> the sentence that a report opens with: counts put into templates, nothing else. */
import { CATEGORIES, type Category, type CategoryCounts, type Severity, type Summary } from '../model.ts';
import { type Locale, messagesFor } from './messages/locale.ts';
import {
  counted,
  fill,
  joined,
  type Messages,
  SENTENCE_COUNTS,
  type SentenceCount,
} from './messages/messages.ts';

/** What a count leads to on the page: the changes of a severity, or a list of sentences. */
export type VerdictTarget = Severity | SentenceCount | 'formOnly' | 'incomplete';

/** A piece of the verdict; one with a target is a count. */
export interface VerdictPart {
  readonly text: string;
  readonly target?: VerdictTarget;
}

/** What stands between two semicolons. */
export type VerdictClause = readonly VerdictPart[];

/**
 * The verdict, clause by clause: the critical changes by kind, the major ones, what became of whole sentences, how many
 * differ in form alone, what was corrected in some places only, how many are unchanged.
 */
export function verdict(summary: Summary, locale?: Locale): readonly VerdictClause[] {
  const messages = messagesFor(locale);
  const { verdict: words } = messages;
  const { segments } = summary;
  if (segments.before === 0 && segments.after === 0) return [[{ text: words.bothEmpty }]];
  if (isSame(summary)) return [[{ text: counted(words.same, segments.after) }]];
  const opening = substance(summary, messages);
  const rest = [
    ...movement(summary, messages),
    ...form(summary, messages),
    ...incomplete(summary, messages),
    agreement(summary, messages),
  ];
  if (opening !== 'nothing') return [...opening, ...rest];
  const [first, ...others] = rest;
  return [[{ text: `${words.nothingOfSubstance}${words.colon}` }, ...first], ...others];
}

/** Clauses as one sentence of plain text. */
export function sentenceOf(clauses: readonly VerdictClause[], locale?: Locale): string {
  const { separator, end } = messagesFor(locale).verdict;
  return `${clauses.map((clause) => clause.map((part) => part.text).join('')).join(separator)}${end}`;
}

/** The verdict as one line of plain text. */
export const verdictText = (summary: Summary, locale?: Locale): string =>
  sentenceOf(verdict(summary, locale), locale);

/** `nothing`: what there is, is form. */
function substance(
  summary: Summary,
  { verdict: words, lists }: Messages,
): readonly VerdictClause[] | 'nothing' {
  const { critical, major } = summary.severities;
  const clauses: VerdictClause[] = [];
  if (critical === 0 && major === 0) {
    // Whole sentences that came or went are no form, also where the user has such changes ignored.
    const { added, removed } = summary.links;
    return added + removed === 0 ? 'nothing' : [[{ text: words.noCriticalOrMajor }]];
  }
  if (critical === 0) clauses.push([{ text: words.noCritical }]);
  else {
    const kinds = byCount(summary.critical ?? {}).map(([category, n]) => counted(words.nouns[category], n));
    const named = kinds.length === 0 ? '' : `${words.colon}${joined(kinds, lists.comma, lists.and)}`;
    clauses.push([{ text: counted(words.critical, critical), target: 'critical' }, { text: named }]);
  }
  if (major > 0) clauses.push([{ text: counted(words.major, major), target: 'major' }]);
  return clauses;
}

/** `3 sentences added, 1 removed, 2 moved` */
function movement(summary: Summary, { verdict: words, lists }: Messages): readonly VerdictClause[] {
  const parts: VerdictPart[] = [];
  for (const target of SENTENCE_COUNTS) {
    const n = target === 'moved' ? summary.moved : summary.links[target];
    if (n === 0) continue;
    if (parts.length === 0) parts.push({ text: counted(words.sentences[target], n), target });
    else parts.push({ text: lists.comma }, { text: fill(words.moreSentences[target], { n }), target });
  }
  return parts.length === 0 ? [] : [parts];
}

/** Kinds of form beyond which a list tells less than the word. */
const MOST_FORMS = 3;

/** `31 sentences differ only in spelling or punctuation` */
function form({ formOnly }: Summary, { verdict: words, lists }: Messages): readonly VerdictClause[] {
  // Summaries stored by an earlier engine lack it until the sweep has had them made again.
  if (formOnly === undefined || formOnly.links === 0) return [];
  const forms = byCount(formOnly.categories).map(([category]) => words.forms[category]);
  const what = forms.length > MOST_FORMS ? words.manyForms : joined(forms, lists.comma, lists.or);
  return [[{ text: counted(words.form, formOnly.links, { what }), target: 'formOnly' }]];
}

function incomplete({ incomplete: n }: Summary, { verdict: words }: Messages): readonly VerdictClause[] {
  return n === undefined || n === 0 ? [] : [[{ text: counted(words.incomplete, n), target: 'incomplete' }]];
}

function agreement({ segments, links }: Summary, { verdict: words }: Messages): VerdictClause {
  if (segments.after === 0) return [{ text: words.afterEmpty }];
  return [{ text: counted(words.unchanged, segments.after, { same: links.unchanged }) }];
}

const isSame = ({ changes, moved, segments, links }: Summary): boolean =>
  changes === 0 && moved === 0 && links.unchanged === segments.before && links.unchanged === segments.after;

/** The most frequent first; equals in the model's order, which a summary keeps wherever it was stored. */
const byCount = (counts: CategoryCounts): readonly (readonly [Category, number])[] =>
  CATEGORIES.map((category) => [category, counts[category] ?? 0] as const)
    .filter(([, count]) => count > 0)
    .sort(([, one], [, other]) => other - one);
