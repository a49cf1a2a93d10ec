/**
 * The comparison as Markdown (GitHub's): the verdict, the changes by severity, then each changed sentence. What was cut
 * stands in `<del>` and what was put in `<ins>`, since `~~` and `**` do not work inside words and beside punctuation.
 */
import type { Comparison, Span } from '../model.ts';
import { type ChangeRow, changeLists, rowsOfChanges } from './change-rows.ts';
import { showControls } from './escape.ts';
import { linkText } from './link-text.ts';
import { kindName } from './messages/kind.ts';
import { type Locale, messagesFor } from './messages/locale.ts';
import { counted, fill, type Messages } from './messages/messages.ts';
import { noteIn } from './messages/note.ts';
import { linkPlace, placeName, placesOf } from './places.ts';
import { type ReadingNotes, saidNotes } from './reading-notes.ts';
import { rowsOf } from './rows.ts';
import { visibleSpace } from './text.ts';
import { verdictText } from './verdict.ts';

export interface MarkdownOptions {
  /** The compared texts, in full. */
  readonly before: string;
  readonly after: string;
  /** Of the report's own words; English unless told. */
  readonly locale?: Locale;
  readonly notes?: ReadingNotes;
  /** Stands above "<before> → <after>". */
  readonly title?: string;
  /** The web address of a change by its id; places are no links where none is known. */
  readonly addressOf?: (change: string) => string;
}

export function renderMarkdown(comparison: Comparison, options: MarkdownOptions): string {
  const { before, after, summary, budget, segments, links } = comparison;
  const messages = messagesFor(options.locale);
  const places = { before: placesOf(segments.before), after: placesOf(segments.after) };
  const placeOf = (index: number) => linkPlace(places, links[index], messages.places);
  const pair = markdownText(`${before.label} → ${after.label}`);
  const changed = rowsOf(links).map((row) => {
    if (row.type === 'unchanged') return `*${counted(messages.terminal.unchangedRun, row.links.length)}*`;
    if (row.type === 'departure') {
      const [from, to] = [links[row.link].before, links[row.link].after];
      return `*${fill(messages.terminal.departure, {
        before: placeName(places.before, from, messages.places),
        after: placeName(places.after, to, messages.places),
      })}*`;
    }
    return linkBlock(comparison, row.link, options, messages, placeOf(row.link));
  });
  const lists = changeLists(rowsOfChanges(comparison)).map(({ severity, count, open, folded }) => {
    const rows = [...open, ...folded].map((row) => listedRow(row, options, messages, placeOf));
    return `### ${messages.severityTitles[severity]} (${count})\n\n${rows.join('\n')}`;
  });
  const said = (['before', 'after'] as const).flatMap((side) =>
    saidNotes(options.notes, side, options.locale).map(
      ({ text }) => `- **${messages.page[side]}**${messages.verdict.colon}${markdownText(text)}`,
    ),
  );
  const blocks = [
    ...(options.title === undefined ? [`# ${pair}`] : [`# ${markdownText(options.title)}`, `**${pair}**`]),
    markdownText(verdictText(summary, options.locale)),
    ...budget.map((note) => `> ${markdownText(fill(messages.terminal.cutShort, { ...note }))}`),
    ...(said.length === 0 ? [] : [said.join('\n')]),
    ...(lists.length === 0 ? [] : [`## ${messages.page.changes}`, ...lists]),
    ...(changed.length === 0 ? [] : [`## ${messages.page.text}`, ...changed]),
    `---\n\n${markdownText(fill(messages.page.madeBy, { engine: comparison.engine }))}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const changeText = (messages: Messages, { category, note }: Pick<ChangeRow, 'category' | 'note'>): string =>
  `**${messages.categories[category]}**${messages.verdict.colon}${markdownText(noteIn(messages, note))}`;

function listedRow(
  row: ChangeRow,
  { addressOf }: MarkdownOptions,
  messages: Messages,
  placeOf: (link: number) => string,
): string {
  const places = row.places.map(({ id, link }) => {
    const place = markdownText(placeOf(link));
    if (addressOf === undefined) return place;
    return `[${place}](<${addressOf(id).replace(/[<>\s\\]/gu, encodeURIComponent)}>)`;
  });
  return `- ${changeText(messages, row)} · ${places.join(messages.lists.comma)}`;
}

function linkBlock(
  { segments, links }: Comparison,
  index: number,
  { before, after }: MarkdownOptions,
  messages: Messages,
  place: string,
): string {
  const link = links[index];
  const cut = (text: string, span: Span) => text.slice(span.start, span.end);
  const marked = (tag: 'del' | 'ins', text: string) =>
    text === '' ? '' : `<${tag}>${markdownText(visibleSpace(text))}</${tag}>`;
  const text =
    link.edits.length === 0
      ? markdownText(linkText(after, segments.after, link.after))
      : link.edits
          .map((edit) =>
            edit.op === 'equal'
              ? markdownText(cut(before, edit.before))
              : marked('del', cut(before, edit.before)) + marked('ins', cut(after, edit.after)),
          )
          .join('');
  const changes = link.changes.map(
    (change) => `- ${messages.severities[change.severity]} ${changeText(messages, change)}`,
  );
  const said = [`**${markdownText(place)}** · ${kindName(messages, link)}`, `> ${text}`];
  return [...said, ...(changes.length === 0 ? [] : [changes.join('\n')])].join('\n\n');
}

/**
 * Any text as words of a Markdown line: nothing in it is markup, HTML, a link or a mail address. White space is one
 * space, as Markdown has it anyway.
 */
export function markdownText(text: string): string {
  return showControls(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>&~|$^@#]|:(?=\/\/)|(?<=www)\./giu, '\\$&')
    .replace(/^( ?)([-+=.:])/u, '$1\\$2')
    .replace(/^( ?\d+)(?=[.)])/u, '$1\\');
}
