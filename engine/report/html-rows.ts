import type { Change, ComparedLink } from '../model.ts';
import { escapeHtml } from './escape.ts';
import {
  changeAnchor,
  departureAnchor,
  hrefToChange,
  hrefToDeparture,
  hrefToLink,
  linkAnchor,
} from './html-addresses.ts';
import { inkedSide, plainSide } from './html-inline.ts';
import { noteHtml } from './html-note.ts';
import { rangeHtml } from './html-pager.ts';
import { isSplit, type Sheet, type Side } from './html-sheet.ts';
import { kindName } from './messages/kind.ts';
import { counted, fill } from './messages/messages.ts';
import { placeName, spokenPlace } from './places.ts';
import type { Row } from './rows.ts';
import { strongest } from './severity.ts';

/** The text of this page, one row a link; what did not change is folded. */
export function textSection(sheet: Sheet): string {
  const { before, after } = sheet.labels;
  const range = isSplit(sheet) ? ` <span class="range">${rangeHtml(sheet, sheet.page)}</span>` : '';
  return `<section class="text" aria-labelledby="text">
<h2 id="text" tabindex="-1">${sheet.messages.page.text}${range}</h2>
<div class="columns" aria-hidden="true"><span><bdi>${escapeHtml(before)}</bdi></span><span><bdi>${escapeHtml(after)}</bdi></span></div>
${sheet.page.rows.map((row) => rowHtml(sheet, row)).join('\n')}
</section>`;
}

/** Runs no longer than this stay open: a fold would take as much room as the sentence. */
const LONGEST_OPEN_RUN = 1;

function rowHtml(sheet: Sheet, row: Row): string {
  if (row.type === 'unchanged') return runHtml(sheet, row.links);
  return row.type === 'departure' ? departureHtml(sheet, row.link) : linkHtml(sheet, row.link);
}

function runHtml(sheet: Sheet, links: readonly number[]): string {
  const text = agreedText(sheet, links);
  if (links.length <= LONGEST_OPEN_RUN) return `<div class="agreed">${text}</div>`;
  const said = counted(sheet.messages.page.unchangedRun, links.length);
  return `<details class="agreed"><summary>${said}</summary>${text}</details>`;
}

/** Both versions have it, so it is set once, in the paragraphs of *after*. */
function agreedText(sheet: Sheet, links: readonly number[]): string {
  const paragraphs: string[][] = [];
  let current = -1;
  for (const index of links) {
    const link = sheet.comparison.links[index];
    const { paragraph } = sheet.comparison.segments.after[link.after[0]];
    if (paragraph !== current) paragraphs.push([]);
    current = paragraph;
    const { sentence } = sheet.places.after[link.after[0]];
    const number = sentence === 1 ? `<span class="pilcrow">¶${paragraph + 1}</span> ` : '';
    paragraphs[paragraphs.length - 1].push(number + plainSide(sheet, link, 'after'));
  }
  const glue = spaceless(sheet) ? '' : ' ';
  const attributes = sheet.attributes.after;
  return paragraphs.map((sentences) => `<p${attributes}>${sentences.join(glue)}</p>`).join('');
}

const spaceless = (sheet: Sheet): boolean =>
  /^(ja|zh|yue|th|lo|km|my)\b/i.test(sheet.comparison.after.language);

function linkHtml(sheet: Sheet, index: number): string {
  const link = sheet.comparison.links[index];
  const severity = strongest(link.changes);
  const names = [
    'row',
    link.kind,
    ...(link.moved ? ['moved'] : []),
    ...(severity ? [`has-${severity}`] : []),
  ];
  const kind = kindName(sheet.messages, link);
  const said = fill(sheet.messages.places.spokenKind, { place: spoken(sheet, link), kind });
  return `<div class="${names.join(' ')}" id="${linkAnchor(index)}" role="group" aria-label="${escapeHtml(said)}">
<p class="place"><a href="${hrefToLink(sheet, index)}">${placeHtml(sheet, link)}</a> <span class="kind">${kind}</span></p>
${beforeHtml(sheet, link, index)}${afterHtml(sheet, link)}${notesHtml(sheet, link.changes, index)}
</div>`;
}

