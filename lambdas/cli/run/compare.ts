import {
  type Comparison,
  compare,
  type Locale,
  renderCsv,
  renderHtml,
  renderJson,
  renderText,
  SEVERITIES,
  type Severity,
} from '../../../engine/index.ts';
import type { Extraction } from '../../extract/extraction.ts';
import { type ComparedSides, comparedSides } from '../../stages/compared-sides.ts';
import { readingNotes } from '../../stages/note-words.ts';
import { optionsOf } from '../../stages/settings.ts';
import { type ColorChoice, wantsColor } from '../color.ts';
import type { CompareFormat } from '../compare-formats.ts';
import { printPdf } from '../pdf.ts';
import { readSettingsOptions } from '../read-settings.ts';
import { languageOf, nameOf, readText, STANDARD_INPUT } from '../read-text.ts';
import type { SettingsOptions } from '../settings-options.ts';
import { Trouble } from '../trouble.ts';
import { visible } from '../visible.ts';
import { writeOutput } from '../write-output.ts';

export interface CompareOptions extends SettingsOptions {
  readonly format: CompareFormat;
  readonly output?: string;
  readonly language?: string;
  readonly afterLanguage?: string;
  readonly tracked?: 'accept' | 'reject';
  readonly segments: 'sentences' | 'lines';
  readonly color: ColorChoice;
  readonly reportLanguage: Locale;
  readonly exitCodeSeverity?: Severity;
}

/** A side as it is compared: its text, or its lines, and what was read of the file. */
interface Side {
  readonly input: string | readonly string[];
  readonly text: string;
  readonly extraction: Extraction;
}

/** Columns, where no terminal says how many; longer lines than the second are hard to read. */
const DEFAULT_WIDTH = 80;
const MAX_WIDTH = 110;

/** Prints the comparison; the exit status becomes 0 for the same, 1 for different (enough). Throws Trouble. */
export async function runCompare(
  beforeFile: string,
  afterFile: string,
  options: CompareOptions,
): Promise<void> {
  if (beforeFile === STANDARD_INPUT && afterFile === STANDARD_INPUT) {
    throw new Trouble('Standard input can be one side only.', 'Give a file for BEFORE or for AFTER.');
  }
  const { language, afterLanguage = language, tracked } = options;
  const before = sideOf(await readText(beforeFile, { language, tracked }), options);
  const after = sideOf(await readText(afterFile, { language: afterLanguage, tracked }), options);
  const sides: ComparedSides =
    options.segments === 'lines'
      ? { before: before.input, after: after.input }
      : comparedSides(before.extraction, after.extraction);
  const applied = await readSettingsOptions(options);
  const made = compare(sides.before, sides.after, {
    ...(sides.given && { given: sides.given }),
    language: options.language ?? languageOf(before.extraction),
    afterLanguage: options.afterLanguage ?? options.language ?? languageOf(after.extraction),
    beforeLabel: nameOf(beforeFile),
    afterLabel: nameOf(afterFile),
    ...(applied && optionsOf(applied.settings)),
  });
  const comparison: Comparison = applied ? { ...made, settings: { sha256: applied.sha256 } } : made;
  const { exitCodeSeverity } = options;
  const told = exitCodeSeverity ? hasChangeOf(comparison, exitCodeSeverity) : !isSame(comparison);
  process.exitCode = told ? 1 : 0;
  await writeOutput(await render(comparison, before, after, options), options.output);
}

function sideOf(extraction: Extraction, { segments }: CompareOptions): Side {
  if (segments === 'sentences') return { input: extraction.text, text: extraction.text, extraction };
  const lines = extraction.text.split('\n').filter((line) => line.trim() !== '');
  return { input: lines, text: lines.join('\n'), extraction };
}

/** Whether nothing a reader would see differs: every word is there, in the same place. */
const isSame = (comparison: Comparison): boolean =>
  comparison.links.every(
    (link) =>
      !link.moved &&
      link.kind !== 'added' &&
      link.kind !== 'removed' &&
      link.edits.every((edit) => edit.op === 'equal'),
  );

/** Whether any change weighs as much as this, or more. */
const hasChangeOf = ({ summary }: Comparison, severity: Severity): boolean =>
  SEVERITIES.slice(SEVERITIES.indexOf(severity)).some((one) => summary.severities[one] > 0);

async function render(
  comparison: Comparison,
  before: Side,
  after: Side,
  options: CompareOptions,
): Promise<string | Uint8Array> {
  const locale = options.reportLanguage;
  const texts = { before: before.text, after: after.text };
  const notes = readingNotes(before.extraction, after.extraction);
  switch (options.format) {
    case 'json':
      return renderJson(comparison);
    case 'csv':
      return renderCsv(comparison, texts);
    case 'html':
      return page(comparison, before, after, options);
    case 'pdf':
      return printPdf(page(comparison, before, after, options), after.extraction.date);
    case 'text': {
      const stream: { isTTY?: boolean; columns?: number } =
        options.output === undefined ? process.stdout : {};
      const width = Math.min(stream.columns ?? DEFAULT_WIDTH, MAX_WIDTH);
      const color = wantsColor(options.color, stream);
      // A terminal has shown them already, from standard error; what is kept or passed on has to say them itself.
      const told = stream.isTTY ? {} : { notes };
      const report = renderText(comparison, { ...texts, ...told, locale, color, width });
      return report + leftOut(comparison, before, after);
    }
    default: {
      const { CORRIGENDUM, EXPORTS } = await import('../../../engine/exports.ts');
      // A file on a laptop says of when its text is only by its own date line.
      const whole = { ...texts, locale, notes, time: after.extraction.date };
      switch (options.format) {
        case 'corrigendum':
          return CORRIGENDUM.txt(comparison, whole);
        case 'corrigendum-html':
          return CORRIGENDUM.html(comparison, whole);
        case 'corrigendum-docx':
          return CORRIGENDUM.docx(comparison, whole);
        default:
          return EXPORTS[options.format](comparison, whole);
      }
    }
  }
}

/** One file that stands alone, also without a network. */
function page(comparison: Comparison, before: Side, after: Side, options: CompareOptions): string {
  const metaOf = ({ extraction: { status, date } }: Side) => ({ status, date });
  return renderHtml(comparison, {
    before: before.text,
    after: after.text,
    locale: options.reportLanguage,
    script: { inline: true },
    beforeMeta: metaOf(before),
    afterMeta: metaOf(after),
    notes: readingNotes(before.extraction, after.extraction),
    furniture: { before: before.extraction.furniture, after: after.extraction.furniture },
  });
}

/** A status that changed shows nowhere else: it is no part of what is compared. */
function leftOut(comparison: Comparison, before: Side, after: Side): string {
  const lines = (['before', 'after'] as const).flatMap((name) => {
    const { furniture } = (name === 'before' ? before : after).extraction;
    return furniture.map(({ text }) => `  ${visible(comparison[name].label)}: ${visible(text)}\n`);
  });
  return lines.length === 0
    ? ''
    : `\nLeft out of the comparison, as status or page furniture:\n${lines.join('')}`;
}
