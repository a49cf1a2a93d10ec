import { type Command, InvalidArgumentError } from 'commander';
import type { RecompareOptions } from '../run/recompare.ts';
import { DEFAULT_STORE } from '../store-folder.ts';

const HELP = `
What happens:
  Every comparison that an older engine made, or that is missing, is made again
  and published. What is current stays as it is. A run that is stopped is gone
  on with by the same command. While it runs, its progress is also on the page
  /jobs of "variorum serve".

Examples:
  variorum recompare --all
  variorum recompare --work treaty
  variorum recompare --all --at-once 4 --store ~/translations

Exit status:
  0  everything is current
  2  trouble: a comparison that could not be made, or a store that cannot be
     written`;

export function addRecompare(program: Command): void {
  program
    .command('recompare')
    .summary('make all comparisons again that an older engine made')
    .description('Make all comparisons again that an older engine made, of all works or of one.')
    .option('--all', 'of all works')
    .option('-w, --work <id>', 'of one work')
    .option('--at-once <number>', 'how many parts are worked on together, from 1 to 16', countOf, 2)
    .option('--store <folder>', 'where the store is', DEFAULT_STORE)
    .addHelpText('after', HELP)
    .action(async (options: RecompareOptions) => {
      const { runRecompare } = await import('../run/recompare.ts');
      await runRecompare(options);
    });
}

function countOf(value: string): number {
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= 1 && count <= 16) return count;
  throw new InvalidArgumentError('Give a whole number from 1 to 16.');
}
