import type { Command } from 'commander';
import { DEFAULT_STORE } from '../store-folder.ts';

const HELP = `
What happens:
  For each work and each subscription with a period ("variorum notify add
  --digest weekly"), one message about what arrived in the days or weeks that
  are over and were not told yet. Run again, it sends nothing twice. Days and
  weeks are those of UTC; weeks begin on Monday.

Examples:
  variorum digest
  0 7 * * *  cd desk && npx variorum digest    in a crontab

Exit status:
  0  whatever was due is told
  2  trouble: a store that cannot be read or written`;

export function addDigest(program: Command): void {
  program
    .command('digest')
    .summary('tell subscribers what changed in the days and weeks that are over')
    .description('Tell subscribers what changed in the days and weeks that are over.')
    .option('--store <folder>', 'where the store is', DEFAULT_STORE)
    .addHelpText('after', HELP)
    .action(async (options: { readonly store: string }) => {
      const { runDigest } = await import('../run/digest.ts');
      await runDigest(options);
    });
}
