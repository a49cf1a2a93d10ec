/** Every way by which notices are sent, from what a deployment or a person at a laptop has set. */
import { setTimeout as wait } from 'node:timers/promises';
import { PUBLIC_ONLY } from '../fetch/address.ts';
import type { Resolve } from '../fetch/guard.ts';
import { type Channels, SENDING_MS } from '../stages/deliver.ts';
import { type Mailer, type MailSettings, openMailer, sendMail } from './mail.ts';
import { openPublisher, type Publisher, sendToTopic } from './sns.ts';
import { sendWebhook } from './webhook.ts';

export interface ChannelSettings {
  /** Of the pages, as in `https://desk.example`. */
  readonly site: string;
  /** Webhooks may go to machines beside this one, and without TLS. */
  readonly allowPrivate: boolean;
  readonly mail?: MailSettings;
}

/** What tests have in place of the world. */
export interface ChannelParts {
  readonly resolve?: Resolve;
  readonly openMailer?: (settings: MailSettings, timeoutMs: number) => Promise<Mailer>;
  readonly openPublisher?: (topic: string) => Promise<Publisher>;
  readonly now?: () => Date;
  readonly wait?: Channels['wait'];
}

export function openChannels(settings: ChannelSettings, parts: ChannelParts = {}): Channels {
  const { site, allowPrivate, mail } = settings;
  const { now = () => new Date() } = parts;
  let mailer: Promise<Mailer> | undefined;
  return {
    site: site.endsWith('/') ? site.slice(0, -1) : site,
    now,
    wait: parts.wait ?? wait,
    async send(message) {
      switch (message.to.channel) {
        case 'webhook':
          return sendWebhook(message, {
            rules: allowPrivate ? undefined : PUBLIC_ONLY,
            resolve: parts.resolve,
            now,
          });
        case 'sns':
          return sendToTopic(message, await (parts.openPublisher ?? openPublisher)(message.to.address));
        case 'email':
          if (!mail) return { code: 'trouble', said: 'no sender of mails is set' };
          mailer ??= (parts.openMailer ?? openMailer)(mail, SENDING_MS);
          return sendMail(message, mail, await mailer);
      }
    },
  };
}
