import { type Command, Option } from 'commander';
import { SEVERITIES } from '../../../engine/model.ts';
import type { NotifyAddOptions, NotifyOptions } from '../run/notify.ts';
import { DEFAULT_STORE } from '../store-folder.ts';

const HELP = `
What happens:
  Whoever is subscribed is told of each report that is published from then on:
  verdict, counts, the critical changes in full, and the address. Told is each
  version against the one before it; --all-pairs tells of every other pair too.
  A webhook's messages are signed (Standard Webhooks); its secret is printed
  once, when it is added. <work> may be _ for all works.

Settings, in the environment:
  VARIORUM_SITE_URL       the pages' address (default http://localhost:8080)
  VARIORUM_SMTP_URL       the mail server, smtps://user:password@host, or ses
  VARIORUM_MAIL_FROM      the sender of mails
  VARIORUM_ALLOW_PRIVATE  true: webhooks may go to this machine and its network

Examples:
  variorum notify add treaty --webhook https://example.org/hook --min-severity major
  variorum notify add _ --email desk@example.org --digest weekly --language ja
  variorum notify list treaty
  variorum notify test treaty 3f9a01c27b44
  variorum notify replay treaty 3f9a01c27b44
  variorum notify remove treaty 3f9a01c27b44

Exit status:
  0  done
  2  trouble: an address or id that cannot be meant, a test that did not arrive,
     or a store that cannot be written`;

export function addNotify(program: Command): void {
  const notify = program
    .command('notify')
    .summary('tell people of changes: by webhook, e-mail or SNS')
    .description('Say who is told of changes, and how.')
    .addHelpText('after', HELP);
  const store = (command: Command): Command =>
    command.option('--store <folder>', 'where the store is', DEFAULT_STORE);
  const run = async () => import('../run/notify.ts');

  store(notify.command('add').description('Subscribe, or change a subscription.'))
    .argument('<work>', "the work's id, or _ for all works")
    .option('--webhook <url>', 'post signed JSON to this address')
    .option('--email <address>', 'send mail to this address')
    .option('--sns <arn>', 'publish to this topic')
    .addOption(
      new Option('--min-severity <level>', 'tell no weaker changes').choices(SEVERITIES).default('minor'),
    )
    .addOption(
      new Option('--digest <period>', 'one message a period, not one a report').choices(['daily', 'weekly']),
    )
    .addOption(new Option('--language <code>', 'of the messages').choices(['en', 'ja']).default('en'))
    .option('--all-pairs', 'tell of all pairs, not only of a version and the one before it')
    .action(async (work: string, options: NotifyAddOptions) => (await run()).runNotifyAdd(work, options));
  store(
    notify.command('list').description('Show who is told of a work, and what became of the last notices.'),
  )
    .argument('<work>', "the work's id, or _ for all works")
    .action(async (work: string, options: NotifyOptions) => (await run()).runNotifyList(work, options));
  store(notify.command('remove').description('End a subscription.'))
    .argument('<work>', "the work's id, or _ for all works")
    .argument('<id>', "the subscription's id")
    .action(async (work: string, id: string, options: NotifyOptions) =>
      (await run()).runNotifyRemove(work, id, options),
    );
  store(notify.command('test').description('Send a test to a subscription, at once.'))
    .argument('<work>', "the work's id, or _ for all works")
    .argument('<id>', "the subscription's id")
    .action(async (work: string, id: string, options: NotifyOptions) =>
      (await run()).runNotifyTest(work, id, options),
    );
  store(notify.command('replay').description('Send the notices of a work again, under the same ids.'))
    .argument('<work>', "the work's id")
    .argument('<id>', "the subscription's id")
    .option('--message <msg_…>', 'only this one, by its id')
    .option('--failed', 'only those that did not arrive')
    .action(
      async (
        work: string,
        id: string,
        options: NotifyOptions & { readonly message?: string; readonly failed?: true },
      ) => (await run()).runNotifyReplay(work, id, options),
    );
}
