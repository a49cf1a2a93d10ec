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

/** All that the parts of a page are made from. */
export interface Sheet {
  readonly comparison: Comparison;
  readonly options: HtmlOptions;
  readonly places: { readonly [side in Side]: readonly Place[] };
  readonly labels: { readonly [side in Side]: string };
  /** Of the report's own words; the texts have languages of their own. */
  readonly locale: Locale;
  readonly messages: Messages;
  readonly marks: SurvivorMarks;
  /** The link of each segment of *after*. */
  readonly linkOfAfter: Uint32Array;
  readonly changeRows: readonly ChangeRow[];
  /** Of each page: its part of the rows. */
  readonly pageRows: readonly (readonly ChangeRow[])[];
  readonly book: Book;
  /** The one that is being set. */
  readonly page: BookPage;
}

/** The sheet of the first page. */
export function sheetOf(
  comparison: Comparison,
  options: HtmlOptions,
  book: Book = singlePage(comparison),
): Sheet {
  const { before, after, segments, groups, links } = comparison;
  const locale = options.locale ?? 'en';
  const linkOfAfter = new Uint32Array(segments.after.length);
  for (const [index, link] of links.entries()) for (const segment of link.after) linkOfAfter[segment] = index;
  const changeRows = rowsOfChanges(comparison);
  return {
    comparison,
    options,
    places: { before: placesOf(segments.before), after: placesOf(segments.after) },
    labels: {
      before: options.beforeMeta?.label ?? before.label,
      after: options.afterMeta?.label ?? after.label,
    },
    locale,
    messages: messagesFor(locale),
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
    page: book.pages[0],
  };
}

/** Whether the text goes on on other pages. */
export const isSplit = ({ book }: Sheet): boolean => book.pages.length > 1;

/** The attributes that a fragment of a side's text carries: ` lang="ja" dir="ltr"`. */
export function langAttributes(sheet: Sheet, side: Side): string {
  const { language } = sheet.comparison[side];
  return ` lang="${escapeHtml(language)}" dir="${directionOf(language)}"`;
}
