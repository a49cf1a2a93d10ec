/** The comparison as a workbook: the changes, all sentences with what was cut and put marked, and what was compared. */
import { type ComparedLink, type Comparison, SEVERITIES, type Severity } from '../../model.ts';
import { exportWordsFor } from '../export-words.ts';
import { linkSpan, linkText } from '../link-text.ts';
import { kindName } from '../messages/kind.ts';
import { type Locale, messagesFor } from '../messages/locale.ts';
import { fill } from '../messages/messages.ts';
import { noteIn } from '../messages/note.ts';
import { placeName, placesOf } from '../places.ts';
import { strongest } from '../severity.ts';
import { verdictText } from '../verdict.ts';
import { type Cell, type Run, workbook } from './workbook.ts';

export interface XlsxOptions {
  /** The compared texts, in full. */
  readonly before: string;
  readonly after: string;
  /** Of heads and notes; English unless told. */
  readonly locale?: Locale;
  readonly title?: string;
  /** The web address of a change by its id; the column is left out where none is known. */
  readonly addressOf?: (change: string) => string;
}

type Side = 'before' | 'after';

export function renderXlsx(comparison: Comparison, options: XlsxOptions): Uint8Array {
  const words = exportWordsFor(options.locale);
  const messages = messagesFor(options.locale);
  const { links, segments, summary, before, after, engine } = comparison;
  const places = { before: placesOf(segments.before), after: placesOf(segments.after) };
  const heads = (...names: readonly string[]): readonly Cell[] =>
    names.map((value) => ({ value, look: 'head' }));
  const { columns } = words;
  const where = (link: ComparedLink): readonly Cell[] => [
    { value: kindName(messages, link) },
    { value: placeName(places.before, link.before, messages.places) },
    { value: placeName(places.after, link.after, messages.places) },
  ];
  const severity = (of: Severity | undefined): Cell => ({
    value: of === undefined ? '' : messages.severities[of],
    ...((of === 'critical' || of === 'major') && { look: of }),
  });
  const { addressOf } = options;
  const changes = links.flatMap((link) =>
    link.changes.map((change): readonly Cell[] => [
      severity(change.severity),
      { value: messages.categories[change.category] },
      { value: noteIn(messages, change.note) },
      ...where(link),
      { value: markedText(comparison, options, link, 'before', change.edits) },
      { value: markedText(comparison, options, link, 'after', change.edits) },
      ...(addressOf === undefined ? [] : [{ value: addressOf(change.id), href: addressOf(change.id) }]),
    ]),
  );
  const sentences = links.map((link): readonly Cell[] => [
    severity(strongest(link.changes)),
    ...where(link),
    { value: markedText(comparison, options, link, 'before') },
    { value: markedText(comparison, options, link, 'after') },
  ]);
  const about: readonly (readonly Cell[])[] = [
    heads(options.title ?? '', columns.beforeText, columns.afterText),
    [{ value: '' }, { value: before.label }, { value: after.label }],
    [{ value: words.about.language }, { value: before.language }, { value: after.language }],
    [{ value: words.about.sentences }, { value: summary.segments.before }, { value: summary.segments.after }],
    [{ value: messages.page.verdict }, { value: verdictText(summary, options.locale) }],
    ...SEVERITIES.toReversed().map((of): readonly Cell[] => [
      severity(of),
      { value: summary.severities[of] },
    ]),
    [{ value: words.about.madeBy }, { value: `Variorum ${engine}` }],
    ...comparison.budget.map((note): readonly Cell[] => [
      { value: '' },
      { value: fill(messages.terminal.cutShort, { ...note }) },
    ]),
  ];
  const placed = [columns.kind, columns.beforePlace, columns.afterPlace];
  const texts = [columns.beforeText, columns.afterText];
  const addressHead = addressOf === undefined ? [] : [columns.address];
  return workbook(
    [
      {
        name: words.sheets.changes,
        widths: [10, 14, 40, 12, 12, 12, 60, 60, ...(addressOf === undefined ? [] : [40])],
        rows: [
          heads(columns.severity, columns.category, columns.note, ...placed, ...texts, ...addressHead),
          ...changes,
        ],
      },
      {
        name: words.sheets.sentences,
        widths: [10, 12, 12, 12, 70, 70],
        rows: [heads(columns.severity, ...placed, ...texts), ...sentences],
      },
      { name: words.sheets.about, widths: [20, 60, 60], rows: about },
    ],
    (missing) => fill(words.cut, { n: missing }),
  );
}

/** A side of a link in which the edits, or those named, are marked. */
function markedText(
  { segments }: Comparison,
  texts: XlsxOptions,
  link: ComparedLink,
  side: Side,
  only?: readonly number[],
): readonly Run[] {
  const span = linkSpan(segments[side], link[side]);
  if (span === undefined) return [];
  if (link.edits.length === 0) return [{ text: linkText(texts[side], segments[side], link[side]) }];
  return link.edits.flatMap((edit, index): readonly Run[] => {
    const text = texts[side].slice(edit[side].start, edit[side].end);
    if (text === '') return [];
    const isMarked = edit.op !== 'equal' && (only === undefined || only.includes(index));
    return [isMarked ? { text, mark: side === 'before' ? 'delete' : 'insert' } : { text }];
  });
}
