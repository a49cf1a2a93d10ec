import type { Comparison } from '../model.ts';
import { type Book, type BookPage, singlePage } from './book.ts';
import { type ChangeRow, rowsByPage, rowsOfChanges } from './change-rows.ts';
import { directionOf } from './direction.ts';
import { escapeHtml } from './escape.ts';
import type { HtmlOptions } from './html-options.ts';
import { type Locale, messagesFor } from './messages/locale.ts';
import type { Messages } from './messages/messages.ts';
import { type Place, placesOf } from './places.ts';
import { type SurvivorMarks, survivorMarks } from './survivor-marks.ts';

export type Side = 'before' | 'after';

/** What stands where: the same in every language that a report is set in. */
export interface Layout {
  readonly comparison: Comparison;
  readonly places: { readonly [side in Side]: readonly Place[] };
  /** The attributes that a fragment of a side's text carries: ` lang="ja" dir="ltr"`. */
  readonly attributes: { readonly [side in Side]: string };
  readonly marks: SurvivorMarks;
  /** The link of each segment of *after*. */
  readonly linkOfAfter: Uint32Array;
  readonly changeRows: readonly ChangeRow[];
  /** Of each page: its part of the rows. */
  readonly pageRows: readonly (readonly ChangeRow[])[];
  readonly book: Book;
}

/** All that the parts of a page are made from. */
export interface Sheet extends Layout {
  readonly options: HtmlOptions;
  readonly labels: { readonly [side in Side]: string };
  /** Of the report's own words; the texts have languages of their own. */
  readonly locale: Locale;
  readonly messages: Messages;
  /** The one that is being set. */
  readonly page: BookPage;
  /** Notes of this page as HTML: a note stands in the list and in the text, and often in several places of each. */
  readonly notes: Map<string, string>;
}

export function layoutOf(comparison: Comparison, book: Book = singlePage(comparison)): Layout {
  const { before, after, segments, groups, links } = comparison;
  const linkOfAfter = new Uint32Array(segments.after.length);
  for (const [index, link] of links.entries()) for (const segment of link.after) linkOfAfter[segment] = index;
  const changeRows = rowsOfChanges(comparison);
  return {
    comparison,
    places: { before: placesOf(segments.before), after: placesOf(segments.after) },
    attributes: { before: attributesFor(before.language), after: attributesFor(after.language) },
    marks: survivorMarks(groups),
    linkOfAfter,
    changeRows,
    pageRows: rowsByPage(
      changeRows,
      book.pages.length,
      (link) => book.pageOfLink[link],
      ({ segment }) => book.pageOfLink[linkOfAfter[segment]],
    ),
    book,
  };
}

const attributesFor = (language: string): string =>
  ` lang="${escapeHtml(language)}" dir="${directionOf(language)}"`;

/** The sheet of a page; of the first unless told. */
export function sheetOf(layout: Layout, options: HtmlOptions, page: BookPage = layout.book.pages[0]): Sheet {
  const { before, after } = layout.comparison;
  const locale = options.locale ?? 'en';
  return {
    ...layout,
    options,
    labels: {
      before: options.beforeMeta?.label ?? before.label,
      after: options.afterMeta?.label ?? after.label,
    },
    locale,
    messages: messagesFor(locale),
    page,
    notes: new Map(),
  };
}

/** Whether the text goes on on other pages. */
export const isSplit = ({ book }: Sheet): boolean => book.pages.length > 1;
