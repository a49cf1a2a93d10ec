/** Where things stand, as links: on this page by their anchor, on another one by its address and the anchor. */
import type { Survivor } from '../model.ts';
import { escapeHtml } from './escape.ts';
import type { Sheet } from './html-sheet.ts';

export const changeAnchor = (id: string): string => `change-${id}`;
export const linkAnchor = (link: number): string => `link-${link}`;
/** Of the row where a moved link stood. */
export const departureAnchor = (link: number): string => `link-${link}-from`;

/** An escaped `href` to an element of a page of this report. */
export function hrefTo(sheet: Sheet, page: number, anchor: string): string {
  const address = page === sheet.page.number ? '' : (sheet.options.links?.page?.(page) ?? '');
  return escapeHtml(`${address}#${encodeURIComponent(anchor)}`);
}

export const hrefToLink = (sheet: Sheet, link: number): string =>
  hrefTo(sheet, sheet.book.pageOfLink[link], linkAnchor(link));

export const hrefToDeparture = (sheet: Sheet, link: number): string =>
  hrefTo(sheet, sheet.book.pageOfDeparture[link], departureAnchor(link));

/** `link`: the one that the change belongs to. */
export const hrefToChange = (sheet: Sheet, id: string, link: number): string =>
  hrefTo(sheet, sheet.book.pageOfLink[link], changeAnchor(id));

export const hrefToSurvivor = (sheet: Sheet, survivor: Survivor): string =>
  hrefTo(sheet, pageOfSurvivor(sheet, survivor), sheet.marks.anchorOf(survivor));

export const pageOfSurvivor = ({ book, linkOfAfter }: Sheet, { segment }: Survivor): number =>
  book.pageOfLink[linkOfAfter[segment]];
