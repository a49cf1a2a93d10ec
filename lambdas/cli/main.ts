/** The `variorum` command: what was typed -> one command of lambdas/cli/commands, and its exit status. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import pc from 'picocolors';
import { StoreError } from '../store/store.ts';
import { wantsColor } from './color.ts';
import { addCompare } from './commands/compare.ts';
import { addDelete } from './commands/delete.ts';
import { addIngest } from './commands/ingest.ts';
import { addNotify } from './commands/notify.ts';
import { addRecompare } from './commands/recompare.ts';
import { addRun } from './commands/run.ts';
import { addSegment } from './commands/segment.ts';
import { addServe } from './commands/serve.ts';
import { addSettings } from './commands/settings.ts';
import { addWatch } from './commands/watch.ts';
import { Trouble } from './trouble.ts';
import { quietOnClosedPipe } from './write-output.ts';

const HELP = `
Examples:
  variorum compare provisional.txt final.txt   two files, in the terminal
  variorum serve                               the pages on http://localhost:8080
  variorum ingest final.txt --work treaty --label Final

Exit status:
  0  done; for compare: the texts are the same
  1  for compare: they differ, or with --exit-code-severity differ that much
  2  trouble

"variorum help <command>" teaches one command.`;

/** Does what the arguments say, and sets the exit status; never throws. */
export async function main(args: readonly string[]): Promise<void> {
  quietOnClosedPipe(process.stdout);
  quietOnClosedPipe(process.stderr);
  try {
    await createProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = explain(error);
  }
}

function createProgram(): Command {
  const program = new Command('variorum');
  program
    .description('What changed between the versions of a translation, sentence by sentence.')
    .version(readVersion(), '-V, --version')
    .configureHelp({ styleTitle: (title) => pc.createColors(true).bold(title), showGlobalOptions: false })
    .showHelpAfterError('Add --help to see how it is used.')
    .exitOverride()
    .addHelpText('after', HELP);
  addCompare(program);
  addSegment(program);
  addIngest(program);
  addSettings(program);
  addNotify(program);
  addServe(program);
  addWatch(program);
  addRun(program);
  addRecompare(program);
  addDelete(program);
  return program;
}

function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Says what went wrong on standard error; gives the exit status. */
function explain(error: unknown): number {
  // Commander has spoken already. It leaves 1 for wrong usage, which would read as "the texts differ".
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const colors = pc.createColors(wantsColor('auto', process.stderr));
  if (error instanceof Trouble || error instanceof StoreError) {
    process.stderr.write(`${colors.red('variorum:')} ${error.message}\n`);
    if (error instanceof Trouble && error.hint) process.stderr.write(`${error.hint}\n`);
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `${colors.red('variorum:')} This is a fault in Variorum itself, please report it:\n${stack}\n`,
  );
  return 2;
}
