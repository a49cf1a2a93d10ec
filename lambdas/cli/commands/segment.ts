import { type Command, Option } from 'commander';
import { languageTag } from '../language-option.ts';
import type { SegmentOptions } from '../run/segment.ts';

const HELP = `
Examples:
  variorum segment statement.txt
  variorum segment notice.ja.txt --language ja | wc -l
  variorum segment statement.html --format json

Exit status:
  0  done
  2  trouble: wrong usage, or a file that cannot be read`;

export function addSegment(program: Command): void {
  program
    .command('segment')
    .summary('cut a file into sentences, one a line')
    .description('Cut a text into the sentences that Variorum compares, one a line.')
    .argument('<file>', 'a .txt, .md or .html file; - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'text: a sentence a line; json: with positions and paragraphs')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('-o, --output <file>', 'write to this file instead, whole or not at all')
    .option('-l, --language <tag>', 'language of the text, a BCP 47 tag such as en or ja', languageTag)
    .addHelpText('after', HELP)
    .action(async (file: string, options: SegmentOptions) => {
      const { runSegment } = await import('../run/segment.ts');
      await runSegment(file, options);
    });
}
