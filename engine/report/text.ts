import type { ComparedLink, Comparison, Span } from '../model.ts';
import { type ChangeRow, changeLists, placesIn, rowsOfChanges } from './change-rows.ts';
import { showControls } from './escape.ts';
import { kindName } from './messages/kind.ts';
import { type Locale, messagesFor } from './messages/locale.ts';
import { counted, fill, type Messages } from './messages/messages.ts';
import { noteIn } from './messages/note.ts';
import { linkPlace, type Place, placeName, placesOf } from './places.ts';
import { type ReadingNotes, saidNotes } from './reading-notes.ts';
import { type Row, rowsOf } from './rows.ts';
import { colourPen, type Pen, plainPen } from './text-ink.ts';
import { type Run, wrapRuns } from './text-wrap.ts';
import { verdictText } from './verdict.ts';

export interface TextOptions {
  /** The compared texts, in full. */
  readonly before: string;
  readonly after: string;
  /** With ANSI colours, or with the marks `[-deleted-]{+inserted+}`. */
  readonly color: boolean;
  /** Of the report's own words; English unless told. */
  readonly locale?: Locale;
  readonly notes?: ReadingNotes;
  /** Columns to wrap at; 80 unless told, 20 at least. */
  readonly width?: number;
}

interface Sheet {
  readonly comparison: Comparison;
  readonly texts: TextOptions;
  readonly places: { readonly before: readonly Place[]; readonly after: readonly Place[] };
  readonly messages: Messages;
  readonly pen: Pen;
  readonly width: number;
}

