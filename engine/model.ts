/**
 * The shapes that leave the engine, and what always holds of them (DESIGN: "the engine's contract").
 * Everything here is plain JSON. Positions are half-open UTF-16 spans into the text of a side.
 */

/** Half-open span `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The unit compared: a sentence, or a line or verse where the caller says so. `paragraph` counts from 0. */
export interface Segment extends Span {
  readonly paragraph: number;
}

export const LINK_KINDS = [
  'unchanged',
  'edited',
  'split',
  'merged',
  'regrouped',
  'added',
  'removed',
] as const;
/**
 * unchanged, edited: 1:1 · split: 1:n · merged: n:1 · regrouped: n:m · added: 0:1 · removed: 1:0
 */
export type LinkKind = (typeof LINK_KINDS)[number];

/** Which segments of *before* answer to which of *after*. Indices are consecutive on each side. */
export interface Link {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly kind: LinkKind;
  /** Stands elsewhere in the order of *after* than in *before*; a moved link may be edited as well. */
  readonly moved: boolean;
  /** How sure the aligner is, 0 to 1: of links at c, about c are right. */
  readonly confidence: number;
}

/**
 * An exact difference inside a link. The edits of a link stand in order and cover the link on both sides
 * (first segment's start to last segment's end, gaps included); `equal` only where the text is identical.
 */
export interface Edit {
  readonly op: 'equal' | 'insert' | 'delete' | 'replace';
  readonly before: Span;
  readonly after: Span;
}

export const CATEGORIES = [
  'spacing',
  'typography',
  'punctuation',
  'capitalization',
  'spelling',
  'grammar',
  'wording',
  'order',
  'number',
  'date',
  'time',
  'measure',
  'name',
  'negation',
  'modality',
  'quantifier',
  'addition',
  'omission',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** MQM's severities, weakest first. */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One thing a reader would name ("January 12 → January 13"). */
export interface Change {
  /** Stable while the link's texts are: category, texts and ordinal go into it. Unique in a comparison. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Indices into the edits of the same link; at least one. */
  readonly edits: readonly number[];
  /**
   * What a person would say of it, in English, on one line: `was → is`, `was → is: remark`, `added: 'is'`,
   * `dropped: 'was' (remark)`, `moved: 'words'`, `spacing`.
   */
  readonly note: string;
}

/** A place in *after* where a form still stands that was replaced elsewhere. */
export interface Survivor {
  /** Index into the segments of *after*. */
  readonly segment: number;
  /** Of the old form, in the text of *after*. */
  readonly span: Span;
}

/**
 * The same change in several places: same category, severity, words cut and words put. Whole sentences added or
 * removed are never grouped. A change stands in at most one group. With the sides swapped the changes are grouped
 * in the same way; survivors are of *after* by nature, and so is a group of a single change, which is listed for
 * its survivors only.
 */
export interface ChangeGroup {
  /** Stable while the change is the same, wherever it stands. Unique in a comparison. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** As each of its changes has it. */
  readonly note: string;
  /** Ids, in the order of the links; two at least, or one where there are survivors. */
  readonly changes: readonly string[];
  /** In the order of the text; only where an otherwise consistent correction left them. */
  readonly survivors: readonly Survivor[];
}

export interface ComparedLink extends Link {
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
}

export interface ComparedSide {
  readonly label: string;
  /** BCP 47. */
  readonly language: string;
  /** Of the text as UTF-8, hex. */
  readonly sha256: string;
  /** UTF-16 code units. */
  readonly length: number;
}

export interface Summary {
  readonly segments: { readonly before: number; readonly after: number };
  readonly links: { readonly [kind in LinkKind]: number };
  readonly moved: number;
  readonly changes: number;
  readonly severities: { readonly [severity in Severity]: number };
  /** Only the categories that occur. */
  readonly categories: CategoryCounts;
  /** Categories of the critical changes. */
  readonly critical: CategoryCounts;
  /** Sentences linked 1:1 in which form alone differs: every change is minor or neutral. */
  readonly formOnly: {
    readonly links: number;
    /** In how many of them each category occurs. */
    readonly categories: CategoryCounts;
  };
  /** Groups that have survivors: corrections that were not made everywhere. */
  readonly incomplete: number;
}

/** Only the categories that occur. */
export type CategoryCounts = { readonly [category in Category]?: number };

/** Something the engine cut short, and why. */
export interface BudgetNote {
  readonly pass: 'align' | 'edit';
  readonly message: string;
}

export const COMPARISON_SCHEMA = 'variorum.comparison/1';

export interface Comparison {
  readonly schema: typeof COMPARISON_SCHEMA;
  /** The engine's version: another number may give another result for the same texts. */
  readonly engine: string;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly segments: { readonly before: readonly Segment[]; readonly after: readonly Segment[] };
  /**
   * In the order of *after*; a removed link stands behind the link that holds the segment before it.
   * Every segment stands in exactly one link.
   */
  readonly links: readonly ComparedLink[];
  /** In the order of their first places. */
  readonly groups: readonly ChangeGroup[];
  readonly summary: Summary;
  readonly budget: readonly BudgetNote[];
  /** Of the settings it was made with, where a work or a user has any: with others it is outdated. */
  readonly settings?: { readonly sha256: string };
}
