/** The strip: the whole text at a glance, drawn as one SVG whose marks lead to the rows. Shade is severity, shape kind. */
import { LINK_KINDS, type Severity } from '../model.ts';
import { REPORT_OPTIONS } from '../options.ts';
import { hrefToLink } from './html-addresses.ts';
import { placeText } from './html-rows.ts';
import type { Sheet } from './html-sheet.ts';
import { fill } from './messages/messages.ts';
import { type StripKind, type StripMark, stripMarks } from './strip-marks.ts';

/** Marks in a line. */
const COLUMNS = 40;
/** Of a mark's cell, in the drawing's own units. */
const WIDTH = 18;
const HEIGHT = 22;

/** Outlines in a cell, centred on 9, 11. */
const SHAPES: { readonly [kind in StripKind]: string } = {
  edited: 'M3 4h12v14H3z',
  split: 'M2 4h6v14H2zM10 4h6v14h-6z',
  merged: 'M2 4h14v6H2zM6 11h6v7H6z',
  regrouped: 'M2 4h6v6H2zM10 4h6v6h-6zM2 12h6v6H2zM10 12h6v6h-6z',
  added: 'M7 3h4v6h6v4h-6v6H7v-6H1V9h6z',
  removed: 'M1 9h16v4H1z',
  moved: 'M9 2l8 9-8 9-8-9z',
};

const STRIP_KINDS: readonly StripKind[] = [...LINK_KINDS.filter((kind) => kind !== 'unchanged'), 'moved'];

/**
 * Draws the marks of all pages, nothing where nothing changed. Most of it is the same on each page, so that it is made
 * once; what it gives sets it for a page.
 */
export function stripOf(sheet: Sheet): (page: Sheet) => string {
  const marks = stripMarks(sheet.book, sheet.comparison.links, REPORT_OPTIONS.stripMarks);
  const used = STRIP_KINDS.filter((kind) => marks.some(({ strongest }) => strongest?.kind === kind));
  if (used.length === 0) return () => '';
  const { strip } = sheet.messages;
  const shapes = used.map((kind) => `<path id="strip-${kind}" d="${SHAPES[kind]}"/>`).join('');
  const columns = Math.min(COLUMNS, marks.length);
  const lines = Math.ceil(marks.length / COLUMNS);
  const same = marks.flatMap(({ strongest }, at) => (strongest ? [] : [`M${x(at) + 5} ${y(at) + 11}h8`]));
  const still = same.length === 0 ? '' : `<path class="same" d="${same.join('')}"/>\n`;
  const drawn = marks.flatMap((mark, at) => drawnMark(sheet, mark, at));
  const key = keyHtml(
    sheet,
    used,
    marks.some(({ links }) => links.length > 1),
  );
  return (page) => `<nav class="strip" aria-label="${strip.name}">
<a class="skip" href="#strip-key">${strip.skip}</a>
<svg class="${lines === 1 ? 'line' : 'lines'}" viewBox="0 0 ${columns * WIDTH} ${lines * HEIGHT}" width="${columns * WIDTH}" height="${lines * HEIGHT}">
<defs>${shapes}</defs>
${hereHtml(page, marks)}${still}${drawn.map(({ link, severity, inside }) => `<a class="${severity}" href="${hrefToLink(page, link)}">${inside}</a>\n`).join('')}</svg>
${key}
</nav>`;
}

const x = (at: number): number => (at % COLUMNS) * WIDTH;
const y = (at: number): number => Math.floor(at / COLUMNS) * HEIGHT;

function keyHtml(
  { messages: { strip, kinds, moved } }: Sheet,
  used: readonly StripKind[],
  isShared: boolean,
): string {
  const signs = used.map(
    (kind) =>
      `<span class="sign"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true"><use href="#strip-${kind}"/></svg>${kind === 'moved' ? moved : kinds[kind]}</span>`,
  );
  const said = isShared ? strip.someEach : strip.oneEach;
  return `<p class="key" id="strip-key" tabindex="-1"><span>${said}</span> ${signs.join(' ')}</p>`;
}

/** A mark that leads somewhere, but for its address, which is another on each page. */
interface DrawnMark {
  readonly link: number;
  readonly severity: Severity;
  readonly inside: string;
}

function drawnMark(sheet: Sheet, { strongest, links, changed }: StripMark, at: number): readonly DrawnMark[] {
  if (!strongest) return [];
  const { strip, kinds, moved, severities } = sheet.messages;
  const { link, kind, severity } = strongest;
  const said = fill(links.length === 1 ? strip.mark : strip.marks, {
    place: placeText(sheet, sheet.comparison.links[link]),
    kind: kind === 'moved' ? moved : kinds[kind],
    severity: severities[severity],
    n: changed,
    total: links.length,
  });
  const inside = `<title>${said}</title><use href="#strip-${kind}" x="${x(at)}" y="${y(at)}"/>`;
  return [{ link, severity, inside }];
}

/** Behind the marks of this page, where there are others: one rectangle a line. */
function hereHtml({ book, page }: Sheet, marks: readonly StripMark[]): string {
  if (book.pages.length === 1) return '';
  const isHere = ({ pages: [first, last] }: StripMark): boolean =>
    first <= page.number && page.number <= last;
  const own = marks.flatMap((mark, at) => (isHere(mark) ? [at] : []));
  const lines = new Map<number, number[]>();
  for (const at of own) lines.set(y(at), [...(lines.get(y(at)) ?? []), at]);
  return [...lines]
    .map(([top, [first, ...rest]]) => {
      const width = x(rest[rest.length - 1] ?? first) - x(first) + WIDTH;
      return `<rect class="here" x="${x(first)}" y="${top}" width="${width}" height="${HEIGHT}"/>\n`;
    })
    .join('');
}