/** The comparison for a terminal: the verdict, the changes by severity, then each changed link in reading order. Ends with a line feed. */
export function renderText(comparison: Comparison, options: TextOptions): string {
  const { segments } = comparison;
  const sheet: Sheet = {
    comparison,
    texts: options,
    places: { before: placesOf(segments.before), after: placesOf(segments.after) },
    messages: messagesFor(options.locale),
    pen: options.color ? colourPen : plainPen,
    width: Math.max(20, options.width ?? 80),
  };
  const blocks = [
    heading(sheet),
    ...changeBlocks(sheet),
    ...rowsOf(comparison.links).map((row) => rowBlock(sheet, row)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function heading(sheet: Sheet): readonly string[] {
  const { before, after, summary, budget } = sheet.comparison;
  const { page, verdict } = sheet.messages;
  const { notes, locale } = sheet.texts;
  const said = (['before', 'after'] as const).flatMap((side) =>
    saidNotes(notes, side, locale).map(({ text }) => `${page[side]}${verdict.colon}${showControls(text)}`),
  );
  return [
    ...paragraph(sheet, [{ text: showControls(`${before.label} → ${after.label}`), ink: 'strong' }], ''),
    ...paragraph(sheet, [{ text: verdictText(summary, locale), ink: 'plain' }], ''),
    ...budget.flatMap((note) =>
      paragraph(sheet, [{ text: fill(sheet.messages.terminal.cutShort, { ...note }), ink: 'quiet' }], ''),
    ),
    ...said.flatMap((text) => paragraph(sheet, [{ text, ink: 'quiet' }], '')),
  ];
}

function rowBlock(sheet: Sheet, row: Row): readonly string[] {
  const { messages } = sheet;
  if (row.type === 'unchanged') {
    const text = counted(messages.terminal.unchangedRun, row.links.length);
    return paragraph(sheet, [{ text, ink: 'quiet' }], '');
  }
  const link = sheet.comparison.links[row.link];
  const before = placeName(sheet.places.before, link.before, messages.places);
  const after = placeName(sheet.places.after, link.after, messages.places);
  if (row.type === 'departure') {
    return paragraph(
      sheet,
      [{ text: fill(messages.terminal.departure, { before, after }), ink: 'quiet' }],
      '',
    );
  }
  const kind = kindName(messages, link);
  const place = placeOf(sheet, link);
  return [
    ...paragraph(
      sheet,
      [
        { text: place, ink: 'strong' },
        { text: ` · ${kind}`, ink: 'quiet' },
      ],
      '',
    ),
    ...paragraph(sheet, sheet.pen.mark(inkedRuns(sheet, link)), '  '),
    ...link.changes.flatMap((change) => {
      const text = fill(messages.terminal.change, namesOf(messages, change));
      return paragraph(sheet, [{ text, ink: 'plain' }], '    ', '  • ');
    }),
  ];
}

const placeOf = ({ places, messages }: Sheet, link: ComparedLink): string =>
  linkPlace(places, link, messages.places);

/** What the templates of a change and of a row of the list are filled with. */
const namesOf = (
  messages: Messages,
  { severity, category, note }: Pick<ChangeRow, 'severity' | 'category' | 'note'>,
) => ({
  severity: messages.severities[severity],
  category: messages.categories[category],
  note: showControls(noteIn(messages, note)),
});

/** Fewer changes than this are found at a glance where they stand, unless some of them are the same. */
const LEAST_LISTED = 4;

/** A block for each severity: repeated changes in one row, and where their old form survived. */
function changeBlocks(sheet: Sheet): readonly (readonly string[])[] {
  const { comparison, messages } = sheet;
  if (comparison.summary.changes < LEAST_LISTED && (comparison.groups ?? []).length === 0) return [];
  return changeLists(rowsOfChanges(comparison)).map(({ severity, count, open, folded }) => [
    ...paragraph(sheet, [{ text: `${messages.severityTitles[severity]} ${count}`, ink: 'strong' }], ''),
    ...open.flatMap((row) => listedRow(sheet, row)),
    ...(folded.length === 0
      ? []
      : paragraph(sheet, [{ text: counted(messages.terminal.more, placesIn(folded)), ink: 'quiet' }], '  ')),
  ]);
}

function listedRow(sheet: Sheet, row: ChangeRow): readonly string[] {
  const { comparison, messages, texts } = sheet;
  const at = row.places.map(({ link }) => placeOf(sheet, comparison.links[link]));
  const places =
    at.length === 1
      ? at[0]
      : `${counted(messages.page.placeCount, at.length)}${messages.verdict.colon}${at.join(messages.lists.comma)}`;
  const text = fill(messages.terminal.listed, { ...namesOf(messages, row), places });
  const lines = paragraph(sheet, [{ text, ink: 'plain' }], '    ', '  • ');
  if (row.survivors.length === 0) return lines;
  const [{ span }] = row.survivors;
  const said = fill(messages.page.survivors, {
    form: fill(messages.terminal.quoted, { words: showControls(texts.after.slice(span.start, span.end)) }),
    places: row.survivors
      .map(({ segment }) => placeName(sheet.places.after, [segment], messages.places))
      .join(messages.lists.comma),
    n: at.length,
    total: at.length + row.survivors.length,
  });
  return [...lines, ...paragraph(sheet, [{ text: said, ink: 'strong' }], '    ')];
}

function inkedRuns({ texts, comparison }: Sheet, link: ComparedLink): readonly Run[] {
  const cut = (text: string, span: Span) => showControls(text.slice(span.start, span.end));
  if (link.edits.length === 0)
    return link.after.map((index) => ({
      text: `${cut(texts.after, comparison.segments.after[index])} `,
      ink: 'plain',
    }));
  return link.edits.flatMap((edit): readonly Run[] => {
    if (edit.op === 'equal') return [{ text: cut(texts.before, edit.before), ink: 'plain' }];
    const runs: readonly Run[] = [
      { text: visibleSpace(cut(texts.before, edit.before)), ink: 'delete' },
      { text: visibleSpace(cut(texts.after, edit.after)), ink: 'insert' },
    ];
    return runs.filter((run) => run.text !== '');
  });
}

/** Where white space is all that changed, it has to be seen: `[-¶-]{+␣+}`. */
export const visibleSpace = (text: string): string =>
  /^\s+$/u.test(text) ? (text.includes('\n') ? '¶' : '␣'.repeat(text.length)) : text;

function paragraph(sheet: Sheet, runs: readonly Run[], indent: string, first = indent): readonly string[] {
  return wrapRuns(runs, sheet.width - indent.length).map(
    (line, at) => (at === 0 ? first : indent) + sheet.pen.write(line),
  );
}
