import Table from 'cli-table3';
import type pc from 'picocolors';
import { LINK_KINDS, SEVERITIES, type Severity, verdictText } from '../../engine/index.ts';
import type { ReportSummary } from '../stages/records.ts';
import { visible } from './visible.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** Columns of the table with its frame: what an 80-column terminal holds. */
const NAME_WIDTH = 11;
const VALUE_WIDTH = 66;

/** A report's summary for the terminal: what became of the sentences, the changes by weight and kind, the verdict. */
export function summaryTable(report: ReportSummary, colors: Colors): string {
  const { summary } = report;
  const table = new Table({
    colWidths: [NAME_WIDTH, VALUE_WIDTH],
    wordWrap: true,
    // No lines between the rows: four rows are told apart without.
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    style: { head: [], border: colors.isColorSupported ? ['grey'] : [] },
  });
  const ink: { readonly [severity in Severity]: (text: string) => string } = {
    critical: (text) => colors.bold(colors.red(text)),
    major: colors.yellow,
    minor: colors.cyan,
    neutral: colors.dim,
  };
  const severities = [...SEVERITIES].reverse().flatMap((severity) => {
    const count = summary.severities[severity];
    return count === 0 ? [] : [ink[severity](`${count} ${severity}`)];
  });
  table.push(
    [
      'sentences',
      counts([...LINK_KINDS.map((kind) => [kind, summary.links[kind]] as const), ['moved', summary.moved]]),
    ],
    ['severity', severities.join(', ') || 'no change'],
    ['kinds', counts(Object.entries(summary.categories).sort(byCount)) || 'none'],
    ['verdict', verdictText(summary)],
  );
  const title = `${visible(report.labels.before)} → ${visible(report.labels.after)}`;
  return `${title}\n${table.toString()}\n`;
}

const counts = (entries: readonly (readonly [string, number])[]): string =>
  entries
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');

function byCount([one, few]: readonly [string, number], [other, many]: readonly [string, number]): number {
  return many - few || (one < other ? -1 : 1);
}
