/** The only door to the engine. */
export { type AlignInput, align } from './align/align.ts';
export { compare } from './compare.ts';
export type { Term } from './glossary/term.ts';
export type * from './model.ts';
export { CATEGORIES, COMPARISON_SCHEMA, LINK_KINDS, SEVERITIES } from './model.ts';
export type { CompareOptions } from './options.ts';
export {
  CHANGE_LIST_SCHEMA,
  type ChangeList,
  type ListedChange,
  listChanges,
} from './report/change-list.ts';
export { type CsvOptions, renderCsv } from './report/csv.ts';
export { csvTable } from './report/csv-table.ts';
export { directionOf } from './report/direction.ts';
export { type HtmlOptions, type HtmlPage, renderHtml, renderHtmlPages } from './report/html.ts';
export { renderJson } from './report/json.ts';
export { LOCALES, type Locale, messagesFor } from './report/messages/locale.ts';
export { type Counted, counted, fill } from './report/messages/messages.ts';
export {
  type NoticeContent,
  type NoticePeriod,
  type NoticeReport,
  noticeReport,
  toldChanges,
} from './report/notice/content.ts';
export { noticeHtml } from './report/notice/html.ts';
export { type NoticePayload, noticePayload } from './report/notice/payload.ts';
export { noticeSubject } from './report/notice/subject.ts';
export { type NoticeOptions, noticeText } from './report/notice/text.ts';
export type { ReadingNotes } from './report/reading-notes.ts';
export { renderText, type TextOptions } from './report/text.ts';
export {
  sentenceOf,
  type VerdictClause,
  type VerdictPart,
  verdict,
  verdictText,
} from './report/verdict.ts';
export { segment } from './segment/segment.ts';
export { ENGINE_VERSION } from './version.ts';
