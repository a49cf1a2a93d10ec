import { type Comparison, SEVERITIES } from '../model.ts';
import { pagesOf } from './book.ts';
import { escapeHtml } from './escape.ts';
import { changesSection, pageChangesSection } from './html-changes.ts';
import { downloadMenu } from './html-downloads.ts';
import { languageSwitch } from './html-languages.ts';
import type { HtmlOptions, SideMeta } from './html-options.ts';
import { pager } from './html-pager.ts';
import { textSection } from './html-rows.ts';
import { setAsideSection } from './html-set-aside.ts';
import { layoutOf, type Sheet, type Side, sheetOf } from './html-sheet.ts';
import { stripOf } from './html-strip.ts';
import { toolsHtml } from './html-tools.ts';
import type { Locale } from './messages/locale.ts';
import { fill } from './messages/messages.ts';
import { saidNotes } from './reading-notes.ts';
import { REPORT_SCRIPT } from './script/script.ts';
import { REPORT_STYLESHEET } from './stylesheet.ts';
import { verdict } from './verdict.ts';

export type { HtmlOptions } from './html-options.ts';

/**
 * The comparison as one page that needs no script: the verdict, the changes by severity, the text row by row, and what
 * was left out. Everything that comes from a document, a label or an option is escaped.
 */
export function renderHtml(comparison: Comparison, options: HtmlOptions): string {
  const sheet = sheetOf(layoutOf(comparison), options);
  return pageHtml(sheet, stripOf(sheet)(sheet));
}

/** A page of a report, and the ids of the changes that stand on it. */
export interface HtmlPage {
  readonly locale: Locale;
  /** From 1. */
  readonly number: number;
  readonly html: string;
  readonly changes: readonly string[];
}

/**
 * The comparison as one page or, where the text is long and `links.page` gives them addresses, as several: the first
 * has the verdict and the list that spans all of them. One language after the other; in each the same rows stand on
 * the same page.
 */
export function* renderHtmlPages(
  comparison: Comparison,
  options: Omit<HtmlOptions, 'locale'>,
  locales: readonly Locale[],
): Generator<HtmlPage> {
  const book = options.links?.page === undefined ? undefined : pagesOf(comparison, options);
  const layout = layoutOf(comparison, book);
  for (const locale of locales) {
    const own = { ...options, locale };
    const strip = stripOf(sheetOf(layout, own));
    for (const page of layout.book.pages) {
      const sheet = sheetOf(layout, own, page);
      const changes = page.links.flatMap((link) => comparison.links[link].changes.map(({ id }) => id));
      yield { locale, number: page.number, html: pageHtml(sheet, strip(sheet)), changes };
    }
  }
}

function pageHtml(sheet: Sheet, strip: string): string {
  const { options, page, book, messages } = sheet;
  const isFirst = page.number === 1;
  const of = fill(messages.page.pageOf, { n: page.number, total: book.pages.length });
  const title = [
    options.title ?? `${sheet.labels.before} → ${sheet.labels.after}`,
    ...(isFirst ? [] : [of]),
    ...(options.title !== undefined || options.work === undefined ? [] : [options.work]),
  ].join(' · ');
  const parts = [
    ...(isFirst ? [verdictSection(sheet)] : [pager(sheet, 'top')]),
    strip,
    ...(isFirst ? [changesSection(sheet), pager(sheet, 'top')] : []),
    pageChangesSection(sheet),
    textSection(sheet),
    pager(sheet, 'bottom'),
    page.number === book.pages.length ? setAsideSection(sheet) : '',
  ].filter((part) => part !== '');
  return `<!doctype html>
<html lang="${sheet.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
${stylesheetHtml(options)}${neighboursHtml(sheet)}${alternatesHtml(options)}${scriptLink(options)}
</head>
<body class="report"${dataOf(sheet)}>
<a class="skip" href="#text">${messages.page.skip}</a>
${headerHtml(sheet)}
<main>
${parts.join('\n')}
</main>
${footerHtml(sheet)}${options.script === undefined ? '' : toolsHtml(sheet)}${inlineScript(options)}
</body>
</html>
`;
}

function stylesheetHtml({ stylesheet }: HtmlOptions): string {
  return stylesheet !== undefined && 'href' in stylesheet
    ? `<link rel="stylesheet" href="${escapeHtml(stylesheet.href)}">`
    : `<style>${REPORT_STYLESHEET}</style>`;
}

/** In the head, so that the page is read before it runs: `defer` is for scripts with an address only. */
const scriptLink = ({ script }: HtmlOptions): string =>
  script !== undefined && 'href' in script
    ? `\n<script src="${escapeHtml(script.href)}" defer></script>`
    : '';

const inlineScript = ({ script }: HtmlOptions): string =>
  script !== undefined && 'inline' in script ? `\n<script>${REPORT_SCRIPT}</script>` : '';

/** What the script has to know. */
const dataOf = ({ options: { links, script } }: Sheet): string =>
  script === undefined || links?.changes === undefined ? '' : ` data-changes="${escapeHtml(links.changes)}"`;

