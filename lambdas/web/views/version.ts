import { html } from 'hono/html';
import { counted, fill, messagesFor } from '../../../engine/index.ts';
import type { VersionRecord } from '../../stages/records.ts';
import { originalAddress, reportAddress, versionAddress, workAddress } from '../addresses.ts';
import { dataBeside } from '../alternates.ts';
import type { WorkView } from '../catalogue.ts';
import { dayName } from '../dates.ts';
import { VERSION_FORMATS } from '../formats.ts';
import { languageName } from '../language-names.ts';
import type { Messages } from '../messages/messages.ts';
import type { Reader } from '../reader.ts';
import { noteSaid } from '../stored-words.ts';
import { type Html, layout } from './layout.ts';
import { labelOf, pairOf, titleOf } from './named.ts';
import { sentences, spokenIn } from './parts.ts';

/** `work`: undefined where it is gone between two looks. */
export function versionPage(reader: Reader, version: VersionRecord, work: WorkView | undefined): Html {
  const { messages } = reader;
  const { version: words } = messages;
  return layout(reader, {
    title: version.label,
    heading: labelOf(reader, version),
    crumbs: [{ href: workAddress(version.work), text: work ? titleOf(reader, work) : version.work }],
    beside: dataBeside(versionAddress(version.work, version.id), VERSION_FORMATS),
    body: html`<dl class="particulars">${particulars(reader, version).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p><a href="${originalAddress(version.work, version.id)}" download>${words.original}</a></p>
${work ? comparisonsSection(reader, version, work) : ''}
${notesSection(reader, version)}
<section aria-labelledby="text">
<h2 id="text">${words.text}</h2>
<div class="text-block" ${spokenIn(version.language)}>
${version.text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>\n`)}</div>
</section>
${furnitureSection(reader, version)}`,
  });
}

/** What was said of the version, and what reading its file found. */
function particulars(
  { locale, messages }: Reader,
  version: VersionRecord,
): readonly (readonly [string, Html | string])[] {
  const { version: words, work, roles } = messages;
  const { origin, title, status, date, language } = version;
  const inText = (name: string, value: string | undefined) =>
    value === undefined ? [] : [[name, html`<span ${spokenIn(language)}>${value}</span>`] as const];
  const size = byteCount(origin.bytes, messages);
  return [
    [words.date, fill(work.timeFrom[version.timeFrom], { day: dayName(version.time, messages) })],
    [words.language, languageName(language, locale)],
    [words.role, roles[version.role]],
    ...inText(words.title, title),
    ...inText(words.status, status),
    ...(date === undefined ? [] : [[words.dateInText, dayName(date, messages)] as const]),
    [words.file, fill(words.fileFacts, { name: origin.filename, size, encoding: origin.encoding })],
    [words.sha, html`<code>${origin.sha256}</code>`],
    ...evidence(messages, origin.fetched),
  ];
}

/** How a watch came by the file. */
function evidence(
  messages: Messages,
  fetched: VersionRecord['origin']['fetched'],
): readonly (readonly [string, Html | string])[] {
  if (!fetched) return [];
  const { version: words } = messages;
  const { time, status, redirects, finalUrl, headers, select } = fetched;
  const way = [...redirects, finalUrl].map(
    (url, at) => html`${at > 0 ? ' → ' : ''}<a href="${url}" rel="nofollow noreferrer">${url}</a>`,
  );
  const day = dayName(time, messages);
  const said = Object.entries(headers).map(([name, value]) => html`<code>${name}: ${value}</code><br>`);
  return [
    [words.fetchedFrom, html`${way}`],
    [words.fetched, fill(words.fetchedBy, { day, time: time.slice(11, 16), status })],
    ...(select === undefined ? [] : [[words.selected, html`<code>${select}</code>`] as const]),
    ...(said.length === 0 ? [] : [[words.headers, html`${said}`] as const]),
  ];
}

function comparisonsSection(reader: Reader, { id }: VersionRecord, work: WorkView): Html | '' {
  const own = work.comparisons.filter(({ pair }) => pair.before === id || pair.after === id);
  if (own.length === 0) return '';
  const items = own.map(
    (comparison) =>
      html`<li><a href="${reportAddress(work.id, comparison.pair)}">${pairOf(reader, comparison)}</a></li>\n`,
  );
  return html`<section aria-labelledby="comparisons">
<h2 id="comparisons">${reader.messages.version.comparisons}</h2>
<ul class="plain">
${items}</ul>
</section>`;
}

function notesSection({ locale, messages }: Reader, { notes }: VersionRecord): Html | '' {
  if (notes.length === 0) return '';
  return html`<section aria-labelledby="notes">
<h2 id="notes">${messages.version.notes}</h2>
<ul class="plain">${notes.map((note) => html`<li>${sentences([noteSaid(locale, note)])}</li>\n`)}</ul>
</section>`;
}

function furnitureSection({ locale, messages }: Reader, { furniture, language }: VersionRecord): Html | '' {
  if (furniture.length === 0) return '';
  const { setAside, setAsideLead } = messages.version;
  const { reasons } = messagesFor(locale).page;
  const items = furniture.map(
    ({ text, reason }) =>
      html`<li><q ${spokenIn(language)}>${text}</q> <span class="reason">${reasons[reason] ?? reason}</span></li>\n`,
  );
  return html`<section class="set-aside" aria-labelledby="set-aside">
<h2 id="set-aside">${setAside}</h2>
<p class="hint">${setAsideLead}</p>
<ul>
${items}</ul>
</section>`;
}

const byteCount = (bytes: number, messages: Messages): string =>
  bytes < 1024
    ? counted(messages.bytes, bytes)
    : bytes < 1024 * 1024
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
