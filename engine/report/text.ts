import type { ComparedLink, Comparison, Span } from '../model.ts';
import { criticalCategories } from './critical.ts';
import { showControls } from './escape.ts';
import { type Place, placeName, placesOf } from './places.ts';
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
  /** Columns to wrap at; 80 unless told, 20 at least. */
  readonly width?: number;
}

interface Sheet {
  readonly comparison: Comparison;
  readonly texts: TextOptions;
  readonly places: { readonly before: readonly Place[]; readonly after: readonly Place[] };
  readonly pen: Pen;
  readonly width: number;
}

/** The comparison for a terminal: the verdict, then each changed link in reading order. Ends with a line feed. */
export function renderText(comparison: Comparison, options: TextOptions): string {
  const { segments } = comparison;
  const sheet: Sheet = {
    comparison,
    texts: options,
    places: { before: placesOf(segments.before), after: placesOf(segments.after) },
    pen: options.color ? colourPen : plainPen,
    width: Math.max(20, options.width ?? 80),
  };
  const blocks = [heading(sheet), ...rowsOf(comparison.links).map((row) => rowBlock(sheet, row))];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function heading(sheet: Sheet): readonly string[] {
  const { before, after, summary, budget } = sheet.comparison;
  return [
    ...paragraph(sheet, [{ text: showControls(`${before.label} → ${after.label}`), ink: 'strong' }], ''),
    ...paragraph(
      sheet,
      [{ text: verdictText(summary, criticalCategories(sheet.comparison)), ink: 'plain' }],
      '',
    ),
    ...budget.flatMap((note) =>
      paragraph(sheet, [{ text: `Cut short (${note.pass}): ${note.message}`, ink: 'quiet' }], ''),
    ),
  ];
}

function rowBlock(sheet: Sheet, row: Row): readonly string[] {
  if (row.type === 'unchanged') {
    const count = row.links.length;
    const text = `… ${count} ${count === 1 ? 'sentence' : 'sentences'} unchanged`;
    return paragraph(sheet, [{ text, ink: 'quiet' }], '');
  }
  const link = sheet.comparison.links[row.link];
  const before = placeName(sheet.places.before, link.before);
  const after = placeName(sheet.places.after, link.after);
  if (row.type === 'departure') {
    return paragraph(sheet, [{ text: `${before} · moved to ${after}`, ink: 'quiet' }], '');
  }
  const kind = link.moved ? (link.kind === 'unchanged' ? 'moved' : `moved, ${link.kind}`) : link.kind;
  const place = before === after ? after : [before, after].filter((name) => name !== '').join(' → ');
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
      const text = showControls(`${change.severity} ${change.category}: ${change.note}`);
      return paragraph(sheet, [{ text, ink: 'plain' }], '    ', '  • ');
    }),
  ];
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
const visibleSpace = (text: string): string =>
  /^\s+$/u.test(text) ? text.replace(/\s*\n\s*/gu, '¶').replace(/\s/gu, '␣') : text;

function paragraph(sheet: Sheet, runs: readonly Run[], indent: string, first = indent): readonly string[] {
  return wrapRuns(runs, sheet.width - indent.length).map(
    (line, at) => (at === 0 ? first : indent) + sheet.pen.write(line),
  );
}
