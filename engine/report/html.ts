import { type Comparison, SEVERITIES } from '../model.ts';
import { escapeHtml } from './escape.ts';
import { changesSection } from './html-changes.ts';
import type { HtmlOptions, SideMeta } from './html-options.ts';
import { textSection } from './html-rows.ts';
import { setAsideSection } from './html-set-aside.ts';
import { langAttributes, type Sheet, type Side, sheetOf } from './html-sheet.ts';
import { fill } from './messages/messages.ts';
import { REPORT_STYLESHEET } from './stylesheet.ts';
import { verdict } from './verdict.ts';

export type { HtmlOptions } from './html-options.ts';

/**
 * The comparison as a page that needs no script: the verdict, the changes by severity, the text row by row, and what
 * was left out. Everything that comes from a document, a label or an option is escaped.
 */
export function renderHtml(comparison: Comparison, options: HtmlOptions): string {
  const sheet = sheetOf(comparison, options);
  const pair = `${sheet.labels.before} → ${sheet.labels.after}`;
  const work = options.work === undefined ? '' : ` · ${options.work}`;
  const parts = [
    verdictSection(sheet),
    changesSection(sheet),
    textSection(sheet),
    setAsideSection(sheet),
  ].filter((part) => part !== '');
  return `<!doctype html>
<html lang="${sheet.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(options.title ?? pair + work)}</title>
${stylesheetHtml(options)}
</head>
<body class="report">
<a class="skip" href="#text">${sheet.messages.page.skip}</a>
${headerHtml(sheet)}
<main>
${parts.join('\n')}
</main>
${footerHtml(sheet)}
</body>
</html>
`;
}

function stylesheetHtml({ stylesheet }: HtmlOptions): string {
  return stylesheet !== undefined && 'href' in stylesheet
    ? `<link rel="stylesheet" href="${escapeHtml(stylesheet.href)}">`
    : `<style>${REPORT_STYLESHEET}</style>`;
}

function headerHtml(sheet: Sheet): string {
  const { links, work, beforeMeta, afterMeta } = sheet.options;
  const { page } = sheet.messages;
  const crumbs = [
    ...(links?.home === undefined ? [] : [`<a href="${escapeHtml(links.home)}">Variorum</a>`]),
    ...(links?.work === undefined
      ? []
      : [`<a href="${escapeHtml(links.work)}">${escapeHtml(work ?? page.work)}</a>`]),
  ];
  const nav =
    crumbs.length === 0
      ? ''
      : `<nav aria-label="${page.whereYouAre}">${crumbs.join(' <span aria-hidden="true">›</span> ')}</nav>\n`;
  return `<header class="masthead">
${nav}<h1>${escapeHtml(work ?? page.comparison)}</h1>
<dl class="pair">
${sideHeading(sheet, 'before', beforeMeta)}
${sideHeading(sheet, 'after', afterMeta)}
</dl>
</header>`;
}

function sideHeading(sheet: Sheet, side: Side, meta: SideMeta = {}): string {
  const date = meta.date ?? meta.time?.slice(0, 10);
  const facts = [
    ...(meta.status === undefined
      ? []
      : [`<span${langAttributes(sheet, side)}>${escapeHtml(meta.status)}</span>`]),
    ...(date === undefined ? [] : [`<time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time>`]),
  ];
  const small = facts.length === 0 ? '' : ` <span class="facts">${facts.join(' · ')}</span>`;
  return `<div class="${side}"><dt>${sheet.messages.page[side]}</dt><dd>${escapeHtml(sheet.labels[side])}${small}</dd></div>`;
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
  const { madeBy, asJson, legend } = messages.page;
  const { end } = messages.verdict;
  const json =
    options.links?.json === undefined
      ? []
      : [`<a href="${escapeHtml(options.links.json)}">${asJson}</a>${end}`];
  const said = [fill(madeBy, { engine: escapeHtml(comparison.engine) }), ...json, legend];
  return `<footer class="colophon">
<p>${said.join(messages.lists.gap)}</p>
</footer>`;
}
