import type { Command } from 'commander';
import type { AddWatchOptions, ListWatchesOptions, RemoveWatchOptions } from '../run/watch.ts';
import { DEFAULT_STORE } from '../store-folder.ts';
import { addWatchingOptions } from '../watch-options.ts';

const HELP = `
What happens:
  The page is fetched at once and becomes a version of the work; from then on
  "variorum serve" and "variorum run watch" look at it again when it is due.
  What changes in its text becomes another version; what changes around it, in
  navigation and the like, does not. A page that is gone or fails is told once
  and looked at less and less often.

Examples:
  variorum watch add treaty https://example.org/treaty.html --every 6h --label "web page"
  variorum watch add treaty https://example.org/treaty.html --select "main article"
  variorum watch list treaty
  variorum watch remove treaty example-org-1a2b3c4d

Exit status:
  0  done
  2  trouble: an address that is not reached from here, no such watch, or a
     store that cannot be written`;

export function addWatch(program: Command): void {
  const watch = program
    .command('watch')
    .summary('have a web page looked at, whose changes become versions')
    .description('Have web pages looked at; what changes on them becomes a version.')
    .addHelpText('after', HELP);
  addWatchingOptions(
    watch
      .command('add')
      .summary('watch a page, or change how it is watched')
      .description('Watch a page, or change how it is watched.')
      .argument('<work>', "the work's id; a new one founds a work")
      .argument('<url>', 'the address of the page')
      .option('--every <time>', 'how often it is looked at: from 15m to 31d', '6h')
      .option('--label <label>', 'what its versions are called, each with its moment', 'web page')
      .option('--select <css>', 'only what this CSS selector stands for is the text')
      .option('--language <tag>', 'the language of the page (default: found out)')
      .option('--role <role>', 'translation or source', 'translation')
      .option('--work-title <title>', 'of a work that is founded by it')
      .option('--source-language <tag>', 'of a work that is founded by it')
      .option('--store <folder>', 'where the store is', DEFAULT_STORE),
  ).action(async (work: string, url: string, options: AddWatchOptions) => {
    const { runWatchAdd } = await import('../run/watch.ts');
    await runWatchAdd(work, url, options);
  });
  watch
    .command('list')
    .summary('the watches, and how their pages were found')
    .description('List the watches, and how their pages were found.')
    .argument('[work]', 'of this work alone')
    .option('--store <folder>', 'where the store is', DEFAULT_STORE)
    .action(async (work: string | undefined, options: ListWatchesOptions) => {
      const { runWatchList } = await import('../run/watch.ts');
      await runWatchList(work, options);
    });
  watch
    .command('remove')
    .summary('end a watch; its versions stay')
    .description('End a watch. The versions that came of it stay.')
    .argument('<work>', "the work's id")
    .argument('<watch>', "the watch's id or its address")
    .option('--store <folder>', 'where the store is', DEFAULT_STORE)
    .action(async (work: string, id: string, options: RemoveWatchOptions) => {
      const { runWatchRemove } = await import('../run/watch.ts');
      await runWatchRemove(work, id, options);
    });
}
