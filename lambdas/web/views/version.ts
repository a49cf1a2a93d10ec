import { html } from 'hono/html';
import type { VersionRecord } from '../../stages/records.ts';
import { originalAddress, workAddress } from '../addresses.ts';
import { dayName } from '../dates.ts';
import { languageName } from '../language-names.ts';
import { type Html, layout } from './layout.ts';
import { spokenIn } from './parts.ts';

export function versionPage(version: VersionRecord, workTitle: string): Html {
  const { origin, furniture, notes, work, id } = version;
  const facts: readonly (readonly [string, Html | string])[] = [
    ['Date', dayName(version.time)],
    ['Language', languageName(version.language)],
    ['Role', version.role],
    ...(version.status === undefined ? [] : [['Status', version.status] as const]),
    ['File', `${origin.filename}, ${byteCount(origin.bytes)}, ${origin.encoding}`],
    ['SHA-256', html`<code>${origin.sha256}</code>`],
  ];
  return layout({
    title: version.label,
    crumbs: [{ href: workAddress(work), text: workTitle }],
    body: html`<dl class="particulars">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p><a href="${originalAddress(work, id)}" download>The file as it was uploaded</a></p>
${notes.length === 0 ? '' : html`<ul class="reading-notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
<section aria-labelledby="text">
<h2 id="text">The text as it is compared</h2>
<div class="text-block" ${spokenIn(version.language)}>
${version.text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>\n`)}</div>
</section>
${furnitureSection(version, furniture)}`,
  });
}

function furnitureSection(version: VersionRecord, furniture: VersionRecord['furniture']): Html | '' {
  if (furniture.length === 0) return '';
  return html`<section class="set-aside" aria-labelledby="set-aside">
<h2 id="set-aside">Left out of the comparison</h2>
<ul>${furniture.map(({ text, reason }) => html`<li><q ${spokenIn(version.language)}>${text}</q> <span class="reason">${reason.replaceAll('-', ' ')}</span></li>`)}</ul>
</section>`;
}

const byteCount = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} bytes`
    : bytes < 1024 * 1024
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
