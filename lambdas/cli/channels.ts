import { openChannels } from '../channels/open.ts';
import type { Channels } from '../stages/deliver.ts';
import { Trouble } from './trouble.ts';

/** What the command line is told by its environment about sending; docs/notices.md lists it. */
const NAMES = {
  site: 'VARIORUM_SITE_URL',
  from: 'VARIORUM_MAIL_FROM',
  by: 'VARIORUM_SMTP_URL',
  allowPrivate: 'VARIORUM_ALLOW_PRIVATE',
} as const;

/** Throws Trouble for a setting that cannot be meant. */
export function localChannels(
  environment: { readonly [name: string]: string | undefined } = process.env,
): Channels {
  const site = environment[NAMES.site] || 'http://localhost:8080';
  if (!URL.canParse(site) || !/^https?:/.test(site))
    throw new Trouble(
      `${NAMES.site} is ${JSON.stringify(site)}, which is no web address.`,
      'Set it as in https://desk.example.',
    );
  const [from, by] = [environment[NAMES.from], environment[NAMES.by]];
  if (by && by !== 'ses' && !/^smtps?:\/\/./.test(by))
    throw new Trouble(
      // It may hold a password.
      `${NAMES.by} is no address of a mail server.`,
      'Set it as in smtps://user:password@mail.example.org, or to ses.',
    );
  return openChannels({
    site,
    allowPrivate: environment[NAMES.allowPrivate] === 'true',
    ...(from && by ? { mail: { from, by } } : {}),
  });
}
