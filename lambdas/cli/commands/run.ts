import type { Command } from 'commander';
import type { RunOptions } from '../run/run.ts';
import { DEFAULT_STORE } from '../store-folder.ts';
import { addWatchingOptions } from '../watch-options.ts';

const HELP = `
What happens:
  watch   looks at the watched pages that are due
  digest  tells subscribers with a period ("variorum notify add --digest weekly")
          what arrived in the days or weeks that are over, one message a work;
          run again, it tells nothing twice. Days and weeks are those of UTC
  sweep   mends what is missing, torn or outdated
  "variorum serve" runs each by itself when its time comes; this is for cron, or
  for at once. What each run did is kept, and shown on the page /schedules.

Examples:
  variorum run watch
  */15 * * * *  cd ~/variorum && npx variorum run watch --store ~/translations
  0 7 * * *     cd ~/variorum && npx variorum run digest --store ~/translations

Exit status:
  0  done
  2  trouble: something could not be done, or the store cannot be written`;

export function addRun(program: Command): void {
  addWatchingOptions(
    program
      .command('run')
      .summary('run a scheduled job once: watch, digest or sweep')
      .description('Run a scheduled job once, by hand or from cron.')
      .argument('<job>', 'which: watch, digest or sweep')
      .option('--store <folder>', 'where the store is', DEFAULT_STORE)
      .addHelpText('after', HELP),
  ).action(async (job: string, options: RunOptions) => {
    const { runOnce } = await import('../run/run.ts');
    await runOnce(job, options);
  });
}
