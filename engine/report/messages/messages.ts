/** The report's own words, as data: one table a language, templates with `{names}` to be filled in. */
import type { Category, LinkKind, Severity } from '../../model.ts';

/** Singular and other; both the same where a language makes no difference. */
export type Counted = readonly [one: string, other: string];
type ByCategory<Value> = { readonly [category in Category]: Value };

/** What a verdict tells of sentences, and the anchors of their lists. */
export const SENTENCE_COUNTS = ['added', 'removed', 'moved', 'split', 'merged', 'regrouped'] as const;
export type SentenceCount = (typeof SENTENCE_COUNTS)[number];

export interface Messages {
  /** The language's own name. */
  readonly languageName: string;
  readonly severities: { readonly [severity in Severity]: string };
  /** As headings. */
  readonly severityTitles: { readonly [severity in Severity]: string };
  readonly categories: ByCategory<string>;
  readonly kinds: { readonly [kind in LinkKind]: string };
  readonly moved: string;
  readonly movedAnd: string;
  readonly movedAway: string;

  readonly verdict: {
    readonly same: Counted;
    readonly bothEmpty: string;
    readonly afterEmpty: string;
    readonly nothingOfSubstance: string;
    readonly noCritical: string;
    readonly noCriticalOrMajor: string;
    readonly critical: Counted;
    readonly major: Counted;
    /** What stands between a count and its kinds. */
    readonly colon: string;
    readonly separator: string;
    readonly end: string;
    /** `nouns` says "a date", "2 dates". */
    readonly nouns: ByCategory<Counted>;
    readonly sentences: { readonly [count in SentenceCount]: Counted };
    /** Behind another count of sentences. */
    readonly moreSentences: { readonly [count in SentenceCount]: string };
    readonly form: Counted;
    /** What sentences may differ in that is form. */
    readonly forms: ByCategory<string>;
    /** In place of more of them than can be read. */
    readonly manyForms: string;
    readonly incomplete: Counted;
    readonly unchanged: Counted;
  };
  readonly lists: {
    readonly comma: string;
    readonly and: string;
    readonly or: string;
    /** Between sentences. */
    readonly gap: string;
  };

  readonly strip: {
    readonly name: string;
    readonly skip: string;
    readonly oneEach: string;
    /** Where neighbours share a mark. */
    readonly someEach: string;
    /** Of one sentence, and of some. */
    readonly mark: string;
    readonly marks: string;
  };

  /** The controls that the script puts on the page. */
  readonly tools: {
    readonly name: string;
    readonly view: string;
    readonly sides: string;
    readonly inline: string;
    readonly find: string;
    readonly search: string;
    readonly searchPage: string;
    readonly severity: string;
    readonly category: string;
    readonly kind: string;
    readonly reset: string;
    readonly walk: string;
    readonly previous: string;
    readonly next: string;
    /** `{n}` of `{total}`: where the reader is among the changes. */
    readonly at: string;
    /** What a filter leaves. */
    readonly shown: string;
    readonly shownSentences: Counted;
    readonly noneShown: string;
    readonly help: string;
    readonly keysTitle: string;
    readonly keys: {
      readonly next: string;
      readonly previous: string;
      readonly find: string;
      readonly view: string;
      readonly copy: string;
      readonly help: string;
      readonly close: string;
    };
    readonly keysOn: string;
    readonly close: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly pageEnd: string;
    readonly or: string;
  };

  readonly places: {
    readonly sentence: string;
    readonly sentences: string;
    readonly across: string;
    readonly spokenSentence: string;
    readonly spokenSentences: string;
    readonly spokenAcross: string;
    readonly spokenOf: string;
    readonly spokenKind: string;
    readonly fromTo: string;
  };

  /** Undefined where notes are said in this language as they are. */
  readonly notes?: {
    readonly replaced: string;
    readonly added: string;
    readonly dropped: string;
    readonly moved: string;
    readonly remark: string;
    readonly glossary: { readonly term: string; readonly name: string };
    /** By the English words; one that is not here stays as it is. */
    readonly remarks: { readonly [remark: string]: string };
  };

  readonly page: {
    readonly skip: string;
    readonly whereYouAre: string;
    readonly languages: string;
    readonly work: string;
    readonly comparison: string;
    readonly before: string;
    readonly after: string;
    readonly verdict: string;
    readonly cutShort: string;
    readonly changes: string;
    readonly noChanges: string;
    readonly changeCount: Counted;
    readonly sentences: string;
    readonly formOnly: string;
    readonly placeCount: Counted;
    readonly survivors: string;
    /** On one page of several. */
    readonly survivorsHere: string;
    readonly inAll: Counted;
    readonly morePlaces: Counted;
    readonly moreChanges: Counted;
    readonly pageChanges: string;
    readonly pages: string;
    readonly pagesBelow: string;
    readonly page: string;
    readonly pageNamed: string;
    readonly pageOf: string;
    readonly pageIndex: Counted;
    readonly previousPage: string;
    readonly nextPage: string;
    readonly allPages: string;
    readonly text: string;
    readonly notIn: string;
    readonly movedFrom: string;
    readonly movedTo: string;
    readonly changesHere: string;
    readonly unchangedRun: Counted;
    readonly setAside: string;
    readonly setAsideLead: string;
    readonly lineCount: Counted;
    /** Why a line was left out; one that is not here is shown as it is. */
    readonly reasons: { readonly [reason: string]: string };
    readonly madeBy: string;
    readonly asJson: string;
    readonly asCsv: string;
    readonly asText: string;
    readonly legend: string;
  };
  readonly terminal: {
    readonly cutShort: string;
    readonly unchangedRun: Counted;
    readonly departure: string;
    readonly change: string;
    readonly listed: string;
    readonly quoted: string;
    readonly more: Counted;
  };
}

/** A template with its `{names}` replaced; a name without a value becomes nothing. */
export function fill(
  template: string,
  values: { readonly [name: string]: string | number | undefined },
): string {
  const pieces = piecesOf(template);
  let said = pieces[0];
  for (let at = 1; at < pieces.length; at += 2) said += `${values[pieces[at]] ?? ''}${pieces[at + 1]}`;
  return said;
}

/** A template cut by its `{names}`: every second piece is a name. */
export function piecesOf(template: string): readonly string[] {
  let pieces = PIECES.get(template);
  if (pieces === undefined) {
    pieces = template.split(/\{(\w+)\}/);
    PIECES.set(template, pieces);
  }
  return pieces;
}

/** By template, as the tables of messages have them: a report of a book fills them a million times. */
const PIECES = new Map<string, readonly string[]>();

/** The right form for a number, which the template knows as `{n}`. */
export const counted = (
  forms: Counted,
  n: number,
  values: { readonly [name: string]: string | number } = {},
): string => fill(n === 1 ? forms[0] : forms[1], { n, ...values });

/** `a, b and c`, with the last joint as given. */
export const joined = (items: readonly string[], comma: string, last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(comma)}${last}${items[items.length - 1]}`;
