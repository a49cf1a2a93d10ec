/**
 * The controls that the script puts on the page, in the page's language. They stand in a `<template>`, so that without
 * the script, and in print, there is none.
 */
import { CATEGORIES, LINK_KINDS } from '../model.ts';
import { escapeHtml } from './escape.ts';
import { isSplit, type Sheet } from './html-sheet.ts';
import { STRONGEST_FIRST } from './severity.ts';

export function toolsHtml(sheet: Sheet): string {
  const { tools, severities, categories, kinds, moved } = sheet.messages;
  const { summary } = sheet.comparison;
  const severity = STRONGEST_FIRST.filter((one) => summary.severities[one] > 0);
  const category = CATEGORIES.filter((one) => (summary.categories[one] ?? 0) > 0);
  const kind = [
    ...LINK_KINDS.filter((one) => one !== 'unchanged' && summary.links[one] > 0),
    ...(summary.moved > 0 ? (['moved'] as const) : []),
  ];
  return `
<template id="report-tools">
<div class="tools" role="region" aria-label="${tools.name}">
<div class="views" role="group" aria-label="${tools.view}"><button type="button" data-view="sides">${tools.sides}</button><button type="button" data-view="inline">${tools.inline}</button></div>
<details class="finder"><summary>${tools.find}</summary><div class="panel">
<p><label>${isSplit(sheet) ? tools.searchPage : tools.search} <input type="search" autocomplete="off" spellcheck="false"></label></p>
${facetHtml('severity', tools.severity, severity, (one) => severities[one])}
${facetHtml('kind', tools.kind, kind, (one) => (one === 'moved' ? moved : kinds[one]))}
${facetHtml('category', tools.category, category, (one) => categories[one])}
<p><button type="button" data-reset>${tools.reset}</button></p>
</div></details>
<div class="walk" role="group" aria-label="${tools.walk}"><button type="button" data-step="-1" aria-label="${tools.previous}">↑</button><span class="at"></span><button type="button" data-step="1" aria-label="${tools.next}">↓</button></div>
<button type="button" data-help aria-haspopup="dialog">${tools.help}</button>
<p class="status" role="status"${statusData(sheet)}></p>
</div>
${dialogHtml(sheet)}
</template>`;
}

/** Where there is nothing to choose between there is no choice. */
function facetHtml<Value extends string>(
  facet: string,
  name: string,
  values: readonly Value[],
  nameOf: (value: Value) => string,
): string {
  if (values.length < 2) return '';
  const boxes = values.map(
    (value) =>
      `<label><input type="checkbox" name="${facet}" value="${value}"> ${nameOf(value)} <span class="count"></span></label>`,
  );
  return `<fieldset><legend>${name}</legend>${boxes.join('\n')}</fieldset>`;
}

/** What the script says, with its places to be filled in. */
function statusData({ messages: { tools } }: Sheet): string {
  const said = {
    at: tools.at,
    shown: tools.shown,
    sentence: tools.shownSentences[0],
    sentences: tools.shownSentences[1],
    none: tools.noneShown,
    copy: tools.copy,
    copied: tools.copied,
    'not-copied': tools.notCopied,
    end: tools.pageEnd,
  };
  return Object.entries(said)
    .map(([name, text]) => ` data-${name}="${escapeHtml(text)}"`)
    .join('');
}

function dialogHtml({ messages: { tools } }: Sheet): string {
  const or = ` ${tools.or} `;
  const keys = [
    [['j', 'n'], tools.keys.next],
    [['k', 'p'], tools.keys.previous],
    [['/', 'f'], tools.keys.find],
    [['v'], tools.keys.view],
    [['c'], tools.keys.copy],
    [['?'], tools.keys.help],
    [['Esc'], tools.keys.close],
  ] as const;
  const rows = keys.map(
    ([names, what]) =>
      `<div><dt>${names.map((name) => `<kbd>${name}</kbd>`).join(or)}</dt><dd>${what}</dd></div>`,
  );
  return `<dialog class="keys" aria-labelledby="keys-title">
<h2 id="keys-title">${tools.keysTitle}</h2>
<dl>
${rows.join('\n')}
</dl>
<p><label><input type="checkbox" data-keys checked> ${tools.keysOn}</label></p>
<p><button type="button" data-close>${tools.close}</button></p>
</dialog>`;
}
