import { type Command, InvalidArgumentError, Option } from 'commander';
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

Who may come in:
  On this machine's own address nobody asks who you are, and nobody else gets
  there. Any other --host takes a sign-in: an OpenID Connect issuer, and the
  https address at which a proxy of yours is reached (docs/signing-in.md).
  Secrets come by the environment alone: VARIORUM_OIDC_CLIENT_SECRET, where the
  client has one, and VARIORUM_SESSION_SECRET, without which a restart signs
  everyone out.

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
    .option('--corpus <folder>', "texts to take in: folders with a work.json (default: Variorum's own)")
    .option('--host <address>', 'which of this machine’s addresses to listen at', '127.0.0.1')
    .addOption(
      new Option('--site <origin>', 'where people reach it, if elsewhere: https://variorum.example.org').env(
        'VARIORUM_SITE',
      ),
    )
    .addOption(new Option('--oidc-issuer <url>', 'who knows the people').env('VARIORUM_OIDC_ISSUER'))
    .addOption(
      new Option('--oidc-client-id <id>', 'as what the issuer knows us').env('VARIORUM_OIDC_CLIENT_ID'),
    )
    .addOption(
      new Option(
        '--oidc-audience <name>',
        'what tokens of programs are meant for (default: the client id)',
      ).env('VARIORUM_OIDC_AUDIENCE'),
    )
    .addOption(
      new Option('--oidc-roles-claim <name>', 'where the roles stand in a token')
        .env('VARIORUM_OIDC_ROLES_CLAIM')
        .default('roles'),
    )
    .addOption(
      new Option('--oidc-scopes <words>', 'what to ask the issuer for')
        .env('VARIORUM_OIDC_SCOPES')
        .default('openid profile email'),
    )
    .option('--public-reports', 'with a sign-in: everyone may read', false);
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
