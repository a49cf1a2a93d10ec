import type { Comparison } from '../model.ts';
import { directionOf } from './direction.ts';
import { escapeHtml } from './escape.ts';
import type { HtmlOptions } from './html-options.ts';
import { type Locale, messagesFor } from './messages/locale.ts';
import type { Messages } from './messages/messages.ts';
import { type Place, placesOf } from './places.ts';
import { type SurvivorMarks, survivorMarks } from './survivor-marks.ts';

export type Side = 'before' | 'after';

/** All that the parts of the page are made from. */
export interface Sheet {
  readonly comparison: Comparison;
  readonly options: HtmlOptions;
  readonly places: { readonly [side in Side]: readonly Place[] };
  readonly labels: { readonly [side in Side]: string };
  /** Of the report's own words; the texts have languages of their own. */
  readonly locale: Locale;
  readonly messages: Messages;
  readonly marks: SurvivorMarks;
}

export function sheetOf(comparison: Comparison, options: HtmlOptions): Sheet {
  const { before, after, segments, groups } = comparison;
  const locale = options.locale ?? 'en';
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
  };
}

/** The attributes that a fragment of a side's text carries: ` lang="ja" dir="ltr"`. */
export function langAttributes(sheet: Sheet, side: Side): string {
  const { language } = sheet.comparison[side];
  return ` lang="${escapeHtml(language)}" dir="${directionOf(language)}"`;
}

export const changeAnchor = (id: string): string => `change-${id}`;
/** An escaped `href` to an element of this page. */
export const hrefTo = (anchor: string): string => escapeHtml(`#${encodeURIComponent(anchor)}`);