/** For browsers that fetch the next page ahead or print a document of several. */
function neighboursHtml({ book, page, options }: Sheet): string {
  const link = (rel: string, to: number): string =>
    book.pages[to - 1] === undefined
      ? ''
      : `\n<link rel="${rel}" href="${escapeHtml(options.links?.page?.(to) ?? '')}">`;
  return link('prev', page.number - 1) + link('next', page.number + 1);
}

/** For programs that look for the data behind a page, or for a feed of it. */
function alternatesHtml({ links = {} }: HtmlOptions): string {
  return [
    [links.json, 'application/json'],
    [links.csv, 'text/csv'],
    [links.text, 'text/plain'],
    [links.feed, 'application/atom+xml'],
  ]
    .map(([href, type]) =>
      href === undefined ? '' : `\n<link rel="alternate" type="${type}" href="${escapeHtml(href)}">`,
    )
    .join('');
}

function headerHtml(sheet: Sheet): string {
  const { links, work, beforeMeta, afterMeta } = sheet.options;
  const { page } = sheet.messages;
  const front = links?.page?.(1);
  const crumbs = [
    ...(links?.home === undefined ? [] : [`<a href="${escapeHtml(links.home)}">Variorum</a>`]),
    ...(links?.work === undefined
      ? []
      : [
          `<a href="${escapeHtml(links.work)}">${work === undefined ? page.work : `<bdi>${escapeHtml(work)}</bdi>`}</a>`,
        ]),
    ...(sheet.page.number === 1 || front === undefined
      ? []
      : [`<a href="${escapeHtml(front)}">${page.verdict}</a>`]),
  ];
  const nav =
    crumbs.length === 0
      ? ''
      : `<nav aria-label="${page.whereYouAre}">${crumbs.join(' <span aria-hidden="true">›</span> ')}</nav>\n`;
  const languages = languageSwitch(sheet);
  const above = languages === '' ? nav : `<div class="above">\n${nav}${languages}\n</div>\n`;
  return `<header class="masthead">
${above}<h1>${work === undefined ? page.comparison : `<bdi>${escapeHtml(work)}</bdi>`}</h1>
<dl class="pair">
${sideHeading(sheet, 'before', beforeMeta)}
${sideHeading(sheet, 'after', afterMeta)}
</dl>${downloadMenu(sheet)}
</header>`;
}

function sideHeading(sheet: Sheet, side: Side, meta: SideMeta = {}): string {
  const date = meta.date ?? meta.time?.slice(0, 10);
  const facts = [
    ...(meta.status === undefined
      ? []
      : [`<span${sheet.attributes[side]}>${escapeHtml(meta.status)}</span>`]),
    ...(date === undefined ? [] : [`<time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time>`]),
  ];
  const small = facts.length === 0 ? '' : ` <span class="facts">${facts.join(' · ')}</span>`;
  return `<div class="${side}"><dt>${sheet.messages.page[side]}</dt><dd><bdi>${escapeHtml(sheet.labels[side])}</bdi>${small}</dd>${notesHtml(sheet, side)}</div>`;
}

/** What a reader has to know of a side's file before reading on; not again on each page of a long report. */
function notesHtml({ options, page, locale }: Sheet, side: Side): string {
  if (page.number !== 1) return '';
  return saidNotes(options.notes, side, locale)
    .map(({ text, english }) => `\n<dd class="said"${english ? ' lang="en"' : ''}>${escapeHtml(text)}</dd>`)
    .join('');
}

function verdictSection(sheet: Sheet): string {
  const { summary, budget } = sheet.comparison;
  const { page, verdict: words } = sheet.messages;
  const clauses = verdict(summary, sheet.locale).map((clause) =>
    clause
      .map(({ text, target }) =>
        target === undefined
          ? escapeHtml(text)
          : `<a${isSeverity(target) ? ` class="${target}"` : ''} href="#${target}">${escapeHtml(text)}</a>`,
      )
      .join(''),
  );
  const notes = budget.map(({ pass, message }) => {
    const said = fill(page.cutShort, {
      pass: escapeHtml(pass),
      message: `<span lang="en">${escapeHtml(message)}</span>`,
    });
    return `\n<p class="budget">${said}</p>`;
  });
  return `<section class="verdict" aria-labelledby="verdict">
<h2 id="verdict">${page.verdict}</h2>
<p>${clauses.join(words.separator)}${words.end}</p>${notes.join('')}
</section>`;
}

const isSeverity = (target: string): boolean => (SEVERITIES as readonly string[]).includes(target);

function footerHtml({ comparison, options, messages }: Sheet): string {
  const { madeBy, asJson, asCsv, asText, legend } = messages.page;
  const { end } = messages.verdict;
  const { json, csv, text } = options.links ?? {};
  const data = [
    [json, asJson],
    [csv, asCsv],
    [text, asText],
  ].flatMap(([href, name]) =>
    href === undefined ? [] : [`<a href="${escapeHtml(href)}">${name}</a>${end}`],
  );
  const said = [fill(madeBy, { engine: escapeHtml(comparison.engine) }), ...data, legend];
  return `<footer class="colophon">
<p>${said.join(messages.lists.gap)}</p>
</footer>`;
}
