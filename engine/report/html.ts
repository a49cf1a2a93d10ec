import type { Comparison } from '../model.ts';
import { criticalCategories } from './critical.ts';
import { escapeHtml } from './escape.ts';
import { changesSection } from './html-changes.ts';
import type { HtmlOptions, SideMeta } from './html-options.ts';
import { textSection } from './html-rows.ts';
import { setAsideSection } from './html-set-aside.ts';
import { langAttributes, type Sheet, type Side, sheetOf } from './html-sheet.ts';
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
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(options.title ?? pair + work)}</title>
${stylesheetHtml(options)}
</head>
<body class="report">
<a class="skip" href="#text">Skip to the text</a>
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
  const crumbs = [
    ...(links?.home === undefined ? [] : [`<a href="${escapeHtml(links.home)}">Variorum</a>`]),
    ...(links?.work === undefined
      ? []
      : [`<a href="${escapeHtml(links.work)}">${escapeHtml(work ?? 'Work')}</a>`]),
  ];
  const nav =
    crumbs.length === 0
      ? ''
      : `<nav aria-label="Where you are">${crumbs.join(' <span aria-hidden="true">›</span> ')}</nav>\n`;
  return `<header class="masthead">
${nav}<h1>${escapeHtml(work ?? 'Comparison')}</h1>
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
  return `<div class="${side}"><dt>${side === 'before' ? 'Before' : 'After'}</dt><dd>${escapeHtml(sheet.labels[side])}${small}</dd></div>`;
}

function verdictSection(sheet: Sheet): string {
  const { summary, budget } = sheet.comparison;
  const sentences = verdict(summary, criticalCategories(sheet.comparison)).map((sentence) =>
    sentence
      .map(({ text, severity }) =>
        severity === undefined
          ? escapeHtml(text)
          : `<a class="${severity}" href="#${severity}">${escapeHtml(text)}</a>`,
      )
      .join(''),
  );
  const notes = budget.map(
    ({ pass, message }) =>
      `<p class="budget"><strong>Cut short</strong> (${escapeHtml(pass)}): ${escapeHtml(message)}</p>`,
  );
  return `<section class="verdict" aria-labelledby="verdict">
<h2 id="verdict">Verdict</h2>
<p>${sentences.join(' ')}</p>${notes.map((note) => `\n${note}`).join('')}
</section>`;
}

function footerHtml({ comparison, options }: Sheet): string {
  const json =
    options.links?.json === undefined
      ? ''
      : ` <a href="${escapeHtml(options.links.json)}">The same as JSON</a>.`;
  return `<footer class="colophon">
<p>Compared by Variorum, engine ${escapeHtml(comparison.engine)}.${json} Deletions are struck out, insertions underlined; ¶3 s7 is the seventh sentence of the third paragraph.</p>
</footer>`;
}
