import type { Change, ComparedLink } from '../model.ts';
import { escapeHtml } from './escape.ts';
import { inkedSide, plainSide } from './html-inline.ts';
import { changeAnchor, counted, hrefTo, langAttributes, type Sheet, type Side } from './html-sheet.ts';
import { placeName, spokenPlace } from './places.ts';
import { type Row, rowsOf } from './rows.ts';
import { strongest } from './severity.ts';

/** The whole text, one row a link; what did not change is folded. */
export function textSection(sheet: Sheet): string {
  const rows = rowsOf(sheet.comparison.links);
  const { before, after } = sheet.labels;
  return `<section class="text" aria-labelledby="text">
<h2 id="text" tabindex="-1">The text</h2>
<div class="columns" aria-hidden="true"><span>${escapeHtml(before)}</span><span>${escapeHtml(after)}</span></div>
${rows.map((row) => rowHtml(sheet, row)).join('\n')}
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
  const sentences = counted(links.length, 'sentence', 'sentences');
  return `<details class="agreed"><summary>${sentences} unchanged</summary>${text}</details>`;
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
    const number = sentence === 1 ? `<span class="pilcrow" lang="en">¶${paragraph + 1}</span> ` : '';
    paragraphs[paragraphs.length - 1].push(number + plainSide(sheet, link, 'after'));
  }
  const glue = spaceless(sheet) ? '' : ' ';
  const attributes = langAttributes(sheet, 'after');
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
  const said = `${spoken(sheet, link)}: ${kindName(link)}`;
  return `<div class="${names.join(' ')}" id="link-${index}" role="group" aria-label="${escapeHtml(said)}">
<p class="place"><a href="#link-${index}">${placeHtml(sheet, link)}</a> <span class="kind">${kindName(link)}</span></p>
${beforeHtml(sheet, link, index)}${afterHtml(sheet, link)}${notesHtml(link.changes)}
</div>`;
}

function beforeHtml(sheet: Sheet, link: ComparedLink, index: number): string {
  if (link.before.length === 0) return sideHtml(sheet, 'before', '', `Not in ${sheet.labels.before}`);
  const from = link.moved
    ? `<a class="move" href="#link-${index}-from">Moved from ${placeName(sheet.places.before, link.before)}</a>`
    : '';
  if (link.moved && link.kind === 'unchanged') return `<div class="side before">${from}</div>`;
  return sideHtml(sheet, 'before', inkedSide(sheet, link, 'before'), '', from);
}

function afterHtml(sheet: Sheet, link: ComparedLink): string {
  if (link.after.length === 0) return sideHtml(sheet, 'after', '', `Not in ${sheet.labels.after}`);
  return sideHtml(sheet, 'after', inkedSide(sheet, link, 'after'), '');
}

function departureHtml(sheet: Sheet, index: number): string {
  const link = sheet.comparison.links[index];
  const from = placeName(sheet.places.before, link.before);
  const said = `${spokenPlace(sheet.places.before, link.before)}: moved away`;
  return `<div class="row departure" id="link-${index}-from" role="group" aria-label="${said}">
<p class="place"><a href="#link-${index}-from">${from}</a> <span class="kind">moved away</span></p>
${sideHtml(sheet, 'before', plainSide(sheet, link, 'before'), '')}<div class="side after"><a class="move" href="#link-${index}">Moved to ${placeName(sheet.places.after, link.after)}</a></div>
</div>`;
}

function sideHtml(sheet: Sheet, side: Side, text: string, absence: string, pointer = ''): string {
  const tag = `<span class="tag">${side === 'before' ? 'Before' : 'After'}</span>`;
  if (text === '') return `<div class="side ${side} absent">${tag}<p>${escapeHtml(absence)}</p></div>`;
  return `<div class="side ${side}">${tag}${pointer}<p${langAttributes(sheet, side)}>${text}</p></div>`;
}

function notesHtml(changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const items = changes.map(
    (change) =>
      `<li id="${escapeHtml(changeAnchor(change.id))}" tabindex="-1">${badgeHtml(change)} <a class="note" href="${hrefTo(changeAnchor(change.id))}"><bdi>${escapeHtml(change.note)}</bdi></a></li>`,
  );
  return `\n<ul class="notes" aria-label="Changes here">${items.join('')}</ul>`;
}

export const badgeHtml = (change: Change): string =>
  `<span class="badge ${change.severity}">${change.severity}</span> <span class="category">${change.category}</span>`;

/** `¶3 s7`, or `¶3 s7 → ¶3 s8` where the place differs. */
export function placeHtml(sheet: Sheet, link: ComparedLink): string {
  const before = placeName(sheet.places.before, link.before);
  const after = placeName(sheet.places.after, link.after);
  if (before === '' || after === '' || before === after) return before || after;
  return `<span class="at">${before} →</span> <span class="at">${after}</span>`;
}

const spoken = (sheet: Sheet, link: ComparedLink): string =>
  link.after.length > 0
    ? spokenPlace(sheet.places.after, link.after)
    : `${spokenPlace(sheet.places.before, link.before)} of ${sheet.labels.before}`;

const kindName = (link: ComparedLink): string =>
  link.moved ? (link.kind === 'unchanged' ? 'moved' : `moved, ${link.kind}`) : link.kind;
