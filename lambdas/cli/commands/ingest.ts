import { type Command, Option } from 'commander';
import { languageTag } from '../language-option.ts';
import type { IngestOptions } from '../run/ingest.ts';
import { DEFAULT_STORE } from '../store-folder.ts';
import { trackedOption } from '../tracked-option.ts';

const HELP = `
What happens:
  The file becomes a version of the work, and is compared with the version
  before it and with the first one. A file that was taken before makes no new
  version. A file that cannot be taken is refused with a reason, which is kept
  and shown on the work's page.

Examples:
  variorum ingest final.txt --work treaty --label Final --time 2003-01-20
  variorum ingest genbun.txt --work treaty --label Source --role source
  variorum ingest --corpus texts/

Exit status:
  0  the version is there, now or already
  2  trouble: refused, wrong usage, or a store that cannot be written`;

export function addIngest(program: Command): void {
  program
    .command('ingest')
    .summary('take a file into the store as a version of a work')
    .description('Take a file into the store as a version of a work, and make its comparisons.')
    .argument(
      '[file]',
      'text, Markdown, HTML, Word, OpenDocument, RTF, PDF, XLIFF, TMX, CSV …; - for standard input',
    )
    .option('-w, --work <id>', 'the work: letters, digits and hyphens; a new one is founded')
    .option('--label <label>', 'what the version is called: "Provisional translation"')
    .option('-l, --language <tag>', 'its language, a BCP 47 tag; guessed where not given', languageTag)
    .addOption(
      new Option('--role <role>', 'what it is').choices(['translation', 'source']).default('translation'),
    )
    .option('--time <time>', 'its place in the history, as in 2003-01-12; else the date in the text')
    .option('--work-title <title>', "the work's title, for its first version")
    .option('--source-language <tag>', 'the language the work was written in', languageTag)
    .addOption(trackedOption())
    .option('--corpus <folder>', 'take all works of a corpus instead: folders with a work.json')
    .option('--store <folder>', 'where the store is', DEFAULT_STORE)
    .addHelpText('after', HELP)
    .action(async (file: string | undefined, options: IngestOptions) => {
      const { runIngest } = await import('../run/ingest.ts');
      await runIngest(file, options);
    });
}