function beforeHtml(sheet: Sheet, link: ComparedLink, index: number): string {
  const { page } = sheet.messages;
  if (link.before.length === 0) return sideHtml(sheet, 'before', '', absence(sheet, 'before'));
  const from = link.moved
    ? `<a class="move" href="${hrefToDeparture(sheet, index)}">${fill(page.movedFrom, { place: nameOf(sheet, link, 'before') })}</a>`
    : '';
  if (link.moved && link.kind === 'unchanged') return `<div class="side before">${from}</div>`;
  return sideHtml(sheet, 'before', inkedSide(sheet, link, 'before'), '', from);
}

function afterHtml(sheet: Sheet, link: ComparedLink): string {
  if (link.after.length === 0) return sideHtml(sheet, 'after', '', absence(sheet, 'after'));
  return sideHtml(sheet, 'after', inkedSide(sheet, link, 'after'), '');
}

function departureHtml(sheet: Sheet, index: number): string {
  const link = sheet.comparison.links[index];
  const { page, places, movedAway } = sheet.messages;
  const place = spokenPlace(sheet.places.before, link.before, places);
  const said = fill(places.spokenKind, { place, kind: movedAway });
  const to = fill(page.movedTo, { place: nameOf(sheet, link, 'after') });
  return `<div class="row departure" id="${departureAnchor(index)}" role="group" aria-label="${said}">
<p class="place"><a href="${hrefToDeparture(sheet, index)}">${nameOf(sheet, link, 'before')}</a> <span class="kind">${movedAway}</span></p>
${sideHtml(sheet, 'before', plainSide(sheet, link, 'before'), '')}<div class="side after"><a class="move" href="${hrefToLink(sheet, index)}">${to}</a></div>
</div>`;
}

function sideHtml(sheet: Sheet, side: Side, text: string, absence: string, pointer = ''): string {
  const tag = `<span class="tag">${sheet.messages.page[side]}</span>`;
  if (text === '') return `<div class="side ${side} absent">${tag}<p>${absence}</p></div>`;
  return `<div class="side ${side}">${tag}${pointer}<p${sheet.attributes[side]}>${text}</p></div>`;
}

function notesHtml(sheet: Sheet, changes: readonly Change[], link: number): string {
  if (changes.length === 0) return '';
  const items = changes.map(
    (change) =>
      `<li class="${change.category}" id="${escapeHtml(changeAnchor(change.id))}" tabindex="-1">${badgeHtml(sheet, change)} <a class="note" href="${hrefToChange(sheet, change.id, link)}">${noteHtml(sheet, change.note)}</a></li>`,
  );
  return `\n<ul class="notes" aria-label="${sheet.messages.page.changesHere}">${items.join('')}</ul>`;
}

const badgeHtml = ({ messages }: Sheet, { severity, category }: Change): string =>
  `<span class="badge ${severity}">${messages.severities[severity]}</span> <span class="category">${messages.categories[category]}</span>`;

/** `¶3 s7`, or `¶3 s7 → ¶3 s8` where the place differs. */
export function placeHtml(sheet: Sheet, link: ComparedLink): string {
  const before = nameOf(sheet, link, 'before');
  const after = nameOf(sheet, link, 'after');
  if (before === '' || after === '' || before === after) return before || after;
  return `<span class="at">${before} →</span> <span class="at">${after}</span>`;
}

/** The same as plain text. */
export function placeText(sheet: Sheet, link: ComparedLink): string {
  const before = nameOf(sheet, link, 'before');
  const after = nameOf(sheet, link, 'after');
  if (before === '' || after === '' || before === after) return before || after;
  return fill(sheet.messages.places.fromTo, { before, after });
}

const nameOf = (sheet: Sheet, link: ComparedLink, side: Side): string =>
  placeName(sheet.places[side], link[side], sheet.messages.places);

const absence = (sheet: Sheet, side: Side): string =>
  fill(sheet.messages.page.notIn, { label: `<bdi>${escapeHtml(sheet.labels[side])}</bdi>` });

function spoken(sheet: Sheet, link: ComparedLink): string {
  const { places } = sheet.messages;
  if (link.after.length > 0) return spokenPlace(sheet.places.after, link.after, places);
  const place = spokenPlace(sheet.places.before, link.before, places);
  return fill(places.spokenOf, { place, label: sheet.labels.before });
}
