/** A corrigendum as a page: a table of places, of what is wrong and of what is right. */
import type { Comparison } from '../../model.ts';
import { escapeHtml } from '../escape.ts';
import { exportWordsFor } from '../export-words.ts';
import { messagesFor } from '../messages/locale.ts';
import { REPORT_STYLESHEET } from '../stylesheet.ts';
import { type CorrigendumOptions, corrigendumOf } from './entries.ts';

export interface CorrigendumHtmlOptions extends CorrigendumOptions {
  /** The address of the report's style sheet; inside the page unless told. */
  readonly stylesheet?: string;
  /** The address of the report; the corrigendum's own stand below it. */
  readonly report?: string;
}

export function renderCorrigendumHtml(comparison: Comparison, options: CorrigendumHtmlOptions): string {
  const words = exportWordsFor(options.locale).corrigendum;
  const { heading, of, corrections, remarks } = corrigendumOf(comparison, options);
  const rows = corrections.map(({ where, wrong, right }) => {
    const cells = [wrong, right].map((text) => `<td dir="auto">${escapeHtml(text)}</td>`);
    return `<tr><th scope="row">${escapeHtml(where)}</th>${cells.join('')}</tr>`;
  });
  const heads = [words.where, words.wrong, words.right].map((head) => `<th scope="col">${head}</th>`);
  const table =
    rows.length === 0
      ? ''
      : `<table class="corrigendum">\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
  const style =
    options.stylesheet === undefined
      ? `<style>${REPORT_STYLESHEET}</style>`
      : `<link rel="stylesheet" href="${escapeHtml(options.stylesheet)}">`;
  const { report } = options;
  const link = (href: string, name: string) => `<a href="${escapeHtml(href)}">${name}</a>`;
  const links =
    report === undefined
      ? []
      : [
          link(report, messagesFor(options.locale).page.comparison),
          link(`${report}/corrigendum.docx`, 'Word'),
          link(`${report}/corrigendum.txt`, exportWordsFor(options.locale).downloads['.txt']),
        ];
  return `<!doctype html>
<html lang="${options.locale ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml([heading, ...of].join(' · '))}</title>
${style}
</head>
<body class="report">
<header class="masthead">
${links.length === 0 ? '' : `<nav>${links.join(' · ')}</nav>\n`}<h1>${escapeHtml(heading)}</h1>
${of.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
</header>
<main>
${table}${remarks.map((remark) => `<p>${escapeHtml(remark)}</p>\n`).join('')}</main>
</body>
</html>
`;
}
