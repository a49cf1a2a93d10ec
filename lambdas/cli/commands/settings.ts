import type { Command } from 'commander';
import type { WorkSettingsOptions } from '../run/settings.ts';
import { addSettingsOptions, SETTINGS_HELP } from '../settings-options.ts';
import { DEFAULT_STORE } from '../store-folder.ts';

const HELP = `
What happens:
  The settings take the place of those the work had, and its comparisons are
  made again with them. Without any option the settings it has are printed;
  a config of {} sets everything back.
${SETTINGS_HELP}

Examples:
  variorum settings treaty --config treaty.json --glossary terms.csv
  variorum settings treaty --severity spelling=major --ignore typography
  variorum settings treaty

Exit status:
  0  the work has these settings
  2  trouble: a config or glossary that cannot be read, or a store that
     cannot be written`;

export function addSettings(program: Command): void {
  const command = program
    .command('settings')
    .summary('set what matters in a work: severities, ignored categories, terms')
    .description('Set what matters in a work, and make its comparisons again.')
    .argument('<work>', "the work's id");
  addSettingsOptions(command)
    .option('--store <folder>', 'where the store is', DEFAULT_STORE)
    .addHelpText('after', HELP)
    .action(async (work: string, options: WorkSettingsOptions) => {
      const { runSettings } = await import('../run/settings.ts');
      await runSettings(work, options);
    });
}
