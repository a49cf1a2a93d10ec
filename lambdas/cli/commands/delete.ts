import type { Command } from 'commander';
import type { DeleteOptions } from '../run/delete.ts';
import { DEFAULT_STORE } from '../store-folder.ts';

const HELP = `
What happens:
  Everything of the work goes for good: versions, originals, comparisons,
  reports, refusals, settings. Nothing brings it back but a backup. For an hour
  the id cannot be used for another work. A work of the corpus comes back when
  the pages are served with that corpus again.

Examples:
  variorum delete treaty
  variorum delete treaty --yes --store ~/translations

Exit status:
  0  nothing is left of it
  2  trouble: no such work, nobody said yes, or a store that cannot be written`;

export function addDelete(program: Command): void {
  program
    .command('delete')
    .summary('delete a work for good, with everything made of it')
    .description('Delete a work for good, with everything made of it.')
    .argument('<work>', "the work's id")
    .option('-y, --yes', 'do not ask')
    .option('--store <folder>', 'where the store is', DEFAULT_STORE)
    .addHelpText('after', HELP)
    .action(async (work: string, options: DeleteOptions) => {
      const { runDelete } = await import('../run/delete.ts');
      await runDelete(work, options);
    });
}
