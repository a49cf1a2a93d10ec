import { type Command, InvalidArgumentError } from 'commander';
import type { ServeOptions } from '../run/serve.ts';
import { DEFAULT_STORE } from '../store-folder.ts';
import { addWatchingOptions } from '../watch-options.ts';

const HELP = `
What happens:
  The first start takes the texts of the corpus into the store, compares their
  versions and prints a summary of each comparison. Later starts do only what
  is not done yet. Then the pages are served until Ctrl-C: all works, the
  versions of one work with a form for uploads, and the reports. Meanwhile
  watched pages are looked at when they are due, and the store is mended.

Examples:
  variorum serve
  variorum serve --port 3000 --store ~/translations
  variorum serve --corpus texts/

Exit status:
  0  stopped by Ctrl-C or SIGTERM
  2  trouble: the port is busy, or the store cannot be written`;

export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .summary('show works and reports in the browser, from a store on this machine')
    .description('Serve the pages from a store on this machine; nothing leaves it.')
    .option('-p, --port <number>', 'where the pages are; 0 takes any free port', portNumber, 8080)
    .option('--store <folder>', 'where the store is; founded when it is not there', DEFAULT_STORE)
    .option('--corpus <folder>', "texts to take in: folders with a work.json (default: Variorum's own)");
  addWatchingOptions(command)
    .addHelpText('after', HELP)
    .action(async (options: ServeOptions) => {
      const { runServe } = await import('../run/serve.ts');
      await runServe(options);
    });
}

function portNumber(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}
