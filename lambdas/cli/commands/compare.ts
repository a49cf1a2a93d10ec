import { type Command, Option } from 'commander';
import { colorOption } from '../color.ts';
import { FORMATS } from '../compare-formats.ts';
import { languageTag } from '../language-option.ts';
import type { CompareOptions } from '../run/compare.ts';
import { addSettingsOptions, SETTINGS_HELP, severityNamed } from '../settings-options.ts';
import { trackedOption } from '../tracked-option.ts';

const HELP = `
What is printed:
  Sentence by sentence: what changed, what kind of change each one is
  (date, number, name, modality, spelling ...) and how much it matters
  (neutral, minor, major, critical). Sentences that stayed are only counted.
  Page furniture ("Back to Index" and the like) is not compared.
${SETTINGS_HELP}

Examples:
  variorum compare provisional.txt final.txt
  variorum compare draft.docx final.pdf
  variorum compare draft.md final.html --format html --output report.html
  variorum compare provisional.txt final.txt --format csv --output changes.csv
  variorum compare provisional.txt final.txt --format docx --output redline.docx
  variorum compare provisional.txt final.txt --format corrigendum
  variorum compare v1.ja.txt v2.ja.txt --language ja
  curl -s https://example.org/statement.txt | variorum compare saved.txt -
  variorum compare verses-1.txt verses-2.txt --segments lines
  variorum compare v1.txt v2.txt --glossary terms.csv --ignore typography
  variorum compare v1.txt v2.txt --exit-code-severity critical

Exit status:
  0  the texts are the same; with --exit-code-severity: no change is as severe
     as that, or those that are belong to ignored categories
  1  they differ; with --exit-code-severity: a change, or a whole sentence
     added or removed, is at least as severe
  2  trouble: wrong usage, or a file that cannot be read`;

export function addCompare(program: Command): void {
  const command = program
    .command('compare')
    .summary('show what changed between two files, sentence by sentence')
    .description('Compare two versions of a text, sentence by sentence.')
    .argument(
      '<before>',
      'the earlier version: text, Markdown, HTML, Word, OpenDocument, RTF, PDF, XLIFF …; - for standard input',
    )
    .argument('<after>', 'the later version; - for standard input')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(FORMATS).default('text'))
    .option('-o, --output <file>', 'write to this file instead, whole or not at all')
    .option('-l, --language <tag>', 'language of both texts, a BCP 47 tag such as en or ja', languageTag)
    .option('--after-language <tag>', 'language of AFTER, where it differs', languageTag)
    .addOption(
      new Option('-s, --segments <unit>', 'what is compared: sentences, or lines for texts cut already')
        .choices(['sentences', 'lines'])
        .default('sentences'),
    )
    .addOption(trackedOption())
    .addOption(
      new Option('--report-language <tag>', 'language that the report is written in')
        .choices(['en', 'ja'])
        .default('en'),
    )
    .addOption(colorOption());
  addSettingsOptions(command)
    .option('--exit-code-severity <level>', 'exit 1 only for changes as severe as this', severityNamed)
    .addHelpText('after', HELP)
    .action(async (before: string, after: string, options: CompareOptions) => {
      const { runCompare } = await import('../run/compare.ts');
      await runCompare(before, after, options);
    });
}
