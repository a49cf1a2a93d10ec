/**
 * What a notice tells, before it is put into words: plain JSON, made of a comparison and small enough for a mail
 * however long the texts are. Words, mark-up and the site's address come when it is sent.
 */
import type { Category, Comparison, Edit, Severity, Span, Summary } from '../../model.ts';
import { SEVERITIES } from '../../model.ts';
import { type ChangeRow, rowsOfChanges } from '../change-rows.ts';
import { linkPlaces } from '../places.ts';
import { excerpt } from './excerpt.ts';

export type NoticeContent =
  | ({ readonly kind: 'report'; readonly report: NoticeReport } & NoticeHead)
  | ({
      readonly kind: 'digest';
      readonly period: NoticePeriod;
      /** In the order in which they arrived, at least one. */
      readonly reports: readonly NoticeReport[];
      /** Reports beyond those. */
      readonly more: number;
    } & NoticeHead)
  /** Something else that people should know of, said by whoever saw it. */
  | ({
      readonly kind: 'event';
      /** A word for programs: `gone`. */
      readonly event: string;
      readonly headline: string;
      readonly text: string;
    } & NoticeHead)
  | ({ readonly kind: 'test' } & NoticeHead);

interface NoticeHead {
  /** Of the work. */
  readonly title: string;
  /** What it is about, below the site's address: `/works/treaty/compare/…`, or a whole address. */
  readonly path: string;
  /** ISO 8601 instant: when it happened. */
  readonly at: string;
}

export interface NoticePeriod {
  readonly length: 'daily' | 'weekly';
  /** Days, ISO 8601, in UTC; both are part of it. */
  readonly first: string;
  readonly last: string;
}

export interface NoticeReport {
  readonly path: string;
  readonly before: NoticeSide;
  readonly after: NoticeSide;
  readonly summary: Summary;
  /** Weaker changes are counted in the verdict and not shown. */
  readonly least: Severity;
  /** Those with a change of at least that severity: the strongest first, each once. */
  readonly sentences: readonly NoticeSentence[];
  /** Such changes beyond those. */
  readonly more: number;
}

export interface NoticeSide {
  readonly label: string;
  readonly language: string;
}

export interface NoticeSentence {
  /** `¶3 s7`, or `¶3 s7 → ¶3 s8` where the place differs. */
  readonly place: string;
  /** Both texts in one: `delete` stands in *before* alone, `insert` in *after* alone. */
  readonly runs: readonly NoticeRun[];
  readonly changes: readonly {
    readonly id: string;
    readonly category: Category;
    readonly severity: Severity;
    readonly note: string;
    /** How many changes it stands for: the same was done in other places as well. */
    readonly count: number;
  }[];
}

export interface NoticeRun {
  readonly op: 'equal' | 'insert' | 'delete';
  readonly text: string;
}

/**
 * Sentences shown for critical changes. Critical ones are told in full: the bound keeps a notice within what mail and
 * queues carry when somebody puts another text in place of a whole book.
 */
const MOST_CRITICAL = 100;
/** Sentences shown for weaker ones. */
const MOST_OTHERS = 20;

export interface NoticeReportOptions {
  readonly before: string;
  readonly after: string;
  readonly least: Severity;
  readonly path: string;
}

/** What a notice tells of a comparison. */
export function noticeReport(comparison: Comparison, options: NoticeReportOptions): NoticeReport {
  const { links, summary } = comparison;
  const { least, path } = options;
  const placeOf = linkPlaces(comparison);
  const rows = atLeast(least)
    .reverse()
    .flatMap((severity) => rowsOfChanges(comparison).filter((row) => row.severity === severity));
  const sentences = new Map<number, { place: string; runs: readonly NoticeRun[]; rows: ChangeRow[] }>();
  let [critical, others, more] = [0, 0, 0];
  for (const row of rows) {
    const [{ link }] = row.places;
    const known = sentences.get(link);
    const isCritical = row.severity === 'critical';
    if (known) known.rows.push(row);
    else if (isCritical ? critical >= MOST_CRITICAL : others >= MOST_OTHERS) more += row.places.length;
    else {
      if (isCritical) critical++;
      else others++;
      sentences.set(link, { place: placeOf(link), runs: runsOf(links[link].edits, options), rows: [row] });
    }
  }
  const side = ({ label, language }: NoticeSide): NoticeSide => ({ label, language });
  return {
    path,
    before: side(comparison.before),
    after: side(comparison.after),
    summary,
    least,
    sentences: [...sentences.values()].map(({ place, runs, rows: own }) => ({
      place,
      runs,
      changes: own.map(({ places: [{ id }, ...rest], category, severity, note }) => ({
        id,
        category,
        severity,
        note,
        count: 1 + rest.length,
      })),
    })),
    more,
  };
}

/**
 * The changes of at least this severity, as `id severity`: by these a state of a report is known from another for
 * somebody who is told of no weaker ones.
 */
export const toldChanges = ({ links }: Pick<Comparison, 'links'>, least: Severity): readonly string[] =>
  links.flatMap(({ changes }) =>
    changes
      .filter(({ severity }) => atLeast(least).includes(severity))
      .map(({ id, severity }) => `${id} ${severity}`),
  );

/** Weakest first. */
export const atLeast = (least: Severity): Severity[] => SEVERITIES.slice(SEVERITIES.indexOf(least));

function runsOf(
  edits: readonly Edit[],
  { before, after }: Pick<NoticeReportOptions, 'before' | 'after'>,
): readonly NoticeRun[] {
  const cut = (text: string, { start, end }: Span): string => text.slice(start, end);
  const runs = edits.flatMap((edit): NoticeRun[] =>
    edit.op === 'equal'
      ? [{ op: 'equal', text: cut(after, edit.after) }]
      : [
          { op: 'delete', text: cut(before, edit.before) },
          { op: 'insert', text: cut(after, edit.after) },
        ],
  );
  return excerpt(runs.filter(({ text }) => text !== ''));
}
