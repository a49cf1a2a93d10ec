import type { Locale } from './messages/locale.ts';
import type { ReadingNotes } from './reading-notes.ts';

/** What a report says of a side beyond the comparison itself. All of it is shown as text. */
export interface SideMeta {
  /** In place of the comparison's own label. */
  readonly label?: string;
  /** As the text has it: "Provisional Translation". */
  readonly status?: string;
  /** `YYYY-MM-DD`, as the text has it. */
  readonly date?: string;
  /** ISO 8601: the version's place in the work's history. */
  readonly time?: string;
}

/** A line that was left out of the comparison, and why. */
export interface SetAside {
  readonly text: string;
  readonly reason: string;
}

export interface HtmlOptions {
  /** The compared texts, in full. */
  readonly before: string;
  readonly after: string;
  /** Of the report's own words; English unless told. */
  readonly locale?: Locale;
  /** Of the page; "<before> → <after>" unless told. */
  readonly title?: string;
  /** The work's title, which becomes the page's heading. */
  readonly work?: string;
  readonly beforeMeta?: SideMeta;
  readonly afterMeta?: SideMeta;
  /** Shown under the sides' names, before anything is said of changes. */
  readonly notes?: ReadingNotes;
  readonly furniture?: { readonly before: readonly SetAside[]; readonly after: readonly SetAside[] };
  /** A file of its own beside the pages, or inside the page so that it stands alone. Inline unless told. */
  readonly stylesheet?: { readonly href: string } | { readonly inline: true };
  /** What lets a reader choose, filter and search. A page without it shows no control. None unless told. */
  readonly script?: { readonly href: string } | { readonly inline: true };
  readonly links?: ReportLinks;
}

/** Addresses around the report; a link is shown where its address is given. */
export interface ReportLinks {
  readonly home?: string;
  readonly work?: string;
  readonly json?: string;
  readonly csv?: string;
  readonly text?: string;
  /** An Atom feed that tells of this report and of later ones. */
  readonly feed?: string;
  /** Of the report's pages, by their numbers from 1. Where it is given, a long report has several. */
  readonly page?: (page: number) => string;
  /** What a change's id is put behind, for an address that leads to it wherever its page is. */
  readonly changes?: string;
  /** Of the report in another form, by what stands behind its own address: `.docx`. */
  readonly download?: (suffix: string) => string;
  /** Of the page that is read, in another language. */
  readonly language?: (locale: Locale) => string;
}
